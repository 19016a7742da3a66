# Papers to print.
badges = Badges: { $event }
badge-photo = Photo
itinerary = Itinerary
itinerary-file = Itinerary: { $event }
paper-where = { $place }, { $dates }
itinerary-venue = { $city }, { $venue }
paper-host = Inviting party: { $party }
itinerary-contact = Contact: { $contact }
paper-made = Made on { $day }
paper-page = Page { $number } of { $of }
list-title = { $kind ->
    [invitation] List for an invitation letter
    [group] Group list
   *[roster] Delegation
    }
list-people = { $number ->
    [one] { $number } person
   *[other] { $number } people
    }
paper-sender = Sent by: { $party }
