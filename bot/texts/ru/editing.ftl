button-months = Все месяцы
button-years = Все годы
button-publish = Опубликовать
button-publish-one = Опубликовать: { $title }
button-publish-all = Опубликовать все
button-tell-about = Сообщить всем: { $title }
button-tell-everyone = Сообщить всем, кого касается
button-cancel-event = Отменить событие

field-title = название
field-title-ru = название на русском
field-title-en = название на английском
field-title-zh = название на китайском
field-name = название
field-kind = вид
field-inviting-party = приглашающая сторона
field-city = город
field-country = страна
field-timezone = часовой пояс
field-languages = языки
field-own = свой центр
field-contact = контакт
field-starts = первый день
field-ends = последний день
field-venue = место проведения
field-registration-deadline = срок регистрации
field-document-deadline = срок документов
field-programme = программа
field-direction = направление
field-origin = кто направляет
field-quota = число мест
field-visa = виза
field-passport-months = срок действия паспорта
field-offer-hours = время на ответ о месте
field-papers = сведения для списков партнёра
field-legs = маршрут
field-held = дата
field-partner = партнёр
field-subject = тема
field-outcomes = итоги

event-kind = { $kind ->
    [fair] Ярмарка
    [forum] Форум
    [ceremony] Торжество
    [negotiation] Переговоры
   *[visit] Визит
    }
event-direction = { $direction ->
    [outgoing] Выезжаем мы
   *[incoming] Принимаем у себя
    }
event-field-none = не указано
event-told = { $label }: { $answer }
event-heading = <b>{ $title }</b>
event-when-where = { $dates }, { $city }
event-is-draft = Черновик: видят только координаторы.

event-ask-kind = Что это за событие?
event-hint-kind = Выберите ниже.
event-ask-title_ru = Как оно называется по-русски?
event-hint-title_ru = Например: Амурский экономический форум
event-ask-title_en = Как оно называется по-английски?
event-hint-title_en = Это название увидят те, кто читает по-английски. Например: Amur Economic Forum
event-ask-title_zh = Как оно называется по-китайски?
event-hint-title_zh = Если названия на каком-то языке нет, читатель увидит английское или другое. Например: 阿穆尔经济论坛
event-ask-party = Кто приглашает?
event-hint-party = Партнёр или наш центр. Нужен другой? Пришлите файл: /import
event-ask-city = В каком городе оно пройдёт?
event-hint-city = Выберите город партнёра или напишите другой латиницей: тогда его прочтут все. Например: Harbin
event-ask-zone = В каком часовом поясе?
event-hint-zone = По этим часам идёт программа. Выберите пояс партнёра или напишите пояс либо крупный город. Например: Asia/Shanghai
event-ask-starts = Какой день первый?
event-hint-starts = Выберите в календаре или напишите. Например: 27.06.2027
event-ask-ends = Какой день последний?
event-hint-ends = Если событие на один день, выберите тот же.
event-ask-registration = До какого дня принимать заявки?
event-hint-registration = Пропустите, чтобы принимать их до конца события.
event-ask-registration_time = До какого часа в этот день?
event-hint-registration_time = По часам нашего центра. Пропустите, если до конца дня. Например: 18:00
event-ask-documents = До какого дня сдать документы?
event-hint-documents = Делегатам придут напоминания за 7 дней и за день. Пропустите, если документы не собираются.
event-ask-documents_time = До какого часа в этот день?
event-hint-documents_time = По часам нашего центра. Пропустите, если до конца дня. Например: 18:00
event-ask-direction = Куда едет делегация?
event-hint-direction = Другие делегации можно добавить файлом: /import
event-ask-origin = Кто направляет делегацию?
event-hint-origin = Выберите ниже.
event-ask-quota = Сколько мест в делегации?
event-hint-quota = Все делегаты вместе. Когда места заняты, люди встают в очередь. Например: 30
event-ask-venue = Где именно оно пройдёт?
event-hint-venue = Отправьте место на карте или напишите широту, долготу и название. Например: 41.7968, 123.4294 Экспоцентр
event-ask-delegation = <b>Места какой делегации изменить?</b>
event-seats-of = { $code }: { $total }

bad-choice = <b>Здесь нужна одна из кнопок.</b>
    Пожалуйста, выберите ниже.
bad-title-needed = <b>Нужно название хотя бы на одном языке.</b>
    Пожалуйста, напишите его.
bad-ends-before = <b>Последний день не может быть раньше первого.</b>
    Прочитано: { $typed }
    Первый день события: { $starts }
bad-deadline-late = <b>Срок не может быть позже события.</b>
    Прочитано: { $typed }
    Последний день события: { $ends }
bad-event-before-deadline = <b>Событие закончилось бы раньше назначенного срока.</b>
    Срок: { $deadline }. Сначала перенесите его.
bad-seats = <b>Прочитано «{ $typed }», а нужно число мест.</b>
    От 1 до { $most }. Например: 30
