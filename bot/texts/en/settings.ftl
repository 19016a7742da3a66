# /privacy
privacy = <b>What I hold about you</b>
    • Your Telegram account: name, language, when you first wrote.
    • What you told me about yourself, and your applications with their decisions.
    • Your passport data, what you told me for a trip, and the scans: kept encrypted, shown to you and to the coordinators.
    • Your questions and the answers, when which reminder was sent, and a log of changes.
privacy-kept = Applications, passport data and scans are kept for { $days ->
    [one] { $days } day
   *[other] { $days } days
    } after the trip; then they are erased, and only counts remain. Your profile stays, so that you need not fill it in again. You can have everything erased at any time.
button-everything = Send me everything
button-erase = Erase me
button-erase-surely = Erase everything
privacy-file = Everything I hold about you. The text opens in any text editor; scans, if you sent any, lie beside it.
privacy-erase = <b>⚠️ Erase everything about you?</b>
privacy-erase-applications = { $count ->
    [one] Your application is withdrawn, and its seat goes to the next in line.
   *[other] Your { $count } applications are withdrawn, and their seats go to the next in line.
    }
privacy-erase-colleagues = { $count ->
    [one] The colleague whom you registered stays with their application. If they are not to go, withdraw it first: /my
   *[other] The { $count } colleagues whom you registered stay with their applications. If they are not to go, withdraw them first: /my
    }
privacy-erase-role = You also lose your role at this desk.
privacy-erase-for-good = This cannot be undone.
privacy-erased = <b>Everything about you is erased.</b>
    Your applications are withdrawn. If you write again, we begin anew: /start

# Names in the file.
held-made = Made
held-account = Account
held-profile = Profile
held-passport = Passport
held-scans = Scans
held-file = File
held-called = Sent as
held-received = Received
held-no-room = had no room here; ask the coordinators for it: /ask
held-placed = In the delegation
held-room = Room
held-groups = Groups
held-alone = Travelling separately
held-seats = Seats
held-travel = For the trip
held-visa = Visa
held-visa-not_needed = not needed
held-visa-has_one = there is one
held-visa-needs_letter = needs an invitation letter
held-visa-applied = applied for
held-visa-received = received
held-visa-due = Visa by
held-hotel = Room
held-hotel-single = single
held-hotel-shared = shared
held-roommate = Shared with
held-diet = Food
held-arrival = Arrival
held-emergency = In an emergency
held-confirmed = Confirmed
held-applications = Applications
held-colleagues = Colleagues registered by you
held-questions = Questions
held-messages = Messages to you
held-passed = Passed on to partners
held-to = To
held-log = Log of changes
held-telegram = Telegram number
held-first-name = Name in Telegram
held-username = Username
held-language = Language
held-started = First wrote
held-reachable = Can be written to
held-roles = Roles
held-zone = Time zone
held-quiet = Quiet hours
held-muted = Muted reminders
held-consent-version = Consent, version
held-consent-at = Consent given
held-event = Event
held-status = Status
held-role = Role
held-answers = Answers
held-created = Begun
held-submitted = Submitted
held-decided = Decided
held-reason = Reason
held-asked = Asked
held-text = Question
held-answered = Answered
held-answer = Answer
held-kind = Kind
held-kind-notice = notice
held-kind-reminder = reminder
held-kind-broadcast = broadcast
held-kind-errand = task
held-planned = Planned for
held-sent = Sent
held-when = When
held-by = By whom
held-by-you = you
held-by-desk = the desk
held-what = What
held-before = Before
held-after = After
