# Что можно взять с собой: списки делегации, кому и в каком виде.
export-which-roster = <b>Список какой делегации нужен файлом?</b>
export-which = { $kind ->
    [invitation] <b>Список для приглашения</b>
    [group] <b>Групповой список</b>
   *[roster] <b>Состав файлом</b>
    }
export-who = { $everybody ->
    [true] Все, кто подал заявку: { $number }
   *[false] Делегаты: { $number }
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
    [delegates] Только делегаты: { $number }
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
    Укажите приглашающую сторону события, затем пришлите её форму.
version-moved-on = <b>С тех пор как файл был создан, список изменился.</b>
    Возьмите файл ещё раз, отправьте его партнёру и отметьте уже его.
version-erased = <b>Данные этой версии удалены.</b>
    Дата и получатель остаются в истории.
bad-facts-order = <b>Выезд { $last } раньше въезда { $first }.</b>
    Проверьте обе даты. Например: 30.06.2018

button-export-roster = Состав
button-export-invitation = Приглашение
button-export-group = Групповой
button-facts = Сведения о поездке
button-forms = Форма партнёра
button-versions = Отправленное

list-lacks = Не всё заполнено, человек: { $number }
list-lacks-line = { $name }: { $what }
list-lacks-trip = ⚠️ Не указано для всей поездки: { $what }
list-complete = Заполнено всё, что спрашивает партнёр.
list-more = и ещё { $number }

facts = <b>Сведения о поездке для списков партнёра</b>
facts-how = Нажмите на то, что нужно указать или изменить. Тексты хранятся для каждого языка; если на каком-то текста нет, берётся другой.
fact-line = { $name }: { $value }
fact-none = не указано
fact-ask = <b>{ $name }</b>
    Напишите так, как это должно стоять в списке на языке: { $language }
fact-ask-day = <b>{ $name }</b>
    Какой это день?
fact-example = Например: { $example }
fact-example-purpose = участие в ярмарке, переговоры с компаниями
fact-example-payer = направляющие организации
fact-example-hotels = гостиница «Кемпински», Шэньян, 26-30 июня
fact-example-host = Шэньянский филиал CCPIT
fact-example-entry-date = 26.06.2018
fact-example-entry-place = Хэйхэ, речной пункт пропуска
fact-example-exit-date = 30.06.2018
fact-example-exit-place = Хэйхэ, речной пункт пропуска
fact-needs-text = <b>Здесь нужен текст.</b>
button-fact-unsay = Убрать указанное

version-ask = <b>Этот список отправлен партнёру?</b>
    { $partner }
    Если да, отметьте: в следующем файле будет видно, что с тех пор изменилось.
button-sent = Отправлено: { $partner }
version-kept = <b>Версия { $number } сохранена как отправленная.</b>
    Кому: { $partner }
    В следующем файле этого списка будет видно, что с тех пор изменилось.
version-take-back = <b>Версия { $number } всё-таки не отправлена?</b>
    Она удаляется вместе с содержимым, а следующий файл будет сравниваться с предыдущей версией. Если так, снимите отметку.
button-version-not-sent = Список не отправлен
button-version-take-back = Снять отметку
toast-version-taken-back = Версия { $number } больше не считается отправленной.
versions = <b>Что было отправлено</b>
versions-none = Отправленных списков пока нет.
version = <b>Версия { $number }</b>
version-line = { $number }. { $kind ->
    [invitation] Список для приглашения
    [group] Групповой список
    [form] Форма партнёра
   *[roster] Состав
    }, человек: { $people }
    { $when }
    { $by } → { $to }
version-how = В том виде, как было отправлено, на любом языке и в любом формате:
version-caption = <b>Версия { $number } в отправленном виде: { $event }</b>
button-form-filled = Форма партнёра

forms = <b>Формы партнёра: { $partner }</b>
forms-how = Пришлите пустую форму партнёра файлом XLSX. Колонки находятся по заголовкам на русском, английском или китайском, оформление при заполнении не меняется.
form = <b>Форма: { $name }</b>
form-found = Лист «{ $sheet }», заголовки в строке { $row }.{ $number ->
    [0] {""}
   *[other] {" "}Проверьте, пожалуйста, колонки со знаком вопроса: { $number }
    }
form-column = { $letter }. { $header } → { $state ->
    [sure] { $field }
    [guess] { $field } ?
   *[empty] не заполняется
    }
form-how = Чтобы изменить колонку, нажмите её букву. Когда всё верно, нажмите «Подтвердить».
form-ask = <b>Что писать в колонку { $letter }?</b>
    Её заголовок: { $header }
form-fill-how = Выберите язык ответов, затем возьмите файл.
form-caption = <b>{ $name }</b>
    { $event }
    { $number ->
        [one] { $number } человек
        [few] { $number } человека
       *[many] { $number } человек
    }
form-needs-file = <b>Жду файл.</b>
    Пришлите форму партнёра файлом XLSX.
form-refused = <b>Этот файл не получится использовать как форму.</b>
    { $why ->
        [empty] Он пуст. Пришлите его, пожалуйста, ещё раз.
        [large] Он слишком велик для формы: читаются файлы до 5 МБ и нескольких тысяч строк.
        [locked] Он защищён паролем. Сохраните его без пароля.
        [bomb] При распаковке он намного больше, чем бывает форма.
        [kind] Это не книга Excel. Сохраните форму в формате XLSX.
        [headers] В нём не нашлось строки заголовков, таких как: Фамилия, Имя, Номер паспорта. Проверьте, что они стоят в первых 40 строках.
       *[damaged] Он повреждён и не открывается. Сохраните его заново и пришлите ещё раз.
    }
button-form-fill = Заполнить: XLSX
button-form-columns = Колонки
button-form-nothing = Не заполнять
button-form-remove = Удалить форму

roster-column-full_name = Имя и фамилия латиницей