bad-seats-taken = <b>Уже { $taken ->
    [one] занято { $taken } место
    [few] занято { $taken } места
   *[many] занято { $taken } мест
    }.</b>
    Прочитано { $typed }, но мест не может быть меньше, чем делегатов.
bad-seats-roles = <b>Для отдельных ролей отведено { $roles } { $roles ->
    [one] место
    [few] места
   *[many] мест
    }.</b>
    Прочитано { $typed }, но всего мест не может быть меньше. Места по ролям меняются файлом: /import
bad-place = <b>Прочитано «{ $typed }», но места на карте из этого не выходит.</b>
    Широта и долгота в градусах, затем, если хотите, название: 41.7968, 123.4294 Экспоцентр
bad-place-kind = <b>Здесь нужно место на карте.</b>
    Отправьте геопозицию или напишите широту и долготу: 41.7968, 123.4294

newevent-summary = <b>Всё указано. Пожалуйста, проверьте.</b>
newevent-change = <b>Что изменить?</b>
newevent-created = <b>Черновик готов.</b>
    Событие увидят, когда вы его опубликуете.
newevent-cancelled = <b>Остановлено, событие не создано.</b>
    Начать заново: /newevent
newevent-no-partners = <b>Пока нет ни одного партнёра, который мог бы пригласить.</b>
    Сначала пришлите файл с вашим центром и его партнёрами: /import

event-change-what = <b>Что изменить?</b>
event-saved = <b>Изменено.</b>
event-saved-moved = <b>Изменено, напоминания перенесены.</b>
event-untold = ⚠️ Подавшие заявки ещё не знают:
event-times-stay = Программа и маршрут остались в прежнее время, перенести их можно файлом: /import
event-moved = { $what }: { $before } → { $after }
event-moved-leg = { $origin } – { $destination }
event-moved-what = { $what ->
    [days] Даты
    [place] Место
    [registration] Срок регистрации
   *[documents] Срок документов
    }
event-told-everyone = <b>{ $count ->
    [0] Сообщать некому.
    [one] Об этом узнает { $count } человек.
    [few] Об этом узнают { $count } человека.
   *[many] Об этом узнают { $count } человек.
    }</b>
event-told-count = { $count ->
    [0] Заявок не было.
    [one] Об этом узнает { $count } человек, подавший заявку. Напоминания сняты.
    [few] Об этом узнают { $count } человека, подавшие заявки. Напоминания сняты.
   *[many] Об этом узнают { $count } человек, подавших заявки. Напоминания сняты.
    }
event-cancel-sure = <b>Отменить это событие?</b>
event-cancel-tells = { $count ->
    [0] Заявок пока нет.
    [one] Об этом узнает { $count } человек, подавший заявку.
    [few] Об этом узнают { $count } человека, подавшие заявки.
   *[many] Об этом узнают { $count } человек, подавших заявки.
    } Вернуть событие будет нельзя.
event-cancelled-done = <b>Отменено: { $title }</b>
event-is-cancelled = Событие отменено, изменить его уже нельзя.
event-nothing-to-tell = Сообщать нечего: все знают, как обстоят дела.
event-published-before = Событие уже опубликовано, его видно в /events.
events-published = <b>{ $count ->
    [one] Опубликовано.
    [few] Опубликовано { $count } события.
   *[many] Опубликовано { $count } событий.
    }</b>
events-published-hint = Событие видно в /events, можно подавать заявки.

event-changed = <b>В вашей поездке изменения.</b>
event-changed-reminders = Напоминания придут по новому времени. Ваша заявка остаётся в силе: /my
event-cancelled = <b>Отменено: { $title }</b>
event-cancelled-next = Событие не состоится, напоминаний о нём больше не будет. От вас ничего не требуется. Другие события: /events

import-how = <b>Пришлите файл с событиями, партнёрами и переговорами.</b>
    YAML или XLSX, документом. Он принимается целиком или не принимается вовсе, и каждая неверная строка будет названа. Присланный ещё раз, он изменит только то, что отличается.
    Для примера приходит то, что есть сейчас: исправьте и пришлите обратно.
import-example = То, что есть сейчас. Для каждого вида данных свой лист, тексты на трёх языках или меньше.
import-stopped = <b>Остановлено, ничего не принято.</b>
    Файл можно прислать в любое время.
import-needs-file = <b>Здесь нужен файл.</b>
    Пришлите его документом: YAML или XLSX. Прервать: /cancel
import-refused = <b>Файл не принят: исправить нужно { $count } { $count ->
    [one] место
    [few] места
   *[many] мест
    }.</b>
import-mend = Исправьте файл и пришлите ещё раз. Пока ничего не изменилось.
import-nothing-new = <b>В файле нет ничего нового.</b>
    Всё это уже есть: { $count } { $count ->
    [one] запись
    [few] записи
   *[many] записей
    }.
import-done = <b>Файл принят.</b>
import-counts = Добавлено: { $added }. Изменено: { $changed }. Без изменений: { $same }.
import-added = { $subject ->
    [partner] Новый партнёр
    [event] Новое событие
    [delegation] Новая делегация
   *[negotiation] Новые переговоры
    }: { $name }
