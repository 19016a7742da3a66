start = <b>在此报名加入代表团，出席展会、论坛与洽谈活动。</b>
    我为您介绍活动、受理报名、通知审核结果，并在出行前提醒您。
start-centre = 主办单位：{ $centre }
start-next = 📅 近期活动：
start-no-events = 目前暂无已公布的活动。如有关注的活动，请告知协调员：/ask
start-open-until = { $place ->
    [0] “{ $title }”
   *[other] 第{ $place }项活动
    }正在接受报名，截止时间：{ $until }。
start-open = { $place ->
    [0] “{ $title }”
   *[other] 第{ $place }项活动
    }正在接受报名。
start-closed = 目前暂不接受报名。如有疑问：/ask
start-invitation-unknown = <b>未找到此邀请。</b>
    链接可能不完整，请向发送者索取完整链接。
start-invitation-late = { $status ->
    [cancelled] <b>此邀请对应的活动已取消。</b>
   *[over] <b>此邀请对应的活动已结束。</b>
    }
    { $title }
help = <b>我能做什么</b>
help-of = <b>{ $role ->
    [administrator] 管理员
    [coordinator] 协调员
    [staff] 工作人员
   *[entrepreneur] 所有人
    }</b>
help-people = 如遇困难：/cancel 停止当前操作，/ask 向协调员提问。
language-ask = <b>请选择语言</b>
language-chosen = <b>之后将用中文与您联系。</b>
    此后发送的所有内容均为中文。更改语言：/language
language-ru = Русский
language-en = English
language-zh = 中文
cancelled = <b>已停止。</b>
    此前已保存的内容保持不变。
cancelled-nothing = <b>当前没有可停止的操作。</b>
    查看我能做什么：/help
cancelled-drafts = 以下内容已保存，可随时继续：

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
command-rollcall = 点名
command-checkin = 扫描胸牌二维码签到
command-export = 导出名单文件
command-newevent = 新建活动
command-import = 从文件导入活动
command-applications = 待审核的报名
command-delegation = 代表团编组
command-broadcast = 群发消息
command-broadcasts = 群发记录与报告
command-invite = 邀请链接与二维码
command-questions = 待回复的提问
command-team = 权限管理
command-admins = 管理员与协调员
command-audit = 操作日志
