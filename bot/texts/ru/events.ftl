button-event = { $number }. { $city }, { $dates }
button-all-events = Все события
button-past-events = Прошедшие события
button-upcoming-events = Предстоящие события
button-event-programme = Программа
button-itinerary = Маршрут
button-invite = Ссылка-приглашение
button-event-card = Карточка события
button-apply-which = Подать заявку: { $which }

events-list = <b>{ $which ->
    [past] Прошедшие события
   *[upcoming] Предстоящие события
    }</b>
events-none = { $which ->
    [past] <b>Прошедших событий пока нет.</b>
   *[upcoming] <b>Сейчас событий не объявлено.</b>
    Ищете что-то определённое? Спросите координаторов: /ask
    }
events-line = { $number }. { $title }
    { $dates }, { $city }
events-open = Регистрация открыта.
events-mark = { $status ->
    [cancelled] <i>Отменено</i>
   *[draft] <i>Черновик: видят только координаторы</i>
    }

events-title = { $status ->
    [cancelled] <b>Отменено: { $title }</b>
   *[published] <b>{ $title }</b>
    }
events-draft = ⚠️ Черновик: видят только координаторы.
events-when = { $dates }, { $city }
events-venue = Место проведения: { $venue }
events-inviting = Приглашает: { $party }
events-open-until = Регистрация открыта, последний срок: { $closes }.
events-closed = Регистрация закрыта. Последний срок был: { $closed }.
events-opens-when-published = Срок регистрации: { $closes }.
events-no-delegations = Делегация пока не формируется.
events-over = Событие завершилось.
events-cancelled = Событие не состоится. От вас ничего не требуется.
events-documents = Срок подачи документов: { $until }.
events-delegation = { $number }Делегация: { $party }
events-delegation-other = { $number }Делегация: { $code }
events-seats = Свободных мест: { $free } из { $total }
events-waits = { $free ->
    [0] Все места заняты.
   *[other] Места для предпринимателей заняты.
    } Заявку можно подать и сейчас: вы попадёте в лист ожидания, и я напишу, как только место освободится.
events-more = И ещё { $number ->
    [one] { $number } делегация
    [few] { $number } делегации
   *[other] { $number } делегаций
    }. Все, куда принимаются заявки: /apply
events-own = { $status ->
    [draft] Вы начали заявку, она ещё не отправлена.
    [submitted] Ваша заявка на рассмотрении у координаторов.
    [approved] Вы в составе этой делегации.
    [waitlisted] Вы в очереди на место.
   *[offered] Вам предложено место: пожалуйста, ответьте.
    }

programme-title = <b>Программа</b>
    { $title }
programme-none = <b>Программа пока неизвестна.</b>
    { $title }
programme-day = <b>{ $day }</b>
programme-item = { $hours }: { $title }
itinerary-title = <b>Маршрут</b>
    { $title }
itinerary-delegation = <b>{ $party }</b>
itinerary-when = <b>{ $when }</b>
itinerary-leg = { $origin } – { $destination }, { $transport }
itinerary-gather = Место сбора: { $place }
transport = { $transport ->
    [ferry] паром
    [train] поезд
    [bus] автобус
    [plane] самолёт
    [car] автомобиль
    [ship] теплоход
   *[other] { $transport }
    }

calendar-caption = { $status ->
    [cancelled] <b>Событие отменено.</b>
    Откройте файл, чтобы убрать его из календаря.
   *[published] <b>Событие для вашего календаря.</b>
    Откройте файл: календарь покажет всё по вашему времени.
    }
calendar-invited-by = Приглашает: { $party }
calendar-leg = { $origin } – { $destination }, { $transport }

invite-choose = <b>В какую делегацию вы приглашаете?</b>
invite-none = <b>Приглашать пока некуда.</b>
    Приглашение открывает карточку делегации, которой ещё предстоит поездка. Новое событие: /newevent
invite-delegation = Делегация: { $code }
invite-ready = <b>Приглашение готово.</b>
    { $title }
    По ссылке открывается карточка делегации, там же можно подать заявку: <code>{ $link }</code>
    Картинку ниже можно переслать или распечатать.
invite-draft = ⚠️ Событие пока в черновике: ссылка заработает после публикации.
invite-caption = <b>Приглашаем вас: { $title }</b>
    { $dates }, { $city }
    Подробности и заявка: { $link }
