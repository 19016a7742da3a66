command-health = 本系统运行状况
button-refresh = 刷新

health-well = <b>一切正常。</b>
health-look = <b>系统运行正常，有事项请您留意。</b>
health-ill = ⚠️ <b>{ $count ->
   *[other] 有{ $count }个问题需要您处理。
    }</b>
health-at = 截至{ $time }
health-updates = 收到的消息：待处理{ $waiting }条（含本条），搁置{ $aside }条
health-planned = 待发通知：已计划{ $planned }条，发送中{ $sending }条
health-next = 下一条：{ $time }
health-arrived = 已送达{ $sent }条，其中已确认{ $acknowledged }条
health-astray = 无法送达{ $blocked }条，已过时{ $missed }条，失败{ $failed }条，结果不明{ $unknown }条
health-oldest = 最长等待：收到的消息{ $updates }，待发通知{ $due }
health-heard = 最近一次与Telegram联系：{ $time }前
health-too-many = Telegram要求放慢发送：{ $count }次
health-held = 最近一分钟最长停顿：{ $time }
health-skew = 时钟误差{ $time }
health-skew-unknown = 时钟尚未与Telegram核对
health-time = { $unit ->
    [days] { $number }天
    [hours] { $number }小时
    [minutes] { $number }分钟
   *[seconds] { $number }秒
    }

# 哪里有问题（一行），以及如何处理。
health-starting = 尚未向Telegram查询消息。
health-starting-mend = 启动后约需一秒。如一直如此，请查看程序日志。
health-conflict = 另有程序正在使用本机器人的令牌，此处收不到消息：{ $words }。
health-conflict-mend = 请停止另一程序。如您并不知情，请向@BotFather重新申请令牌。
health-connection = 与Telegram失去联系已{ $time }：{ $words }。
health-connection-mend = 请检查服务器网络和TELEGRAM_API_URL。系统会继续尝试。
health-refused = Telegram拒绝本机器人登录：{ $words }。
health-refused-mend = 请向@BotFather核对BOT_TOKEN，然后重新启动。
health-webhook = Telegram无法把消息送到webhook地址：{ $words }。
health-webhook-mend = 请确认WEBHOOK_URL可从外网访问且证书有效。
health-fault = 收到的消息无法保存：{ $words }。
health-fault-mend = 请查看程序日志。Telegram会保留消息24小时，目前没有丢失。
health-database = 数据库无法使用：{ $words }。
health-database-mend = 请检查磁盘空间或数据库服务。系统会继续尝试。
health-unhandled = 收到的消息已等待{ $time }未处理。
health-unhandled-mend = 请查看程序日志。重新启动后系统会再次处理。
health-late = 提醒和通知已延误{ $time }。
health-late-mend = 请查看程序日志。如Telegram经常要求放慢发送，请调低SEND_RATE。
health-silenced = Telegram要求暂停发送，还剩{ $time }。
health-silenced-mend = 系统会自行恢复。如再次出现，请调低SEND_RATE。
health-clock = 服务器时钟误差{ $time }，提醒时间会不准确。
health-clock-mend = 请在服务器上开启时间同步。
health-aside = { $count ->
   *[other] 有{ $count }条消息无法读取，已搁置。
    }
health-aside-mend = 原因见程序日志。搁置的消息保留三天。
health-unknown = { $count ->
   *[other] 有{ $count }条通知不确定是否送达。
    }
health-unknown-mend = 群发消息的具体人员见报告：/broadcasts
health-held-up = 最近一分钟内程序停顿了{ $time }。
health-held-up-mend = 如经常出现，说明服务器过于繁忙或配置不足。
