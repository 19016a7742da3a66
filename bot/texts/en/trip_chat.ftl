command-link = Groups of delegations
button-private-chat = Open the bot
button-members = Compare with the roster
button-unlink = Unlink the group

# In the group.
link-which = <b>Which delegation does this group belong to?</b>
link-nothing = <b>There is no delegation with a trip ahead that you coordinate.</b>
link-done = <b>This group now belongs to the delegation.</b>
link-pin = The card of the trip comes next. Make me an administrator who may pin messages, and I will pin it.
toast-in-private = This is for the private chat. Please open the bot and do it there.
group-in-private = <b>I answer this in our private chat.</b>
trip-card = <b>{ $title }</b>
trip-card-cancelled = ⚠️ The event is cancelled.
trip-card-venue = 📍 { $venue }
trip-card-legs = The journey:
trip-card-programme = The programme:
trip-card-item = { $when }: { $title }
trip-card-more = This card follows every change. Your own documents and reminders are in the private chat.
trip-leg-ahead = <b>{ $days ->
    [0] The delegation leaves today.
    [1] The delegation leaves tomorrow.
   *[other] The delegation leaves in { $days } days.
    }</b>
trip-leg-soon = <b>The delegation leaves at { $clock }.</b>

# To coordinators, in private.
link-none = <b>No group is linked yet.</b>
link-list = <b>Groups of delegations</b>
link-chat = Group: { $title }
link-how = To link a group: add me to it, make me an administrator who may pin messages, and write /link there.
link-one = <b>{ $title }</b>
link-since = Linked since { $date }.
link-end-sure = <b>Unlink “{ $title }”?</b>
    I will say nothing more there. What was posted stays.
link-ended = <b>“{ $title }” is unlinked.</b>
link-lost = <b>I was removed from the group “{ $title }”.</b>
link-lost-next = Legs are no longer announced there. To link it again, add me and write /link in it.
trip-chat-over = <b>This trip is over or cancelled, so no group can be linked.</b>
trip-chat-none = <b>This delegation has no group any more.</b>
    Groups: /link
members = <b>In the group: { $inside } of { $number } delegates.</b>
members-others = Others in the group: { $count }.
members-outside = Not in the group:
members-without = Have no Telegram:
members-name = • { $name }
members-more = and { $count } more
error-group-not-seen = <b>Telegram does not let me look into the group.</b>
    Check that I am still in it, then try again.
