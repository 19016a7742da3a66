remind-registration = <b>⚠️ 报名{ $days ->
    [0] 今天
    [1] 明天
   *[other] { $days }天后
    }截止，您的报名表尚未填完。</b>
remind-draft = { $left ->
    [0] 已全部填写，只差确认提交。
   *[other] 共{ $total }项，还有{ $left }项未填写。
    }
remind-until = 截止时间：{ $until }
remind-documents = <b>⚠️ 证件资料提交{ $days ->
    [0] 今天
    [1] 明天
   *[other] { $days }天后
    }截止。</b>
remind-passport = <b>⚠️ 护照有效期至{ $expires }，不满足本次行程的要求。</b>
remind-passport-needed = 有效期须至{ $until }。请换发护照并更新信息。
remind-visa = <b>⚠️ 签证尚未办妥，期限已过。</b>
remind-visa-owner = 该签证由您负责办理。
remind-missing = 尚缺：{ $what }。
remind-unconfirmed = 已全部填写，请核对并确认。
remind-leg = <b>{ $days ->
    [0] 今天出发。
    [1] 明天出发。
   *[other] { $days }天后出发。
    }</b>
remind-leg-soon = <b>出发时间：{ $clock }。</b>
remind-gather = { $when }，{ $place }集合。
remind-when = { $when }。
remind-route = { $origin } – { $destination }，{ $transport }。
remind-bring = { $home ->
    [yes] 请随身携带护照。
   *[no] 请携带护照和邀请函。
    }
remind-programme = <b>{ $title }：{ $clock }</b>
remind-venue = 📍 { $venue }
remind-colleague = 团员：{ $name }

# To coordinators.
reminders-missed = <b>有{ $count }条提醒未发送：已经过时。</b>
reminders-missed-why = 到期时机器人未运行，或无法连接Telegram。
reminders-missed-rule = { $rule }：{ $people }人
reminders-missed-write = 如仍有必要，请用 /broadcast 通知相关人员。

reminder-registration-3d = 报名表未填完（报名截止前3天）
reminder-documents-7d = 证件资料（截止前一周）
reminder-documents-1d = 证件资料（截止前一天）
reminder-passport-60d = 护照有效期（行程前60天）
reminder-passport-30d = 护照有效期（行程前30天）
reminder-visa-late = 签证（期限已过）
reminder-leg-day-before = 出发（前一天）
reminder-leg-3h = 出发（前3小时）
reminder-programme-1h = 日程（前1小时）
reminder-short-registration-3d = 报名表未填完
reminder-short-documents-7d = 证件资料（前一周）
reminder-short-passport-60d = 护照有效期（前60天）
reminder-short-programme-1h = 日程（前1小时）
reminder-toggle = { $rule }：{ $on ->
    [yes] 开
   *[no] 关
    }

reminders = <b>您的提醒</b>
reminders-zone = 时区：{ $city }，现在{ $time }
reminders-hours = 免打扰时段：{ $hours }
reminders-no-hours = 免打扰时段：无
reminders-always = 以下提醒始终发送（包括免打扰时段）：{ $rules }。
reminders-none = 目前没有为您安排提醒。
reminders-next = <b>接下来：{ $title }</b>
reminders-item = { $at }：{ $rule }
reminders-separator = ；
reminders-more = 另有{ $count }条
button-zone = 时区
button-hours = 免打扰时段
button-no-hours = 不设免打扰
zone-ask = <b>您使用哪个时区的时间？</b>
    请选择或输入城市名称。例如：哈尔滨
hours-ask = <b>什么时段请勿打扰？</b>
    请选择或输入起止时间。例如：{ $example }
    出发和最后期限的提醒仍会发送。
bad-hours = <b>“{ $typed }”无法识别为时段。</b>
    例如：{ $example }
bad-hours-equal = <b>“{ $typed }”的起止时间相同。</b>
    例如：{ $example }。或请点击“不设免打扰”。
