application-event = { $title }, { $city }, { $dates }
application-state-submitted = Решить
application-state-waitlisted = В очереди
application-state-offered = Место предложено
application-state-approved = В составе
application-state-attended = В поездке был(а)
application-state-absent = Не приехал(а)
application-state-declined = Отказано
application-state-expired = Не ответил(а) в срок
application-state-withdrawn = Отозвана

applications-choose = <b>Заявки на рассмотрении</b>
applications-no-delegations = <b>Предстоящих поездок нет.</b>
    Заявки появятся, когда событие будет опубликовано: /newevent
applications-numbered = { $number }. { $event }
applications-delegation-button = { $number }. { $city } (решить: { $count })
applications-count-submitted = Решить: { $count }
applications-count-waitlisted = В очереди: { $count }
applications-count-offered = Предложено: { $count }
applications-count-approved = В составе: { $count }
applications-of = <b>Заявки</b>
applications-seats = Занято мест: { $seated } из { $total }
applications-none = Заявок пока нет.
applications-row = { $state }: { $name }, { $company }

button-other-role = Одобрить в другой роли
button-role-left = { $role } (мест: { $left })
button-ask-details = Запросить сведения
button-offer-seat = Предложить место
button-to-list = Все заявки
button-to-delegations = Все делегации
button-own-reason = Своими словами
button-no-reason = Без причины
button-approve-all = Одобрить все ({ $count })
button-decline-rest = Отклонить остальные ({ $count })

card-submitted = <b>Новая заявка: { $name }</b>
card-waitlisted = <b>В листе ожидания: { $name }</b>
card-offered = <b>Место предложено: { $name }</b>
card-approved = <b>В составе делегации: { $name }</b>
card-attended = <b>Участие состоялось: { $name }</b>
card-absent = <b>Неявка: { $name }</b>
card-declined = <b>Отказано: { $name }</b>
card-expired = <b>Место не занято в срок: { $name }</b>
card-withdrawn = <b>Заявка отозвана: { $name }</b>
card-draft = <b>Заявка ещё не подана: { $name }</b>
card-erased = <b>Заявка отозвана.</b>
    Данные заявителя удалены по его просьбе.
card-registrar = Заявку заполнил(а): { $name }
card-submitted-at = Подана: { $at }
card-offered-until = Ждём ответа до: { $until }
card-role = Роль: { $role }
card-decided-by = Решение: { $name }
card-took-seat = Предложенное место занято
card-asked = Запрошено: { $text }
card-why = Причина: { $reason }
card-line = Место в очереди: { $line }
card-seats = Свободно мест: { $left } из { $total }
card-choose-role = <b>В какой роли едет { $name }?</b>
card-company-full = Компания заняла все свои места: { $seats }
card-no-seats = Мест не осталось ни в одной роли.
card-choose-reason = <b>Отказ: { $name }. По какой причине?</b>
    Заявитель прочтёт её так, как она написана на кнопке.
card-type-reason = <b>Почему отказано: { $name }?</b>
    Напишите так, как это должен прочесть заявитель. Например: В эту поездку едут производители продуктов питания.
card-typed-late = <b>Написанное не отправлено: положение заявки изменилось.</b>
card-type-more = <b>Чего не хватает в заявке: { $name }?</b>
    Напишите так, как это должен прочесть заявитель. Например: Назовите, пожалуйста, товары, которые хотите показать.

decline-reason-seats = Все места заняты
decline-reason-profile = Профиль не подходит событию
decline-reason-details = Мало сведений для решения
decline-reason-late = Документы уже не оформить в срок

toast-submitted = Заявка ждёт решения.
toast-approved = Одобрено. Заявителю сообщено.
toast-waitlisted = В листе ожидания. Заявителю сообщено.
toast-declined = Отказано. Заявителю сообщено.
toast-offered = Место предложено. Заявителю сообщено.
toast-expired = Срок предложения истёк.
toast-withdrawn = Заявка отозвана.
toast-attended = Поездка уже состоялась.
toast-absent = Поездка уже состоялась.
toast-draft = Заявка ещё не подана.
toast-bulk-moved-on = Числа с тех пор изменились. Посмотрите, пожалуйста, новые.

bulk-approve-ask = { $total ->
    [one] <b>Одобрить { $total } заявку?</b>
    [few] <b>Одобрить { $total } заявки?</b>
   *[other] <b>Одобрить { $total } заявок?</b>
    }
