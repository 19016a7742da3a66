button-apply = Подать заявку
button-confirm = Подтвердить
button-change = Изменить
button-back = Назад
button-next = Далее
button-skip = Пропустить
button-cancel = Отмена
button-agree = Согласен
button-approve = Одобрить
button-waitlist = В лист ожидания
button-decline = Отклонить
button-withdraw = Отозвать
button-take-seat = Занять место
button-refuse = Отказаться
button-acknowledge = Подтверждаю
button-preview = Предпросмотр
button-send-now = Отправить сейчас
button-schedule = Запланировать
button-stop = Остановить
button-edit = Исправить
button-recall = Отозвать
button-report = Отчёт
button-search = Поиск
button-filter = Фильтр
button-export = Выгрузить
button-calendar = В календарь
button-map = На карте
button-ask = Задать вопрос
button-share-phone = Отправить номер телефона
button-earlier = ‹ Раньше
button-later = Позже ›

pattern-day = EEEE, d MMMM
pattern-day-year = EEEE, d MMMM y 'г'.
pattern-date = d MMMM y 'г'.
pattern-date-short = d MMMM
pattern-figures = dd.MM.y
pattern-span-start = d
pattern-span-end = d MMMM
pattern-span-start-year = d
pattern-span-end-year = d MMMM y 'г'.
pattern-month = LLLL y
pattern-month-alone = LLLL
pattern-weekday = EEEEEE
span-long = { $first } – { $last }
span = { $first }-{ $last }
moment = { $day }, { $time }
clock-one = { $when } { $city }
clock-two = { $when } { $city } ({ $other } { $reader })
city-other-in = ({ $city })
city-shenyang = Шэньян
city-shenyang-in = в Шэньяне
city-blagoveshchensk = Благовещенск
city-blagoveshchensk-in = в Благовещенске
city-changchun = Чанчунь
city-changchun-in = в Чанчуне
city-heihe = Хэйхэ
city-heihe-in = в Хэйхэ
city-harbin = Харбин
city-harbin-in = в Харбине
city-beijing = Пекин
city-beijing-in = в Пекине
page-range = { $first }-{ $last } из { $total }

error-forbidden = <b>Это действие вам недоступно.</b>
    Если считаете, что должно быть доступно, напишите координаторам: /ask
error-gone = <b>Этого здесь больше нет.</b>
    Список с тех пор изменился. Откройте его заново.
error-moved-on = <b>С тех пор многое изменилось.</b>
    Как обстоят дела сейчас: /my
error-sealed-away = <b>Эти личные данные сейчас не прочитать.</b>
    Они хранятся, но ключа к ним нет. Сообщите координаторам: /ask
error-unexpected = <b>Не получилось, ваши ответы сохранены.</b>
    Попробуйте ещё раз через минуту. Код для сотрудников: { $code }.
error-not-understood = <b>Не совсем понятно, что вы имели в виду.</b>
    Что я умею: /help
    Написать координаторам: /ask
error-only-text = <b>Здесь нужен текст.</b>
    Пожалуйста, напишите ответ словами.
error-old-button = Эта кнопка из прежнего сообщения, с тех пор всё изменилось.
error-file-too-large = <b>Файл слишком большой.</b>
    Принимаются файлы до { $limit } МБ.
error-file-not-fetched = <b>Telegram не передал файл.</b>
    Пожалуйста, отправьте его ещё раз.

delegate-role-head = Глава делегации
delegate-role-deputy_head = Заместитель главы
delegate-role-official = Официальное лицо
delegate-role-interpreter = Переводчик
delegate-role-entrepreneur = Предприниматель
delegate-role-escort = Сопровождающий
error-second-head = <b>У делегации уже есть глава.</b>
    Он может быть только один. Выберите другую роль или сначала смените роль нынешнего главы.
error-no-seat = <b>Все места заняты: { $total } из { $total }.</b>
    Заявку можно поставить в лист ожидания.
error-no-seat-for-company = <b>{ $company }: все места компании заняты, { $seats } из { $seats }.</b>
    Заявку можно поставить в лист ожидания или дать компаниям больше мест: /delegation
error-no-seat-in-role = <b>В этой роли мест не осталось: { $role ->
    [head] глава делегации
    [deputy_head] заместитель главы
    [official] официальные лица
    [interpreter] переводчики
    [escort] сопровождающие
   *[entrepreneur] предприниматели
    }, всего { $quota }.</b>
    Выберите другую роль или поставьте заявку в лист ожидания.
