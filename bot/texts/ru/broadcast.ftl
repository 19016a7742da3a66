# Рассылка: как её пишут.
broadcast-card = <b>Рассылка готовится.</b>
broadcast-version = { $language ->
        [ru] На русском
        [en] На английском
        *[zh] На китайском
    }: { $text }
broadcast-version-instead = { $language ->
        [ru] На русском
        [en] На английском
        *[zh] На китайском
    }: нет, придёт { $instead ->
        [ru] русская
        [en] английская
        *[zh] китайская
    } версия
broadcast-media = { $media ->
        [photo] фото
        *[document] документ
    }
broadcast-media-text = { $media ->
        [photo] фото
        *[document] документ
    } «{ $text }»
broadcast-acknowledgement = { $wanted ->
        [yes] Получателей попросят подтвердить, что прочитали.
        *[no] Подтверждать прочтение не нужно.
    }
broadcast-write = <b>Напишите сообщение { $language ->
        [ru] на русском
        [en] на английском
        *[zh] на китайском
    }.</b>
broadcast-write-how = Одним сообщением: текст, фото или документ с подписью. Выделение и ссылки сохранятся.
broadcast-write-first = Его получат все. Версии на других языках можно добавить потом.
broadcast-write-instead = Сейчас: { $text }. Новое сообщение его заменит.
broadcast-write-another = Пока такой версии нет: тем, кто читает { $language ->
        [ru] по-русски
        [en] по-английски
        *[zh] по-китайски
    }, придёт { $instead ->
        [ru] русская
        [en] английская
        *[zh] китайская
    }.
broadcast-only-text-or-file = <b>Здесь подойдут текст, фото или документ.</b>
broadcast-in-parts = <b>Сообщение длиннее 4096 знаков, Telegram разбил его на части.</b>
    В рассылку входит одно сообщение. Сократите текст или пришлите его документом.
broadcast-unasked = <b>Сообщение для рассылки уже записано.</b>
    Чтобы заменить его, нажмите на язык.
broadcast-no-album = <b>Пришлите одно фото или один документ.</b>
    Альбом разослать нельзя. Если снимков несколько, соберите их в документ.
broadcast-thrown-away = <b>Рассылка отменена, ничего не отправлено.</b>
    Начать новую: /broadcast
broadcast-button-audience = Кому
broadcast-button-ask-acknowledgement = Попросить подтверждение
broadcast-button-no-acknowledgement = Не просить подтверждения
broadcast-button-remove = Убрать эту версию
broadcast-button-version = ✓ { $name }
broadcast-button-add-version = + { $name }

# Что не годится.
broadcast-empty = <b>В сообщении нет текста.</b>
    Напишите то, что должны прочитать получатели.
broadcast-too-long = <b>Сообщение слишком длинное: { $length } { $length ->
        [one] знак
        [few] знака
        *[many] знаков
    }.</b>
    Telegram принимает до 4096. Сократите текст или пришлите его документом.
broadcast-caption-too-long = <b>Подпись слишком длинная: { $length } { $length ->
        [one] знак
        [few] знака
        *[many] знаков
    }.</b>
    Под фото и документом помещается до 1024. Сократите её или пришлите текст отдельно.
broadcast-too-much-markup = <b>В сообщении слишком много выделений и ссылок.</b>
    Telegram принимает до 100. Уберите часть и пришлите снова.
broadcast-refused = <b>Telegram не принимает { $language ->
        [ru] русскую
        [en] английскую
        *[zh] китайскую
    } версию.</b>
    Никому ничего не отправлено. Вернитесь назад и замените её. Ответ Telegram:
broadcast-nothing-written = <b>Сообщение ещё не написано.</b>
    Откройте рассылку и напишите его: /broadcast
broadcast-nobody = <b>Под этот выбор никто не подходит.</b>
    Измените, кому отправить: /broadcast
broadcast-changed = <b>С тех пор рассылка изменилась.</b>
    Посмотрите, как она придёт теперь: /broadcast
broadcast-note = <i>На русском этого сообщения нет, ниже версия { $language ->
        [en] на английском
        [zh] на китайском
        *[ru] на русском
    }.</i>
broadcast-no-room-for-note = <b>Сообщение слишком длинное для тех, кто читает { $language ->
        [ru] по-русски
        [en] по-английски
        *[zh] по-китайски
    }.</b>
    Нужно 80 знаков на строку о том, на каком оно языке. Сократите текст или добавьте версию.
