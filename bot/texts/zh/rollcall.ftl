roll-which = <b>点名：请选择代表团</b>
roll-stages = <b>点名：请选择环节</b>
roll-stages-next = 选择环节后，点一下姓名即可签到。
roll-stage = { $number }. { $name } · 已到{ $here }人，共{ $total }人
roll-leg = { $transport }，{ $origin } – { $destination }
roll-item = { $title }
roll-arrival = 抵达{ $city }
roll-where = 集合地点：{ $place }
roll-count = <b>{ $total ->
    [0] 代表团目前尚无团员。
   *[other] 已到{ $here }人，共{ $total }人。
    }</b>
roll-missing = <b>已到{ $here }人，共{ $total }人。</b>未到：{ $names }{ $more ->
    [0] {""}
   *[other] ，另有{ $more }人
    }
roll-nobody = <b>代表团目前尚无团员。</b>
    报名获批的人员方可签到。
roll-next = { $show ->
    [missing] 人到后，请点其姓名。
    [call] 点号码即可拨打，点姓名可查看详情。
   *[everybody] 点姓名即可签到；点带勾的姓名可查看详情。
    }
roll-person = <b>{ $here ->
    [true] ✅ { $name }已到。
   *[false] { $name }未到。
    }</b>
roll-marked = { $what ->
    [present] 签到
   *[absent] 取消签到
    }：{ $by }，{ $clock }
roll-at-which = <b>请选择{ $name }的签到环节</b>
roll-at-which-next = 当前时间附近有多个环节或没有环节。接下来扫描的胸牌将沿用您的选择。
roll-found = <b>“{ $text }”的搜索结果</b>
roll-found-more = 结果未全部显示，请输入更完整的姓名。
roll-cancelled = <b>活动已取消。</b>
    不再进行点名。
roll-closed = <b>行程已结束归档，签到记录不再更改。</b>
    参加情况见名单：/roster
roll-no-delegate = <b>{ $name }目前不在代表团名单中。</b>
    { $status ->
        [withdrawn] 报名已撤回。
        [declined] 报名未获批准。
        [expired] 名额已过期。
       *[other] 报名尚未获批。
    }由协调员决定。
roll-no-right = <b>您已无权查看该代表团的点名。</b>
    如有疑问，请联系协调员。
badge-unknown = <b>没有这个胸牌。</b>
    请重新扫描，或按姓名查找：/rollcall
badge-not-yours = <b>这是代表团团员的胸牌。</b>
    仅该代表团的工作人员可凭此签到。如您拾到胸牌，请交给主办方。
checkin = <b>凭胸牌签到：一码一人。</b>
checkin-how = 1. 打开手机相机，对准胸牌上的二维码。
    2. 打开链接，回到Telegram后点“开始”。
    3. 系统即按时间最近的环节签到；如有多个环节，会请您选择。
    没有胸牌时，团员可在/my中出示二维码，也可按姓名签到。
trip-over = <b>行程已结束。至少签到一次：{ $attended }人；从未签到：{ $absent }人。</b>
trip-over-next = 请确认参加人员。
trip-not-over = <b>行程尚未结束。</b>
    { $until }之后方可归档。
trip-close = <b>参加{ $attended }人，从未签到{ $absent }人。</b>
trip-closed = <b>行程已归档。参加{ $attended }人，未参加{ $absent }人。</b>
trip-unmarked = 从未签到：
trip-absent = 未参加：
trip-close-next = { $absent ->
    [0] 请确认，系统将记录全体团员已参加。
   *[other] 如有人实际到场，请点其姓名；其余人员将记为未参加。
    }
roll-opens = <b>点名已开始：名单共{ $total }人。</b>
button-trip-review = 行程归档
button-trip-close = 确认：参加{ $attended }人，未参加{ $absent }人
button-roll-name = { $here ->
    [true] ✓ { $name }
   *[false] { $name }
    }
button-roll-everybody = 全部{ $number }人
button-roll-missing = 未到{ $number }人
button-roll-call = 打电话
button-roll-leg = { $origin } – { $destination }
button-roll-elsewhere = 其他环节
button-roll-open = 点名
button-present = 已到
button-absent = 未到
button-contact = 联系方式
toast-roll = { $name }：{ $what ->
    [present] 已到。
   *[absent] 签到已取消。
    }已到{ $here }人，共{ $total }人
toast-roll-already = { $name }此前已签到（{ $by }）。
