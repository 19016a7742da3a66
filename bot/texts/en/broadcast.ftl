# A broadcast: how it is written.
broadcast-card = <b>The broadcast is being prepared.</b>
broadcast-version = { $language ->
        [ru] In Russian
        [en] In English
        *[zh] In Chinese
    }: { $text }
broadcast-version-instead = { $language ->
        [ru] In Russian
        [en] In English
        *[zh] In Chinese
    }: none, its readers get the { $instead ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    } version
broadcast-media = { $media ->
        [photo] photo
        *[document] document
    }
broadcast-media-text = { $media ->
        [photo] photo
        *[document] document
    } “{ $text }”
broadcast-acknowledgement = { $wanted ->
        [yes] Recipients are asked to acknowledge it.
        *[no] No acknowledgement is asked for.
    }
broadcast-write = <b>Write the message { $language ->
        [ru] in Russian
        [en] in English
        *[zh] in Chinese
    }.</b>
broadcast-write-how = As one message: text, or a photo or document with a caption. Formatting and links are kept.
broadcast-write-first = Everybody will get it. You can add versions in other languages afterwards.
broadcast-write-instead = At present: { $text }. The new message takes its place.
broadcast-write-another = There is none yet: those who read { $language ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    } will get the { $instead ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    } version.
broadcast-only-text-or-file = <b>Text, a photo or a document will do here.</b>
broadcast-in-parts = <b>The message is longer than 4,096 characters; Telegram cut it in pieces.</b>
    A broadcast is one message. Shorten the text, or send it as a document.
broadcast-unasked = <b>The message is written already.</b>
    To replace it, press its language.
broadcast-no-album = <b>Please send one photo or one document.</b>
    An album cannot be sent out. Put several pictures into a document.
broadcast-thrown-away = <b>The broadcast is dropped; nothing was sent.</b>
    A new one: /broadcast
broadcast-button-audience = Audience
broadcast-button-ask-acknowledgement = Ask to acknowledge
broadcast-button-no-acknowledgement = Do not ask to acknowledge
broadcast-button-remove = Remove this version
broadcast-button-version = ✓ { $name }
broadcast-button-add-version = + { $name }

# What will not do.
broadcast-empty = <b>There is no text in the message.</b>
    Write what the recipients should read.
broadcast-too-long = <b>The message is too long: { $length } { $length ->
        [one] character
        *[other] characters
    }.</b>
    Telegram takes up to 4,096. Shorten it, or send it as a document.
broadcast-caption-too-long = <b>The caption is too long: { $length } { $length ->
        [one] character
        *[other] characters
    }.</b>
    Up to 1,024 fit under a photo or document. Shorten it, or send the text by itself.
broadcast-too-much-markup = <b>There is too much formatting in the message.</b>
    Telegram takes up to 100 pieces. Take some out and send it again.
broadcast-refused = <b>Telegram does not take the { $language ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    } version.</b>
    Nothing was sent to anybody. Go back and replace it. Telegram says:
broadcast-nothing-written = <b>The message is not written yet.</b>
    Open the broadcast and write it: /broadcast
broadcast-nobody = <b>Nobody belongs to this audience.</b>
    Choose another one: /broadcast
broadcast-changed = <b>The broadcast has changed since.</b>
    See how it will come now: /broadcast
broadcast-note = <i>There is no English version of this message; it is in { $language ->
        [ru] Russian
        [zh] Chinese
        *[en] English
    }.</i>
broadcast-no-room-for-note = <b>The message is too long for those who read { $language ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    }.</b>
    A line of 80 characters has to say in which language it is. Shorten the text, or add a version.
broadcast-is-edit = This changes a broadcast that was sent: who gets it, and when, is settled.
broadcast-is-recalled = This broadcast was recalled: /broadcasts
broadcast-not-editable = There is nothing to edit: nobody has got the broadcast yet.
broadcast-not-recallable = It cannot be recalled any more: Telegram deletes messages up to 48 hours old.
broadcast-edit-file = <b>Only the text can be replaced.</b>
    Send the new text. To change the photo or document, recall the broadcast and send another.
