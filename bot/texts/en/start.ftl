start = <b>Here you join delegations to fairs, forums and negotiations.</b>
    I show the events, take your application, tell you what was decided, and remind you before the trip.
start-centre = Organised by: { $centre }
start-next = 📅 The next events:
start-no-events = No events are announced at the moment. What interests you? Tell the coordinators: /ask
start-open-until = You can apply now { $place ->
    [0] for “{ $title }”
   *[other] for no. { $place }
    }. Registration is open until { $until }.
start-open = You can apply now { $place ->
    [0] for “{ $title }”
   *[other] for no. { $place }
    }.
start-closed = Registration is closed at the moment. Questions: /ask
start-invitation-unknown = <b>I do not know this invitation.</b>
    Its link may have been cut short. Please ask whoever sent it for the whole link.
start-invitation-late = { $status ->
    [cancelled] <b>The event of this invitation is cancelled.</b>
   *[over] <b>The event of this invitation is over.</b>
    }
    { $title }
help = <b>What I can do</b>
help-of = <b>{ $role ->
    [administrator] For administrators
    [coordinator] For coordinators
    [staff] For staff
   *[entrepreneur] For everyone
    }</b>
help-people = If you are stuck, /cancel stops what we are doing, and /ask reaches the coordinators.
language-ask = <b>Which language shall I speak?</b>
language-chosen = <b>I will speak English.</b>
    Everything I send from now on is in English. Change it: /language
language-ru = Русский
language-en = English
language-zh = 中文
cancelled = <b>Stopped.</b>
    What was saved before stays as it is.
cancelled-nothing = <b>There is nothing to stop.</b>
    What I can do: /help
cancelled-drafts = Kept, so that you can go on at any time:

command-start = What this desk is for, and the next events
command-events = Events you can join
command-apply = Apply for a delegation
command-my = My applications
command-profile = What I told you about myself
command-ask = Ask the coordinators
command-reminders = Reminders, quiet hours, time zone
command-language = Language
command-privacy = My data: see or erase it
command-help = What I can do
command-cancel = Stop what we are doing
command-roster = Rosters of delegations
command-rollcall = Roll call
command-checkin = Check in by the QR code of a badge
command-export = Roster as a file
command-newevent = Create an event
command-import = Events from a file
command-applications = Applications to decide
command-delegation = Compose a delegation
command-broadcast = Write to many
command-broadcasts = Earlier broadcasts and reports
command-invite = Invitation link and QR
command-questions = Questions to answer
command-team = Who may do what
command-admins = Administrators and coordinators
command-audit = Audit log
