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
    [group] Групповой список
   *[roster] Состав делегации
    }
list-people = { $number ->
    [one] { $number } человек
    [few] { $number } человека
   *[many] { $number } человек
    }
paper-sender = Направляет: { $party }
