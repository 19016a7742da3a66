# /privacy
privacy = <b>What I hold about you</b>
    • Your Telegram account: name, language, when you first wrote.
    • What you told about yourself, and your applications with their decisions.
    • Your questions and the answers, when which reminder was sent, and a log of changes.
privacy-kept = Applications and answers are kept for { $days ->
    [one] { $days } day
   *[other] { $days } days
    } after the trip; then they are erased, and only counts remain. You can have everything erased at any time.
button-everything = Send me everything
button-erase = Erase me
button-erase-surely = Erase everything
privacy-file = Everything I hold about you. The file opens in any text editor.
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
held-applications = Applications
held-colleagues = Colleagues registered by you
held-questions = Questions
held-messages = Messages to you
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
