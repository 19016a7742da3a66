remind-registration = <b>⚠️ { $days ->
    [0] Регистрация закрывается сегодня
    [1] Регистрация закрывается завтра
    [one] Регистрация закрывается через { $days } день
    [few] Регистрация закрывается через { $days } дня
   *[other] Регистрация закрывается через { $days } дней
    }, а ваша заявка не закончена.</b>
remind-draft = { $left ->
    [0] Всё заполнено, осталось подтвердить.
    [one] Не хватает { $left } ответа из { $total }.
   *[other] Не хватает { $left } ответов из { $total }.
    }
remind-until = Срок: { $until }
remind-documents = <b>⚠️ { $days ->
    [0] Сегодня последний день, чтобы заполнить документы.
    [1] Завтра последний день, чтобы заполнить документы.
    [one] На документы остался { $days } день.
    [few] На документы осталось { $days } дня.
   *[other] На документы осталось { $days } дней.
    }</b>
remind-passport = <b>⚠️ Паспорт действует до { $expires }, для поездки этого мало.</b>
remind-passport-needed = Получите новый и внесите его данные. Для поездки он должен действовать до { $until }
remind-visa = <b>⚠️ Виза ещё не готова, а срок прошёл.</b>
remind-visa-owner = Визой занимаетесь вы.
remind-missing = Не хватает: { $what }.
remind-unconfirmed = Всё заполнено, осталось проверить и подтвердить.
remind-leg = <b>{ $days ->
    [0] Сегодня выезд.
    [1] Завтра выезд.
    [few] Выезд через { $days } дня.
   *[other] Выезд через { $days } дней.
    }</b>
remind-leg-soon = <b>Выезд в { $clock }.</b>
remind-gather = { $when }: { $place }.
remind-when = { $when }.
remind-route = { $origin } – { $destination }, { $transport }.
remind-bring = { $home ->
    [yes] С собой: паспорт.
   *[no] С собой: паспорт, приглашение.
    }
remind-programme = <b>{ $title }: { $clock }</b>
remind-venue = 📍 { $venue }
remind-colleague = Делегат: { $name }

# To coordinators.
reminders-missed = <b>{ $count ->
    [one] { $count } напоминание не отправлено
    [few] { $count } напоминания не отправлены
   *[many] { $count } напоминаний не отправлены
    }: было уже поздно.</b>
reminders-missed-why = Когда подошёл их срок, бот не работал или не было связи с Telegram.
reminders-missed-rule = { $rule }: { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[many] { $people } человек
    }
reminders-missed-write = Если это ещё важно, напишите тем, кого это касается: /broadcast

reminder-registration-3d = незаконченная заявка, за 3 дня до конца регистрации
reminder-documents-7d = документы, за неделю до срока
reminder-documents-1d = документы, за день до срока
reminder-passport-60d = срок паспорта, за 60 дней до поездки
reminder-passport-30d = срок паспорта, за 30 дней до поездки
reminder-visa-late = виза, когда срок прошёл
reminder-leg-day-before = выезд, накануне
reminder-leg-3h = выезд, за 3 часа
reminder-programme-1h = программа, за час
reminder-short-registration-3d = Незаконченная заявка
reminder-short-documents-7d = Документы за неделю
reminder-short-passport-60d = Срок паспорта за 60 дней
reminder-short-programme-1h = Программа за час
reminder-toggle = { $rule }: { $on ->
    [yes] вкл.
   *[no] выкл.
    }

reminders = <b>Ваши напоминания</b>
reminders-zone = Часовой пояс: { $city }, сейчас { $time }
reminders-hours = Тихие часы: { $hours }
reminders-no-hours = Тихие часы: нет
reminders-always = Приходят всегда, в тихие часы тоже: { $rules }.
reminders-none = Сейчас для вас ничего не запланировано.
reminders-next = <b>Ближайшие: { $title }</b>
reminders-item = { $at }: { $rule }
reminders-separator = { "; " }
reminders-more = и ещё { $count }
button-zone = Часовой пояс
button-hours = Тихие часы
button-no-hours = Без тихих часов
zone-ask = <b>По какому времени вы живёте?</b>
    Выберите или напишите город. Например: Хабаровск
hours-ask = <b>Когда вас не беспокоить?</b>
    Выберите или напишите, с какого и до какого часа. Например: { $example }
    О выезде и последних сроках я напомню в любом случае.
bad-hours = <b>Не удалось прочесть часы: «{ $typed }».</b>
    Например: { $example }
bad-hours-equal = <b>«{ $typed }»: начало и конец совпадают.</b>
    Например: { $example }. Или нажмите «Без тихих часов».
