command-health = Как работает сам бот
button-refresh = Обновить

health-well = <b>Всё в порядке.</b>
health-look = <b>Бот работает, но есть на что взглянуть.</b>
health-ill = ⚠️ <b>{ $count ->
    [one] { $count } неполадка требует вашего внимания.
    [few] { $count } неполадки требуют вашего внимания.
   *[many] { $count } неполадок требуют вашего внимания.
    }</b>
health-at = По состоянию на { $time }
health-updates = От людей: ждут ответа – { $waiting }, считая ваше; отложено – { $aside }
health-planned = Людям: запланировано – { $planned }, в пути – { $sending }
health-next = Ближайшее: { $time }
health-arrived = Доставлено: { $sent }, подтверждено: { $acknowledged }
health-astray = Недоступны: { $blocked }, опоздало: { $missed }, не удалось: { $failed }, неясно: { $unknown }
health-oldest = Дольше всего ждут: от людей – { $updates }, людям – { $due }
health-heard = Связь с Telegram была { $time } назад
health-too-many = Просьб Telegram сбавить темп: { $count }
health-held = Самая долгая заминка за минуту: { $time }
health-skew = Часы расходятся на { $time }
health-skew-unknown = Часы ещё не сверены с Telegram
health-time = { $unit ->
    [days] { $number } дн.
    [hours] { $number } ч
    [minutes] { $number } мин
   *[seconds] { $number } с
    }

# Что не так, одной строкой, и что делать.
health-starting = Telegram ещё не опрошен.
health-starting-mend = После запуска на это уходит секунда. Если не проходит, посмотрите журнал программы.
health-conflict = Токеном бота пользуется другой процесс, поэтому сообщения сюда не приходят: { $words }.
health-conflict-mend = Остановите его. Если вы о таком не знаете, получите новый токен у @BotFather.
health-connection = Связи с Telegram нет { $time }: { $words }.
health-connection-mend = Проверьте сеть на сервере и TELEGRAM_API_URL. Бот продолжает попытки.
health-refused = Telegram не принимает бота: { $words }.
health-refused-mend = Сверьте BOT_TOKEN у @BotFather и перезапустите бота.
health-webhook = Telegram не может доставить сообщения на вебхук: { $words }.
health-webhook-mend = Проверьте, что WEBHOOK_URL открывается снаружи и сертификат действителен.
health-fault = Входящие сообщения не удаётся сохранить: { $words }.
health-fault-mend = Посмотрите журнал программы. Telegram хранит сообщения 24 часа, пока ничего не потеряно.
health-database = База данных недоступна: { $words }.
health-database-mend = Проверьте место на диске и сервер базы данных. Бот продолжает попытки.
health-unhandled = Сообщения людей ждут уже { $time }.
health-unhandled-mend = Посмотрите журнал программы. После перезапуска бот возьмётся за них снова.
health-late = Напоминания и уведомления опаздывают на { $time }.
health-late-mend = Посмотрите журнал программы. Если Telegram часто просит сбавить темп, уменьшите SEND_RATE.
health-silenced = Telegram попросил сделать паузу, осталось { $time }.
health-silenced-mend = Бот продолжит сам. Если повторится, уменьшите SEND_RATE.
health-clock = Часы сервера расходятся на { $time }, напоминания приходят не вовремя.
health-clock-mend = Включите на сервере синхронизацию времени.
health-aside = { $count ->
    [one] Отложено { $count } сообщение, которое не удалось прочитать.
    [few] Отложено { $count } сообщения, которые не удалось прочитать.
   *[many] Отложено { $count } сообщений, которые не удалось прочитать.
    }
health-aside-mend = Причина – в журнале программы. Они хранятся трое суток.
health-unknown = { $count ->
    [one] О { $count } отправке неизвестно, дошла ли она.
    [few] О { $count } отправках неизвестно, дошли ли они.
   *[many] О { $count } отправках неизвестно, дошли ли они.
    }
health-unknown-mend = По рассылкам имена есть в отчёте: /broadcasts
health-held-up = За последнюю минуту программа простояла { $time }.
health-held-up-mend = Если это бывает часто, сервер перегружен или слаб.
