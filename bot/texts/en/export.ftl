# What is taken away of a delegation: lists, for whom, in which form.
export-which-roster = <b>Whose list do you need as a file?</b>
export-which = { $kind ->
    [invitation] <b>List for an invitation letter</b>
    [group] <b>Group list</b>
   *[roster] <b>Roster as a file</b>
    }
export-who = { $everybody ->
    [true] Everybody who applied: { $number }
   *[false] Delegates: { $number }
    }
export-how = Choose the language, then the format.
export-empty = <b>There is nobody to put into the file yet.</b>
    As soon as somebody is approved, the file can be made.
export-caption = { $kind ->
    [invitation] <b>List for an invitation letter: { $event }</b>
    [group] <b>Group list: { $event }</b>
   *[roster] <b>Roster: { $event }</b>
    }
    { $number ->
        [one] { $number } person
       *[other] { $number } people
    }
button-export-choice = { $on ->
    [true] ✓ { $label }
   *[false] { $label }
    }
button-export-who = { $who ->
    [delegates] Delegates only: { $number }
   *[everybody] Everybody who applied: { $number }
    }

list-new = new
list-same = Nothing has changed.
list-since = Changed since version { $number }:
list-added = +{ $number }: { $names }
list-removed = −{ $number }: { $names }
list-changed = { $name }: { $fields } changed
list-changed-all = For everybody: { $fields } changed
list-sex-male = Male
list-sex-female = Female

roster-column-changed = Changed
roster-column-surname = Surname
roster-column-given_names = Given names
roster-column-han = Name in Chinese
roster-column-sex = Sex
roster-column-birth_date = Date of birth
roster-column-birth_place = Place of birth
roster-column-citizenship = Nationality
roster-column-passport_number = Passport No.
roster-column-passport_issued = Date of issue
roster-column-passport_expires = Date of expiry
roster-column-purpose = Purpose of visit
roster-column-entry_date = Date of entry
roster-column-entry_place = Place of entry
roster-column-exit_date = Date of departure
roster-column-exit_place = Place of departure
roster-column-places = Places to visit
roster-column-route = Route
roster-column-payer = Expenses paid by
roster-column-hotels = Hotels
roster-column-host = Host
roster-column-own_way = Travels separately

form-empty = <b>No column of the form is filled yet.</b>
    Say for at least one column what belongs there.
form-unconfirmed = <b>The columns of this form are not confirmed yet.</b>
    Open the form, check its columns and press “Confirm”.
forms-no-partner = <b>Nobody is named to whom this list goes.</b>
    Name the inviting party of the event, then send its form.
version-moved-on = <b>The list has changed since this file was made.</b>
    Take the file again, send it to the partner, and mark that one.
version-erased = <b>The data of this version has been erased.</b>
    Its date and addressee remain in the history.
bad-facts-order = <b>The way out, { $last }, comes before the way in, { $first }.</b>
    Check both dates. For example: 30.06.2018

button-export-roster = Roster
button-export-invitation = Invitation
button-export-group = Group list
button-facts = Facts of the trip
button-forms = Partner's form
button-versions = Sent versions

list-lacks = Missing, people: { $number }
list-lacks-line = { $name }: { $what }
list-lacks-trip = ⚠️ Missing for the whole trip: { $what }
list-complete = Everything that the partner asks is filled in.
list-more = and { $number } more

facts = <b>Facts of the trip for partners' lists</b>
facts-how = Press what is to be said or changed. Texts are kept for each language; where one is missing, another is used.
fact-line = { $name }: { $value }
fact-none = not said yet
fact-ask = <b>{ $name }</b>
    Write it as it should stand in a list in this language: { $language }
fact-ask-day = <b>{ $name }</b>
    Which day is it?
fact-example = For example: { $example }
fact-example-purpose = participation in the fair, talks with companies
fact-example-payer = the sending companies
fact-example-hotels = Shenyang Kempinski Hotel, 26-30 June
fact-example-host = CCPIT Shenyang Sub-Council
fact-example-entry-date = 26.06.2018
fact-example-entry-place = Heihe port, river crossing
fact-example-exit-date = 30.06.2018
fact-example-exit-place = Heihe port, river crossing
fact-needs-text = <b>I read text here.</b>
button-fact-unsay = Take back what was said

version-ask = <b>Has this list gone to the partner?</b>
    { $partner }
    If so, mark it: the next file will show what has changed since.
button-sent = Sent: { $partner }
version-kept = <b>Version { $number } is kept as sent.</b>
    To: { $partner }
    The next file of this list will show what has changed since.
version-take-back = <b>Was version { $number } not sent after all?</b>
    It is removed with what was in it, and the next file is compared with the version before. If so, take the mark back.
button-version-not-sent = It was not sent
button-version-take-back = Take the mark back
toast-version-taken-back = Version { $number } no longer counts as sent.
versions = <b>What was sent</b>
versions-none = Nothing has been marked as sent yet.
version = <b>Version { $number }</b>
version-line = { $number }. { $kind ->
    [invitation] Invitation list
    [group] Group list
    [form] Partner's form
   *[roster] Roster
    }, people: { $people }
    { $when }
    { $by } → { $to }
version-how = As it was sent, in any language and format:
version-caption = <b>Version { $number } as it was sent: { $event }</b>
button-form-filled = Partner's form

forms = <b>Forms of the partner: { $partner }</b>
forms-how = Send me the partner's empty form as an XLSX file. I find its columns by their headers in Russian, English or Chinese, and fill it without changing how it looks.
form = <b>Form: { $name }</b>
form-found = Sheet “{ $sheet }”, headers in row { $row }.{ $number ->
    [0] {""}
   *[other] {" "}Please check the columns with a question mark: { $number }
    }
form-column = { $letter }. { $header } → { $state ->
    [sure] { $field }
    [guess] { $field } ?
   *[empty] stays empty
    }
form-how = Press a letter to change a column. When all is right, press “Confirm”.
form-ask = <b>What belongs into column { $letter }?</b>
    Its header: { $header }
form-fill-how = Choose the language of the answers, then take the file.
form-caption = <b>{ $name }</b>
    { $event }
    { $number ->
        [one] { $number } person
       *[other] { $number } people
    }
form-needs-file = <b>I am waiting for a file.</b>
    Send the partner's form as an XLSX file.
form-refused = <b>I cannot use this file as a form.</b>
    { $why ->
        [empty] It is empty. Please send it once more.
        [large] It is too large for a form: up to 5 MB and some thousand rows are read.
        [locked] It is protected by a password. Please save it without one.
        [bomb] It unpacks to far more than a form holds.
        [kind] It is not an Excel workbook. Please save the form as XLSX.
        [headers] I find no row with headers, such as: Surname, Given names, Passport No. Please check that they stand within the first 40 rows.
       *[damaged] It is damaged and cannot be opened. Please save it again and send it once more.
    }
button-form-fill = Fill in: XLSX
button-form-columns = Columns
button-form-nothing = Leave empty
button-form-remove = Remove the form

roster-column-full_name = Full name in Latin letters
