application-event = { $title }, { $city }, { $dates }
application-state-submitted = To decide
application-state-waitlisted = Waiting
application-state-offered = Seat offered
application-state-approved = Approved
application-state-attended = Attended
application-state-absent = Did not come
application-state-declined = Declined
application-state-expired = Offer ran out
application-state-withdrawn = Withdrawn

applications-choose = <b>Applications to decide</b>
applications-no-delegations = <b>There is no trip ahead.</b>
    Applications come once an event is published: /newevent
applications-numbered = { $number }. { $event }
applications-delegation-button = { $number }. { $city } ({ $count } to decide)
applications-count-submitted = To decide: { $count }
applications-count-waitlisted = Waiting: { $count }
applications-count-offered = Offered: { $count }
applications-count-approved = Approved: { $count }
applications-of = <b>Applications</b>
applications-seats = Seats taken: { $seated } of { $total }
applications-none = Nobody has applied yet.
applications-row = { $state }: { $name }, { $company }

button-other-role = Approve in another role
button-role-left = { $role } ({ $left } left)
button-ask-details = Ask for more
button-offer-seat = Offer a seat
button-to-list = All applications
button-to-delegations = All delegations
button-own-reason = In my own words
button-no-reason = Without a reason
button-approve-all = Approve all ({ $count })
button-decline-rest = Decline all the rest ({ $count })

card-submitted = <b>To decide: { $name }</b>
card-waitlisted = <b>On the waitlist: { $name }</b>
card-offered = <b>A seat is offered to { $name }</b>
card-approved = <b>Approved: { $name }</b>
card-attended = <b>Attended: { $name }</b>
card-absent = <b>Did not come: { $name }</b>
card-declined = <b>Declined: { $name }</b>
card-expired = <b>Did not take the offered seat: { $name }</b>
card-withdrawn = <b>Withdrawn: { $name }</b>
card-draft = <b>Not submitted yet: { $name }</b>
card-erased = <b>Withdrawn.</b>
    The person had their data erased.
card-registrar = Registered by { $name }
card-submitted-at = Submitted: { $at }
card-offered-until = Can be taken until { $until }
card-role = Role: { $role }
card-decided-by = Decided by { $name }
card-took-seat = Took the offered seat
card-asked = Asked for: { $text }
card-why = Reason: { $reason }
card-line = Place in line: { $line }
card-seats = Seats left: { $left } of { $total }
card-choose-role = <b>In which role does { $name } go?</b>
card-company-full = The company has all of its seats: { $seats }
card-no-seats = No seat is left in any role.
card-choose-reason = <b>Decline { $name }. For what reason?</b>
    The reason is told as it stands on the button.
card-type-reason = <b>Why is { $name } declined?</b>
    Type it as the person should read it. For example: The group for this trip is made up of food producers.
card-typed-late = <b>What you wrote was not sent: the application has moved on.</b>
card-type-more = <b>What is missing from { $name }?</b>
    Type it as the person should read it. For example: Please name the products that you would like to show.

decline-reason-seats = All seats are taken
decline-reason-profile = Another field than this event's
decline-reason-details = Too little was told to decide
decline-reason-late = Too late to arrange the documents

toast-submitted = To be decided.
toast-approved = Approved. The person is told.
toast-waitlisted = On the waitlist. The person is told.
toast-declined = Declined. The person is told.
toast-offered = The seat is offered. The person is told.
toast-expired = The offer has run out.
toast-withdrawn = The application was withdrawn.
toast-attended = The trip is over.
toast-absent = The trip is over.
toast-draft = Not submitted yet.
toast-bulk-moved-on = The figures have changed since. Please look at the new ones.

bulk-approve-ask = { $total ->
    [one] <b>Approve one application?</b>
   *[other] <b>Approve { $total } applications?</b>
    }
bulk-approve-ask-how = In the order of submission: { $seated ->
    [0] nobody gets a seat
    [one] 1 gets a seat
   *[other] { $seated } get a seat
    }, { $waiting ->
    [0] nobody waits
    [one] 1 goes on the waitlist
   *[other] { $waiting } go on the waitlist
    }. Everyone is told.