broadcast-is-edit = Это правка отправленной рассылки: получатели и время уже определены.
broadcast-is-recalled = Эта рассылка отозвана: /broadcasts
broadcast-not-editable = Исправлять нечего: рассылку ещё никто не получил.
broadcast-not-recallable = Отозвать её уже нельзя: Telegram удаляет сообщения не старше 48 часов.
broadcast-edit-file = <b>Заменить можно только текст.</b>
    Пришлите новый текст. Чтобы сменить фото или документ, отзовите рассылку и отправьте новую.
broadcast-edit-same = <b>В рассылке ничего не изменилось.</b>
    Нажмите на язык и напишите новый текст: /broadcasts
broadcast-nobody-silent = Прочтение подтвердили все, кто получил сообщение.
broadcast-only-preview = Это предпросмотр. У получателей кнопка работает.
broadcast-is-draft = Эта рассылка ещё не отправлена: /broadcast
broadcast-is-scheduled = Эта рассылка уже запланирована: /broadcasts
broadcast-is-sending = Эта рассылка уже отправляется.
broadcast-is-stopped = Эта рассылка остановлена: /broadcasts
broadcast-is-done = Эта рассылка уже отправлена: /broadcasts

# Кому.
broadcast-audience-ask = <b>Кому отправить?</b>
broadcast-audience-everyone = Кому: всем, кто открыл бота
broadcast-audience-some = Кому: { $audience }
broadcast-size = Получателей: { $count }{ $parts }
broadcast-size-parts = { " " }({ $parts })
broadcast-size-part = { $language ->
        [ru] по-русски
        [en] по-английски
        *[zh] по-китайски
    } { $count }
broadcast-facet-delegation = Делегация
broadcast-facet-status = Статус заявки
broadcast-facet-role = Роль
broadcast-facet-language = Язык
broadcast-facet-delegation-ask = <b>Какой делегации?</b>
broadcast-facet-status-ask = <b>С каким статусом заявки?</b>
    Можно выбрать несколько. Если не выбран ни один, берутся действующие заявки.
broadcast-facet-role-ask = <b>В каких ролях?</b>
    Можно выбрать несколько.
broadcast-facet-language-ask = <b>На каких языках читают?</b>
    Можно выбрать несколько.
broadcast-any-button = Не важно
broadcast-chosen = ✓ { $label }
broadcast-status-draft = Не дописана
broadcast-status-submitted = На рассмотрении
broadcast-status-approved = Одобрена
broadcast-status-waitlisted = В листе ожидания
broadcast-status-declined = Отклонена
broadcast-status-offered = Предложено место
broadcast-status-expired = Не ответили в срок
broadcast-status-withdrawn = Отозвана
broadcast-status-attended = Был(а) в поездке
broadcast-status-absent = Не приехал(а)

# Предпросмотр и отправка.
broadcast-preview = <b>Так придёт рассылка.</b>
broadcast-previewed = <b>Отправить сейчас или в назначенное время?</b>
broadcast-fallback = ⚠️ { $count } { $count ->
        [one] получатель читает
        [few] получателя читают
        *[many] получателей читают
    } { $language ->
        [ru] по-русски
        [en] по-английски
        *[zh] по-китайски
    }, придёт { $instead ->
        [ru] русская
        [en] английская
        *[zh] китайская
    } версия
broadcast-confirm = <b>Отправить { $count } { $count ->
        [one] получателю
        *[many] получателям
    } сейчас?</b>
broadcast-on-its-way = <b>Рассылка отправляется { $count } { $count ->
        [one] получателю
        *[many] получателям
    }.</b>
    Как она идёт, видно в следующем сообщении.
broadcast-ask-day = <b>В какой день отправить?</b>
    Выберите день или напишите дату и время, например: { $example }
broadcast-example = { $day }.{ $month }.{ $year } 18:00
broadcast-now = Сейчас: { $moment }
broadcast-ask-time = <b>Во сколько отправить ({ $day })?</b>
    Выберите или напишите время, например: 10:30
broadcast-time-past = <b>Это время уже прошло: { $moment }.</b>
    Укажите время позже нынешнего.
broadcast-time-far = <b>Это слишком далеко: { $moment }.</b>
    Запланировать можно на год вперёд.
broadcast-ask-zone = <b>По какому времени отправить?</b>
    Выберите или напишите город, например: Шанхай
