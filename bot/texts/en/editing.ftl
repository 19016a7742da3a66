button-months = All months
button-years = All years
button-publish = Publish
button-publish-one = Publish: { $title }
button-publish-all = Publish all
button-tell-about = Tell everyone: { $title }
button-tell-everyone = Tell everyone concerned
button-cancel-event = Cancel the event

# What an event consists of, as it stands within a sentence.
field-title = title
field-title-ru = title in Russian
field-title-en = title in English
field-title-zh = title in Chinese
field-name = name
field-kind = kind
field-inviting-party = inviting party
field-city = city
field-country = country
field-timezone = time zone
field-languages = languages
field-own = own centre
field-contact = contact
field-starts = first day
field-ends = last day
field-venue = venue
field-registration-deadline = registration deadline
field-document-deadline = document deadline
field-programme = programme
field-direction = direction
field-origin = sent by
field-quota = seats
field-visa = visa
field-passport-months = passport validity
field-offer-hours = time to take a seat
field-papers = facts for partners' lists
field-legs = itinerary
field-held = date
field-partner = partner
field-subject = subject
field-outcomes = outcomes

event-kind = { $kind ->
    [fair] Fair
    [forum] Forum
    [ceremony] Ceremony
    [negotiation] Negotiation
   *[visit] Visit
    }
event-direction = { $direction ->
    [outgoing] Outgoing: we travel
   *[incoming] Incoming: they come to us
    }
event-field-none = none
event-told = { $label }: { $answer }
event-heading = <b>{ $title }</b>
event-when-where = { $dates }, { $city }
event-is-draft = Draft: only coordinators see it.

# The questions about an event.
event-ask-kind = What kind of event is it?
event-hint-kind = Choose below.
event-ask-title_ru = What is it called in Russian?
event-hint-title_ru = Russian-speaking readers see this title. For example: Амурский экономический форум
event-ask-title_en = What is it called in English?
event-hint-title_en = For example: Amur Economic Forum
event-ask-title_zh = What is it called in Chinese?
event-hint-title_zh = Where a language is missing, readers see the English or another title. For example: 阿穆尔经济论坛
event-ask-party = Who invites?
event-hint-party = A partner or our own centre. Another one? Send a file: /import
event-ask-city = In which city does it take place?
event-hint-city = Choose the partner's city, or type another one in Latin letters so that everybody can read it. For example: Harbin
event-ask-zone = What time zone is it in?
event-hint-zone = The programme runs by this clock. Choose the partner's or type a zone or a large city. For example: Asia/Shanghai
event-ask-starts = Which is the first day?
event-hint-starts = Pick it, or type it. For example: 27.06.2027
event-ask-ends = Which is the last day?
event-hint-ends = For an event of one day pick the same one again.
event-ask-registration = Until which day can people apply?
event-hint-registration = Skip it to take applications until the event is over.
event-ask-registration_time = Until what time that day?
event-hint-registration_time = By the clock of our centre. Skip it for the end of the day. For example: 18:00
event-ask-documents = Until which day are documents due?
event-hint-documents = Approved delegates are reminded 7 days and 1 day before. Skip it if no documents are collected.
event-ask-documents_time = Until what time that day?
event-hint-documents_time = By the clock of our centre. Skip it for the end of the day. For example: 18:00
event-ask-direction = Which way does the delegation travel?
event-hint-direction = More delegations can be added with a file: /import
event-ask-origin = Who sends the delegation?
event-hint-origin = Choose below.
event-ask-quota = How many seats are there?
event-hint-quota = All delegates together. When the seats are taken, people are put in line. For example: 30
event-ask-venue = Where exactly does it take place?
event-hint-venue = Send the place on the map, or type latitude, longitude and a name. For example: 41.7968, 123.4294 Expo Centre
event-ask-delegation = <b>Seats of which delegation?</b>
event-seats-of = { $code }: { $total }

bad-choice = <b>I need one of the buttons here.</b>
    Please choose below.
bad-title-needed = <b>The event needs a title in at least one language.</b>
    Please type it.
bad-ends-before = <b>The last day cannot be before the first.</b>
    I read { $typed }; the event begins on { $starts }.
bad-deadline-late = <b>A deadline cannot lie after the event.</b>
    I read { $typed }; the event ends on { $ends }.
bad-event-before-deadline = <b>The event would be over before a deadline.</b>
    It is set for { $deadline }. Please move the deadline first.