bulk-approve-done = <b>Approved: { $seated } of { $total }.</b>
bulk-approve-done-how = { $waiting ->
    [0] Everyone got a seat and is told.
    [one] 1 is on the waitlist. Everyone is told.
   *[other] { $waiting } are on the waitlist. Everyone is told.
    }
bulk-decline-ask = { $total ->
    [one] <b>Decline one application?</b>
   *[other] <b>Decline { $total } applications?</b>
    }
bulk-decline-ask-how = That is everyone who is to be decided or waits; whoever has a seat or an offer keeps it. Everyone is told.
bulk-decline-done = <b>Declined: { $total }.</b>
bulk-decline-done-how = Everyone is told.
bulk-nothing = <b>There is nothing left to decide here.</b>

decided-already-draft = <b>This application is not submitted yet.</b>
decided-already-submitted = <b>This application is still to be decided.</b>
decided-already-approved = { $by ->
    [desk] <b>The offered seat was taken already.</b>
   *[other] <b>{ $who } has approved this application already.</b>
    }
decided-already-waitlisted = { $by ->
    [desk] <b>All seats were taken, so this application waits in line.</b>
   *[other] <b>{ $who } has put this application on the waitlist already.</b>
    }
    A free seat can be offered from its card: /applications
decided-already-declined = { $by ->
    [desk] <b>This application was declined already.</b>
   *[other] <b>{ $who } has declined this application already.</b>
    }
decided-already-offered = <b>This person has been offered a seat and can still answer.</b>
decided-already-expired = <b>The offer has run out; the seat went to the next in line.</b>
decided-already-withdrawn = <b>The application was withdrawn.</b>
decided-already-attended = <b>The trip is over.</b>
decided-already-absent = <b>The trip is over.</b>
deciding-event-cancelled = <b>This event is cancelled; there are no seats to give.</b>
offer-is-over = <b>The time to take this seat is over.</b>
    It was offered to the next in line.
offer-too-late = <b>The trip has begun; no seat can be offered any more.</b>

told-approved = { $whom ->
    [colleague] <b>{ $name } is in the delegation.</b>
   *[self] <b>You are in the delegation.</b>
    }
told-role = Role: { $role }
told-papers = Next, please fill in the documents.
told-papers-until = Next, please fill in the documents, by { $until }.
told-waitlisted = { $whom ->
    [colleague] <b>{ $bound ->
        [company] The seats for your company are taken
        [role] The seats in this role are taken
       *[total] All seats are taken
    }; { $name } is { $line ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] number { $line }
    } in line.</b>
   *[self] <b>{ $bound ->
        [company] The seats for your company are taken
        [role] The seats in this role are taken
       *[total] All seats are taken
    }; you are { $line ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
       *[other] number { $line }
    } in line.</b>
    }
told-waitlisted-next = If one is freed I will write at once; you will have { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    } to answer.
told-declined = { $whom ->
    [colleague] <b>{ $name } is not in the delegation this time.</b>
   *[self] <b>You are not in the delegation this time.</b>
    }
told-why = Reason: { $reason }
told-asked = The coordinators ask: { $text }
told-declined-next = Other events: /events. Questions: /ask
told-more = { $whom ->
    [colleague] <b>The coordinators need something more for { $name }'s application.</b>
   *[self] <b>The coordinators need something more for your application.</b>
    }
told-more-text = { $text }
told-more-next = Change your answers in the application, or write to the coordinators: /ask
told-offered = { $whom ->
    [colleague] <b>⚠️ A seat is free for { $name }.</b>
   *[self] <b>⚠️ A seat is free for you.</b>
    }
told-offered-until = Please answer by { $until }. Then it goes to the next in line.
told-offer-over = The time to answer is over.
told-expired = { $whom ->
    [colleague] <b>The seat for { $name } went to the next in line.</b>
   *[self] <b>Your seat went to the next in line.</b>
    }
told-expired-next = There was no answer in time. You can apply again while registration is open: /apply
