button-event = { $number }. { $city }, { $dates }
button-all-events = All events
button-past-events = Past events
button-upcoming-events = Upcoming events
button-event-programme = Programme
button-itinerary = Itinerary
button-invite = Invitation link
button-event-card = Event card
button-apply-which = Apply: { $which }

# Lists.
events-list = <b>{ $which ->
    [past] Past events
   *[upcoming] Upcoming events
    }</b>
events-none = { $which ->
    [past] <b>There are no past events yet.</b>
   *[upcoming] <b>No events are announced at the moment.</b>
    Looking for one in particular? The coordinators will tell you: /ask
    }
events-line = { $number }. { $title }
    { $dates }, { $city }
events-open = Registration is open.
events-mark = { $status ->
    [cancelled] <i>Cancelled</i>
   *[draft] <i>Draft: only coordinators see it</i>
    }

# The card of an event.
events-title = { $status ->
    [cancelled] <b>Cancelled: { $title }</b>
   *[published] <b>{ $title }</b>
    }
events-draft = ⚠️ Draft: only coordinators see this.
events-when = { $dates }, { $city }
events-venue = Venue: { $venue }
events-inviting = Invited by: { $party }
events-open-until = Registration is open until { $closes }.
events-closed = Registration closed on { $closed }.
events-opens-when-published = Registration will be open until { $closes }.
events-no-delegations = No delegation is being formed yet.
events-over = The event is over.
events-cancelled = The event will not take place. You need not do anything.
events-documents = Documents are due by { $until }.
events-delegation = { $number }Delegation: { $party }
events-delegation-other = { $number }Delegation: { $code }
events-seats = Seats left: { $free } of { $total }
events-waits = { $free ->
    [0] All seats are taken.
   *[other] The seats for entrepreneurs are taken.
    } You can still apply: you will be put on the waitlist, and I will write as soon as a seat is freed.
events-more = And { $number ->
    [one] one more delegation
   *[other] { $number } more delegations
    }. All that take applications: /apply
events-own = { $status ->
    [draft] You have begun an application; it is not sent yet.
    [submitted] Your application is with the coordinators.
    [approved] You are in this delegation.
    [waitlisted] You are in line for a seat.
   *[offered] A seat is offered to you: please answer.
    }

# Programme and itinerary.
programme-title = <b>Programme</b>
    { $title }
programme-none = <b>The programme is not known yet.</b>
    { $title }
programme-day = <b>{ $day }</b>
programme-item = { $hours }: { $title }
itinerary-title = <b>Itinerary</b>
    { $title }
itinerary-delegation = <b>{ $party }</b>
itinerary-when = <b>{ $when }</b>
itinerary-leg = { $origin } – { $destination }, { $transport }
itinerary-gather = Meeting point: { $place }
transport = { $transport ->
    [ferry] ferry
    [train] train
    [bus] bus
    [plane] plane
    [car] car
    [ship] ship
   *[other] { $transport }
    }

# Calendar files.
calendar-caption = { $status ->
    [cancelled] <b>The event is cancelled.</b>
    Open the file to take it out of your calendar.
   *[published] <b>The event for your calendar.</b>
    Open the file; your calendar shows every hour on your own clock.
    }
calendar-invited-by = Invited by: { $party }
calendar-leg = { $origin } – { $destination }, { $transport }

# Invitations.
invite-choose = <b>Which delegation do you invite to?</b>
invite-none = <b>There is no delegation to invite to.</b>
    An invitation opens the card of a delegation that is still to travel. New event: /newevent
invite-delegation = Delegation: { $code }
invite-ready = <b>The invitation is ready.</b>
    { $title }
    Whoever follows the link sees the card of the delegation and can apply: <code>{ $link }</code>
    The picture below can be forwarded or printed.
invite-draft = ⚠️ The event is a draft: the link begins to work when it is published.
invite-caption = <b>You are invited: { $title }</b>
    { $dates }, { $city }
    Details and application: { $link }
