my-list = <b>您的报名</b>
my-none = <b>您还没有报名。</b>
    报名参加代表团：/apply
my-item = { $number }. <b>{ $title }</b>，{ $dates }
my-item-colleague = { $number }. <b>{ $title }</b>，{ $dates }，为同事{ $name }报名
my-colleague = 为同事{ $name }报名
my-event-cancelled = <b>该活动已取消。</b>
my-changed = <b>已修改。</b>协调员已可看到最新内容。
my-until = 可修改至{ $until }。
my-withdraw-sure = <b>{ $whom ->
    [colleague] 确定撤回为{ $name }提交的报名吗？
   *[self] 确定撤回您的报名吗？
    }</b>
    { $event }
    空出的名额将提供给下一位候补人员。报名截止前您可以重新报名。
button-badge = 胸牌二维码
badge-caption = <b>胸牌：{ $name }</b>
    { $event }
    集合时请向工作人员出示此码，扫描后即完成签到。
button-programme = 日程与行程

state-draft = 尚未填完
state-submitted = 等待审核
state-approved = 已列入代表团
state-waitlisted = 候补第{ $line }位
state-declined = 未通过
state-offered = ⚠️ 有名额待您确认
state-expired = 名额确认已逾期
state-withdrawn = 已撤回
state-attended = 已参加
state-absent = 未参加
state-cancelled = 活动已取消

stands-draft = <b>{ $whom ->
    [colleague] 为{ $name }填写的报名表尚未完成。
   *[self] 您的报名表尚未完成。
    }</b>
stands-submitted = <b>{ $whom ->
    [colleague] 为{ $name }提交的报名已收到。
   *[self] 您的报名已收到。
    }</b>
stands-approved = <b>{ $whom ->
    [colleague] { $name }已被列入代表团名单。
   *[self] 您已被列入代表团名单。
    }</b>
stands-waitlisted = <b>{ $bound ->
        [company] 贵公司的名额已满
        [role] 该类人员的名额已满
       *[total] 名额已满
    }，{ $whom ->
    [colleague] { $name }
   *[self] 您
    }在候补名单第{ $line }位。</b>
stands-declined = <b>{ $whom ->
    [colleague] 为{ $name }提交的报名未获通过。
   *[self] 您的报名未获通过。
    }</b>
stands-offered = <b>⚠️ { $whom ->
    [colleague] 现有一个名额可供{ $name }使用。
   *[self] 现有一个名额留给您。
    }</b>
stands-expired = <b>未在规定时间内确认，名额已转给下一位候补人员。</b>
stands-withdrawn = <b>{ $whom ->
    [colleague] 为{ $name }提交的报名已撤回。
   *[self] 您的报名已撤回。
    }</b>
stands-attended = <b>{ $whom ->
    [colleague] { $name }已参加。
   *[self] 您已参加此次活动。
    }</b>
stands-absent = <b>{ $whom ->
    [colleague] { $name }未参加。
   *[self] 您未参加此次活动。
    }</b>

next-draft = 填写完毕并确认后，协调员即可看到。
next-submitted = 协调员将进行审核，有结果后我会立即通知您。
next-approved = 届时我会提醒您填写证件资料和出发时间。
next-waitlisted = 如有空缺，我会立即通知您，请在{ $hours }小时内答复。
next-declined = 如有疑问：/ask
next-offered = 请接受名额，或让给下一位候补人员。
next-expired = 如有疑问：/ask
next-withdrawn = 报名截止前您可以重新报名。
next-attended = 感谢您的参与。
next-absent = 其他活动：/events
deadline-registration = 📅 报名截止：{ $until }
deadline-documents = 📅 证件资料提交截止：{ $until }
deadline-offer = 📅 请在此之前答复：{ $until }

trip = <b>日程与行程</b>
trip-legs = <b>行程</b>
trip-leg = { $when }
    { $transport }，{ $origin } – { $destination }
trip-gather = 📍 { $place }
trip-alone = 此段行程您自行前往。
trip-seat = 座位：{ $seat }
trip-no-legs = 行程尚未确定。
trip-programme = <b>活动日程</b>
trip-item = { $when }：{ $title }
trip-no-programme = 活动日程尚未确定。

profile = <b>您填写的个人资料</b>
profile-changed = <b>已修改。</b>您进行中的报名已同步更新。
profile-used = 用于以下报名：
profile-unused = 报名时可直接沿用：/apply
profile-consent = 您已于{ $date }同意处理个人信息（版本：{ $version }）。查看或删除全部信息：/privacy
