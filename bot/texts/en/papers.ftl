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
    [everybody] Everybody who applied
    [group] Group list
   *[roster] Delegation
    }
list-people = { $number ->
    [one] { $number } person
   *[other] { $number } people
    }
paper-sender = Sent by: { $party }
button-print-badges = Badges
button-print-itineraries = Itineraries
button-print-one-badges = Badge to print
button-print-one-itineraries = Itinerary (PDF)
print-badges = <b>Badges: { $event }</b>
    { $number ->
        [one] { $number } badge
       *[other] { $number } badges
    }, 90 × 55 mm, ten to an A4 sheet
    Print at 100 %, without fitting to the page, and cut along the marks.
print-itineraries = <b>Itineraries: { $event }</b>
    { $number ->
        [one] { $number } person
       *[other] { $number } people
    }: in their own language, on their own clock
paper-version = Version { $number }
itinerary-hotel = Hotel: { $hotel }