import-changed = { $subject ->
    [partner] Партнёр
    [event] Событие
    [delegation] Делегация
   *[negotiation] Переговоры
    } «{ $name }»: { $fields }
import-more = и ещё { $count }
import-drafts = { $count ->
    [one] { $count } событие пока черновик: его увидят, когда вы опубликуете.
    [few] { $count } события пока черновики: их увидят, когда вы опубликуете.
   *[many] { $count } событий пока черновики: их увидят, когда вы опубликуете.
    }
import-drafts-here = Черновиков: { $count }. Опубликуйте их в чате или загрузите файл с --publish.
import-untold = ⚠️ { $count ->
    [one] Перенесено { $count } событие: подавшие заявки ещё не знают.
    [few] Перенесены { $count } события: подавшие заявки ещё не знают.
   *[many] Перенесено { $count } событий: подавшие заявки ещё не знают.
    }
import-no-such-file = Файла { $name } нет, или его нельзя прочитать.

place-line = Строка { NUMBER($line, useGrouping: 0) }, знак { NUMBER($column, useGrouping: 0) }
place-cell = Лист { $sheet }, ячейка { $cell }
place-sheet = Лист { $sheet }
place-file = Файл
fault-line = { $where }: { $what }

fault-not-table = здесь нужны ключи со значениями: { $keys }.
fault-key-twice = «{ $name }» указано дважды.
fault-key-missing = не указано «{ $name }».
fault-key-unknown = здесь не бывает «{ $name }». Бывает: { $choices }.
fault-key-unknown-near = здесь не бывает «{ $name }». Возможно, имелось в виду «{ $near }»?
fault-not-list = «{ $name }» должно быть списком.
fault-not-text = «{ $name }» должно быть одним значением.
fault-text-missing = для «{ $name }» нужен текст хотя бы на одном языке: { $choices }.
fault-code = «{ $typed }» не может быть кодом: строчные латинские буквы, цифры и дефисы, не больше 40. Например: { $example }
fault-code-twice = код «{ $code }» указан дважды.
fault-code-elsewhere = делегация «{ $code }» уже относится к событию «{ $event }».
fault-reference = «{ $typed }» не найдено. Есть: { $choices }.
fault-reference-near = «{ $typed }» не найдено. Возможно, имелось в виду «{ $near }»?
fault-choice = прочитано «{ $typed }», а подходит одно из: { $choices }.
fault-choice-near = прочитано «{ $typed }». Возможно, имелось в виду «{ $near }»?
fault-country = «{ $typed }» не код страны из двух букв. Например: { $example }
fault-number = прочитано «{ $typed }», а нужно число от { NUMBER($least, useGrouping: 0) } до { NUMBER($most, useGrouping: 0) }.
fault-version = версия формата { $typed } неизвестна, известна { $known }.
fault-second-own = свой центр бывает один, и это «{ $code }».
fault-order = окончание ({ $last }) раньше начала ({ $first }).
fault-deadline-late = срок { $typed } позже события, которое заканчивается { $last }.
fault-far-from-event = { $typed } далеко от события, которое идёт с { $first } по { $last }.
fault-quota = мест по ролям { $sum }, это больше, чем всего: { $total }.
fault-negotiation-twice = переговоры { $held } с «{ $code }» указаны дважды.
fault-more = дальше файл не проверялся: названы первые { $limit } мест.
fault-file-empty = он пустой.
fault-file-kind = { $name } прочитать нельзя. Можно: { $choices }.
fault-file-large = он слишком большой, читаются файлы до { NUMBER($limit, useGrouping: 0) } КБ.
fault-file-locked = он защищён паролем или сохранён в старом формате Excel. Сохраните его как XLSX без пароля.
fault-file-damaged = он повреждён и не открывается. Сохраните его заново и пришлите ещё раз.
fault-file-not-workbook = это архив, но не книга Excel.
fault-file-bomb = внутри намного больше, чем нужно для таблицы событий, поэтому он не открыт.
fault-file-long = в нём слишком много записей, читается до { NUMBER($limit, useGrouping: 0) }.
fault-file-encoding = текст не в кодировке UTF-8. Сохраните его в ней.
fault-yaml = это не похоже на правильный YAML. Проверьте здесь отступы, двоеточия и кавычки.
fault-yaml-alias = якоря и ссылки (& и *) не читаются. Напишите значение полностью.
fault-yaml-tag = типы с восклицательным знаком не читаются. Напишите обычное значение.
fault-yaml-deep = вложенность больше { $limit } уровней.
fault-yaml-documents = в файле должен быть один документ, а здесь начинается второй.
fault-sheets-missing = нет ни одного из листов: { $choices }.
fault-sheet-unknown = листа «{ $name }» не бывает. Бывают: { $choices }.
fault-sheet-unknown-near = листа «{ $name }» не бывает. Возможно, имелось в виду «{ $near }»?
fault-column-nameless = «{ $typed }» стоит в столбце без заголовка.
