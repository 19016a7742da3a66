team = <b>Кто что может</b>
team-chiefs = <b>Администраторы и координаторы</b>
team-nobody = Пока никто не назначен.
team-line = { $number }. { $name } · { $role } · { $scope }
team-role-staff = Сотрудник
team-role-coordinator = Координатор
team-role-administrator = Администратор
team-may-staff = Сотрудник видит и выгружает составы.
team-may-coordinator = Координатор ещё и меняет события, решает по заявкам, делает рассылки и отвечает на вопросы.
team-may-administrator = Администратор ещё и назначает координаторов и сотрудников, видит журнал изменений.
team-scope-all = Все делегации
team-scope-line = { $number }. { $name }
team-held = <b>{ $name }</b>
team-find = <b>Кого назначить?</b>
    Напишите имя или @username, отправьте контакт или перешлите сообщение этого человека. Человек должен сначала открыть бота: { $link }
team-find-by = <b>По этому не понять, кто это.</b>
    Напишите имя или @username, отправьте контакт или перешлите сообщение этого человека. Человек должен сначала открыть бота: { $link }
team-not-found = <b>Такой человек бот не открывал.</b>
    Попросите открыть { $link } и нажать «Старт», затем повторите поиск. Или напишите имя иначе.
team-found = <b>Кто это?</b>
team-as = <b>{ $name }: какая роль?</b>
team-for = <b>{ $name }: { $role }. Для какой делегации?</b>
team-name-sure = <b>Назначить: { $name }?</b>
team-given = <b>Роль назначена: { $name }.</b>
team-take-back-sure = <b>Снять роль: { $name }?</b>
team-take-back-next = Роль перестанет действовать сразу, команды исчезнут из меню.
team-taken = <b>Роль снята: { $name }.</b>
team-already-held = <b>Эта роль уже назначена: { $name }.</b>
team-not-held = <b>Этой роли уже нет: { $name }.</b>
    Список с тех пор изменился: /team
team-named-in-settings = <b>Администратор указан в настройках: { $name }.</b>
    Изменить это можно только там (ADMIN_IDS).
team-last-administrator = <b>Это последний администратор.</b>
    Сначала назначьте другого.
button-team-add = Назначить
button-team-take-back = Снять роль
role-given = <b>Вам назначена роль: { $role }.</b>
role-given-next = Что теперь доступно: /help
role-taken = <b>Ваша роль больше не действует: { $role }.</b>

audit = <b>Журнал изменений: { $kind }</b>
audit-which = <b>Что показать в журнале?</b>
audit-nothing = Записей пока нет.
audit-day = <b>{ $day }</b>
audit-line = { $time } { $who }: { $what }
audit-about = ({ $name })
audit-refused = – { $what }
audit-fields = – { $what }
audit-new = → { $after }
audit-ended = { $before } → –
audit-change = { $before } → { $after }
audit-list = { $kind ->
    [invitation] Список для приглашения
    [group] Групповой список
    [form] Форма партнёра
    [badges] Бейджи
    [itineraries] Маршрутные листы
   *[roster] Состав делегации
    }
audit-version = версия { $number }
audit-desk = Бот
audit-erased = Человек, удаливший свои данные
audit-file = Журнал изменений: { $kind }, { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
    }.
