# 打印文件
badges = 胸牌：{ $event }
badge-photo = 照片
itinerary = 行程单
itinerary-file = 行程单：{ $event }
paper-where = { $place }，{ $dates }
itinerary-venue = { $city }，{ $venue }
paper-host = 邀请方：{ $party }
itinerary-contact = 联系方式：{ $contact }
paper-made = 制表日期：{ $day }
paper-page = 第{ $number }页，共{ $of }页
list-title = { $kind ->
    [invitation] 邀请函人员名单
    [everybody] 全部报名人员
    [group] 团组名单
   *[roster] 代表团名单
    }
list-people = 共{ $number }人
paper-sender = 派遣方：{ $party }
button-print-badges = 胸牌
button-print-itineraries = 行程单
button-print-one-badges = 打印胸牌
button-print-one-itineraries = 行程单（PDF）
print-badges = <b>胸牌：{ $event }</b>
    共{ $number }张，尺寸90×55毫米，每张A4纸10张
    请按100%比例打印，勿缩放，并沿裁切线裁开。
print-itineraries = <b>行程单：{ $event }</b>
    共{ $number }人，分别使用各人的语言和时区
paper-version = 第{ $number }版
itinerary-hotel = 酒店：{ $hotel }
