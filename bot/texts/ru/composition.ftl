role-full = <b>В этой роли не хватает мест: { $role ->
    [head] глава делегации
    [deputy_head] заместитель главы
    [official] официальные лица
    [interpreter] переводчики
    [escort] сопровождающие
   *[entrepreneur] предприниматели
    }, всего { $quota }, свободно { $left }.</b>
    Выберите меньше людей или сначала дайте другую роль кому-то из тех, у кого она есть.
room-full = <b>В номере { $name } { $beds ->
    [one] { $beds } место
    [few] { $beds } места
   *[many] { $beds } мест
    }, свободно: { $free }.</b>
    Добавьте в номер места или сначала выселите кого-нибудь.
room-beds = <b>В номере бывает от 1 до { $most } мест, а в номере { $name } уже живут: { $guests }.</b>
bad-room-name = <b>Номер «{ $typed }» уже есть.</b>
    Напишите, как он обозначен в гостинице. Например: 204
bad-group-name = <b>Группа «{ $typed }» уже есть.</b>
    Выберите другое название. Например: Пищевая промышленность
leg-full = <b>На этом участке не хватает мест: всего { $seats }, свободно { $free }.</b>
    Сначала отметьте, кто едет самостоятельно, или измените число мест.
bad-seat-taken = <b>Место { $typed } уже занято.</b>
    Напишите другое. Например: 12A
head-changed = <b>Главой делегации уже стал другой человек.</b>
    Откройте список ролей ещё раз.

composition-which = <b>Состав какой делегации составляем?</b>
composition-none = <b>Делегаций пока нет.</b>
    Делегация появляется вместе с событием: /newevent
composition = <b>Состав делегации</b>
composition-role = { $role }: { $number }
composition-role-of = { $role }: { $number } из { $quota }
composition-rooms = Номера: { $rooms }; размещены: { $housed } из { $people }
composition-groups = Группы: { $groups }; без группы: { $without }
composition-leg = { $leg }: { $aboard }
composition-leg-of = { $leg }: { $aboard } из { $seats }
composition-amiss = <b>⚠️ Нужно ваше решение</b>
composition-more = и ещё { $number }
composition-people = <b>Роли и протокольный порядок</b>
composition-place = Место в этой роли: { $place } из { $total }
composition-which-role = <b>{ $name }: какая будет роль?</b>
composition-which-role-many = { $number ->
    [one] <b>Какая роль будет у { $number } человека?</b>
   *[other] <b>Какая роль будет у { $number } человек?</b>
    }
composition-head-is = <b>Глава делегации сейчас: { $name }.</b>
    Глава может быть только один.
composition-swap = Можно поменять роли местами: { $name } становится главой, а { $head } получает роль: { $role }.
composition-several = { $number ->
    [0] <b>Несколько человек: пока никто не выбран</b>
   *[other] <b>Несколько человек, выбрано: { $number }</b>
    }
composition-several-how = Отметьте нужных людей, затем выберите, что сделать со всеми сразу.
composition-which-group = <b>В какую группу? Выбрано: { $number }</b>
composition-which-room = <b>В какой номер? Выбрано: { $number }</b>
composition-no-room = <b>Нет номера, где свободно мест: { $number }.</b>
    Добавьте номер или места в уже имеющийся.
composition-which-leg = <b>Как они едут? Выбрано: { $number }</b>
composition-news = { $whom ->
    [colleague] <b>{ $name }: место в делегации изменилось.</b>
   *[self] <b>Ваше место в делегации изменилось.</b>
    }
composition-news-several = <b>{ $number ->
    [one] У { $number } человека изменилось место в делегации.
   *[other] У { $number } человек изменилось место в делегации.
    }</b>
composition-news-how = Чтобы увидеть роль, номер и группы, нажмите на имя.

amiss-no-head = У делегации нет главы.
amiss-room = Номер { $room }: неизвестно, одного ли пола те, кто в нём живёт.
amiss-clash = { $name }: «{ $one }» и «{ $other }» в одно время, { $when }
amiss-unaided = Без переводчика: { $item }, { $when }
amiss-leg = { $leg }, не хватило места: { $names }
amiss-company = { $company }: мест { $number }, разрешено { $most }

