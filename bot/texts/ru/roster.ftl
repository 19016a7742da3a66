roster-which = <b>Состав какой делегации показать?</b>
roster-party = { $title }, { $city }, { $dates }
roster-party-from = { $title }, { $city }, { $dates } (откуда: { $origin })
button-roster-party = { $number }. { $city }, { $dates }
button-roster-party-from = { $number }. { $city }, { $dates } ({ $origin })
roster = <b>Состав делегации: { $event }</b>
roster-where = { $city }, { $dates }
roster-where-from = { $city }, { $dates } (откуда: { $origin })
roster-seats = В делегации: { $taken } из { $total }
roster-count = { $label }: { $number }
roster-comma = {", "}
roster-lacking = Не всё заполнено
roster-lacking-number = Не всё заполнено: { $number }
roster-unseen = Ни разу не отмечены
roster-narrowed = Только: { $what }
roster-searched = Поиск: «{ $text }»
roster-nobody = Под этот фильтр никто не подходит.
roster-empty = Заявок пока нет.
roster-line = { $number }. { $name }
roster-lacks = не заполнено: { $number }
roster-unconfirmed = не подтверждено
roster-unreachable = бот недоступен
roster-filter = <b>Кого показать?</b>
roster-search = <b>Кого найти?</b>
    Напишите имя, компанию или телефон. Латиницей находятся и русские, и китайские имена. Например: Петрова, petrova или wangli
roster-search-none = <b>По запросу «{ $text }» никто не найден.</b>
    Достаточно части имени, названия или номера. Попробуйте написать иначе.
roster-search-text = <b>Поиск идёт по тексту.</b>
    Напишите имя, компанию или телефон.
button-roster-toggle = { $on ->
    [true] ✓ { $label }: { $number }
   *[false] { $label }: { $number }
    }
button-roster-show = Показать: { $number }
button-roster-no-search = Сбросить поиск
button-roster-write = Написать в Telegram
button-roster-placed = Роль, номер, группы
button-roster-application = Заявка

roster-card = <b>{ $name }</b>
roster-card-phone = Телефон: { $value }
roster-card-email = Почта: { $value }
roster-card-brings = С кем едет: { $value }
roster-card-telegram = Telegram: @{ $username }
roster-card-missing = Не заполнено: { $what }
roster-card-papers = Документы: не заполнено { $number }
roster-card-unconfirmed = Документы: заполнены, но ещё не подтверждены
roster-card-unreachable = ⚠️ Бот не может написать этому человеку: он заблокирован или аккаунт удалён. Лучше позвонить.
roster-card-registrar = Без Telegram, заявку подал(а) { $name } { $phone }

roster-status-draft = Не закончена
roster-status-submitted = Ждёт решения
roster-status-approved = Одобрена
roster-status-waitlisted = В листе ожидания
roster-status-declined = Отклонена
roster-status-offered = Предложено место
roster-status-expired = Предложение истекло
roster-status-withdrawn = Отозвана
roster-status-attended = Участие состоялось
roster-status-absent = Не приехал(а)

roster-column-number = №
roster-column-name = Имя
roster-column-latin = Имя по паспорту
roster-column-role = Роль
roster-column-status = Заявка
roster-column-company = Компания
roster-column-position = Должность
roster-column-phone = Телефон
roster-column-email = Почта
roster-column-telegram = Telegram
roster-column-room = Номер в гостинице
roster-column-group = Группа
roster-column-tax_number = ИНН
roster-column-industry = Отрасль
roster-column-offers = Предлагает
roster-column-seeks = Ищет
roster-column-brings = С кем едет
roster-column-missing = Не заполнено
