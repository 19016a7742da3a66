command-health = How the desk itself fares
button-refresh = Refresh

health-well = <b>All is well.</b>
health-look = <b>The desk works; there is something to look at.</b>
health-ill = ⚠️ <b>{ $count ->
    [one] One thing needs you.
   *[other] { $count } things need you.
    }</b>
health-at = As of { $time }
health-updates = From people: { $waiting } to answer, yours included; { $aside } put aside
health-planned = To people: { $planned } planned, { $sending } on their way
health-next = The next one: { $time }
health-arrived = Arrived: { $sent }, acknowledged: { $acknowledged }
health-astray = Not reachable: { $blocked }, too late: { $missed }, failed: { $failed }, uncertain: { $unknown }
health-oldest = Longest wait: { $updates } from people, { $due } to people
health-heard = Telegram last heard { $time } ago
health-too-many = Requests by Telegram to slow down: { $count }
health-held = Longest hold-up in the last minute: { $time }
health-skew = The clock is off by { $time }
health-skew-unknown = The clock was not compared with Telegram's yet
health-time = { $unit ->
    [days] { $number } d
    [hours] { $number } h
    [minutes] { $number } min
   *[seconds] { $number } s
    }

# What is wrong, in one line, and how to mend it. Who watches over HTTP reads the first.
health-starting = Telegram has not been asked for news yet.
health-starting-mend = This takes a second after the start. If it stays, look into the log.
health-conflict = Another process uses the bot's token, so nothing is heard here: { $words }.
health-conflict-mend = Stop the other one. If you know of none, have @BotFather give the bot a new token.
health-connection = Telegram is not heard, for { $time }: { $words }.
health-connection-mend = Check the machine's network and TELEGRAM_API_URL. The desk keeps trying.
health-refused = Telegram does not let the desk in: { $words }.
health-refused-mend = Check BOT_TOKEN with @BotFather and start the desk again.
health-webhook = Telegram cannot deliver to the webhook: { $words }.
health-webhook-mend = Check that WEBHOOK_URL leads here from outside and that its certificate is valid.
health-fault = What arrives cannot be kept: { $words }.
health-fault-mend = Look into the log. Telegram keeps messages for 24 hours, nothing is lost so far.
health-database = The database cannot be used: { $words }.
health-database-mend = Check the room on the disk, or that the database server runs. The desk keeps trying.
health-unhandled = Messages from people have waited for { $time }.
health-unhandled-mend = Look into the log. Starting the desk again takes them up anew.
health-late = Reminders and notices are late by { $time }.
health-late-mend = Look into the log. If Telegram often tells the desk to slow down, lower SEND_RATE.
health-silenced = Telegram asked for a pause; { $time } of it are left.
health-silenced-mend = The desk goes on by itself. If it happens again, lower SEND_RATE.
health-clock = The machine's clock is off by { $time }, so reminders come at the wrong time.
health-clock-mend = Turn on time synchronisation on the machine.
health-aside = { $count ->
    [one] One message that the desk could not read was put aside.
   *[other] { $count } messages that the desk could not read were put aside.
    }
health-aside-mend = The reason is in the log. They are kept for three days.
health-unknown = { $count ->
    [one] Of one delivery it is not known whether it arrived.
   *[other] Of { $count } deliveries it is not known whether they arrived.
    }
health-unknown-mend = Broadcasts show who it is in their report: /broadcasts
health-held-up = The program was held up for { $time } in the last minute.
health-held-up-mend = If it happens often, the machine is too busy or too small.