button-composition-people = Роли и порядок
button-composition-several = Несколько человек
button-composition-rooms = Номера
button-composition-groups = Группы
button-composition-legs = Проезд
button-composition-rules = Правила
button-composition-roster = Список
button-composition-role = Сменить роль
button-composition-up = ↑ Выше
button-composition-down = ↓ Ниже
button-composition-swap = Поменять роли местами
button-several-all = Все
button-several-none = Никто
button-several-role = Роль
button-several-group = В группу
button-several-room = В номер
button-several-leg = Проезд
button-room-free = { $room } (свободно: { $free })
button-leg-aboard = { $number }. Со всеми
button-leg-alone = { $number }. Самостоятельно
button-tick = { $on ->
    [true] ✓ { $label }
   *[false] { $label }
    }
toast-role-changed = Роль изменена.
toast-roles-changed = { $number ->
    [one] Роль изменена у { $number } человека.
   *[other] Роль изменена у { $number } человек.
    }

placed-role = Роль: { $role }
placed-room = Номер: { $room }
placed-room-with = Номер: { $room }, вместе: { $mates }
placed-group = Группа: { $name }
placed-group-items = Группа: { $name } ({ $items })
placed-interprets = Переводчик в группах: { $groups }
placed-alone = Самостоятельный проезд: { $legs }
placed-seat = Место { $seat }: { $leg }
leg-label = { $route }, { $day }
leg-route = { $origin } – { $destination }
leg-numbered = { $number }. { $leg }

rules = <b>Правила делегации</b>
rules-hours = Время на ответ о предложенном месте: { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[many] { $hours } часов
    }
rules-company = Мест для одной компании: { $seats }
rules-company-any = Мест для одной компании: без ограничения
rules-passport = { $months ->
    [0] Паспорт действует: до конца поездки
    [one] Паспорт действует: ещё { $months } месяц после поездки
    [few] Паспорт действует: ещё { $months } месяца после поездки
   *[many] Паспорт действует: ещё { $months } месяцев после поездки
}
rules-asks = Ниже отмечено, что спрашивается после одобрения.
rules-ask-hours = <b>Сколько часов есть у человека, чтобы занять предложенное место?</b>
    Уже сделанные предложения не меняются. Например: 24
rules-ask-company = <b>Сколько мест может занять одна компания?</b>
    Следующие люди такой компании встают в очередь, а занятые места за ней остаются. Например: 2
rules-ask-passport = <b>Сколько месяцев после поездки должен действовать паспорт?</b>
    Например: 6
bad-offer-hours = <b>Вы написали «{ $typed }», а нужно число часов от 1 до { $most }.</b>
    Например: 24
bad-company-seats = <b>Вы написали «{ $typed }», а нужно число мест от 1 до { $most }.</b>
    Например: 2
bad-passport-months = <b>Вы написали «{ $typed }», а нужно число месяцев от 1 до { $most }.</b>
    Например: 6
button-rules-hours = Часы на ответ
button-rules-company = Места для компании
button-rules-company-any = Без ограничения
button-rules-passport = Срок паспорта
button-rules-passport-none = До конца поездки
asks-passport = Паспорт
asks-scan = Скан паспорта
asks-visa = Виза
asks-hotel = Гостиница
asks-diet = Питание
asks-arrival = Свой проезд
asks-emergency = Экстренная связь

rooms = <b>Номера</b>
rooms-none = Номеров пока нет. Добавьте их по числу мест или попросите расселить: недостающие появятся сами.
rooms-line = { $room } ({ $beds ->
    [one] { $beds } место
    [few] { $beds } места
   *[many] { $beds } мест
    }): { $names }
rooms-empty = свободен
rooms-proposal = { $placed ->
    [one] <b>Разместить так { $placed } человека?</b>
   *[other] <b>Разместить так { $placed } человек?</b>
    }
    Пожелания учтены; мужчины живут с мужчинами, женщины с женщинами.
