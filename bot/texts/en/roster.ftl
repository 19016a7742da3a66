roster-which = <b>Which roster?</b>
roster-party = { $title }, { $city }, { $dates }
roster-party-from = { $title }, { $city }, { $dates } (from: { $origin })
button-roster-party = { $number }. { $city }, { $dates }
button-roster-party-from = { $number }. { $city }, { $dates } (from: { $origin })
roster = <b>Roster: { $event }</b>
roster-where = { $city }, { $dates }
roster-where-from = { $city }, { $dates } (from: { $origin })
roster-seats = In the delegation: { $taken } of { $total }
roster-count = { $label }: { $number }
roster-comma = {", "}
roster-lacking = Missing data
roster-lacking-number = Missing data: { $number }
roster-unseen = Never checked in
roster-narrowed = Only: { $what }
roster-searched = Search: “{ $text }”
roster-nobody = Nobody fits this filter.
roster-empty = Nobody has applied yet.
roster-line = { $number }. { $name }
roster-lacks = missing: { $number }
roster-unconfirmed = not confirmed
roster-unreachable = cannot be reached
roster-filter = <b>Who should be shown?</b>
roster-search = <b>Who are you looking for?</b>
    Type a name, a company or a phone number. Latin letters find Russian and Chinese names too. For example: petrova or wangli
roster-search-none = <b>Nobody is found for “{ $text }”.</b>
    A part of a name, of a company or of a phone number is enough. Try another spelling.
roster-search-text = <b>I search by text.</b>
    Type a name, a company or a phone number.
button-roster-toggle = { $on ->
    [true] ✓ { $label }: { $number }
   *[false] { $label }: { $number }
    }
button-roster-show = Show: { $number }
button-roster-no-search = Clear the search
button-roster-write = Write in Telegram
button-roster-placed = Role, room, groups
button-roster-application = Application

roster-card = <b>{ $name }</b>
roster-card-phone = Phone: { $value }
roster-card-email = E-mail: { $value }
roster-card-brings = Comes with: { $value }
roster-card-telegram = Telegram: @{ $username }
roster-card-missing = Not filled in: { $what }
roster-card-papers = { $number ->
    [one] Documents: { $number } answer missing
   *[other] Documents: { $number } answers missing
    }
roster-card-unconfirmed = Documents: filled in, not confirmed yet
roster-card-unreachable = ⚠️ The bot cannot write to this person: it is blocked, or the account is gone. Please call.
roster-card-registrar = No Telegram; registered by { $name } { $phone }

roster-status-draft = Not finished
roster-status-submitted = Awaiting a decision
roster-status-approved = Approved
roster-status-waitlisted = Waitlisted
roster-status-declined = Declined
roster-status-offered = Seat offered
roster-status-expired = Offer expired
roster-status-withdrawn = Withdrawn
roster-status-attended = Took part
roster-status-absent = Did not take part

# Columns of files, and what a card says is missing.
roster-column-number = No.
roster-column-name = Name
roster-column-latin = Name as in passport
roster-column-role = Role
roster-column-status = Status
roster-column-company = Company
roster-column-position = Position
roster-column-phone = Phone
roster-column-email = E-mail
roster-column-telegram = Telegram
roster-column-room = Room
roster-column-group = Group
roster-column-tax_number = Tax number
roster-column-industry = Industry
roster-column-offers = Offers
roster-column-seeks = Looks for
roster-column-brings = Comes with
roster-column-missing = Not filled in
