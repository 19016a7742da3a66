roll-which = <b>Roll call: which delegation?</b>
roll-stages = <b>Roll call: where are you gathering?</b>
roll-stages-next = Pick a stage; one tap marks a person.
roll-stage = { $number }. { $name } · { $here } of { $total }
roll-leg = { $transport }, { $origin } – { $destination }
roll-item = { $title }
roll-arrival = Arrival, { $city }
roll-where = Gathering: { $place }
roll-count = <b>{ $total ->
    [0] There is nobody in the delegation yet.
   *[other] { $here } of { $total } present.
    }</b>
roll-missing = <b>{ $here } of { $total } present.</b> Missing: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
    }
roll-nobody = <b>There is nobody in the delegation yet.</b>
    Those whose applications are approved can be marked.
roll-next = { $show ->
    [missing] Tap the name of whoever has come.
    [call] Tap a number to call it; a name opens the card.
   *[everybody] Tap a name to mark it. A ticked name opens the card.
    }
roll-person = <b>{ $here ->
    [true] ✅ { $name } is present.
   *[false] { $name } is not here yet.
    }</b>
roll-marked = { $what ->
    [present] Marked
   *[absent] The mark was taken back
    } by { $by }, { $clock }
roll-at-which = <b>At which stage should { $name } be marked?</b>
roll-at-which-next = More than one stage, or none, is near in time. I will remember your choice for the next badges.
roll-found = <b>Found for “{ $text }”</b>
roll-found-more = Not all are shown: please type more of the name.
roll-cancelled = <b>The event is cancelled.</b>
    No roll is called for it.
roll-closed = <b>The trip is closed; marks no longer change.</b>
    Who took part is on the roster: /roster
roll-no-delegate = <b>{ $name } is not in the delegation now.</b>
    { $status ->
        [withdrawn] The application was withdrawn.
        [declined] The application was declined.
        [expired] The offer has expired.
       *[other] The application is not approved yet.
    } The coordinators decide.
roll-no-right = <b>The roll of this delegation is no longer open to you.</b>
    If it should be, please ask a coordinator.
badge-unknown = <b>There is no such badge.</b>
    Scan the code once more, or find the person by name: /rollcall
badge-not-yours = <b>This is the badge of a delegate.</b>
    Only the staff of that delegation check people in by it. If you found it, please hand it to the organisers.
checkin = <b>Check in by badge: one code, one person.</b>
checkin-how = 1. Open the phone's camera and point it at the QR code of the badge.
    2. Open the link: Telegram brings you back here; press Start.
    3. The person is marked at once, at the stage that is nearest in time. If several are near, I ask.
    No badge: delegates have the code in /my, and everybody can be marked by name.
trip-over = <b>The trip is over. Marked at least once: { $attended }, never: { $absent }.</b>
trip-over-next = Please confirm who took part.
trip-not-over = <b>The trip is not over yet.</b>
    It can be closed after { $until }.
trip-close = <b>Took part: { $attended }; never marked: { $absent }.</b>
trip-closed = <b>The trip is closed. Took part: { $attended }; did not: { $absent }.</b>
trip-unmarked = Never marked:
trip-absent = Did not take part:
trip-close-next = { $absent ->
    [0] Confirm, and it is noted for everybody that they took part.
   *[other] If somebody was there after all, tap the name. The others are noted as absent.
    }
roll-opens = <b>The roll call is open: { $total } on the list.</b>
button-trip-review = Close the trip
button-trip-close = Confirm: { $attended } came, { $absent } did not
button-roll-name = { $here ->
    [true] ✓ { $name }
   *[false] { $name }
    }
button-roll-everybody = Everybody: { $number }
button-roll-missing = Missing: { $number }
button-roll-call = Call
button-roll-leg = { $origin } – { $destination }
button-roll-elsewhere = Another stage
button-roll-open = Roll call
button-present = Present
button-absent = Absent
button-contact = Contact
toast-roll = { $name }: { $what ->
    [present] present.
   *[absent] the mark is taken back.
    } { $here } of { $total }
toast-roll-already = { $name } was marked already ({ $by }).
