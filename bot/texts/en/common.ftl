# Buttons: the same words everywhere (PRODUCT.md).
button-apply = Apply
button-confirm = Confirm
button-change = Change
button-back = Back
button-next = Next
button-skip = Skip
button-cancel = Cancel
button-agree = I agree
button-approve = Approve
button-waitlist = Waitlist
button-decline = Decline
button-withdraw = Withdraw
button-take-seat = Take the seat
button-refuse = Refuse
button-acknowledge = Acknowledge
button-preview = Preview
button-send-now = Send now
button-schedule = Schedule
button-stop = Stop
button-edit = Edit
button-recall = Recall
button-report = Report
button-search = Search
button-filter = Filter
button-export = Export
button-calendar = Add to calendar
button-map = Show on map
button-ask = Ask a question
button-share-phone = Share phone number
button-earlier = ‹ Earlier
button-later = Later ›

# Dates: patterns of CLDR and what stands around them.
pattern-day = EEEE d MMMM
pattern-day-year = EEEE d MMMM y
pattern-date = d MMMM y
pattern-date-short = d MMMM
pattern-figures = dd MMM y
pattern-span-start = d
pattern-span-end = d MMMM
pattern-span-start-year = d
pattern-span-end-year = d MMMM y
pattern-month = LLLL y
pattern-month-alone = LLLL
pattern-weekday = EEEEEE
span-long = { $first } - { $last }
span = { $first }-{ $last }
moment = { $day }, { $time }
clock-one = { $when } { $city }
clock-two = { $when } { $city } ({ $other } { $reader })
city-other-in = in { $city }
city-shenyang = Shenyang
city-shenyang-in = in Shenyang
city-blagoveshchensk = Blagoveshchensk
city-blagoveshchensk-in = in Blagoveshchensk
city-changchun = Changchun
city-changchun-in = in Changchun
city-heihe = Heihe
city-heihe-in = in Heihe
city-harbin = Harbin
city-harbin-in = in Harbin
city-beijing = Beijing
city-beijing-in = in Beijing
page-range = { $first }-{ $last } of { $total }

# When something cannot be done.
error-forbidden = <b>This is not open to you.</b>
    If you think it should be, write to the coordinators: /ask
error-gone = <b>This is no longer there.</b>
    The list has changed since. Please open it again.
error-moved-on = <b>Things have moved on since this message.</b>
    Here is how it stands now: /my
error-sealed-away = <b>This personal data cannot be read at present.</b>
    It is kept, but the key to it is missing. Please tell the coordinators: /ask
error-unexpected = <b>That did not work; your answers are kept.</b>
    Please try again in a minute. Code for the staff: { $code }.
error-not-understood = <b>I did not understand that.</b>
    What I can do: /help
    Write to the coordinators: /ask
error-only-text = <b>I can read text here.</b>
    Please type your answer.
error-old-button = This button belongs to an earlier message. Things have moved on.
error-file-too-large = <b>The file is too large.</b>
    I can take files of up to { $limit } MB.
error-file-not-fetched = <b>Telegram did not hand over the file.</b>
    Please send it once more.

# Roles of delegates (PRODUCT.md, Terms).
delegate-role-head = Head of delegation
delegate-role-deputy_head = Deputy head
delegate-role-official = Official
delegate-role-interpreter = Interpreter
delegate-role-entrepreneur = Entrepreneur
delegate-role-escort = Escort
error-second-head = <b>The delegation already has a head.</b>
    A delegation has exactly one. Choose another role, or change the present head's role first.
error-no-seat = <b>{ $total ->
    [one] The only seat is taken.
   *[other] All { $total } seats are taken.
    }</b>
    You can put this application on the waitlist.
error-no-seat-for-company = <b>{ $company }: { $seats ->
    [one] the one seat of the company is taken
   *[other] all { $seats } seats of the company are taken
    }.</b>
    You can put this application on the waitlist, or give companies more seats: /delegation
error-no-seat-in-role = <b>There is no seat left in this role: { $role ->
    [head] Head of delegation
    [deputy_head] Deputy head
    [official] Official
    [interpreter] Interpreter
    [escort] Escort
   *[entrepreneur] Entrepreneur
    }, { $quota } in all.</b>
    Choose another role or put the application on the waitlist.
