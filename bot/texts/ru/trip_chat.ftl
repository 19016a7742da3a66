command-link = Группы делегаций
button-private-chat = Открыть бота
button-members = Сверить с составом
button-unlink = Отвязать группу

# In the group.
link-which = <b>Чья это группа? Выберите делегацию.</b>
link-nothing = <b>У вас нет делегаций с предстоящей поездкой.</b>
link-done = <b>Теперь это группа делегации.</b>
link-pin = Сейчас придёт карточка поездки. Сделайте бота администратором с правом закреплять сообщения, и он её закрепит.
toast-in-private = Это делается в личном чате. Откройте бота и повторите там.
group-in-private = <b>На это я отвечу в личном чате.</b>
trip-card = <b>{ $title }</b>
trip-card-cancelled = ⚠️ Событие отменено.
trip-card-venue = 📍 { $venue }
trip-card-legs = Дорога:
trip-card-programme = Программа:
trip-card-item = { $when }: { $title }
trip-card-more = Карточка обновляется при каждом изменении. Ваши документы и напоминания – в личном чате.
trip-leg-ahead = <b>{ $days ->
    [0] Сегодня делегация выезжает.
    [1] Завтра делегация выезжает.
    [one] Через { $days } день делегация выезжает.
    [few] Через { $days } дня делегация выезжает.
   *[many] Через { $days } дней делегация выезжает.
    }</b>
trip-leg-soon = <b>Делегация выезжает в { $clock }.</b>

# To coordinators, in private.
link-none = <b>Пока ни одна группа не привязана.</b>
link-list = <b>Группы делегаций</b>
link-chat = Группа: { $title }
link-how = Чтобы привязать группу, добавьте бота в неё, сделайте администратором с правом закреплять сообщения и напишите там /link.
link-one = <b>{ $title }</b>
link-since = Привязана: { $date }
link-end-sure = <b>Отвязать группу «{ $title }»?</b>
    Бот больше ничего не будет туда писать. Отправленное останется.
link-ended = <b>Группа «{ $title }» отвязана.</b>
link-lost = <b>Бота удалили из группы «{ $title }».</b>
link-lost-next = Выезды там больше не объявляются. Чтобы привязать группу снова, добавьте бота и напишите в ней /link.
trip-chat-over = <b>Эта поездка завершена или отменена, группу к ней не привязать.</b>
trip-chat-none = <b>У этой делегации больше нет группы.</b>
    Группы: /link
members = <b>В группе { $inside } из { $number } делегатов.</b>
members-others = Остальных участников группы: { $count }.
members-outside = Нет в группе:
members-without = Без Telegram:
members-name = • { $name }
members-more = и ещё { $count }
error-group-not-seen = <b>Telegram не показывает, кто в группе.</b>
    Проверьте, что бот всё ещё в ней, и попробуйте ещё раз.