broadcast-edit-same = <b>Nothing has changed in the broadcast.</b>
    Press a language and write the new text: /broadcasts
broadcast-nobody-silent = Everybody who got the message has acknowledged it.
broadcast-only-preview = This is the preview. The button works for the recipients.
broadcast-is-draft = This broadcast has not been sent yet: /broadcast
broadcast-is-scheduled = This broadcast is scheduled already: /broadcasts
broadcast-is-sending = This broadcast is on its way already.
broadcast-is-stopped = This broadcast was stopped: /broadcasts
broadcast-is-done = This broadcast has been sent already: /broadcasts

# To whom.
broadcast-audience-ask = <b>Who shall get it?</b>
broadcast-audience-everyone = To: everyone who opened the bot
broadcast-audience-some = To: { $audience }
broadcast-size = Recipients: { $count }{ $parts }
broadcast-size-parts = { " " }({ $parts })
broadcast-size-part = { $language ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    } { $count }
broadcast-facet-delegation = Delegation
broadcast-facet-status = Status
broadcast-facet-role = Role
broadcast-facet-language = Language
broadcast-facet-delegation-ask = <b>Which delegation?</b>
broadcast-facet-status-ask = <b>With which status of the application?</b>
    You can choose several. With none chosen, those that are live count.
broadcast-facet-role-ask = <b>In which roles?</b>
    You can choose several.
broadcast-facet-language-ask = <b>Reading which languages?</b>
    You can choose several.
broadcast-any-button = Any
broadcast-chosen = ✓ { $label }
broadcast-status-draft = Not finished
broadcast-status-submitted = To be decided
broadcast-status-approved = Approved
broadcast-status-waitlisted = On the waitlist
broadcast-status-declined = Declined
broadcast-status-offered = Offered a seat
broadcast-status-expired = Did not answer in time
broadcast-status-withdrawn = Withdrawn
broadcast-status-attended = Attended
broadcast-status-absent = Absent

# Preview and sending.
broadcast-preview = <b>This is how it will come.</b>
broadcast-previewed = <b>Send it now, or at a time?</b>
broadcast-fallback = ⚠️ { $count } { $count ->
        [one] recipient reads
        *[other] recipients read
    } { $language ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    } and will get the { $instead ->
        [ru] Russian
        [en] English
        *[zh] Chinese
    } version
broadcast-confirm = <b>Send it to { $count } { $count ->
        [one] recipient
        *[other] recipients
    } now?</b>
broadcast-on-its-way = <b>The broadcast is on its way to { $count } { $count ->
        [one] recipient
        *[other] recipients
    }.</b>
    The next message shows how it fares.
broadcast-ask-day = <b>On which day shall it be sent?</b>
    Pick a day, or type date and time, for example: { $example }
broadcast-example = { $day }.{ $month }.{ $year } 18:00
broadcast-now = Now: { $moment }
broadcast-ask-time = <b>At what time ({ $day })?</b>
    Choose or type it, for example: 10:30
broadcast-time-past = <b>That time is past: { $moment }.</b>
    Please give a later one.
broadcast-time-far = <b>That is too far ahead: { $moment }.</b>
    A broadcast can be scheduled up to a year ahead.
broadcast-ask-zone = <b>By which clock shall it be sent?</b>
    Choose, or type a city, for example: Shanghai
broadcast-button-zone = Clock: { $city }
broadcast-time-skipped = ⚠️ There is no { $time } on that day: clocks are put forward. It goes right after that.
broadcast-time-twice = ⚠️ { $time } comes twice on that day: clocks are put back. It goes the first time.
broadcast-confirm-time = <b>To be sent: { $moment }.</b>
broadcast-scheduled = <b>The broadcast is scheduled: { $moment }.</b>
broadcast-scheduled-audience = Whoever belongs to the audience at that time will get it.
broadcast-button-unschedule = Do not send
broadcast-unscheduled = <b>It will not be sent.</b>
    The broadcast is back with its author, who may change it.
