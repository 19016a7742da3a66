# What cannot be composed so.
role-full = <b>There are not seats enough in this role: { $role ->
    [head] Head of delegation
    [deputy_head] Deputy head
    [official] Official
    [interpreter] Interpreter
    [escort] Escort
   *[entrepreneur] Entrepreneur
    }, { $quota } in all, { $left } left.</b>
    Choose fewer people, or give somebody who has this role another one first.
room-full = <b>Room { $name } has { $beds ->
    [one] { $beds } bed
   *[other] { $beds } beds
    }, { $free } of them free.</b>
    Give the room more beds, or let somebody move out first.
room-beds = <b>A room has 1 to { $most } beds, and { $guests } of room { $name } are taken.</b>
bad-room-name = <b>There already is a room “{ $typed }”.</b>
    Type the number of the room as the hotel has it. For example: 204
bad-group-name = <b>There already is a group “{ $typed }”.</b>
    Choose another name. For example: Food buyers
leg-full = <b>There are not seats enough on this leg: { $seats } in all, { $free } free.</b>
    Let somebody travel by themselves first, or change the number of seats.
bad-seat-taken = <b>Seat { $typed } is somebody else's.</b>
    Type another one. For example: 12A
head-changed = <b>Somebody else is head of the delegation by now.</b>
    Please open the list of roles again.

composition-which = <b>Which delegation do you want to compose?</b>
composition-none = <b>There is no delegation yet.</b>
    It comes with an event: /newevent
composition = <b>Composition of the delegation</b>
composition-role = { $role }: { $number }
composition-role-of = { $role }: { $number } of { $quota }
composition-rooms = Rooms: { $rooms }; with a bed: { $housed } of { $people }
composition-groups = Groups: { $groups }; in none: { $without }
composition-leg = { $leg }: { $aboard }
composition-leg-of = { $leg }: { $aboard } of { $seats }
composition-amiss = <b>⚠️ Needs you</b>
composition-more = and { $number } more
composition-people = <b>Roles and protocol order</b>
composition-place = Place { $place } of { $total } in this role
composition-which-role = <b>Which role shall { $name } have?</b>
composition-which-role-many = { $number ->
    [one] <b>Which role shall { $number } person have?</b>
   *[other] <b>Which role shall { $number } people have?</b>
    }
composition-head-is = <b>{ $name } is head of the delegation.</b>
    A delegation has exactly one head.
composition-swap = They can exchange their roles: { $name } becomes the head, { $head } becomes: { $role }.
composition-several = { $number ->
    [0] <b>Several people: nobody chosen yet</b>
    [one] <b>Several people: { $number } chosen</b>
   *[other] <b>Several people: { $number } chosen</b>
    }
composition-several-how = Tick those concerned, then say what becomes of all of them.
composition-which-group = { $number ->
    [one] <b>Into which group does { $number } person go?</b>
   *[other] <b>Into which group do { $number } people go?</b>
    }
composition-which-room = { $number ->
    [one] <b>Into which room does { $number } person move?</b>
   *[other] <b>Into which room do { $number } people move?</b>
    }
composition-no-room = { $number ->
    [one] <b>No room has a free bed.</b>
   *[other] <b>No room has { $number } free beds.</b>
    }
    Add one, or give a room more beds.
composition-which-leg = { $number ->
    [one] <b>How does { $number } person travel?</b>
   *[other] <b>How do { $number } people travel?</b>
    }
composition-news = { $whom ->
    [colleague] <b>{ $name } has another place in the delegation.</b>
   *[self] <b>Your place in the delegation has changed.</b>
    }
composition-news-several = <b>{ $number } people have another place in the delegation.</b>
composition-news-how = Press a name to see role, room and groups.

amiss-no-head = There is no head of delegation.
amiss-room = Room { $room }: it is not known that those who share it are of one sex.
amiss-clash = { $name }: “{ $one }” and “{ $other }” at the same time, { $when }
amiss-unaided = No interpreter: { $item }, { $when }
amiss-leg = { $leg }, no seat for: { $names }
amiss-company = { $company }: { $number } seats, { $most } allowed

button-composition-people = Roles and order
button-composition-several = Several people
button-composition-rooms = Rooms
button-composition-groups = Groups
button-composition-legs = Travel
button-composition-rules = Rules
button-composition-roster = Roster
button-composition-role = Change the role
button-composition-up = ↑ Up
button-composition-down = ↓ Down
button-composition-swap = Exchange their roles
button-several-all = Everybody
button-several-none = Nobody
button-several-role = Role
button-several-group = Into a group
button-several-room = Into a room
button-several-leg = Travel
button-room-free = { $room } (free: { $free })
button-leg-aboard = { $number }. With the others
button-leg-alone = { $number }. By themselves
button-tick = { $on ->
    [true] ✓ { $label }
   *[false] { $label }
    }
toast-role-changed = The role is changed.
toast-roles-changed = { $number ->
    [one] { $number } person has another role now.
   *[other] { $number } people have another role now.
    }

placed-role = Role: { $role }
placed-room = Room: { $room }
placed-room-with = Room: { $room }, together with { $mates }
placed-group = Group: { $name }
placed-group-items = Group: { $name } ({ $items })
placed-interprets = Interpreter for: { $groups }
placed-alone = Travelling separately: { $legs }
placed-seat = Seat { $seat }: { $leg }
leg-label = { $route }, { $day }
leg-route = { $origin } – { $destination }
leg-numbered = { $number }. { $leg }

rules = <b>Rules of the delegation</b>
rules-hours = Time to take an offered seat: { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
    }
