team = <b>Who may what</b>
team-chiefs = <b>Administrators and coordinators</b>
team-nobody = Nobody is named yet.
team-line = { $number }. { $name } · { $role } · { $scope }
team-role-staff = Staff
team-role-coordinator = Coordinator
team-role-administrator = Administrator
team-may-staff = Staff read and export rosters.
team-may-coordinator = Coordinators also change events, decide applications, write broadcasts and answer questions.
team-may-administrator = Administrators also name coordinators and staff and read the audit log.
team-scope-all = All delegations
team-scope-line = { $number }. { $name }
team-held = <b>{ $name }</b>
team-find = <b>Whom would you like to name?</b>
    Type a name or @username, send their contact or forward a message of theirs. They must have opened the bot: { $link }
team-find-by = <b>That does not tell me who it is.</b>
    Type a name or @username, send their contact or forward a message of theirs. They must have opened the bot: { $link }
team-not-found = <b>Nobody like that has opened the bot.</b>
    Ask them to open { $link } and press Start, then search again. Or try another spelling.
team-found = <b>Who is it?</b>
team-as = <b>{ $name }: which role?</b>
team-for = <b>{ $name }: { $role }. For which delegation?</b>
team-name-sure = <b>Give this role to { $name }?</b>
team-given = <b>Done: { $name } has the role.</b>
team-take-back-sure = <b>Take this role back from { $name }?</b>
team-take-back-next = It ends at once, and the commands leave their menu.
team-taken = <b>Done: { $name } no longer has the role.</b>
team-already-held = <b>{ $name } has this role already.</b>
team-not-held = <b>{ $name } no longer has this role.</b>
    The list has changed since: /team
team-named-in-settings = <b>{ $name } is named administrator in the settings.</b>
    That can only be changed there (ADMIN_IDS).
team-last-administrator = <b>This is the last administrator.</b>
    Name another one first.
button-team-add = Name somebody
button-team-take-back = Take the role back
role-given = <b>You have been given a role: { $role }.</b>
role-given-next = What you can do now: /help
role-taken = <b>Your role has ended: { $role }.</b>

audit = <b>Audit log: { $kind }</b>
audit-which = <b>What should the log show?</b>
audit-nothing = Nothing yet.
audit-day = <b>{ $day }</b>
audit-line = { $time } { $who }: { $what }
audit-about = ({ $name })
audit-refused = – { $what }
audit-fields = – { $what }
audit-new = → { $after }
audit-ended = { $before } → –
audit-change = { $before } → { $after }
audit-list = { $kind ->
    [invitation] List for an invitation letter
    [group] Group list
    [form] Partner's form
    [badges] Badges
    [itineraries] Itineraries
   *[roster] Roster
    }
audit-version = version { $number }
audit-desk = The desk
audit-erased = Somebody who erased their data
audit-file = Audit log: { $kind }, { $count ->
    [one] one row
   *[other] { $count } rows
    }.
audit-column-time = Time
audit-column-who = Who
audit-column-what = What
audit-column-about = About
audit-column-before = Before
audit-column-after = After
audit-kind-all = Everything
audit-kind-application = Applications
audit-kind-event = Events
audit-kind-broadcast = Broadcasts
audit-kind-delegation = Delegations
audit-kind-room = Rooms
audit-kind-group = Groups
audit-kind-leg = Travel
audit-kind-question = Questions
audit-kind-role = Roles at the desk
audit-kind-roster = Rosters
audit-kind-roll = Roll call
audit-kind-trip = Trips
audit-kind-form = Partners' forms
audit-kind-profile = Profiles
audit-kind-papers = Documents
audit-kind-person = People
audit-kind-refused = Refusals
audit-action-application-approve = approved the application
audit-action-application-ask = asked for more
audit-action-application-attend = confirming that somebody took part
audit-action-application-begin = began an application
audit-action-application-change = changed an application
audit-action-application-decide = decide an application
audit-action-application-decline = declined the application
audit-action-application-expire = the offered seat expired
audit-action-application-miss = noting that somebody did not take part
audit-action-application-offer = offered a seat
audit-action-application-rank = moved in the protocol order
audit-action-application-refuse = refused the seat
audit-action-application-role = changed the role
audit-action-application-see = see an application
audit-action-application-submit = submitted the application
audit-action-application-take = took the seat
audit-action-application-waitlist = put on the waitlist
audit-action-application-withdraw = withdrew the application
audit-action-audit-export = exported the audit log
audit-action-audit-see = see the audit log
audit-action-backup = a backup of everything
audit-action-broadcast-change = change a broadcast
audit-action-broadcast-edit = changed a broadcast
audit-action-broadcast-escalate = told who was silent
audit-action-broadcast-read = read a broadcast
audit-action-broadcast-recall = recalled a broadcast
audit-action-broadcast-resend = sent a broadcast again
audit-action-broadcast-schedule = scheduled a broadcast
audit-action-broadcast-send = sent a broadcast
audit-action-broadcast-start = a scheduled broadcast began
audit-action-broadcast-stop = stopped a broadcast
audit-action-broadcast-unschedule = took a broadcast off the schedule
audit-action-broadcast-write = write a broadcast
audit-action-consent-give = consented to data processing
audit-action-delegation-compose = compose a delegation
audit-action-delegation-invite = invitation link
audit-action-delegation-papers = said a fact for partners' lists
audit-action-delegation-link = linked a group
audit-action-delegation-unlink = unlinked a group
audit-action-event-add = created an event
audit-action-event-cancel = cancelled an event
audit-action-event-change = changed an event
audit-action-event-import = imported an event
audit-action-event-publish = published an event
audit-action-event-tell = told people about a change
audit-action-form-add = took in a partner's form
audit-action-form-confirm = confirmed the columns of a form
audit-action-form-remove = removed a partner's form
audit-action-group-assign = put into a group or took out
audit-action-group-interpreter = marked who interprets for a group
audit-action-group-change = changed a group
audit-action-group-programme = changed where a group goes
audit-action-health-see = see how the desk fares
audit-action-itinerary-see = see an itinerary
audit-action-leg-assign = changed how somebody travels
audit-action-negotiation-import = imported a negotiation
audit-action-papers-change = changed documents
audit-action-papers-see = see documents
audit-action-partner-import = imported a partner
audit-action-partners-change = change partners
audit-action-partners-see = see partners
audit-action-person-erase = erased a person's data
audit-action-person-forget = erased personal data after the trip
audit-action-person-language = changed the language
audit-action-person-register = registered a colleague
audit-action-profile-change = changed the profile
audit-action-question-answer = answered a question
audit-action-question-ask = asked a question
audit-action-refused = was refused
audit-action-reminders-change = changed reminder settings
audit-action-role-give = gave a role
audit-action-role-grant = give or take back a role
audit-action-role-take_back = took back a role
audit-action-roll-call = the roll call
audit-action-roll-present = marking present
audit-action-roll-undo = taking a mark back
audit-action-room-assign = moved into a room or out
audit-action-room-change = changed a room
audit-action-room-share = let people of different sex share a room
audit-action-roster-export = took a roster as a file
audit-action-roster-passports = take a list with passport data
audit-action-roster-read = read a roster
audit-action-roster-send = marked a list as sent
audit-action-roster-unsend = took back the mark that a list was sent
audit-action-team-see = see who may what
audit-action-trip-close = closing a trip
