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
broadcast-fared = { $fared ->
        [waiting] Not sent yet
        [sent] Delivered
        [silent] Not acknowledged yet
        [acknowledged] Acknowledged
        [blocked] Blocked the bot
        [failed] Could not be sent
        [unknown] Not known whether it arrived
        *[cancelled] Not sent
    }: { $count }
broadcast-fared-button = { $fared ->
        [waiting] Waiting
        [sent] Delivered
        [silent] Not acknowledged yet
        [acknowledged] Acknowledged
        [blocked] Blocked the bot
        [failed] Could not be sent
        [unknown] Not known
        *[cancelled] Not sent
    }: { $count }
broadcast-fared-title = <b>{ $fared ->
        [waiting] Not sent yet
        [sent] Delivered
        [silent] Not acknowledged yet
        [acknowledged] Acknowledged
        [blocked] Blocked the bot
        [failed] Could not be sent
        [unknown] Not known whether it arrived
        *[cancelled] Not sent
    }: { $count }.</b>
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
        *[done] { $got }/{ $total }
    } · { $text }
broadcast-button-history = All broadcasts
