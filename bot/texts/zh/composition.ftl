role-full = <b>{ $role ->
    [head] 团长
    [deputy_head] 副团长
    [official] 公务人员
    [interpreter] 翻译
    [escort] 随行人员
   *[entrepreneur] 企业家
    }名额不足：共{ $quota }个，剩余{ $left }个。</b>
    请减少所选人数，或先为该类人员中的某位变更身份。
room-full = <b>{ $name }号房有{ $beds }张床，空余{ $free }张。</b>
    请增加床位，或先安排他人搬出。
room-beds = <b>每间房可设1至{ $most }张床，{ $name }号房已住{ $guests }人。</b>
bad-room-name = <b>“{ $typed }”号房已存在。</b>
    请输入酒店的房间号，例如：204
bad-group-name = <b>“{ $typed }”组已存在。</b>
    请换一个名称，例如：食品采购组
leg-full = <b>该行程座位不足：共{ $seats }个，空余{ $free }个。</b>
    请先标明哪些人自行前往，或修改座位数。
bad-seat-taken = <b>{ $typed }号座位已有人。</b>
    请输入其他座位号，例如：12A
head-changed = <b>代表团团长已变更为他人。</b>
    请重新打开身份列表。

composition-which = <b>请选择要编组的代表团</b>
composition-none = <b>目前没有代表团。</b>
    创建活动后即可编组：/newevent
composition = <b>代表团编组</b>
composition-role = { $role }：{ $number }人
composition-role-of = { $role }：{ $number }人（名额{ $quota }个）
composition-rooms = 房间{ $rooms }间；已安排住宿{ $housed }人，共{ $people }人
composition-groups = 小组{ $groups }个；未分组{ $without }人
composition-leg = { $leg }：{ $aboard }人
composition-leg-of = { $leg }：{ $aboard }人（座位{ $seats }个）
composition-amiss = <b>⚠️ 需要您处理</b>
composition-more = 另有{ $number }项
composition-people = <b>身份与礼宾顺序</b>
composition-place = 同类人员中第{ $place }位，共{ $total }位
composition-which-role = <b>{ $name }担任何种身份？</b>
composition-which-role-many = <b>这{ $number }人担任何种身份？</b>
composition-head-is = <b>现任团长为{ $name }。</b>
    每个代表团只有一位团长。
composition-swap = 可互换身份：{ $name }任团长，{ $head }改任{ $role }。
composition-several = { $number ->
    [0] <b>批量处理：尚未选择</b>
   *[other] <b>批量处理：已选{ $number }人</b>
    }
composition-several-how = 请勾选相关人员，然后选择要统一处理的事项。
composition-which-group = <b>将这{ $number }人编入哪个小组？</b>
composition-which-room = <b>将这{ $number }人安排到哪个房间？</b>
composition-no-room = <b>没有空余{ $number }张床位的房间。</b>
    请添加房间或增加床位。
composition-which-leg = <b>这{ $number }人如何出行？</b>
composition-news = { $whom ->
    [colleague] <b>{ $name }在代表团中的安排有变动。</b>
   *[self] <b>您在代表团中的安排有变动。</b>
    }
composition-news-several = <b>{ $number }人在代表团中的安排有变动。</b>
composition-news-how = 点击姓名可查看身份、房间和分组。

amiss-no-head = 代表团尚无团长。
amiss-room = { $room }号房：无法确认合住人员为同性。
amiss-clash = { $name }：“{ $one }”与“{ $other }”时间冲突，{ $when }
amiss-unaided = 无翻译：{ $item }，{ $when }
amiss-leg = { $leg }，以下人员没有座位：{ $names }
amiss-company = { $company }：已占{ $number }个名额，限{ $most }个

button-composition-people = 身份与顺序
button-composition-several = 批量处理
button-composition-rooms = 住宿
button-composition-groups = 小组
button-composition-legs = 出行
button-composition-rules = 规则
button-composition-roster = 名单
button-composition-role = 变更身份
button-composition-up = ↑ 上移
button-composition-down = ↓ 下移
button-composition-swap = 互换身份
button-several-all = 全选
button-several-none = 全不选
button-several-role = 身份
button-several-group = 编入小组
button-several-room = 安排房间
button-several-leg = 出行
button-room-free = { $room }（空{ $free }床）
button-leg-aboard = { $number }. 随团
button-leg-alone = { $number }. 自行前往
button-tick = { $on ->
    [true] ✓ { $label }
   *[false] { $label }
    }
toast-role-changed = 身份已变更。
toast-roles-changed = { $number }人的身份已变更。

placed-role = 身份：{ $role }
placed-room = 房间：{ $room }
placed-room-with = 房间：{ $room }，同住：{ $mates }
placed-group = 小组：{ $name }
placed-group-items = 小组：{ $name }（{ $items }）
placed-interprets = 担任翻译的分组：{ $groups }
placed-alone = 自行前往：{ $legs }
placed-seat = 座位{ $seat }：{ $leg }
leg-label = { $route }，{ $day }
leg-route = { $origin } – { $destination }
leg-numbered = { $number }. { $leg }

rules = <b>代表团规则</b>
rules-hours = 名额答复时限：{ $hours }小时
rules-company = 每家公司名额：{ $seats }个
rules-company-any = 每家公司名额：不限
rules-passport = { $months ->
    [0] 护照有效期：至行程结束
   *[other] 护照有效期：行程结束后至少{ $months }个月
}
rules-asks = 获批后需填写的内容已在下方勾选。
rules-ask-hours = <b>收到名额后，可在多少小时内答复？</b>
    已发出的名额不受影响。例如：24
