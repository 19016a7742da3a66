roll-which = <b>Перекличка: какая делегация?</b>
roll-stages = <b>Перекличка: где собираемся?</b>
roll-stages-next = Выберите этап: имена отмечаются одним касанием.
roll-stage = { $number }. { $name } · { $here } из { $total }
roll-leg = { $transport }, { $origin } – { $destination }
roll-item = { $title }
roll-arrival = Прибытие, { $city }
roll-where = Сбор: { $place }
roll-count = <b>{ $total ->
    [0] В делегации пока никого нет.
   *[other] На месте { $here } из { $total }.
    }</b>
roll-missing = <b>На месте { $here } из { $total }.</b> Нет: { $names }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
    }
roll-nobody = <b>В делегации пока никого нет.</b>
    Отмечать можно тех, чьи заявки одобрены.
roll-next = { $show ->
    [missing] Нажмите имя того, кто подошёл.
    [call] Номер можно нажать, чтобы позвонить; имя открывает карточку.
   *[everybody] Нажмите имя, чтобы отметить. Имя с галочкой открывает карточку.
    }
roll-person = <b>{ $here ->
    [true] ✅ { $name } на месте.
   *[false] { $name }: пока нет.
    }</b>
roll-marked = { $what ->
    [present] Отметка
   *[absent] Отметка снята
    }: { $by }, { $clock }
roll-at-which = <b>На каком этапе отметить: { $name }?</b>
roll-at-which-next = Сейчас по времени подходит не один этап или ни одного. Дальше я запомню выбор.
roll-found = <b>Найдено по запросу «{ $text }»</b>
roll-found-more = Показаны не все: уточните запрос.
roll-cancelled = <b>Событие отменено.</b>
    Перекличка по нему не ведётся.
roll-closed = <b>Поездка уже закрыта, отметки больше не меняются.</b>
    Кто участвовал, видно в составе: /roster
roll-no-delegate = <b>{ $name }: сейчас не в составе делегации.</b>
    { $status ->
        [withdrawn] Заявка отозвана.
        [declined] Заявка отклонена.
        [expired] Срок предложения истёк.
       *[other] Заявка ещё не одобрена.
    } Решают координаторы.
roll-no-right = <b>Перекличка этой делегации вам больше не открыта.</b>
    Если это не так, обратитесь к координатору.
badge-unknown = <b>Такого бейджа нет.</b>
    Отсканируйте код ещё раз или найдите человека по имени: /rollcall
badge-not-yours = <b>Это бейдж делегата.</b>
    По нему отмечают только сотрудники этой делегации. Если вы нашли бейдж, передайте его организаторам.
checkin = <b>Отметка по бейджу: один код, один человек.</b>
checkin-how = 1. Откройте камеру телефона и наведите её на QR-код бейджа.
    2. Откройте ссылку: Telegram вернёт вас сюда, нажмите «Старт».
    3. Человек сразу отмечен на ближайшем по времени этапе. Если подходит не один, я спрошу.
    Нет бейджа: код есть у самого делегата в /my, а отметить можно и по имени.
trip-over = <b>Поездка завершена. Отмечены хотя бы раз: { $attended }, ни разу: { $absent }.</b>
trip-over-next = Осталось подтвердить, кто участвовал.
trip-not-over = <b>Поездка ещё не завершена.</b>
    Итог можно подвести после { $until }.
trip-close = <b>Участвовали: { $attended }, не отмечены ни разу: { $absent }.</b>
trip-closed = <b>Поездка закрыта. Участвовали: { $attended }, не участвовали: { $absent }.</b>
trip-unmarked = Не отмечены ни разу:
trip-absent = Не участвовали:
trip-close-next = { $absent ->
    [0] Подтвердите, и участие будет записано каждому.
   *[other] Если человек всё же был, нажмите его имя. Остальные будут записаны как не приехавшие.
    }
roll-opens = <b>Открыта перекличка: в списке { $total }.</b>
button-trip-review = Подвести итог
button-trip-close = Закрыть: были { $attended }, не было { $absent }
button-roll-name = { $here ->
    [true] ✓ { $name }
   *[false] { $name }
    }
button-roll-everybody = Все: { $number }
button-roll-missing = Нет на месте: { $number }
button-roll-call = Обзвонить
button-roll-leg = { $origin } – { $destination }
button-roll-elsewhere = Другой этап
button-roll-open = Перекличка
button-present = На месте
button-absent = Нет на месте
button-contact = Контакт
toast-roll = { $name }: { $what ->
    [present] на месте.
   *[absent] отметка снята.
    } { $here } из { $total }
toast-roll-already = { $name }: уже отмечено ({ $by }).
