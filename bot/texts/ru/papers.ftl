# Бумаги на печать.
badges = Бейджи: { $event }
badge-where = { $city }, { $dates }
badge-photo = Фото
itinerary = Маршрутный лист
itinerary-file = Маршрутный лист: { $event }
itinerary-where = { $place }, { $dates }
itinerary-venue = { $city }, { $venue }
itinerary-host = Приглашает: { $party }
itinerary-contact = Контакт: { $contact }
paper-made = Составлено: { $day }
paper-page = Стр. { $number } из { $of }
