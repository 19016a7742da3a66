application-event = { $title }，{ $city }，{ $dates }
application-state-submitted = 待审核
application-state-waitlisted = 候补
application-state-offered = 已提供名额
application-state-approved = 已批准
application-state-attended = 已参加
application-state-absent = 未到场
application-state-declined = 已婉拒
application-state-expired = 逾期未答复
application-state-withdrawn = 已撤回

applications-choose = <b>待审核的报名</b>
applications-no-delegations = <b>目前没有即将成行的活动。</b>
    活动发布后即可收到报名：/newevent
applications-numbered = { $number }. { $event }
applications-delegation-button = { $number }. { $city }（待审核{ $count }）
applications-count-submitted = 待审核：{ $count }
applications-count-waitlisted = 候补：{ $count }
applications-count-offered = 已提供名额：{ $count }
applications-count-approved = 已批准：{ $count }
applications-of = <b>报名名单</b>
applications-seats = 已用名额：{ $seated }/{ $total }
applications-none = 目前还没有报名。
applications-row = { $state }：{ $name }，{ $company }

button-other-role = 以其他身份批准
button-role-left = { $role }（剩余{ $left }）
button-ask-details = 要求补充资料
button-offer-seat = 提供名额
button-to-list = 全部报名
button-to-delegations = 全部代表团
button-own-reason = 自行填写理由
button-no-reason = 不注明理由
button-approve-all = 全部批准（{ $count }）
button-decline-rest = 婉拒其余报名（{ $count }）

card-submitted = <b>新报名：{ $name }</b>
card-waitlisted = <b>候补：{ $name }</b>
card-offered = <b>已提供名额：{ $name }</b>
card-approved = <b>已批准：{ $name }</b>
card-attended = <b>已参加：{ $name }</b>
card-absent = <b>未到场：{ $name }</b>
card-declined = <b>已婉拒：{ $name }</b>
card-expired = <b>逾期未接受名额：{ $name }</b>
card-withdrawn = <b>报名已撤回：{ $name }</b>
card-draft = <b>报名尚未提交：{ $name }</b>
card-erased = <b>报名已撤回。</b>
    报名者已要求删除其个人资料。
card-registrar = 填报人：{ $name }
card-submitted-at = 提交时间：{ $at }
card-offered-until = 答复截止：{ $until }
card-role = 身份：{ $role }
card-decided-by = 审核人：{ $name }
card-took-seat = 已接受所提供的名额
card-asked = 要求补充：{ $text }
card-why = 理由：{ $reason }
card-line = 候补顺位：第{ $line }位
card-seats = 剩余名额：{ $left }/{ $total }
card-choose-role = <b>{ $name }以何种身份参团？</b>
card-company-full = 该公司名额已满：{ $seats }个
card-no-seats = 各类名额均已满。
card-choose-reason = <b>婉拒{ $name }，请选择理由。</b>
    报名者将看到按钮上的原文。
card-type-reason = <b>婉拒{ $name }的理由是什么？</b>
    请按报名者将读到的方式填写。例如：本次代表团以食品生产企业为主。
card-typed-late = <b>您填写的内容未发送：该报名的状态已变更。</b>
card-type-more = <b>{ $name }还需补充哪些资料？</b>
    请按报名者将读到的方式填写。例如：请说明您拟展示的产品。

decline-reason-seats = 名额已满
decline-reason-profile = 所属行业与本次活动不符
decline-reason-details = 所提供的资料不足以审核
decline-reason-late = 已来不及办理相关手续

toast-submitted = 报名待审核。
toast-approved = 已批准，并已通知报名者。
toast-waitlisted = 已列入候补，并已通知报名者。
toast-declined = 已婉拒，并已通知报名者。
toast-offered = 已提供名额，并已通知报名者。
toast-expired = 答复期限已过。
toast-withdrawn = 报名已撤回。
toast-attended = 行程已结束。
toast-absent = 行程已结束。
toast-draft = 报名尚未提交。
toast-bulk-moved-on = 人数已有变动，请查看最新数字。

