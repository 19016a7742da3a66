# Что можно взять с собой: списки делегации, кому и в каком виде.
export-which-roster = <b>Список какой делегации нужен файлом?</b>
export-which = { $kind ->
    [invitation] <b>Список для приглашения</b>
    [group] <b>Групповой список</b>
   *[roster] <b>Состав файлом</b>
    }
export-who = { $everybody ->
    [true] Все, кто подал заявку: { $number }
   *[false] Члены делегации: { $number }
    }
export-how = Выберите язык, затем формат.
export-empty = <b>В файл пока некого включить.</b>
    Файл можно будет получить, как только одобрят первую заявку.
export-caption = { $kind ->
    [invitation] <b>Список для приглашения: { $event }</b>
    [group] <b>Групповой список: { $event }</b>
   *[roster] <b>Состав делегации: { $event }</b>
    }
    { $number ->
        [one] { $number } человек
        [few] { $number } человека
       *[many] { $number } человек
    }
button-export-choice = { $on ->
    [true] ✓ { $label }
   *[false] { $label }
    }
button-export-who = { $who ->
    [delegates] Только члены делегации: { $number }
   *[everybody] Все, кто подал заявку: { $number }
    }

list-new = новый человек
list-same = Изменений нет.
list-since = Изменилось с версии { $number }:
list-added = +{ $number }: { $names }
list-removed = −{ $number }: { $names }
list-changed = { $name }, изменено: { $fields }
list-changed-all = У всех изменено: { $fields }
list-sex-male = Мужской
list-sex-female = Женский

roster-column-changed = Изменено
roster-column-surname = Фамилия
roster-column-given_names = Имя
roster-column-han = Имя по-китайски
roster-column-sex = Пол
roster-column-birth_date = Дата рождения
roster-column-birth_place = Место рождения
roster-column-citizenship = Гражданство
roster-column-passport_number = Номер паспорта
roster-column-passport_issued = Дата выдачи
roster-column-passport_expires = Срок действия
roster-column-purpose = Цель поездки
roster-column-entry_date = Дата въезда
roster-column-entry_place = Место въезда
roster-column-exit_date = Дата выезда
roster-column-exit_place = Место выезда
roster-column-places = Места пребывания
roster-column-route = Маршрут
roster-column-payer = Кто оплачивает
roster-column-hotels = Гостиницы
roster-column-host = Принимающая сторона
roster-column-own_way = Едет отдельно

form-empty = <b>В форме пока не заполняется ни одна колонка.</b>
    Укажите хотя бы для одной колонки, что в неё писать.
form-unconfirmed = <b>Колонки этой формы ещё не подтверждены.</b>
    Откройте форму, проверьте колонки и нажмите «Подтвердить».
forms-no-partner = <b>Не указано, кому отправляется этот список.</b>
    Укажите приглашающую сторону мероприятия, затем пришлите её форму.
version-moved-on = <b>С тех пор как файл был создан, список изменился.</b>
    Возьмите файл ещё раз, отправьте его партнёру и отметьте уже его.
version-erased = <b>Данные этой версии удалены.</b>
    Дата и получатель остаются в истории.
bad-facts-order = <b>Выезд { $last } раньше въезда { $first }.</b>
    Проверьте обе даты. Например: 30.06.2018
