# Papers to print.
badges = Badges: { $event }
badge-where = { $city }, { $dates }
badge-photo = Photo
itinerary = Itinerary
itinerary-file = Itinerary: { $event }
itinerary-where = { $place }, { $dates }
itinerary-venue = { $city }, { $venue }
itinerary-host = Inviting party: { $party }
itinerary-contact = Contact: { $contact }
paper-made = Made on { $day }
paper-page = Page { $number } of { $of }
