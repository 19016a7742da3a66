start = <b>Делегации за рубеж: запишитесь, поезжайте, вернитесь с партнёрами.</b>
    Это бюро Муниципального центра международного сотрудничества. Здесь вы узнаете о событиях, подадите заявку и получите напоминания перед поездкой.
    События: /events
help = <b>Что я умею</b>
    { $commands }
language-ask = <b>На каком языке вам писать?</b>
language-chosen = <b>Буду писать по-русски.</b>
    Всё, что придёт дальше, будет на русском. Изменить: /language
language-ru = Русский
language-en = English
language-zh = 中文
cancelled = <b>Остановлено.</b>
    То, что вы уже рассказали, сохранено. Ваши заявки: /my

command-start = О боте и ближайшие события
command-events = События, в которых можно участвовать
command-apply = Подать заявку в делегацию
command-my = Мои заявки
command-profile = Что я рассказал о себе
command-ask = Вопрос координаторам
command-reminders = Напоминания, тихие часы, часовой пояс
command-language = Язык
command-privacy = Мои данные: посмотреть или удалить
command-help = Что умеет бот
command-cancel = Прервать текущее действие
command-roster = Составы делегаций
command-export = Состав файлом
command-newevent = Создать событие
command-import = События из файла
command-applications = Заявки на решение
command-broadcast = Написать многим
command-broadcasts = Прошлые рассылки и отчёты
command-invite = Ссылка-приглашение и QR-код
command-questions = Вопросы, ждущие ответа
command-team = Кто что может
command-admins = Администраторы и координаторы
command-audit = Журнал изменений