bad-seats = <b>I read “{ $typed }”; I need a number of seats.</b>
    From 1 to { $most }. For example: 30
bad-seats-taken = <b>{ $taken } { $taken ->
    [one] seat is
   *[other] seats are
    } taken already.</b>
    I read { $typed }; there cannot be fewer seats than delegates.
bad-seats-roles = <b>{ $roles } { $roles ->
    [one] seat is
   *[other] seats are
    } kept for certain roles.</b>
    I read { $typed }; there cannot be fewer in all. A file changes the seats of roles: /import
bad-place = <b>I read “{ $typed }”, and could not find a place in it.</b>
    Latitude and longitude in degrees, then a name if you like: 41.7968, 123.4294 Expo Centre
bad-place-kind = <b>I need a place on the map here.</b>
    Send it as a location, or type latitude and longitude: 41.7968, 123.4294

# A new event.
newevent-summary = <b>Everything is told. Please check.</b>
newevent-change = <b>What would you like to change?</b>
newevent-created = <b>The draft is ready.</b>
    People see the event once you publish it.
newevent-cancelled = <b>Stopped; no event was created.</b>
    Begin again: /newevent
newevent-no-partners = <b>I know no partner yet who could invite.</b>
    Please send a file with your centre and its partners first: /import

# Changing an event.
event-change-what = <b>What would you like to change?</b>
event-saved = <b>Changed.</b>
event-saved-moved = <b>Changed; the reminders follow.</b>
event-untold = ⚠️ Those who applied do not know yet:
event-times-stay = The programme and the itinerary keep their times; a file moves them: /import
event-moved = { $what }: { $before } → { $after }
event-moved-leg = { $origin } – { $destination }
event-moved-what = { $what ->
    [days] Dates
    [place] Place
    [registration] Registration until
   *[documents] Documents until
    }
event-told-everyone = <b>{ $count ->
    [0] There is nobody to tell.
    [one] One person is being told.
   *[other] { $count } people are being told.
    }</b>
event-told-count = { $count ->
    [0] Nobody had applied.
    [one] One person who applied is being told. Their reminders are taken back.
   *[other] { $count } people who applied are being told. Their reminders are taken back.
    }
event-cancel-sure = <b>Cancel this event?</b>
event-cancel-tells = { $count ->
    [0] Nobody has applied.
    [one] One person who applied will be told.
   *[other] { $count } people who applied will be told.
    } This cannot be undone.
event-cancelled-done = <b>Cancelled: { $title }</b>
event-is-cancelled = The event is cancelled; it can no longer be changed.
event-nothing-to-tell = There is nothing new to tell: everyone knows how things stand.
event-published-before = It was published before; people see it under /events.
events-published = <b>{ $count ->
    [one] Published.
   *[other] { $count } events are published.
    }</b>
events-published-hint = People see it under /events and can apply.

# What those who applied are told.
event-changed = <b>Something has changed in your trip.</b>
event-changed-reminders = Your reminders follow the new times. Your application stays as it is: /my
event-cancelled = <b>Cancelled: { $title }</b>
event-cancelled-next = The event will not take place, and you will get no more reminders of it. You need not do anything. Other events: /events

# Files.
import-how = <b>Send me a file with events, partners and negotiations.</b>
    YAML or XLSX, as a document. I take in all of it or nothing, and name every line that is wrong. Sent again, it changes only what differs.
    What the desk has now comes as an example: change it and send it back.
import-example = What the desk has now. One sheet for each kind of thing; texts in up to three languages.
import-stopped = <b>Stopped; nothing was taken in.</b>
    Send a file whenever you like.
import-needs-file = <b>I need a file here.</b>
    Send it as a document: YAML or XLSX. To stop: /cancel
import-refused = <b>{ $count ->
    [one] One thing in the file is wrong.
   *[other] { $count } things in the file are wrong.
    } Nothing was taken in.</b>
import-mend = Please mend the file and send it again.
import-nothing-new = <b>Nothing new in this file.</b>
    The desk already has { $count ->
    [one] the one thing in it
   *[other] all { $count } things in it
    }.
import-done = <b>The file is taken in.</b>
import-counts = Added: { $added }. Changed: { $changed }. As before: { $same }.
import-added = { $subject ->
    [partner] New partner
    [event] New event
    [delegation] New delegation
   *[negotiation] New negotiation
    }: { $name }