rooms-filled = <b>Размещены: { $placed }.</b>
rooms-nothing = <b>Разместить больше некого.</b>
rooms-left-sex = <b>Не размещены: в паспортных данных ещё не указан пол</b>
rooms-left-couple = <b>Не размещены: хотят жить вместе, подтвердите это в номере</b>
room = <b>Номер { $room }</b>
    { $beds ->
    [one] { $beds } место
    [few] { $beds } места
   *[many] { $beds } мест
    }, свободно: { $free }
room-who = Пока без номера:
room-share = <b>Поселить этих людей вместе в номер { $room }?</b>
room-share-how = Неизвестно, одного ли они пола. Подтверждайте, только если они сами этого хотят: это остаётся в журнале.
room-ask-name = <b>Какой номер в гостинице у номера { $room }?</b>
    Те, кто в нём живёт, узнают об этом. Например: 204
guest-sex = { $sex ->
    [male] мужчина
    [female] женщина
   *[unknown] пол не указан
    }
guest-wish = { $wish ->
    [single] хочет жить в отдельном номере
   *[shared] готов(а) жить вместе
    }
guest-mate = с кем: { $mate }
button-room-add = { $beds ->
    [one] Добавить: { $beds } место
    [few] Добавить: { $beds } места
   *[many] Добавить: { $beds } мест
    }
button-rooms-fill = Расселить
button-room-out = − { $name }
button-room-in = + { $name }
button-room-beds = Мест: { $beds }
button-room-name = Номер в гостинице
button-room-remove = Убрать
toast-room-removed = Номер убран.
toast-rooms-moved-on = С тех пор кое-что изменилось. Посмотрите новое предложение.

groups = <b>Группы и переводчики</b>
groups-none = Групп пока нет.
groups-line = <b>{ $name }</b>, людей: { $number }, пунктов программы: { $items }
group = <b>Группа: { $name }</b>
group-members = Люди: { $names }
group-empty = В группе пока никого нет.
group-interpreters = { $number ->
    [one] Переводчик: { $names }
   *[other] Переводчики: { $names }
    }
group-no-interpreter = Переводчика нет
group-item = { $item }, { $when }
group-who = <b>Кто в группе «{ $name }»?</b>
    Выбрано: { $number }
group-who-interprets = <b>Кто переводит для группы «{ $name }»?</b>
group-interpreters-how = Делегаты с ролью переводчика переводят и так. Отметьте, кто ещё владеет языком.
group-where = <b>Куда идёт группа «{ $name }»?</b>
group-programme-item = { $number }. { $item }, { $when }
group-ask-new = <b>Как назвать новую группу?</b>
    Например: Пищевая промышленность
group-ask-name = <b>Как теперь назвать группу «{ $name }»?</b>
    Например: Пищевая промышленность
button-group-new = Новая группа
button-group-members = Люди
button-group-interpreters = Кто переводит
button-group-items = Программа
button-group-name = Переименовать
button-group-remove = Убрать
toast-group-removed = Группа убрана.
toast-clash = { $number ->
    [one] { $name }: получается два места в одно время.
   *[other] { $name } и другие: получается два места в одно время.
    }
toast-unaided = Теперь есть пункт программы без переводчика.

journeys = <b>Кто на каком участке едет</b>
journey = <b>{ $leg }</b>
journey-aboard = Со всеми
journey-alone = Самостоятельно: { $names }
journey-left-out = Без места: { $names }
journey-how = Все едут вместе; снимите отметку с тех, кто едет самостоятельно.
journey-seats = <b>Места: { $leg }</b>
journey-no-seat = место не указано
journey-ask-seat = <b>{ $name }: какое место?</b>
    { $leg }
    Например: 12A
button-leg-seats = Номера мест
button-leg-seat = { $name }: { $seat }
guest-line = { $name } ({ $what })
names-more = { $names } и ещё { $number }
journey-arrives = Сообщили, что приедут сами: { $names }
journey-ask-seats = <b>Сколько мест на этом участке?</b>
    { $leg }
    Например: 34
bad-leg-seats = <b>Вы написали «{ $typed }», а нужно число мест от 1 до { $most }.</b>
    Например: 34
button-leg-arrives = Снять тех, кто едет сам ({ $number })
button-leg-capacity = Число мест
button-leg-unbounded = Мест хватит всем
