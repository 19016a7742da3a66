apply-choose = <b>Which delegation would you like to join?</b>
apply-opening = { $number }. { $title }, { $city }, { $dates }
apply-opening-from = { $number }. { $title }, { $city }, { $dates } (from: { $origin })
apply-opening-button = { $number }. { $city }, { $dates }
apply-none = <b>No delegation is open for registration now.</b>
    All events: /events
apply-closed = <b>Registration has closed.</b>
    It was open until { $closed }. Other events: /events
apply-event-cancelled = <b>This event is cancelled.</b>
    Other events: /events
apply-drafts = <b>You have an application that is not finished.</b>
    Your answers are kept; you can go on where you stopped.
apply-begun = Not finished yet:
apply-draft-at = { $title }, { $name }: question { $step } of { $total }
apply-draft-ready = { $title }, { $name }: ready to be confirmed
apply-draft-unnamed = colleague
apply-for-whom = <b>Who is this application for?</b>
    { $event }
apply-for-whom-begun = <b>You have begun an application to this delegation.</b>
    { $event }
apply-for-whom-applied = <b>You have already applied to this delegation.</b>
    { $event }
    You can register a colleague who has no Telegram.
apply-which-colleague = <b>Which colleague would you like to register?</b>
    { $event }
apply-put-aside = <b>Put aside; your answers are kept.</b>
    Go on at any time: /my or /apply
apply-resumed-hint = { $what ->
    [papers] <b>Is this an answer about your documents?</b>
        They are not finished yet. Press “{ $resume }”, and the question comes back. To ask the coordinators something: /ask
    [both] <b>Is this an answer to one of these questions?</b>
        The forms below are not finished yet: press a button, and the question comes back. To ask the coordinators something: /ask
   *[draft] <b>Is this an answer to your application?</b>
        The application is put aside. Press “{ $resume }”, and the question comes back.
    }

button-resume = Resume
button-resume-named = Resume: { $name }
button-new-application = New application
button-for-me = For me
button-for-colleague = For a colleague
button-another-colleague = Another colleague
button-register-colleague = Register a colleague
button-my-application = My application
button-their-application = Their application

# The consent. Its key ends with its version: a new text is a new version.
consent-2026-11 = <b>First, your consent to the processing of personal data.</b>
    <b>Who:</b> { $operator }.
    <b>What for:</b> to compose the delegation, arrange the trip and keep you informed. The list of delegates goes to the inviting party, abroad too.
    <b>Which data:</b> name, company, position, tax number, contacts and your further answers; if you are approved, also passport and travel data.
    <b>How long:</b> until the trip and its papers are done; then the data is erased.
    See everything or withdraw your consent at any time: /privacy
    Version { $version }.
consent-colleague-2026-11 = <b>First, your colleague's consent to the processing of personal data.</b>
    <b>Who:</b> { $operator }.
    <b>What for:</b> to compose the delegation, arrange the trip and keep you both informed. The list of delegates goes to the inviting party, abroad too.
    <b>Which data:</b> name, company, position, tax number, contacts and further answers; after approval also passport and travel data.
    <b>How long:</b> until the trip and its papers are done; then the data is erased.
    By pressing “I agree” you confirm that your colleague knows this and has agreed. It can be withdrawn at any time: /privacy
    Version { $version }.
consent-given = You agreed on { $date }.

form-step = <b>{ $step } of { $total }. { $ask }</b>
form-once = <b>{ $ask }</b>
form-present = Now: { $answer }
form-moved-on = That button belongs to an earlier question. Things have moved on.
form-summary = <b>Everything is filled in. Please check.</b>
form-from-profile = <b>Use what you told me before?</b>
form-change = <b>What would you like to change?</b>

ask-name = { $whom ->
    [colleague] What is your colleague's name?
   *[self] What is your name?
    }
hint-name = In full and in one's own script. For example: Anna Petrova
ask-company = { $whom ->
    [colleague] Which company or organisation does your colleague represent?
   *[self] Which company or organisation do you represent?
    }
hint-company = As it should stand in the list of delegates. For example: Amur Timber Ltd
ask-position = { $whom ->
    [colleague] What is your colleague's position?
   *[self] What is your position?
    }
hint-position = For example: Head of export
ask-tax_number = What is the company's tax number?
hint-tax_number = Partners look the company up by it. A Russian INN (10 or 12 digits), a Chinese unified social credit code (18 characters) or your country's number. For example: 7707083893
ask-phone = { $whom ->
    [colleague] What is your colleague's phone number?
   *[self] What is your phone number?
    }
hint-phone = { $whom ->
    [colleague] With the country code: the coordinators call it on the way. You can also send the contact. For example: +7 914 123-45-67
   *[self] With the country code: the coordinators call it on the way. For example: +7 914 123-45-67
    }
ask-email = { $whom ->
    [colleague] What is your colleague's e-mail address?
   *[self] What is your e-mail address?
    }
hint-email = Invitations and documents are sent there. For example: name@example.com
ask-industry = Which industry is the company in?
hint-industry = Choose one or type your own.
ask-offers = What does the company offer?
hint-offers = Partners for meetings are looked for by this. For example: sawn timber, 3,000 cubic metres a month
ask-seeks = What is the company looking for?
hint-seeks = For example: a distributor in Shenyang
ask-brings = { $whom ->
    [colleague] Who comes along with your colleague?
   *[self] Who comes along with you?
    }
hint-brings = Names and what they do; each of them applies separately. For example: Ivan Orlov, interpreter

label-name = Name
label-company = Company
label-position = Position
label-tax_number = Tax number
label-phone = Phone
label-email = E-mail
label-industry = Industry
label-offers = Offers
label-seeks = Looks for
label-brings = Comes with
told-line = { $label }: { $value }
told-skipped = left out
told-nothing = not given yet

industry-agriculture = Agriculture
industry-construction = Construction
industry-education = Education
industry-energy = Energy
industry-food = Food
industry-it = IT
industry-logistics = Logistics
industry-manufacturing = Manufacturing
industry-medicine = Medicine
industry-services = Services
industry-tourism = Tourism
industry-trade = Trade

bad-needed = <b>This answer is needed; the question cannot be skipped.</b>
bad-contact-other = <b>That is somebody else's contact.</b>
    Please share your own number with the button, or simply type it.
bad-contact-own = <b>That is your own number, and your colleague's is asked.</b>
    Please send the colleague's contact, or simply type the number.
bad-edited = <b>You changed an earlier message; what it first said stays as the answer.</b>
    To change an answer, go back to its question or change it before you confirm.
bad-at-consent = <b>First I need an answer to this.</b>
    Please press “I agree” or “Cancel”.
bad-at-summary = <b>All questions are answered.</b>
    Please press “Confirm”, or “Change” for another answer.
answers-closed = <b>Answers can no longer be changed.</b>
    That was possible until { $closed }. Write to the coordinators: /ask
