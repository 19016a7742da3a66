ask-surname = { $whom ->
    [colleague] What is your colleague's surname in the passport, in Latin letters?
   *[self] What is your surname in the passport, in Latin letters?
    }
hint-surname = Exactly as the passport prints it. If the spelling on the button is the same, press it. For example: PETROVA
ask-given_names = { $whom ->
    [colleague] What are your colleague's given names in the passport, in Latin letters?
   *[self] What are your given names in the passport, in Latin letters?
    }
hint-given_names = Exactly as the passport prints them. For example: ANNA
ask-han = { $whom ->
    [colleague] Does your colleague have a name in Chinese characters?
   *[self] Do you have a name in Chinese characters?
    }
hint-han = It goes on the badge and into the list for the Chinese side. For example: 王安娜
ask-sex = { $whom ->
    [colleague] Which sex does your colleague's passport state?
   *[self] Which sex does your passport state?
    }
hint-sex = Choose one of the two.
ask-birth_date = { $whom ->
    [colleague] When was your colleague born?
   *[self] When were you born?
    }
hint-birth_date = In figures or in words. For example: 05.04.1980 or 5 April 1980
ask-birth_place = { $whom ->
    [colleague] Which place of birth does your colleague's passport state?
   *[self] Which place of birth does your passport state?
    }
hint-birth_place = As the passport prints it. For example: AMURSKAYA OBL.
ask-citizenship = { $whom ->
    [colleague] Of which country is your colleague a citizen?
   *[self] Of which country are you a citizen?
    }
hint-citizenship = Choose a country or type its name. For example: Kazakhstan
ask-number = { $whom ->
    [colleague] What is the number of your colleague's passport?
   *[self] What is the number of your passport?
    }
hint-number = Letters and digits in one row. For example: 75 1234567
ask-issued = When was the passport issued?
hint-issued = For example: 12.03.2020
ask-expires = Until which day is the passport valid?
hint-expires = I will check whether that is long enough for this trip. For example: 12.03.2030
ask-scan = Please send a picture or scan of the passport page with the photo
hint-scan = A photo, JPEG, PNG or PDF of up to 10 MB. Every line should be legible.
ask-visa = { $whom ->
    [colleague] How does your colleague's visa stand?
   *[self] How does your visa stand?
    }
hint-visa = It decides for whom invitations are prepared.
ask-hotel = { $whom ->
    [colleague] Which hotel room does your colleague need?
   *[self] Which hotel room do you need?
    }
hint-hotel = The coordinators go by it when they assign rooms.
ask-roommate = { $whom ->
    [colleague] With whom would your colleague like to share the room?
   *[self] With whom would you like to share the room?
    }
hint-roommate = Type the full name. For example: Irina Orlova
ask-diet = { $whom ->
    [colleague] Does your colleague have any wishes about food?
   *[self] Do you have any wishes about food?
    }
hint-diet = Choose or type, allergies too. For example: no nuts
ask-arrival = { $whom ->
    [colleague] Does your colleague travel with the delegation?
   *[self] Do you travel with the delegation?
    }
hint-arrival = { $whom ->
    [colleague] If not, say how and when your colleague arrives. For example: by plane from Moscow, 26 June, 14:20
   *[self] If not, say how and when you arrive. For example: by plane from Moscow, 26 June, 14:20
    }
ask-emergency = { $whom ->
    [colleague] Whom should we call if something happens to your colleague?
   *[self] Whom should we call if something happens to you?
    }
hint-emergency = Who it is and the phone number. For example: my husband Ilya Petrov, +7 914 123-45-67

label-surname = Latin surname
label-given_names = Latin given names
label-han = Chinese name
label-sex = Sex
label-birth_date = Date of birth
label-birth_place = Place of birth
label-citizenship = Citizenship
label-number = Passport number
label-issued = Issued
label-expires = Valid until
label-scan = Passport scan
label-visa = Visa
label-hotel = Hotel
label-roommate = Room shared with
label-diet = Food
label-arrival = Way there
label-emergency = Whom to call

told-scans = { $count ->
    [one] { $count } file
   *[other] { $count } files
    }
told-sex-male = male
told-sex-female = female
told-visa-not_needed = not needed
told-visa-has_one = there is one already
told-visa-needs_letter = needs an invitation
told-visa-applied = applied for
told-visa-received = received
told-hotel-single = single room
told-hotel-shared = shared room
told-roommate-none = anybody
told-diet-any = everything is fine
told-diet-vegetarian = no meat
told-diet-halal = halal
told-arrival-none = with the delegation

button-papers = Documents
button-papers-fill = Fill in documents
button-papers-named = Documents: { $name }
button-scans = Passport scan
button-visa-state = Visa: state
button-visa-due = Visa: date
button-visa-mine = I see to the visa
button-visa-theirs = Leave to delegate