broadcast-unscheduled-toast = It will not be sent.

# How it fares, and the report.
broadcast-title-sending = <b>The broadcast is on its way: { $settled } of { $total }.</b>
broadcast-title-done = <b>The broadcast was sent: { $got } of { $total }.</b>
broadcast-title-stopped = <b>The broadcast was stopped: { $got } of { $total } got it.</b>
broadcast-title-nobody = <b>The broadcast went to nobody.</b>
    When its time came, nobody belonged to the audience.
broadcast-title-scheduled = <b>The broadcast will be sent: { $moment }.</b>
broadcast-quoted = “{ $text }”
broadcast-fared = { broadcast-fared-cell }: { $count }
broadcast-fared-button = { $fared ->
        [waiting] Waiting
        [sent] Delivered
        [silent] Not acknowledged yet
        [acknowledged] Acknowledged
        [blocked] Blocked the bot
        [failed] Could not be sent
        [unknown] Not known
        [changed] Changed
        [removed] Deleted
        [ahead] Still to come
        [undone] Not done
        [untouched] Not needed
        *[cancelled] Not sent
    }: { $count }
broadcast-fared-title = <b>{ broadcast-fared-cell }: { $count }.</b>
broadcast-name = { $place }. { $name }{ $reason }
broadcast-name-reason = { " " }(<i>{ $reason }</i>)
broadcast-name-erased = data erased
broadcast-stopped = Stopped. Not sent to: { $count }.
broadcast-button-resend = Send once more
broadcast-resent = Sent once more to: { $count }.
broadcast-nothing-to-resend = There is nobody left to send it to.
broadcast-thanks = Thank you, noted.
broadcast-thanked = That was noted already.
broadcast-history = <b>Broadcasts.</b>
    Open one for its report. A new one: /broadcast
broadcast-history-none = <b>There have been no broadcasts yet.</b>
    Write the first: /broadcast
broadcast-history-line = { $day } · { $state ->
        [scheduled] waits
        [sending] going { $got }/{ $total }
        [stopped] stopped { $got }/{ $total }
        [recalled] recalled
        *[done] { $got }/{ $total }
    } · { $text }
broadcast-button-history = All broadcasts

# Editing and recalling what was sent.
broadcast-edit = <b>A change of the broadcast that was sent.</b>
broadcast-edit-how = { $media ->
        [none] Send the whole new text: it replaces the present one for everybody who got it.
        *[other] Send the whole new caption: it replaces the present one; the photo or document stays.
    }
broadcast-edit-size = Changes for recipients: { $count }
broadcast-edit-nothing = Nothing is changed yet. Press a language and write the new text.
broadcast-edit-previewed = <b>Change it for everybody who got it?</b>
broadcast-edit-confirm = <b>Change the message for { $count } { $count ->
        [one] recipient
        *[other] recipients
    }?</b>
broadcast-edit-on-its-way = <b>The message is being changed for { $count } { $count ->
        [one] recipient
        *[other] recipients
    }.</b>
    The next message shows how it goes.
broadcast-edit-thrown-away = <b>The change is dropped; the broadcast stays as it was.</b>
    All broadcasts: /broadcasts
broadcast-recall-ask = <b>Recall the message from { $count } { $count ->
        [one] recipient
        *[other] recipients
    }?</b>
broadcast-recall-rest = The others will not get it.
broadcast-recall-limit = It disappears from their chats. What was read stays read.
broadcast-recall-too-old = ⚠️ { $count } { $count ->
        [one] recipient has
        *[other] recipients have
    } had it for more than 48 hours and will keep it: Telegram does not delete that.
