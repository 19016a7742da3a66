# Бумаги на печать.
badges = Бейджи: { $event }
badge-photo = Фото
itinerary = Маршрутный лист
itinerary-file = Маршрутный лист: { $event }
paper-where = { $place }, { $dates }
itinerary-venue = { $city }, { $venue }
paper-host = Приглашает: { $party }
itinerary-contact = Контакт: { $contact }
paper-made = Составлено: { $day }
paper-page = Стр. { $number } из { $of }
list-title = { $kind ->
    [invitation] Список для приглашения
    [everybody] Все, кто подал заявку
    [group] Групповой список
   *[roster] Состав делегации
    }
list-people = { $number ->
    [one] { $number } человек
    [few] { $number } человека
   *[many] { $number } человек
    }
paper-sender = Направляет: { $party }
button-print-badges = Бейджи
button-print-itineraries = Маршрутные листы
button-print-one-badges = Бейдж для печати
button-print-one-itineraries = Маршрутный лист (PDF)
print-badges = <b>Бейджи: { $event }</b>
    { $number ->
        [one] { $number } бейдж
        [few] { $number } бейджа
       *[many] { $number } бейджей
    }, 90 × 55 мм, по десять на листе A4
    Печатайте в масштабе 100 %, без подгонки под страницу, и режьте по меткам.
print-itineraries = <b>Маршрутные листы: { $event }</b>
    { $number ->
        [one] { $number } человек
        [few] { $number } человека
       *[many] { $number } человек
    }: каждому на его языке и по его часам
paper-version = Версия { $number }
itinerary-hotel = Гостиница: { $hotel }