rules-company = Seats for one company: { $seats }
rules-company-any = Seats for one company: as many as there are
rules-passport = { $months ->
    [0] A passport is valid: until the trip ends
    [one] A passport is valid: { $months } month after the trip
   *[other] A passport is valid: { $months } months after the trip
}
rules-asks = What is asked after approval is ticked below.
rules-ask-hours = <b>How many hours does a person have to take an offered seat?</b>
    Offers that were made already stay as they are. For example: 24
rules-ask-company = <b>How many seats may one company have?</b>
    The next people of a company that has them all wait in line; whoever has a seat keeps it. For example: 2
rules-ask-passport = <b>How many months must a passport be valid after the trip?</b>
    For example: 6
bad-offer-hours = <b>I read “{ $typed }”, but need a number of hours from 1 to { $most }.</b>
    For example: 24
bad-company-seats = <b>I read “{ $typed }”, but need a number of seats from 1 to { $most }.</b>
    For example: 2
bad-passport-months = <b>I read “{ $typed }”, but need a number of months from 1 to { $most }.</b>
    For example: 6
button-rules-hours = Hours for an offer
button-rules-company = Seats for a company
button-rules-company-any = As many as there are
button-rules-passport = Validity of passports
button-rules-passport-none = Until the trip ends
asks-passport = Passport
asks-scan = Passport scan
asks-visa = Visa
asks-hotel = Hotel
asks-diet = Diet
asks-arrival = Own arrival
asks-emergency = Emergency contact

rooms = <b>Rooms</b>
rooms-none = No room is there yet. Add rooms by the number of beds, or have them filled: what lacks is added.
rooms-line = { $room } ({ $beds ->
    [one] { $beds } bed
   *[other] { $beds } beds
    }): { $names }
rooms-empty = empty
rooms-proposal = { $placed ->
    [one] <b>Shall I place { $placed } person so?</b>
   *[other] <b>Shall I place { $placed } people so?</b>
    }
    Wishes are kept; men share with men, women with women.
rooms-filled = { $placed ->
    [one] <b>{ $placed } person has a room now.</b>
   *[other] <b>{ $placed } people have a room now.</b>
    }
rooms-nothing = <b>There is nobody whom I could place.</b>
rooms-left-sex = <b>Not placed: the passport data does not say yet whether a man or a woman</b>
rooms-left-couple = <b>Not placed: they wish to share, please confirm it in a room</b>
room = <b>Room { $room }</b>
    { $beds ->
    [one] { $beds } bed
   *[other] { $beds } beds
    }, free: { $free }
room-who = Without a room:
room-share = <b>Shall these people share room { $room }?</b>
room-share-how = It is not known that they are of one sex. Please confirm only what they wish themselves; it is written down.
room-ask-name = <b>What number does room { $room } have at the hotel?</b>
    Whoever sleeps there is told. For example: 204
guest-sex = { $sex ->
    [male] man
    [female] woman
   *[unknown] sex not given
    }
guest-wish = { $wish ->
    [single] wishes a single room
   *[shared] would share
    }
guest-mate = with: { $mate }
button-room-add = { $beds ->
    [one] Add: { $beds } bed
   *[other] Add: { $beds } beds
    }
button-rooms-fill = Fill the rooms
button-room-out = − { $name }
button-room-in = + { $name }
button-room-beds = Beds: { $beds }
button-room-name = Number at the hotel
button-room-remove = Remove
toast-room-removed = The room is removed.
toast-rooms-moved-on = Things have changed since. Please look at the new proposal.

groups = <b>Groups and interpreters</b>
groups-none = No group is there yet.
groups-line = <b>{ $name }</b>, people: { $number }, programme items: { $items }
group = <b>Group: { $name }</b>
group-members = People: { $names }
group-empty = Nobody is in it yet.
group-interpreters = { $number ->
    [one] Interpreter: { $names }
   *[other] Interpreters: { $names }
    }
group-no-interpreter = No interpreter
group-item = { $item }, { $when }
group-who = <b>Who is in “{ $name }”?</b>
    Chosen: { $number }
group-who-interprets = <b>Who interprets for “{ $name }”?</b>
group-interpreters-how = Whoever has the role of interpreter does so anyway. Mark who else speaks the language.
group-where = <b>Where does “{ $name }” go?</b>
group-programme-item = { $number }. { $item }, { $when }
group-ask-new = <b>What is the new group called?</b>
    For example: Food buyers
group-ask-name = <b>What shall “{ $name }” be called?</b>
    For example: Food buyers
button-group-new = New group
button-group-members = People
button-group-interpreters = Who interprets
button-group-items = Programme
button-group-name = Rename
button-group-remove = Remove
toast-group-removed = The group is removed.
toast-clash = { $number ->
    [one] { $name } would have to be in two places at one time.
   *[other] { $name } and others would have to be in two places at one time.
    }
toast-unaided = There is an item without an interpreter now.

journeys = <b>Who travels on which leg</b>
journey = <b>{ $leg }</b>
journey-aboard = With the others
journey-alone = By themselves: { $names }
journey-left-out = No seat: { $names }
journey-how = Everybody travels with the others; take the tick off whoever travels by themselves.
journey-seats = <b>Seats: { $leg }</b>
journey-no-seat = no seat number
journey-ask-seat = <b>Which seat does { $name } have?</b>
    { $leg }
    For example: 12A
button-leg-seats = Seat numbers
button-leg-seat = { $name }: { $seat }
guest-line = { $name } ({ $what })
names-more = { $names } and { $number } more
journey-arrives = Told that they arrive by themselves: { $names }
journey-ask-seats = <b>How many seats does this leg have?</b>
    { $leg }
    For example: 34
bad-leg-seats = <b>I read “{ $typed }”, but need a number of seats from 1 to { $most }.</b>
    For example: 34
button-leg-arrives = Take off who arrives by themselves ({ $number })
button-leg-capacity = Number of seats
button-leg-unbounded = As many as there are people