broadcast-recall-on-its-way = <b>The message is being deleted for { $count } { $count ->
        [one] recipient
        *[other] recipients
    }.</b>
    The next message shows how it goes.
broadcast-title-recalled = <b>The broadcast was recalled; { $got } of { $total } had got it.</b>
broadcast-title-edit = <b>{ $state ->
        [sending] Changing the broadcast: { $settled } of { $total }
        [stopped] The change was stopped: made for { $got } of { $total }
        *[done] The broadcast was changed for { $got } of { $total }
    }.</b>
broadcast-title-recall = <b>{ $state ->
        [sending] Recalling the broadcast: { $settled } of { $total }
        [stopped] The recall was stopped: deleted for { $got } of { $total }
        *[done] The broadcast was recalled: deleted for { $got } of { $total }
    }.</b>
broadcast-correction = { $deed ->
        [edit] Changed
        *[recall] Recalled
    } { $moment }: { $got } of { $total }
broadcast-correction-button = { $deed ->
        [edit] Change
        *[recall] Recall
    }: { $got } of { $total }
broadcast-button-corrected = The broadcast itself
broadcast-why-too-old = more than 48 hours have passed
broadcast-why-deleted = the message is not in the chat any more
broadcast-why-unknown = not known whether the message arrived

# Who is silent.
broadcast-facet-missing = Documents
broadcast-facet-missing-ask = <b>Only those whose documents are missing?</b>
    That is delegates of trips ahead who have not answered everything they were asked.
broadcast-missing-button = Documents missing
broadcast-audience-missing = documents missing
broadcast-facet-silent = Not acknowledged
broadcast-facet-silent-ask = <b>Who has not acknowledged which message?</b>
broadcast-audience-silent = have not acknowledged { $text }
broadcast-button-write-again = Write to the silent
broadcast-silent-names = Silent: { $names }
broadcast-silent-more = Silent: { $names } and { $count } more
broadcast-silent = <b>{ $count } { $count ->
        [one] person has
        *[other] people have
    } not acknowledged a message in { $hours } { $hours ->
        [one] hour
        *[other] hours
    }.</b>
broadcast-silent-next = Please get in touch with them. Whoever acknowledges it leaves this list.
broadcast-silent-none = <b>Everybody has acknowledged the message.</b>
broadcast-button-escalation = If they are silent
broadcast-button-never = Tell nobody
broadcast-hours = { $count } h
broadcast-escalation-ask = <b>After how many hours shall { $who ->
        [head] the head of the delegation
        *[coordinators] the coordinators
    } learn who is silent?</b>
    { $who ->
        [head] Where there is no head, or the head is silent, the delegation's coordinators learn it.
        *[coordinators] When a broadcast goes to one delegation, its head learns it.
    }
broadcast-escalation = After { $count } { $count ->
        [one] hour
        *[other] hours
    } { $who ->
        [head] the head of the delegation learns
        *[coordinators] the coordinators learn
    } who is silent.

# The report as a file.
broadcast-button-file = Report for Excel
broadcast-file-caption = Report of the broadcast, recipients: { $count }
broadcast-fared-cell = { $fared ->
        [waiting] Not sent yet
        [sent] Delivered
        [silent] Not acknowledged yet
        [acknowledged] Acknowledged
        [blocked] Blocked the bot
        [failed] Could not be sent
        [unknown] Not known whether it arrived
        [changed] Changed
        [removed] Deleted
        [ahead] Still to come
        [undone] Not done
        [untouched] Not needed
        *[cancelled] Not sent
    }
broadcast-column-number = No.
broadcast-column-name = Name
broadcast-column-company = Company
broadcast-column-telegram = Telegram
broadcast-column-language = Language
broadcast-column-fared = State
broadcast-column-sent = Sent
broadcast-column-acknowledged = Acknowledged
broadcast-column-reason = Reason