bulk-approve-ask = <b>批准这{ $total }项报名吗？</b>
bulk-approve-ask-how = 按提交先后：{ $seated }人获得名额，{ $waiting }人列入候补。将逐一通知报名者。
bulk-approve-done = <b>已批准{ $seated }人，共{ $total }人。</b>
bulk-approve-done-how = { $waiting ->
    [0] 全部获得名额，均已通知。
   *[other] { $waiting }人列入候补，均已通知。
    }
bulk-decline-ask = <b>婉拒这{ $total }项报名吗？</b>
bulk-decline-ask-how = 包括所有待审核和候补的报名；已获名额或已提供名额者不受影响。将逐一通知报名者。
bulk-decline-done = <b>已婉拒{ $total }项报名。</b>
bulk-decline-done-how = 均已通知。
bulk-nothing = <b>此处已无待审核的报名。</b>

decided-already-draft = <b>该报名尚未提交。</b>
decided-already-submitted = <b>该报名仍待审核。</b>
decided-already-approved = { $by ->
    [desk] <b>所提供的名额已被接受。</b>
   *[other] <b>{ $who }已批准该报名。</b>
    }
decided-already-waitlisted = { $by ->
    [desk] <b>名额已满，该报名已在候补名单中。</b>
   *[other] <b>{ $who }已将该报名列入候补。</b>
    }
    如有空缺，可在报名卡片上提供名额：/applications
decided-already-declined = { $by ->
    [desk] <b>该报名已被婉拒。</b>
   *[other] <b>{ $who }已婉拒该报名。</b>
    }
decided-already-offered = <b>已向该报名者提供名额，尚在答复期限内。</b>
decided-already-expired = <b>答复期限已过，名额已转给下一位候补者。</b>
decided-already-withdrawn = <b>报名已撤回。</b>
decided-already-attended = <b>行程已结束。</b>
decided-already-absent = <b>行程已结束。</b>
deciding-event-cancelled = <b>活动已取消，不再分配名额。</b>
offer-is-over = <b>接受名额的期限已过。</b>
    名额已转给下一位候补者。
offer-too-late = <b>行程已开始，无法再提供名额。</b>

told-approved = { $whom ->
    [colleague] <b>{ $name }已被列入代表团名单。</b>
   *[self] <b>您已被列入代表团名单。</b>
    }
told-role = 身份：{ $role }
told-papers = 接下来请填写证件资料。
told-papers-until = 请于{ $until }前填写证件资料。
told-waitlisted = { $whom ->
    [colleague] <b>{ $bound ->
        [company] 贵公司的名额已满
        [role] 该类人员的名额已满
       *[total] 名额已满
    }，{ $name }在候补名单第{ $line }位。</b>
   *[self] <b>{ $bound ->
        [company] 贵公司的名额已满
        [role] 该类人员的名额已满
       *[total] 名额已满
    }，您在候补名单第{ $line }位。</b>
    }
told-waitlisted-next = 如有空缺，我会立即通知您，请在{ $hours }小时内答复。
told-declined = { $whom ->
    [colleague] <b>很遗憾，{ $name }本次未能列入代表团名单。</b>
   *[self] <b>很遗憾，您本次未能列入代表团名单。</b>
    }
told-why = 理由：{ $reason }
told-asked = 协调员要求：{ $text }
told-declined-next = 其他活动：/events。如有疑问：/ask
told-more = { $whom ->
    [colleague] <b>{ $name }的报名还需补充资料。</b>
   *[self] <b>您的报名还需补充资料。</b>
    }
told-more-text = { $text }
told-more-next = 请在报名中修改回答，或联系协调员：/ask
told-offered = { $whom ->
    [colleague] <b>⚠️ { $name }有名额了。</b>
   *[self] <b>⚠️ 有名额空出，留给您。</b>
    }
told-offered-until = 请于{ $until }前答复，逾期将转给下一位候补者。
told-offer-over = 答复期限已过。
told-expired = { $whom ->
    [colleague] <b>{ $name }的名额已转给下一位候补者。</b>
   *[self] <b>您的名额已转给下一位候补者。</b>
    }
told-expired-next = 未在期限内收到答复。报名截止前可重新报名：/apply
