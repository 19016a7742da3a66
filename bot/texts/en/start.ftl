start = <b>Delegations abroad: sign up, travel, come back with partners.</b>
    I am the desk of the Municipal Center of International Cooperation. I tell you about events, take your application, and remind you before the trip.
    Events: /events
help = <b>What I can do</b>
    { $commands }
language-ask = <b>Which language shall I speak?</b>
language-chosen = <b>I will speak English.</b>
    Everything I send from now on is in English. Change it: /language
language-ru = Русский
language-en = English
language-zh = 中文
cancelled = <b>Stopped.</b>
    What you have told me is kept. Your applications: /my

command-start = What this desk is for, and the next events
command-events = Events you can join
command-apply = Apply for a delegation
command-my = My applications
command-profile = What I told about myself
command-ask = Ask the coordinators
command-reminders = Reminders, quiet hours, time zone
command-language = Language
command-privacy = My data: see or erase it
command-help = What I can do
command-cancel = Stop what we are doing
command-roster = Rosters of delegations
command-export = Roster as a file
command-newevent = Create an event
command-import = Events from a file
command-applications = Applications to decide
command-broadcast = Write to many
command-broadcasts = Earlier broadcasts and reports
command-invite = Invitation link and QR
command-questions = Questions to answer
command-team = Who may do what
command-admins = Administrators and coordinators
command-audit = Audit log