broadcast-button-zone = Время: { $city }
broadcast-time-skipped = ⚠️ Времени { $time } в этот день не бывает: часы переводят вперёд. Отправим сразу после перевода.
broadcast-time-twice = ⚠️ Время { $time } в этот день наступает дважды: часы переводят назад. Отправим в первый раз.
broadcast-confirm-time = <b>Время отправки: { $moment }.</b>
broadcast-scheduled = <b>Рассылка запланирована: { $moment }.</b>
broadcast-scheduled-audience = Получат все, кто подойдёт под выбор к этому времени.
broadcast-button-unschedule = Отменить отправку
broadcast-unscheduled = <b>Отправка отменена.</b>
    Рассылка снова у автора, он может её изменить.
broadcast-unscheduled-toast = Отправка отменена.

# Ход и отчёт.
broadcast-title-sending = <b>Рассылка отправляется: { $settled } из { $total }.</b>
broadcast-title-done = <b>Рассылка отправлена: { $got } из { $total }.</b>
broadcast-title-stopped = <b>Рассылка остановлена: получили { $got } из { $total }.</b>
broadcast-title-nobody = <b>Рассылка никому не отправлена.</b>
    К назначенному времени под выбор никто не подошёл.
broadcast-title-scheduled = <b>Рассылка будет отправлена: { $moment }.</b>
broadcast-quoted = «{ $text }»
broadcast-fared = { broadcast-fared-cell }: { $count }
broadcast-fared-button = { $fared ->
        [waiting] Ждут
        [sent] Доставлено
        [silent] Ещё не подтвердили
        [acknowledged] Подтвердили
        [blocked] Заблокировали бота
        [failed] Не отправилось
        [unknown] Неизвестно
        [changed] Исправлено
        [removed] Удалено
        [ahead] Ещё впереди
        [undone] Не получилось
        [untouched] Не понадобилось
        *[cancelled] Не отправлялось
    }: { $count }
broadcast-fared-title = <b>{ broadcast-fared-cell }: { $count }.</b>
broadcast-name = { $place }. { $name }{ $reason }
broadcast-name-reason = { " " }(<i>{ $reason }</i>)
broadcast-name-erased = данные удалены
broadcast-stopped = Остановлено. Не будет отправлено: { $count }.
broadcast-button-resend = Отправить ещё раз
broadcast-resent = Отправляется ещё раз: { $count }.
broadcast-nothing-to-resend = Отправлять больше некому.
broadcast-thanks = Спасибо, отмечено.
broadcast-thanked = Уже отмечено.
broadcast-history = <b>Рассылки.</b>
    Нажмите, чтобы открыть отчёт. Новая: /broadcast
broadcast-history-none = <b>Рассылок ещё не было.</b>
    Написать первую: /broadcast
broadcast-history-line = { $day } · { $state ->
        [scheduled] ждёт
        [sending] идёт { $got }/{ $total }
        [stopped] остановлена { $got }/{ $total }
        [recalled] отозвана
        *[done] { $got }/{ $total }
    } · { $text }
broadcast-button-history = К списку рассылок

# Правка и отзыв отправленного.
broadcast-edit = <b>Правка отправленной рассылки.</b>
broadcast-edit-how = { $media ->
        [none] Пришлите новый текст целиком: он заменит прежний у всех, кто его получил.
        *[other] Пришлите новую подпись целиком: она заменит прежнюю, фото или документ останутся.
    }
broadcast-edit-size = Изменится у получателей: { $count }
broadcast-edit-nothing = Пока ничего не изменено. Нажмите на язык и напишите новый текст.
broadcast-edit-previewed = <b>Исправить у всех, кто это получил?</b>
broadcast-edit-confirm = <b>Исправить сообщение у { $count } { $count ->
        [one] получателя
        *[many] получателей
    }?</b>
broadcast-edit-on-its-way = <b>Сообщение исправляется у { $count } { $count ->
        [one] получателя
        *[many] получателей
    }.</b>
    Как идёт правка, видно в следующем сообщении.
broadcast-edit-thrown-away = <b>Правка отменена, рассылка осталась прежней.</b>
    Все рассылки: /broadcasts
broadcast-recall-ask = <b>Отозвать сообщение у { $count } { $count ->
        [one] получателя
        *[many] получателей
    }?</b>
broadcast-recall-rest = Остальным оно отправлено не будет.
broadcast-recall-limit = Оно исчезнет из чатов. Прочитанного это не вернёт.
broadcast-recall-too-old = ⚠️ { $count } { $count ->
        [one] получатель получил
        [few] получателя получили
        *[many] получателей получили
    } его больше 48 часов назад, у них оно останется: Telegram такое не удаляет.
