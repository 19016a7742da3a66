start = <b>组团出访：报名、出行、结识合作伙伴。</b>
    这里是市国际合作中心代表团服务台。您可以在此了解活动、提交报名，并在出行前收到提醒。
    活动列表：/events
help = <b>我能做什么</b>
    { $commands }
language-ask = <b>请选择语言</b>
language-chosen = <b>之后将用中文与您联系。</b>
    此后发送的所有内容均为中文。更改语言：/language
language-ru = Русский
language-en = English
language-zh = 中文
cancelled = <b>已停止。</b>
    您已填写的内容已保存。您的报名：/my

command-start = 功能介绍与近期活动
command-events = 可参加的活动
command-apply = 报名参加代表团
command-my = 我的报名
command-profile = 我的资料
command-ask = 向协调员提问
command-reminders = 提醒、免打扰时段、时区
command-language = 语言
command-privacy = 我的数据：查看或删除
command-help = 功能说明
command-cancel = 停止当前操作
command-roster = 代表团名单
command-export = 导出名单文件
command-newevent = 新建活动
command-import = 从文件导入活动
command-applications = 待审核的报名
command-broadcast = 群发消息
command-broadcasts = 群发记录与报告
command-invite = 邀请链接与二维码
command-questions = 待回复的提问
command-team = 权限管理
command-admins = 管理员与协调员
command-audit = 操作日志