audit-column-time = Время
audit-column-who = Кто
audit-column-what = Что
audit-column-about = О ком или о чём
audit-column-before = Было
audit-column-after = Стало
audit-kind-all = Всё
audit-kind-application = Заявки
audit-kind-event = События
audit-kind-broadcast = Рассылки
audit-kind-delegation = Делегации
audit-kind-room = Номера
audit-kind-group = Группы
audit-kind-leg = Проезд
audit-kind-question = Вопросы
audit-kind-role = Роли
audit-kind-roster = Составы
audit-kind-roll = Перекличка
audit-kind-trip = Поездки
audit-kind-form = Формы партнёров
audit-kind-profile = Анкеты
audit-kind-papers = Документы
audit-kind-person = Люди
audit-kind-refused = Отказы
audit-action-application-approve = одобрение заявки
audit-action-application-ask = запрос уточнений по заявке
audit-action-application-attend = участие в поездке подтверждено
audit-action-application-begin = начало заявки
audit-action-application-change = изменение заявки
audit-action-application-decide = решение по заявке
audit-action-application-decline = отклонение заявки
audit-action-application-expire = срок предложенного места истёк
audit-action-application-miss = неучастие в поездке
audit-action-application-offer = предложение места
audit-action-application-rank = изменение протокольного порядка
audit-action-application-refuse = отказ от места
audit-action-application-role = смена роли
audit-action-application-see = просмотр заявки
audit-action-application-submit = подача заявки
audit-action-application-take = согласие занять место
audit-action-application-waitlist = лист ожидания
audit-action-application-withdraw = отзыв заявки
audit-action-audit-export = выгрузка журнала
audit-action-audit-see = просмотр журнала
audit-action-backup = резервная копия
audit-action-broadcast-change = изменение рассылки
audit-action-broadcast-edit = правка рассылки
audit-action-broadcast-escalate = сообщено о молчащих
audit-action-broadcast-read = просмотр рассылки
audit-action-broadcast-recall = отзыв рассылки
audit-action-broadcast-resend = повторная отправка рассылки
audit-action-broadcast-schedule = рассылка запланирована
audit-action-broadcast-send = отправка рассылки
audit-action-broadcast-start = запланированная рассылка началась
audit-action-broadcast-stop = остановка рассылки
audit-action-broadcast-unschedule = рассылка снята с плана
audit-action-broadcast-write = подготовка рассылки
audit-action-consent-give = согласие на обработку данных
audit-action-delegation-compose = формирование состава
audit-action-delegation-invite = ссылка-приглашение
audit-action-delegation-papers = сведения для списков партнёра
audit-action-delegation-link = привязка группы
audit-action-delegation-unlink = группа отвязана
audit-action-event-add = создание события
audit-action-event-cancel = отмена события
audit-action-event-change = изменение события
audit-action-event-import = загрузка события из файла
audit-action-event-publish = публикация события
audit-action-event-tell = оповещение об изменении
audit-action-form-add = приём формы партнёра
audit-action-form-confirm = подтверждение колонок формы
audit-action-form-remove = удаление формы партнёра
audit-action-group-assign = изменение состава группы
audit-action-group-interpreter = отметка, кто переводит для группы
audit-action-group-change = изменение группы
audit-action-group-programme = изменение программы группы
audit-action-health-see = просмотр состояния бота
audit-action-itinerary-see = просмотр маршрута
audit-action-leg-assign = изменение проезда
audit-action-negotiation-import = загрузка переговоров из файла
audit-action-papers-change = изменение документов
audit-action-papers-see = просмотр документов
audit-action-partner-import = загрузка партнёра из файла
audit-action-partners-change = изменение партнёров
audit-action-partners-see = просмотр партнёров
audit-action-person-erase = удаление личных данных
audit-action-person-forget = удаление личных данных после поездки
audit-action-person-language = смена языка
audit-action-person-register = заявка за коллегу
audit-action-profile-change = изменение анкеты
audit-action-question-answer = ответ на вопрос
audit-action-question-ask = вопрос координаторам
audit-action-refused = отказ в доступе
audit-action-reminders-change = настройка напоминаний
audit-action-role-give = назначение роли
audit-action-role-grant = назначение или снятие роли
audit-action-role-take_back = снятие роли
audit-action-roll-call = перекличка
audit-action-roll-present = отметка о присутствии
audit-action-roll-undo = снятие отметки
audit-action-room-assign = размещение в гостинице
audit-action-room-change = изменение номера в гостинице
audit-action-room-share = согласие на общий номер для мужчины и женщины
audit-action-roster-export = выгрузка состава
audit-action-roster-passports = список с паспортными данными
audit-action-roster-read = просмотр состава
audit-action-roster-send = отметка об отправке списка
audit-action-roster-unsend = снятие отметки об отправке списка
audit-action-team-see = просмотр прав
audit-action-trip-close = закрытие поездки
