my-list = <b>Your applications</b>
my-none = <b>You have no applications yet.</b>
    Apply for a delegation: /apply
my-item = { $number }. <b>{ $title }</b>, { $dates }
my-item-colleague = { $number }. <b>{ $title }</b>, { $dates }, for { $name }
my-colleague = Application for { $name }
my-event-cancelled = <b>The event is cancelled.</b>
my-changed = <b>Changed.</b> The coordinators see it at once.
my-until = This is possible until { $until }.
my-withdraw-sure = <b>{ $whom ->
    [colleague] Withdraw the application of { $name }?
   *[self] Withdraw your application?
    }</b>
    { $event }
    A seat that is freed goes to the next in line. While registration is open you can apply again.
button-badge = Badge QR
badge-caption = <b>Badge: { $name }</b>
    { $event }
    Show this code to the staff when the group gathers: one scan and you are checked in.
button-programme = Programme and travel

# How an application stands, in a word or two.
state-draft = Not finished
state-submitted = Waiting for a decision
state-approved = In the delegation
state-waitlisted = Number { $line } in line
state-declined = Declined
state-offered = ⚠️ A seat is offered
state-expired = The offer has expired
state-withdrawn = Withdrawn
state-attended = Took part
state-absent = Did not take part
state-cancelled = The event is cancelled

# How it stands as news.
stands-draft = <b>{ $whom ->
    [colleague] The application for { $name } is not finished yet.
   *[self] Your application is not finished yet.
    }</b>
stands-submitted = <b>{ $whom ->
    [colleague] The application for { $name } is in.
   *[self] Your application is in.
    }</b>
stands-approved = <b>{ $whom ->
    [colleague] { $name } is in the delegation.
   *[self] You are in the delegation.
    }</b>
stands-waitlisted = <b>{ $bound ->
        [company] The seats for your company are taken
        [role] The seats in this role are taken
       *[total] All seats are taken
    }; { $whom ->
    [colleague] { $name } is
   *[self] you are
    } { $line ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] number { $line }
    } in line.</b>
stands-declined = <b>{ $whom ->
    [colleague] The application for { $name } was declined.
   *[self] Your application was declined.
    }</b>
stands-offered = <b>⚠️ { $whom ->
    [colleague] A seat is free for { $name }.
   *[self] A seat is free for you.
    }</b>
stands-expired = <b>The seat was not taken in time and went to the next in line.</b>
stands-withdrawn = <b>{ $whom ->
    [colleague] The application for { $name } is withdrawn.
   *[self] Your application is withdrawn.
    }</b>
stands-attended = <b>{ $whom ->
    [colleague] { $name } took part.
   *[self] You took part.
    }</b>
stands-absent = <b>{ $whom ->
    [colleague] { $name } did not take part.
   *[self] You did not take part.
    }</b>

# What comes next.
next-draft = Finish it and confirm, then the coordinators see it.
next-submitted = The coordinators now decide. I will write to you as soon as they have.
next-approved = I will remind you of the documents and of the departure.
next-waitlisted = If a seat is freed I will write at once; you will have { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    } to answer.
next-declined = Questions about this: /ask
next-offered = Take it, or leave it to the next in line.
next-expired = Questions about this: /ask
next-withdrawn = While registration is open you can apply again.
next-attended = Thank you for coming.
next-absent = Other events: /events
deadline-registration = 📅 Registration is open until { $until }
deadline-documents = 📅 Documents are due by { $until }
deadline-offer = 📅 Please answer by { $until }

trip = <b>Programme and travel</b>
trip-legs = <b>Travel</b>
trip-leg = { $when }
    { $transport }, { $origin } – { $destination }
trip-gather = 📍 { $place }
trip-alone = You travel separately on this leg.
trip-seat = Seat: { $seat }
trip-no-legs = The travel plan is not set yet.
trip-programme = <b>Programme</b>
trip-item = { $when }: { $title }
trip-no-programme = The programme is not set yet.

profile = <b>What you told me about yourself</b>
profile-changed = <b>Changed.</b> Your live applications follow.
profile-used = Used in:
profile-unused = It is offered when you apply: /apply
profile-consent = You agreed to the processing of your data on { $date } (version { $version }). See or erase everything: /privacy
