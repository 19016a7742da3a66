start = <b>Здесь записываются в делегации на ярмарки, форумы и переговоры.</b>
    Я покажу события, приму заявку, сообщу решение и напомню обо всём перед поездкой.
start-centre = Организатор: { $centre }
start-next = 📅 Ближайшие события:
start-no-events = Сейчас событий не объявлено. Что вам интересно? Напишите координаторам: /ask
start-open-until = Заявки принимаются на { $place ->
    [0] событие «{ $title }»
   *[other] событие № { $place }
    }. Последний срок: { $until }.
start-open = Заявки принимаются на { $place ->
    [0] событие «{ $title }»
   *[other] событие № { $place }
    }.
start-closed = Регистрация сейчас закрыта. Вопросы: /ask
start-invitation-unknown = <b>Такого приглашения нет.</b>
    Возможно, ссылка скопирована не целиком. Попросите полную ссылку у того, кто её прислал.
start-invitation-late = { $status ->
    [cancelled] <b>Событие, на которое вас приглашали, отменено.</b>
   *[over] <b>Событие, на которое вас приглашали, уже прошло.</b>
    }
    { $title }
help = <b>Что я умею</b>
help-of = <b>{ $role ->
    [administrator] Администраторам
    [coordinator] Координаторам
    [staff] Сотрудникам
   *[entrepreneur] Всем
    }</b>
help-people = Если что-то не получается: /cancel прервёт текущее действие, /ask передаст вопрос координаторам.
language-ask = <b>На каком языке вам писать?</b>
language-chosen = <b>Буду писать по-русски.</b>
    Всё, что придёт дальше, будет на русском. Изменить: /language
language-ru = Русский
language-en = English
language-zh = 中文
cancelled = <b>Остановлено.</b>
    То, что было сохранено раньше, не изменилось.
cancelled-nothing = <b>Сейчас останавливать нечего.</b>
    Что я умею: /help
cancelled-drafts = Сохранено, можно продолжить в любое время:

command-start = О боте и ближайшие события
command-events = События, в которых можно участвовать
command-apply = Подать заявку в делегацию
command-my = Мои заявки
command-profile = Моя анкета
command-ask = Вопрос координаторам
command-reminders = Напоминания, тихие часы, часовой пояс
command-language = Язык
command-privacy = Мои данные: посмотреть или удалить
command-help = Что умеет бот
command-cancel = Прервать текущее действие
command-roster = Составы делегаций
command-rollcall = Перекличка
command-checkin = Отметка по QR-коду бейджа
command-export = Состав файлом
command-newevent = Создать событие
command-import = События из файла
command-applications = Заявки на решение
command-delegation = Состав: роли, номера, группы
command-broadcast = Написать многим
command-broadcasts = Прошлые рассылки и отчёты
command-invite = Ссылка-приглашение и QR-код
command-questions = Вопросы, ждущие ответа
command-team = Кто что может
command-admins = Администраторы и координаторы
command-audit = Журнал изменений
