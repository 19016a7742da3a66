my-list = <b>Ваши заявки</b>
my-none = <b>Заявок пока нет.</b>
    Подать заявку: /apply
my-item = { $number }. <b>{ $title }</b>, { $dates }
my-item-colleague = { $number }. <b>{ $title }</b>, { $dates }, для коллеги: { $name }
my-colleague = Заявка для коллеги: { $name }
my-event-cancelled = <b>Событие отменено.</b>
my-changed = <b>Изменено.</b> Координаторы уже видят новый ответ.
my-until = Изменить ответы можно до срока: { $until }.
my-withdraw-sure = <b>{ $whom ->
    [colleague] Отозвать заявку коллеги ({ $name })?
   *[self] Отозвать вашу заявку?
    }</b>
    { $event }
    Освободившееся место получит следующий в очереди. Пока регистрация открыта, заявку можно подать снова.
button-badge = QR-код бейджа
badge-caption = <b>Бейдж: { $name }</b>
    { $event }
    Покажите этот код сотруднику при сборе группы: одно сканирование, и вы отмечены.
button-programme = Программа и дорога

state-draft = Не закончена
state-submitted = Ждёт решения
state-approved = В составе делегации
state-waitlisted = В очереди, номер { $line }
state-declined = Отклонена
state-offered = ⚠️ Предложено место
state-expired = Срок предложения истёк
state-withdrawn = Отозвана
state-attended = Участие состоялось
state-absent = Участие не состоялось
state-cancelled = Событие отменено

stands-draft = <b>{ $whom ->
    [colleague] Заявка для коллеги ({ $name }) ещё не закончена.
   *[self] Ваша заявка ещё не закончена.
    }</b>
stands-submitted = <b>{ $whom ->
    [colleague] Заявка для коллеги ({ $name }) получена.
   *[self] Ваша заявка получена.
    }</b>
stands-approved = <b>{ $whom ->
    [colleague] { $name }: место в делегации подтверждено.
   *[self] Вы в составе делегации.
    }</b>
stands-waitlisted = <b>{ $bound ->
        [company] Места вашей компании заняты
        [role] Места в этой роли заняты
       *[total] Все места заняты
    }, { $whom ->
    [colleague] { $name }:
   *[self] вы
    } { $line ->
    [1] первый
    [2] второй
    [3] третий
    [4] четвёртый
    [5] пятый
    [6] шестой
    [7] седьмой
    [8] восьмой
    [9] девятый
    [10] десятый
   *[other] { $line }-й
    } в очереди.</b>
stands-declined = <b>{ $whom ->
    [colleague] Заявка для коллеги ({ $name }) отклонена.
   *[self] Ваша заявка отклонена.
    }</b>
stands-offered = <b>⚠️ { $whom ->
    [colleague] Освободилось место для коллеги ({ $name }).
   *[self] Для вас освободилось место.
    }</b>
stands-expired = <b>Ответа в срок не было, место перешло к следующему в очереди.</b>
stands-withdrawn = <b>{ $whom ->
    [colleague] Заявка для коллеги ({ $name }) отозвана.
   *[self] Ваша заявка отозвана.
    }</b>
stands-attended = <b>{ $whom ->
    [colleague] { $name }: участие состоялось.
   *[self] Вы участвовали в поездке.
    }</b>
stands-absent = <b>{ $whom ->
    [colleague] { $name }: участие не состоялось.
   *[self] Ваше участие не состоялось.
    }</b>

next-draft = Закончите её и подтвердите, тогда её увидят координаторы.
next-submitted = Теперь решают координаторы. Как только решение будет принято, я сразу напишу.
next-approved = О документах и о выезде придут напоминания.
next-waitlisted = Если место освободится, я напишу сразу: ответить нужно будет за { $hours } { $hours ->
    [one] час
    [few] часа
   *[many] часов
    }.
next-declined = Вопросы об этом решении: /ask
next-offered = Займите его или уступите следующему в очереди.
next-expired = Вопросы об этом: /ask
next-withdrawn = Пока регистрация открыта, заявку можно подать снова.
next-attended = Спасибо, что поехали с нами.
next-absent = Другие события: /events
deadline-registration = 📅 Срок регистрации: { $until }
deadline-documents = 📅 Срок подачи документов: { $until }
deadline-offer = 📅 Ответить нужно до срока: { $until }

trip = <b>Программа и дорога</b>
trip-legs = <b>Дорога</b>
trip-leg = { $when }
    { $transport }, { $origin } – { $destination }
trip-gather = 📍 { $place }
trip-alone = Этот участок вы проезжаете самостоятельно.
trip-seat = Место: { $seat }
trip-no-legs = План поездки ещё не составлен.
trip-programme = <b>Программа</b>
trip-item = { $when }: { $title }
trip-no-programme = Программа ещё не составлена.

profile = <b>Что вы рассказали о себе</b>
profile-changed = <b>Изменено.</b> В действующих заявках тоже.
profile-used = Где это используется:
profile-unused = Пригодится, когда вы подадите заявку: /apply
profile-consent = Согласие на обработку данных: { $date } (редакция { $version }). Посмотреть или удалить всё: /privacy
