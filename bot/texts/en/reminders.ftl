# What reminders say.
remind-registration = <b>⚠️ Registration closes { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
    }, and your application is not finished.</b>
remind-draft = { $left ->
    [0] Everything is filled in; only your confirmation is missing.
    [one] One answer of { $total } is missing.
   *[other] { $left } answers of { $total } are missing.
    }
remind-until = Until { $until }
remind-documents = <b>⚠️ Your documents are due { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
    }.</b>
remind-passport = <b>⚠️ Your passport is valid until { $expires }, which is too short for the trip.</b>
remind-passport-needed = Please get a new one and fill in its data. For the trip it must be valid until { $until }
remind-visa = <b>⚠️ The visa is not settled, and its date is past.</b>
remind-visa-owner = You see to this visa.
remind-missing = Still missing: { $what }.
remind-unconfirmed = Everything is filled in; please check and confirm it.
remind-leg = <b>{ $days ->
    [0] You leave today.
    [1] You leave tomorrow.
   *[other] You leave in { $days } days.
    }</b>
remind-leg-soon = <b>You leave at { $clock }.</b>
remind-gather = { $when }: { $place }.
remind-when = { $when }.
remind-route = { $origin } – { $destination }, { $transport }.
remind-bring = { $home ->
    [yes] Have your passport with you.
   *[no] Bring your passport and the invitation.
    }
remind-programme = <b>{ $title }: { $clock }</b>
remind-venue = 📍 { $venue }
remind-colleague = Delegate: { $name }

# To coordinators.
reminders-missed = <b>{ $count ->
    [one] One reminder was not sent: it was too late.
   *[other] { $count } reminders were not sent: it was too late.
    }</b>
reminders-missed-why = When they were due, the bot was not running or could not reach Telegram.
reminders-missed-rule = { $rule }: { $people ->
    [one] one person
   *[other] { $people } people
    }
reminders-missed-write = If it still matters, write to the delegates: /broadcast

# How rules are called.
reminder-registration-3d = unfinished application, 3 days before registration closes
reminder-documents-7d = documents, a week before they are due
reminder-documents-1d = documents, the day before they are due
reminder-passport-60d = validity of the passport, 60 days before the trip
reminder-passport-30d = validity of the passport, 30 days before the trip
reminder-visa-late = visa, once its date is past
reminder-leg-day-before = departure, the day before
reminder-leg-3h = departure, 3 hours before
reminder-programme-1h = programme, an hour before
reminder-short-registration-3d = Unfinished application
reminder-short-documents-7d = Documents, a week before
reminder-short-passport-60d = Passport, 60 days before
reminder-short-programme-1h = Programme, an hour before
reminder-toggle = { $rule }: { $on ->
    [yes] on
   *[no] off
    }

# /reminders
reminders = <b>Your reminders</b>
reminders-zone = Time zone: { $city }, now { $time }
reminders-hours = Quiet hours: { $hours }
reminders-no-hours = Quiet hours: none
reminders-always = Always come, in quiet hours too: { $rules }.
reminders-none = Nothing is planned for you at present.
reminders-next = <b>Next: { $title }</b>
reminders-item = { $at }: { $rule }
reminders-separator = { "; " }
reminders-more = and { $count } more
button-zone = Time zone
button-hours = Quiet hours
button-no-hours = No quiet hours
zone-ask = <b>Which clock do you live by?</b>
    Choose it or type a city. For example: Khabarovsk
hours-ask = <b>When shall I be quiet?</b>
    Choose it or type from when to when. For example: { $example }
    Departures and last deadlines come all the same.
bad-hours = <b>I read “{ $typed }”, and could not make hours of it.</b>
    For example: { $example }
bad-hours-equal = <b>I read “{ $typed }”: that begins and ends at the same time.</b>
    For example: { $example }. Or press “No quiet hours”.