bulk-approve-ask-how = В порядке подачи. Получат место: { $seated }, станут в очередь: { $waiting }. Все узнают о решении.
bulk-approve-done = <b>Одобрено: { $seated } из { $total }.</b>
bulk-approve-done-how = { $waiting ->
    [0] Места хватило всем, всем сообщено.
   *[other] В очереди: { $waiting }. Всем сообщено.
    }
bulk-decline-ask = { $total ->
    [one] <b>Отклонить { $total } заявку?</b>
    [few] <b>Отклонить { $total } заявки?</b>
   *[other] <b>Отклонить { $total } заявок?</b>
    }
bulk-decline-ask-how = Это все, кто ждёт решения или стоит в очереди; за кем место уже закреплено или кому оно предложено, те остаются. Все узнают о решении.
bulk-decline-done = <b>Отклонено заявок: { $total }.</b>
bulk-decline-done-how = Всем сообщено.
bulk-nothing = <b>Здесь всё уже решено.</b>

decided-already-draft = <b>Эта заявка ещё не подана.</b>
decided-already-submitted = <b>Эта заявка ещё ждёт решения.</b>
decided-already-approved = { $by ->
    [desk] <b>Предложенное место уже занято.</b>
   *[other] <b>Решение уже принято: заявку одобрил(а) { $who }.</b>
    }
decided-already-waitlisted = { $by ->
    [desk] <b>Мест не было, заявка стоит в очереди.</b>
   *[other] <b>Решение уже принято: в лист ожидания поставил(а) { $who }.</b>
    }
    Свободное место можно предложить на её карточке: /applications
decided-already-declined = { $by ->
    [desk] <b>По этой заявке уже отказано.</b>
   *[other] <b>Решение уже принято: заявку отклонил(а) { $who }.</b>
    }
decided-already-offered = <b>Место уже предложено, срок ответа ещё идёт.</b>
decided-already-expired = <b>Срок предложения истёк, место ушло следующему в очереди.</b>
decided-already-withdrawn = <b>Заявка отозвана.</b>
decided-already-attended = <b>Поездка уже состоялась.</b>
decided-already-absent = <b>Поездка уже состоялась.</b>
deciding-event-cancelled = <b>Событие отменено, мест больше нет.</b>
offer-is-over = <b>Срок ответа истёк.</b>
    Место предложено следующему в очереди.
offer-too-late = <b>Поездка уже началась, предложить место нельзя.</b>

told-approved = { $whom ->
    [colleague] <b>{ $name }: заявка одобрена, место в делегации есть.</b>
   *[self] <b>Вы в составе делегации.</b>
    }
told-role = Роль: { $role }
told-papers = Осталось заполнить документы.
told-papers-until = Осталось заполнить документы. Срок: { $until }.
told-waitlisted = { $whom ->
    [colleague] <b>{ $bound ->
        [company] Места вашей компании заняты
        [role] Места в этой роли заняты
       *[total] Все места заняты
    }. { $name }: место в очереди { $line }.</b>
   *[self] <b>{ $bound ->
        [company] Места вашей компании заняты
        [role] Места в этой роли заняты
       *[total] Все места заняты
    }, { $line ->
        [1] вы первый в очереди
        [2] вы второй в очереди
        [3] вы третий в очереди
        [4] вы четвёртый в очереди
        [5] вы пятый в очереди
       *[other] ваше место в очереди: { $line }
    }.</b>
    }
told-waitlisted-next = Если место освободится, я напишу сразу: ответить нужно будет за { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
    }.
told-declined = { $whom ->
    [colleague] <b>{ $name }: в этот раз места в делегации нет.</b>
   *[self] <b>В этот раз вы не вошли в состав делегации.</b>
    }
told-why = Причина: { $reason }
told-asked = Координаторы просят: { $text }
told-declined-next = Другие события: /events. Вопросы: /ask
told-more = { $whom ->
    [colleague] <b>Для заявки нужны ещё сведения: { $name }.</b>
   *[self] <b>Для вашей заявки нужны ещё сведения.</b>
    }
told-more-text = { $text }
told-more-next = Дополните ответы в заявке или напишите координаторам: /ask
told-offered = { $whom ->
    [colleague] <b>⚠️ Освободилось место: { $name }.</b>
   *[self] <b>⚠️ Для вас освободилось место.</b>
    }
told-offered-until = Ответьте, пожалуйста, в срок: { $until }. Потом место предложат следующему в очереди.
told-offer-over = Срок ответа истёк.
told-expired = { $whom ->
    [colleague] <b>Место ушло следующему в очереди: { $name }.</b>
   *[self] <b>Ваше место ушло следующему в очереди.</b>
    }
told-expired-next = Ответа в срок не было. Пока открыта регистрация, заявку можно подать снова: /apply
