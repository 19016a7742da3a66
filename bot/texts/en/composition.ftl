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
