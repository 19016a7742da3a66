button-event = { $number }. { $city }，{ $dates }
button-all-events = 全部活动
button-past-events = 往期活动
button-upcoming-events = 近期活动
button-event-programme = 活动日程
button-itinerary = 行程安排
button-invite = 邀请链接
button-event-card = 活动详情
button-apply-which = 报名：{ $which }

events-list = <b>{ $which ->
    [past] 往期活动
   *[upcoming] 近期活动
    }</b>
events-none = { $which ->
    [past] <b>暂无往期活动。</b>
   *[upcoming] <b>目前暂无已公布的活动。</b>
    如未找到所需活动，可向协调员咨询：/ask
    }
events-line = { $number }. { $title }
    { $dates }，{ $city }
events-open = 正在接受报名。
events-mark = { $status ->
    [cancelled] <i>已取消</i>
   *[draft] <i>草稿，仅协调员可见</i>
    }

events-title = { $status ->
    [cancelled] <b>已取消：{ $title }</b>
   *[published] <b>{ $title }</b>
    }
events-draft = ⚠️ 草稿：仅协调员可见。
events-when = { $dates }，{ $city }
events-venue = 活动地点：{ $venue }
events-inviting = 邀请方：{ $party }
events-open-until = 正在接受报名，截止时间：{ $closes }。
events-closed = 报名已于{ $closed }截止。
events-opens-when-published = 报名截止时间：{ $closes }。
events-no-delegations = 尚未组建代表团。
events-over = 活动已结束。
events-cancelled = 活动不再举行。您无需进行任何操作。
events-documents = 证件资料提交截止时间：{ $until }。
events-delegation = { $number }代表团：{ $party }
events-delegation-other = { $number }代表团：{ $code }
events-seats = 剩余名额：{ $free }个（共{ $total }个）
events-waits = { $free ->
    [0] 名额已满。
   *[other] 企业家名额已满。
    }您仍可报名：您将被列入候补名单，一有空缺，我会立即通知您。
events-more = 另有{ $number }个代表团。全部接受报名的代表团：/apply
events-own = { $status ->
    [draft] 您已开始填写报名，尚未提交。
    [submitted] 您的报名正由协调员审核。
    [approved] 您已被列入本代表团名单。
    [waitlisted] 您在候补名单中。
   *[offered] 现有名额提供给您，请予答复。
    }

programme-title = <b>活动日程</b>
    { $title }
programme-none = <b>日程尚未公布。</b>
    { $title }
programme-day = <b>{ $day }</b>
programme-item = { $hours }：{ $title }
itinerary-title = <b>行程安排</b>
    { $title }
itinerary-delegation = <b>{ $party }</b>
itinerary-when = <b>{ $when }</b>
itinerary-leg = { $origin }至{ $destination }，{ $transport }
itinerary-gather = 集合地点：{ $place }
transport = { $transport ->
    [ferry] 渡轮
    [train] 火车
    [bus] 大巴
    [plane] 飞机
    [car] 汽车
    [ship] 轮船
   *[other] { $transport }
    }

calendar-caption = { $status ->
    [cancelled] <b>活动已取消。</b>
    打开文件即可将其从日历中移除。
   *[published] <b>活动日历文件。</b>
    打开文件后，日历将按您的当地时间显示。
    }
calendar-invited-by = 邀请方：{ $party }
calendar-leg = { $origin }至{ $destination }，{ $transport }

invite-choose = <b>请选择要邀请加入的代表团</b>
invite-none = <b>目前没有可邀请加入的代表团。</b>
    邀请链接可打开即将出行的代表团详情。新建活动：/newevent
invite-delegation = 代表团：{ $code }
invite-ready = <b>邀请已准备好。</b>
    { $title }
    对方打开链接即可查看代表团详情并报名：<code>{ $link }</code>
    下方图片可转发或打印。
invite-draft = ⚠️ 该活动仍为草稿，发布后链接方可使用。
invite-caption = <b>诚邀您参加：{ $title }</b>
    { $dates }，{ $city }
    详情与报名：{ $link }