broadcast-recall-on-its-way = <b>Сообщение удаляется у { $count } { $count ->
        [one] получателя
        *[many] получателей
    }.</b>
    Как идёт отзыв, видно в следующем сообщении.
broadcast-title-recalled = <b>Рассылка отозвана, её получили { $got } из { $total }.</b>
broadcast-title-edit = <b>{ $state ->
        [sending] Правка рассылки: { $settled } из { $total }
        [stopped] Правка остановлена: исправлено у { $got } из { $total }
        *[done] Рассылка исправлена у { $got } из { $total }
    }.</b>
broadcast-title-recall = <b>{ $state ->
        [sending] Отзыв рассылки: { $settled } из { $total }
        [stopped] Отзыв остановлен: удалено у { $got } из { $total }
        *[done] Рассылка отозвана: удалена у { $got } из { $total }
    }.</b>
broadcast-correction = { $deed ->
        [edit] Правка
        *[recall] Отзыв
    }, { $moment }: { $got } из { $total }
broadcast-correction-button = { $deed ->
        [edit] Правка
        *[recall] Отзыв
    }: { $got } из { $total }
broadcast-button-corrected = К самой рассылке
broadcast-why-too-old = прошло больше 48 часов
broadcast-why-deleted = сообщения в чате уже нет
broadcast-why-unknown = неизвестно, дошло ли сообщение

# Кто молчит.
broadcast-facet-missing = Документы
broadcast-facet-missing-ask = <b>Только тем, у кого не хватает документов?</b>
    Считаются делегаты предстоящих поездок, которые сообщили не всё, о чём их спросили.
broadcast-missing-button = Не все документы
broadcast-audience-missing = не все документы
broadcast-facet-silent = Кто не подтвердил
broadcast-facet-silent-ask = <b>Кто не подтвердил какое сообщение?</b>
broadcast-audience-silent = не подтвердили { $text }
broadcast-button-write-again = Написать молчащим
broadcast-silent-names = Молчат: { $names }
broadcast-silent-more = Молчат: { $names } и ещё { $count }
broadcast-silent = <b>{ $count } { $count ->
        [one] человек не подтвердил прочтение
        [few] человека не подтвердили прочтение
        *[many] человек не подтвердили прочтение
    } за { $hours } { $hours ->
        [one] час
        [few] часа
        *[many] часов
    }.</b>
broadcast-silent-next = Свяжитесь с ними, пожалуйста. Кто подтвердит, исчезнет из списка сам.
broadcast-silent-none = <b>Прочтение подтвердили все.</b>
broadcast-button-escalation = Если молчат
broadcast-button-never = Никому не сообщать
broadcast-hours = { $count } ч
broadcast-escalation-ask = <b>Через сколько часов сообщить о молчащих { $who ->
        [head] главе делегации
        *[coordinators] координаторам
    }?</b>
    { $who ->
        [head] Если главы нет или глава молчит, узнают координаторы делегации.
        *[coordinators] Когда рассылка идёт одной делегации, узнаёт её глава.
    }
broadcast-escalation = О тех, кто промолчит { $count } { $count ->
        [one] час
        [few] часа
        *[many] часов
    }, { $who ->
        [head] узнает глава делегации
        *[coordinators] узнают координаторы
    }.

# Отчёт файлом.
broadcast-button-file = Отчёт в Excel
broadcast-file-caption = Отчёт о рассылке, получателей: { $count }
broadcast-fared-cell = { $fared ->
        [waiting] Ещё не отправлено
        [sent] Доставлено
        [silent] Ещё не подтвердили
        [acknowledged] Подтвердили
        [blocked] Заблокировали бота
        [failed] Не отправилось
        [unknown] Неизвестно, дошло ли
        [changed] Исправлено
        [removed] Удалено
        [ahead] Ещё впереди
        [undone] Не получилось
        [untouched] Не понадобилось
        *[cancelled] Не отправлялось
    }
broadcast-column-number = №
broadcast-column-name = Имя
broadcast-column-company = Компания
broadcast-column-telegram = Telegram
broadcast-column-language = Язык
broadcast-column-fared = Состояние
broadcast-column-sent = Отправлено
broadcast-column-acknowledged = Подтверждено
broadcast-column-reason = Причина
