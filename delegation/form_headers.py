"""How people head the columns of their forms, field by field, in English, Russian and Chinese."""

from __future__ import annotations

from typing import Final

NUMBER: Final = "number"
FULL_NAME: Final = "full_name"
"""Surname and given names in Latin letters in one cell."""

_WRITTEN: Final = {
    NUMBER: (
        "no | n | #",
        "№ | № п/п | п/п | номер по порядку",
        "序号 | 编号",
    ),
    "name": (
        "name",
        "фио | имя и фамилия | фамилия имя отчество",
        "姓名 | 名字",
    ),
    FULL_NAME: (
        "full name | name as in passport | name in passport | passport name | name in english",
        "latin name",
        "имя латиницей | фио латиницей | фио как в паспорте | имя как в паспорте | фио по паспорту",
        "英文姓名 | 姓名拼音 | 护照姓名 | 拼音姓名 | 外文姓名 | 姓名英文 | 姓名拼音护照",
    ),
    "surname": (
        "surname | last name | family name",
        "фамилия | фамилия латиницей",
        "姓 | 姓氏 | 英文姓 | 姓拼音",
    ),
    "given_names": (
        "given names | given name | first name | forename",
        "имя | имена | имя отчество | имя в паспорте",
        "名 | 英文名 | 名拼音",
    ),
    "han": (
        "chinese name | name in chinese",
        "имя по-китайски | китайское имя",
        "中文名 | 中文姓名 | 汉字姓名",
    ),
    "sex": (
        "sex | gender",
        "пол",
        "性别",
    ),
    "birth_date": (
        "date of birth | birth date | birthday | dob | born",
        "дата рождения | год рождения | число месяц год рождения",
        "出生日期 | 出生年月日 | 出生年月 | 生日",
    ),
    "birth_place": (
        "place of birth | birth place | birthplace",
        "место рождения",
        "出生地 | 出生地点",
    ),
    "citizenship": (
        "nationality | citizenship | country",
        "гражданство | национальность | страна",
        "国籍 | 国家",
    ),
    "passport_number": (
        "passport no | passport number | passport | passport id",
        "номер паспорта | паспорт | № паспорта | серия и номер паспорта | загранпаспорт",
        "номер загранпаспорта",
        "护照号码 | 护照号 | 护照编号 | 证件号码",
    ),
    "passport_issued": (
        "date of issue | issue date | issued | issued on",
        "дата выдачи | дата выдачи паспорта | выдан",
        "签发日期 | 发证日期 | 护照签发日期 | 签发日",
    ),
    "passport_expires": (
        "date of expiry | expiry date | expiry | expires | valid until | valid till | expiration date",
        "срок действия | действителен до | срок действия паспорта | дата окончания срока действия",
        "有效期至 | 有效期 | 护照有效期 | 护照有效期至 | 失效日期 | 到期日",
    ),
    "company": (
        "company | organization | organisation | employer | work unit | place of work | enterprise",
        "компания | организация | место работы | предприятие | работодатель",
        "单位 | 工作单位 | 公司 | 公司名称 | 单位名称 | 企业名称",
    ),
    "position": (
        "position | job title | title | post | occupation",
        "должность",
        "职务 | 职位 | 职称 | 职业",
    ),
    "phone": (
        "phone | telephone | mobile | tel | contact number",
        "телефон | мобильный",
        "电话 | 手机 | 联系电话 | 手机号码",
    ),
    "email": (
        "e-mail | email",
        "почта | эл почта | электронная почта",
        "邮箱 | 电子邮箱 | 电子邮件",
    ),
    "telegram": (
        "telegram",
        "телеграм",
    ),
    "tax_number": (
        "tax number | tax id",
        "инн",
        "税号 | 统一社会信用代码",
    ),
    "industry": (
        "industry | sector",
        "отрасль | сфера деятельности",
        "行业 | 所属行业",
    ),
    "offers": (
        "offers | products",
        "предлагает | продукция",
        "可提供 | 产品",
    ),
    "seeks": (
        "seeks | looks for | interests",
        "ищет | интересы",
        "寻求 | 需求",
    ),
    "brings": (
        "comes with",
        "с кем едет",
        "同行人员",
    ),
    "role": (
        "role | role in delegation",
        "роль | роль в делегации",
        "身份 | 团内职务",
    ),
    "purpose": (
        "purpose | purpose of visit | purpose of trip",
        "цель | цель поездки | цель визита",
        "来访目的 | 访问目的 | 来华目的 | 入境目的 | 来华事由",
    ),
    "payer": (
        "expenses paid by | who pays | expenses | paid by",
        "кто оплачивает | оплата | расходы",
        "费用承担方 | 费用承担 | 费用 | 费用来源 | 经费来源",
    ),
    "entry_date": (
        "date of entry | entry date | arrival | arrival date | date of arrival",
        "дата въезда | дата приезда | дата прибытия | прибытие | въезд",
        "入境日期 | 入境时间 | 抵达日期 | 抵达时间 | 来华日期 | 来华时间",
    ),
    "exit_date": (
        "date of exit | exit date | departure | departure date | date of departure",
        "дата выезда | дата отъезда | отъезд | выезд",
        "出境日期 | 出境时间 | 离境日期 | 离开日期 | 离境时间 | 离华日期",
    ),
    "entry_place": (
        "place of entry | port of entry | entry checkpoint | entry point",
        "место въезда | пункт въезда | пункт пропуска въезд",
        "入境口岸 | 入境地点 | 抵达地点",
    ),
    "exit_place": (
        "place of exit | port of exit | exit checkpoint | exit point | place of departure",
        "место выезда | пункт выезда | пункт пропуска выезд",
        "出境口岸 | 出境地点 | 离境口岸",
    ),
    "places": (
        "places to visit | cities to visit | places | cities",
        "места пребывания | города посещения | пункты посещения",
        "访问地点 | 访问城市 | 前往地点 | 停留地点",
    ),
    "route": (
        "route | itinerary",
        "маршрут",
        "行程 | 路线 | 行程路线",
    ),
    "hotels": (
        "hotel | hotels | accommodation",
        "гостиница | гостиницы | отель | проживание | место проживания",
        "酒店 | 下榻酒店 | 住宿 | 住宿地点 | 入住酒店",
    ),
    "host": (
        "host | inviting party | inviting organization",
        "принимающая сторона | приглашающая сторона",
        "接待单位 | 邀请单位 | 邀请方",
    ),
    "own_way": (
        "travels separately",
        "едет отдельно",
        "自行前往",
    ),
}

HEADERS: Final = {
    code: tuple(words for line in written for words in line.split(" | ")) for code, written in _WRITTEN.items()
}
"""By the code of a field all ways in which it is written. A way stands for one field only."""