import-changed = { $subject ->
    [partner] Partner
    [event] Event
    [delegation] Delegation
   *[negotiation] Negotiation
    } “{ $name }”: { $fields }
import-more = { $count ->
    [one] and one more
   *[other] and { $count } more
    }
import-drafts = { $count ->
    [one] One event is a draft: people see it once you publish it.
   *[other] { $count } events are drafts: people see them once you publish them.
    }
import-drafts-here = { $count ->
    [one] One event is a draft. Publish it in chat, or import with --publish.
   *[other] { $count } events are drafts. Publish them in chat, or import with --publish.
    }
import-untold = ⚠️ { $count ->
    [one] One event moved; those who applied do not know yet.
   *[other] { $count } events moved; those who applied do not know yet.
    }
import-no-such-file = There is no file { $name } that I could read.

place-line = Line { NUMBER($line, useGrouping: 0) }, column { NUMBER($column, useGrouping: 0) }
place-cell = Sheet { $sheet }, cell { $cell }
place-sheet = Sheet { $sheet }
place-file = The file
fault-line = { $where }: { $what }

fault-not-table = keys with values are expected here: { $keys }.
fault-key-twice = “{ $name }” is given twice.
fault-key-missing = “{ $name }” is missing.
fault-key-unknown = there is no “{ $name }” here. Known: { $choices }.
fault-key-unknown-near = there is no “{ $name }” here. Did you mean “{ $near }”?
fault-not-list = “{ $name }” should be a list.
fault-not-text = “{ $name }” should be a single value.
fault-text-missing = “{ $name }” needs a text in at least one language: { $choices }.
fault-code = “{ $typed }” cannot be a code: Latin small letters, digits and hyphens, at most 40. For example: { $example }
fault-code-twice = the code “{ $code }” is given to two things.
fault-code-elsewhere = the delegation “{ $code }” belongs to the event “{ $event }” already.
fault-reference = “{ $typed }” is not known. There are: { $choices }.
fault-reference-near = “{ $typed }” is not known. Did you mean “{ $near }”?
fault-choice = I read “{ $typed }”; one of these fits: { $choices }.
fault-choice-near = I read “{ $typed }”. Did you mean “{ $near }”?
fault-country = “{ $typed }” is no country code of two letters. For example: { $example }
fault-number = I read “{ $typed }”; a number from { NUMBER($least, useGrouping: 0) } to { NUMBER($most, useGrouping: 0) } is expected.
fault-version = version { $typed } of the format is not known; { $known } is.
fault-second-own = there is one own centre only, and it is “{ $code }”.
fault-order = it ends ({ $last }) before it begins ({ $first }).
fault-deadline-late = the deadline { $typed } lies after the event, which ends on { $last }.
fault-far-from-event = { $typed } is far from the event, which runs from { $first } to { $last }.
fault-quota = the seats of the roles add up to { $sum }, more than { $total } in all.
fault-negotiation-twice = the negotiation of { $held } with “{ $code }” is given twice.
fault-more = I stopped looking after the first { $limit }.
fault-file-empty = it is empty.
fault-file-kind = I cannot read { $name }. I can read: { $choices }.
fault-file-large = it is too large; up to { NUMBER($limit, useGrouping: 0) } KB are read.
fault-file-locked = it is protected by a password or of an old Excel format. Please save it as XLSX without a password.
fault-file-damaged = it is damaged and cannot be opened. Please save it again and send it once more.
fault-file-not-workbook = this archive is not an Excel workbook.
fault-file-bomb = it unpacks to far more than a table of events; I do not open it.
fault-file-long = there is too much in it; I read up to { NUMBER($limit, useGrouping: 0) } entries.
fault-file-encoding = the text is not in UTF-8. Please save it in that encoding.
fault-yaml = this is not correct YAML. Please check indents, colons and quotes here.
fault-yaml-alias = anchors and references (& and *) are not read. Please write it out.
fault-yaml-tag = types with an exclamation mark are not read. Please write plain values.
fault-yaml-deep = it is nested deeper than { $limit } levels.
fault-yaml-documents = only one document a file is read; here a second one begins.
fault-sheets-missing = none of the sheets is there: { $choices }.
fault-sheet-unknown = there is no sheet “{ $name }” in this shape. Known: { $choices }.
fault-sheet-unknown-near = there is no sheet “{ $name }” in this shape. Did you mean “{ $near }”?
fault-column-nameless = “{ $typed }” stands in a column without a heading.