papers-why = The data is for the invitation, the visa and the delegation's list. It is kept encrypted; only the coordinators see it.
papers-known = The passport data is known already; at the end you can check and change it.
papers-done = <b>✅ Your documents are complete.</b> If anything changes, correct it here.
papers-put-off = <b>Documents put off; your answers are kept.</b>
    Go on whenever you like: /my
papers-asked-more = <b>⚠️ A few more answers are needed for the trip.</b>
papers-begun-at = { $title }, { $name }: documents, question { $step } of { $total }
papers-begun-ready = { $title }, { $name }: documents, ready to be confirmed
papers-over = <b>No documents are needed for this trip.</b>
papers-scan-added = <b>Picture added, { $count } in all.</b>
papers-too-short = ⚠️ The passport is valid until { $expires }; for this trip it must be valid until { $until }
papers-of = <b>Documents: { $name }</b>
papers-unconfirmed = Everything is filled in, but the delegate has not confirmed it yet.
papers-not-asked = No documents are collected for this trip.
papers-state = { $count ->
    [0] Documents: only to be checked and confirmed
   *[other] Documents: { $count } of { $total } answers to go
    }
papers-state-done = Documents: complete

visa-which = <b>How does the visa stand?</b>
visa-due-ask = <b>By which day should the visa be settled?</b>
    If there is no visa by then, whoever sees to it is reminded. For example: 20.05.2027
visa-line = Visa: { $state }
visa-owner = Who sees to it: { $name }
visa-due = Due: { $date }{ $late ->
    [yes] , over
   *[no] {""}
    }
bad-visa-due-past = <b>I read { $date }, but that day is past.</b>
    Please give today or a later day.

error-only-file = <b>A picture or file is needed here.</b>
    Please send a photo of the passport page, or a PDF, JPEG or PNG file.
bad-only-buttons = <b>I read “{ $typed }”, but this is answered with a button.</b>
    Please press one of the buttons under the question.
bad-latin = <b>I read “{ $typed }”, but passports print only Latin letters, spaces, hyphens and apostrophes.</b>
    For example: PETROVA-ORLOVA
bad-latin-near = <b>I read “{ $typed }”, but only Latin letters will do, as in the passport.</b>
    Perhaps it prints: { $example }
bad-han = <b>I read “{ $typed }”, but Chinese characters are needed, at least two.</b>
    For example: 王安娜
bad-country = <b>I know no country called “{ $typed }”.</b>
    Please type its name. For example: Kazakhstan
bad-country-near = <b>I know no country called “{ $typed }”.</b>
    Did you mean { $near }?
bad-passport-ru = <b>I read “{ $typed }”: { $count ->
    [one] { $count } character
   *[other] { $count } characters
    }. A Russian passport for travel abroad has 9, all of them digits.</b>
    For example: { $example }
bad-passport-cn = <b>I read “{ $typed }”: { $count ->
    [one] { $count } character
   *[other] { $count } characters
    }. A Chinese passport has 9: a letter and 8 digits, or two letters and 7 digits.</b>
    For example: { $example }
bad-passport = <b>I read “{ $typed }”: { $count ->
    [one] { $count } character
   *[other] { $count } characters
    }. A passport number has 5 to 20 Latin letters and digits.</b>
    For example: { $example }
bad-birth-future = <b>I read { $date }, but that day has not come yet.</b>
    Please type the date of birth. For example: 05.04.1980
bad-birth-past = <b>I read { $date }, but that is too long ago.</b>
    Please check the year of birth. For example: 05.04.1980
bad-birth-issued = <b>I read { $date }, but the passport had been issued by then ({ $issued }).</b>
    Please check the date of birth, or change the date of issue.
bad-issued-future = <b>I read { $date }, but that day has not come yet.</b>
    Please check the date of issue.
bad-issued-birth = <b>I read { $date }, but that is before the date of birth ({ $born }).</b>
    Please check the date of issue, or change the date of birth.
bad-expires-issued = <b>I read { $date }, but that is not after the date of issue ({ $issued }).</b>
    Please check until which day the passport is valid.
bad-expires-past = <b>I read { $date }, so the passport has expired.</b>
    A valid passport is needed for the trip. When you have a new one, fill in its data.
bad-expires-short = <b>⚠️ The passport ends too early.</b>
    The last day on which this trip still needs it: { $until }
    Your answer is kept. Please get a new passport in time and fill in its data. If this is a slip, type the date again; otherwise press “Next”.
bad-scan-empty = <b>The file is empty.</b>
    Please send it again.
bad-scan-kind = <b>This file cannot be opened{ $named ->
    [yes] : { $typed }
   *[no] {""}
    }.</b>
    Please send a photo, JPEG, PNG or PDF.
bad-scan-many = <b>There are { $most } pictures already; no more are needed.</b>
    To replace them choose “Change”, then “Passport scan”.
bad-emergency = <b>I read “{ $typed }”, but there is no phone number in it.</b>
    Please say who it is and the number. For example: my husband Ilya Petrov, +7 914 123-45-67
