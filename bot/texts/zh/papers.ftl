# 打印文件
badges = 胸卡：{ $event }
badge-where = { $city }，{ $dates }
badge-photo = 照片
itinerary = 行程单
itinerary-file = 行程单：{ $event }
itinerary-where = { $place }，{ $dates }
itinerary-venue = { $city }，{ $venue }
itinerary-host = 邀请方：{ $party }
itinerary-contact = 联系方式：{ $contact }
paper-made = 制表日期：{ $day }
paper-page = 第{ $number }页，共{ $of }页