rules-ask-company = <b>每家公司最多可占几个名额？</b>
    超出部分进入候补，已有的名额保留。例如：2
rules-ask-passport = <b>行程结束后，护照须至少有效几个月？</b>
    例如：6
bad-offer-hours = <b>您输入的是“{ $typed }”，请输入1至{ $most }之间的小时数。</b>
    例如：24
bad-company-seats = <b>您输入的是“{ $typed }”，请输入1至{ $most }之间的名额数。</b>
    例如：2
bad-passport-months = <b>您输入的是“{ $typed }”，请输入1至{ $most }之间的月数。</b>
    例如：6
button-rules-hours = 答复时限
button-rules-company = 公司名额
button-rules-company-any = 不限
button-rules-passport = 护照有效期
button-rules-passport-none = 至行程结束
asks-passport = 护照
asks-scan = 护照扫描件
asks-visa = 签证
asks-hotel = 住宿
asks-diet = 饮食
asks-arrival = 自行前往
asks-emergency = 紧急联系人

rooms = <b>住宿</b>
rooms-none = 尚无房间。请按床位数添加，或使用自动安排，不足的房间会自动添加。
rooms-line = { $room }（{ $beds }床）：{ $names }
rooms-empty = 空
rooms-proposal = <b>是否这样安排{ $placed }人？</b>
    已考虑个人意愿；男女分开住宿。
rooms-filled = <b>已为{ $placed }人安排房间。</b>
rooms-nothing = <b>没有可安排的人员。</b>
rooms-left-sex = <b>未安排：护照信息中尚未填写性别</b>
rooms-left-couple = <b>未安排：希望合住，请在房间中确认</b>
room = <b>{ $room }号房</b>
    { $beds }张床，空余{ $free }张
room-who = 尚未安排住宿：
room-share = <b>是否安排以下人员合住{ $room }号房？</b>
room-share-how = 无法确认他们为同性。请仅在本人要求时确认，此操作会被记录。
room-ask-name = <b>{ $room }号房在酒店的房间号是多少？</b>
    系统会通知住客。例如：204
guest-sex = { $sex ->
    [male] 男
    [female] 女
   *[unknown] 性别未填
    }
guest-wish = { $wish ->
    [single] 希望单住
   *[shared] 可合住
    }
guest-mate = 同住：{ $mate }
button-room-add = 添加：{ $beds }床
button-rooms-fill = 自动安排
button-room-out = − { $name }
button-room-in = + { $name }
button-room-beds = 床位：{ $beds }
button-room-name = 酒店房间号
button-room-remove = 删除
toast-room-removed = 房间已删除。
toast-rooms-moved-on = 情况已有变化，请查看新的安排。

groups = <b>小组与翻译</b>
groups-none = 尚无小组。
groups-line = <b>{ $name }</b>，{ $number }人，日程{ $items }项
group = <b>小组：{ $name }</b>
group-members = 成员：{ $names }
group-empty = 尚无成员。
group-interpreters = { $number ->
   *[other] 翻译：{ $names }
    }
group-no-interpreter = 无翻译
group-item = { $item }，{ $when }
group-who = <b>“{ $name }”组的成员</b>
    已选{ $number }人
group-who-interprets = <b>谁为“{ $name }”组翻译？</b>
group-interpreters-how = 身份为翻译的团员自动担任翻译。请标出其他通晓该语言的人员。
group-where = <b>“{ $name }”组参加哪些日程？</b>
group-programme-item = { $number }. { $item }，{ $when }
group-ask-new = <b>新小组叫什么名称？</b>
    例如：食品采购组
group-ask-name = <b>“{ $name }”组改为什么名称？</b>
    例如：食品采购组
button-group-new = 新建小组
button-group-members = 成员
button-group-interpreters = 由谁翻译
button-group-items = 日程
button-group-name = 改名
button-group-remove = 删除
toast-group-removed = 小组已删除。
toast-clash = { $number ->
    [1] { $name }的日程时间冲突。
   *[other] { $name }等人的日程时间冲突。
    }
toast-unaided = 现有日程没有翻译。

journeys = <b>各段行程的出行人员</b>
journey = <b>{ $leg }</b>
journey-aboard = 随团
journey-alone = 自行前往：{ $names }
journey-left-out = 没有座位：{ $names }
journey-how = 默认全员随团；自行前往的人员请取消勾选。
journey-seats = <b>座位：{ $leg }</b>
journey-no-seat = 未填座位号
journey-ask-seat = <b>{ $name }的座位号是多少？</b>
    { $leg }
    例如：12A
button-leg-seats = 座位号
button-leg-seat = { $name }：{ $seat }
guest-line = { $name }（{ $what }）
names-more = { $names }等，另有{ $number }人
journey-arrives = 已说明自行前往：{ $names }
journey-ask-seats = <b>该段行程有多少个座位？</b>
    { $leg }
    例如：34
bad-leg-seats = <b>您输入的是“{ $typed }”，请输入1至{ $most }之间的座位数。</b>
    例如：34
button-leg-arrives = 取消自行前往者（{ $number }人）
button-leg-capacity = 座位数
button-leg-unbounded = 座位不限
