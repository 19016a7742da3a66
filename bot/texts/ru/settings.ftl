privacy = <b>Что я о вас храню</b>
    • Учётную запись Telegram: имя, язык, когда вы написали впервые.
    • Что вы рассказали о себе, ваши заявки и решения по ним.
    • Паспортные данные, сведения для поездки и сканы: хранятся зашифрованными, видны вам и координаторам.
    • Вопросы и ответы, когда и какое напоминание отправлено, журнал изменений.
privacy-kept = Заявки, паспортные данные и сканы хранятся { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
    } после поездки, потом удаляются, остаются только числа. Анкета остаётся, чтобы не заполнять её заново. Удалить всё можно в любое время.
button-everything = Прислать мне всё
button-erase = Удалить мои данные
button-erase-surely = Удалить всё
privacy-file = Всё, что я о вас храню. Текст откроется в любом текстовом редакторе; сканы, если вы их присылали, лежат рядом.
privacy-erase = <b>⚠️ Удалить все данные о вас?</b>
privacy-erase-applications = { $count ->
    [one] Ваша заявка будет отозвана, место перейдёт следующему в очереди.
    [few] Ваши { $count } заявки будут отозваны, места перейдут следующим в очереди.
   *[other] Ваши { $count } заявок будут отозваны, места перейдут следующим в очереди.
    }
privacy-erase-colleagues = { $count ->
    [one] Коллега, которого вы записали, остаётся со своей заявкой. Если он не едет, сначала отзовите её: /my
    [few] { $count } коллеги, которых вы записали, остаются со своими заявками. Если они не едут, сначала отзовите их: /my
   *[other] { $count } коллег, которых вы записали, остаются со своими заявками. Если они не едут, сначала отзовите их: /my
    }
privacy-erase-role = Ваша роль здесь тоже прекратится.
privacy-erase-for-good = Вернуть данные будет нельзя.
privacy-erased = <b>Все данные о вас удалены.</b>
    Заявки отозваны. Если напишете снова, начнём сначала: /start

held-made = Составлено
held-account = Учётная запись
held-profile = О себе
held-passport = Паспорт
held-scans = Сканы
held-file = Файл
held-called = Имя при отправке
held-received = Получен
held-no-room = сюда не поместился, спросите его у координаторов: /ask
held-placed = В делегации
held-room = Номер
held-groups = Группы
held-alone = Самостоятельный проезд
held-seats = Места
held-travel = Для поездки
held-visa = Виза
held-visa-not_needed = не нужна
held-visa-has_one = уже есть
held-visa-needs_letter = нужно приглашение
held-visa-applied = документы поданы
held-visa-received = получена
held-visa-due = Виза нужна до
held-hotel = Номер в гостинице
held-hotel-single = одноместный
held-hotel-shared = двухместный
held-roommate = С кем в номере
held-diet = Питание
held-arrival = Приезд
held-emergency = На крайний случай
held-confirmed = Подтверждено
held-applications = Заявки
held-colleagues = Коллеги, которых вы записали
held-questions = Вопросы
held-messages = Сообщения вам
held-passed = Передано партнёрам
held-to = Кому
held-log = Журнал изменений
held-telegram = Номер в Telegram
held-first-name = Имя в Telegram
held-username = Имя пользователя
held-language = Язык
held-started = Первое сообщение
held-reachable = Можно написать
held-roles = Роли
held-zone = Часовой пояс
held-quiet = Тихие часы
held-muted = Отключённые напоминания
held-consent-version = Редакция согласия
held-consent-at = Согласие дано
held-event = Событие
held-status = Состояние
held-role = Роль
held-answers = Ответы
held-created = Начата
held-submitted = Подана
held-decided = Решение
held-reason = Причина
held-asked = Задан
held-text = Вопрос
held-answered = Дан ответ
held-answer = Ответ
held-kind = Вид
held-kind-notice = извещение
held-kind-reminder = напоминание
held-kind-broadcast = рассылка
held-kind-errand = задача
held-planned = Запланировано
held-sent = Отправлено
held-when = Когда
held-by = Кто
held-by-you = вы
held-by-desk = сотрудники центра
held-what = Что
held-before = Было
held-after = Стало
