# 群发：撰写
broadcast-card = <b>群发消息正在准备中。</b>
broadcast-version = { $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }：{ $text }
broadcast-version-instead = { $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }：无，将收到{ $instead ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }版
broadcast-media = { $media ->
        [photo] 图片
        *[document] 文件
    }
broadcast-media-text = { $media ->
        [photo] 图片
        *[document] 文件
    }“{ $text }”
broadcast-acknowledgement = { $wanted ->
        [yes] 要求收件人确认收到。
        *[no] 无需收件人确认。
    }
broadcast-write = <b>请撰写{ $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }消息。</b>
broadcast-write-how = 请用一条消息发送：文字，或附说明的图片、文件。格式和链接会保留。
broadcast-write-first = 所有收件人都会收到此消息，其他语言的版本可稍后添加。
broadcast-write-instead = 现有内容：{ $text }。新消息将取而代之。
broadcast-write-another = 尚无此版本：使用{ $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }的收件人将收到{ $instead ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }版。
broadcast-only-text-or-file = <b>此处可发送文字、图片或文件。</b>
broadcast-in-parts = <b>消息超过4096个字符，已被Telegram拆分。</b>
    群发只能包含一条消息。请精简文字，或以文件形式发送。
broadcast-unasked = <b>群发消息已写好。</b>
    如需替换，请点击相应语言。
broadcast-no-album = <b>请只发送一张图片或一个文件。</b>
    相册无法群发。如有多张图片，请放入一个文件。
broadcast-thrown-away = <b>群发已取消，未发送任何消息。</b>
    新建群发：/broadcast
broadcast-button-audience = 收件人
broadcast-button-ask-acknowledgement = 要求确认
broadcast-button-no-acknowledgement = 不要求确认
broadcast-button-remove = 删除此版本
broadcast-button-version = ✓ { $name }
broadcast-button-add-version = + { $name }

# 不符合要求的内容
broadcast-empty = <b>消息中没有文字。</b>
    请写明希望收件人看到的内容。
broadcast-too-long = <b>消息过长：共{ $length }个字符。</b>
    Telegram最多接受4096个字符。请精简，或以文件形式发送。
broadcast-caption-too-long = <b>说明文字过长：共{ $length }个字符。</b>
    图片和文件的说明最多1024个字符。请精简，或单独发送文字。
broadcast-too-much-markup = <b>消息中的格式和链接过多。</b>
    Telegram最多接受100处。请减少后重新发送。
broadcast-refused = <b>Telegram不接受{ $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }版。</b>
    未向任何人发送。请返回并替换该版本。Telegram的答复：
broadcast-nothing-written = <b>消息尚未撰写。</b>
    请打开群发并撰写：/broadcast
broadcast-nobody = <b>没有符合条件的收件人。</b>
    请更改收件人：/broadcast
broadcast-changed = <b>群发内容已有变动。</b>
    请重新预览：/broadcast
broadcast-note = <i>此消息没有中文版，以下为{ $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }版。</i>
broadcast-no-room-for-note = <b>对于使用{ $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }的收件人，消息过长。</b>
    须留80个字符注明所用语言。请精简文字，或添加该语言的版本。
broadcast-is-edit = 这是对已发送群发的修改，收件人和时间已定。
broadcast-is-recalled = 此群发已撤回：/broadcasts
broadcast-not-editable = 尚无人收到此群发，无需修改。
broadcast-not-recallable = 已无法撤回：Telegram只能删除48小时以内的消息。
broadcast-edit-file = <b>只能替换文字。</b>
    请发送新的文字。如需更换图片或文件，请撤回后重新群发。
broadcast-edit-same = <b>群发内容没有变化。</b>
    请点击语言并撰写新的文字：/broadcasts
broadcast-nobody-silent = 收到消息的人均已确认。
broadcast-only-preview = 这是预览，收件人可使用此按钮。
broadcast-is-draft = 此群发尚未发送：/broadcast
broadcast-is-scheduled = 此群发已定时：/broadcasts
broadcast-is-sending = 此群发正在发送。
broadcast-is-stopped = 此群发已停止：/broadcasts
broadcast-is-done = 此群发已发送：/broadcasts

# 收件人
broadcast-audience-ask = <b>发送给谁？</b>
broadcast-audience-everyone = 收件人：所有打开过本机器人的人
broadcast-audience-some = 收件人：{ $audience }
broadcast-size = 共{ $count }人{ $parts }
broadcast-size-parts = （{ $parts }）
broadcast-size-part = { $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    } { $count }
broadcast-facet-delegation = 代表团
broadcast-facet-status = 报名状态
broadcast-facet-role = 身份
broadcast-facet-language = 语言
broadcast-facet-delegation-ask = <b>发送给哪个代表团？</b>
broadcast-facet-status-ask = <b>发送给哪些报名状态的人？</b>
    可多选。不选则为所有有效报名。
broadcast-facet-role-ask = <b>发送给哪些身份的人？</b>
    可多选。
broadcast-facet-language-ask = <b>发送给使用哪些语言的人？</b>
    可多选。
broadcast-any-button = 不限
broadcast-chosen = ✓ { $label }
broadcast-status-draft = 未填完
broadcast-status-submitted = 待审核
broadcast-status-approved = 已批准
broadcast-status-waitlisted = 候补
broadcast-status-declined = 已婉拒
broadcast-status-offered = 已提供名额
broadcast-status-expired = 逾期未答复
broadcast-status-withdrawn = 已撤回
broadcast-status-attended = 已参加
broadcast-status-absent = 缺席

# 预览与发送
broadcast-preview = <b>群发消息将如下显示。</b>
broadcast-previewed = <b>立即发送，还是定时发送？</b>
broadcast-fallback = ⚠️ { $count }位收件人使用{ $language ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }，将收到{ $instead ->
        [ru] 俄文
        [en] 英文
        *[zh] 中文
    }版
broadcast-confirm = <b>立即发送给{ $count }位收件人？</b>
broadcast-on-its-way = <b>正在发送给{ $count }位收件人。</b>
    下一条消息显示发送进度。
broadcast-ask-day = <b>哪一天发送？</b>
    请选择日期，或输入日期和时间，例如：{ $example }
broadcast-example = { $year }-{ $month }-{ $day } 18:00
broadcast-now = 现在：{ $moment }
broadcast-ask-time = <b>{ $day }几点发送？</b>
    请选择或输入时间，例如：10:30
broadcast-time-past = <b>该时间已过：{ $moment }。</b>
    请填写晚于现在的时间。
broadcast-time-far = <b>时间过远：{ $moment }。</b>
    最多可提前一年定时。
broadcast-ask-zone = <b>按哪里的时间发送？</b>
    请选择，或输入城市，例如：上海
broadcast-button-zone = 时间：{ $city }
broadcast-time-skipped = ⚠️ 当天没有{ $time }这一时刻（时钟拨快），将在拨快后立即发送。
broadcast-time-twice = ⚠️ 当天{ $time }会出现两次（时钟拨慢），将在第一次时发送。
broadcast-confirm-time = <b>发送时间：{ $moment }。</b>
broadcast-scheduled = <b>群发已定时：{ $moment }。</b>
broadcast-scheduled-audience = 届时符合条件的人都会收到。
broadcast-button-unschedule = 取消发送
broadcast-unscheduled = <b>发送已取消。</b>
    群发已退回作者，可由其修改。
broadcast-unscheduled-toast = 发送已取消。

# 进度与报告
broadcast-title-sending = <b>正在发送：{ $settled }/{ $total }。</b>
broadcast-title-done = <b>群发已发送：{ $total }人中{ $got }人收到。</b>
broadcast-title-stopped = <b>群发已停止：{ $total }人中{ $got }人收到。</b>
broadcast-title-nobody = <b>群发未发送给任何人。</b>
    到定时发送时，没有符合条件的收件人。
broadcast-title-scheduled = <b>将定时发送：{ $moment }。</b>
broadcast-quoted = “{ $text }”
broadcast-fared = { broadcast-fared-cell }：{ $count }
broadcast-fared-button = { $fared ->
        [waiting] 等待
        [sent] 已送达
        [silent] 尚未确认
        [acknowledged] 已确认
        [blocked] 已屏蔽机器人
        [failed] 发送失败
        [unknown] 不确定
        [changed] 已更新
        [removed] 已删除
        [ahead] 待处理
        [undone] 未成功
        [untouched] 无需处理
        *[cancelled] 未发送
    }：{ $count }
broadcast-fared-title = <b>{ broadcast-fared-cell }：{ $count }。</b>
broadcast-name = { $place }. { $name }{ $reason }
broadcast-name-reason = （<i>{ $reason }</i>）
broadcast-name-erased = 数据已删除
broadcast-stopped = 已停止。未发送：{ $count }人。
broadcast-button-resend = 再次发送
broadcast-resent = 正在再次发送：{ $count }人。
broadcast-nothing-to-resend = 没有需要再次发送的收件人。
broadcast-thanks = 谢谢，已记录。
broadcast-thanked = 此前已记录。
broadcast-history = <b>群发记录。</b>
    点击查看报告。新建群发：/broadcast
broadcast-history-none = <b>尚无群发记录。</b>
    新建群发：/broadcast
broadcast-history-line = { $day } · { $state ->
        [scheduled] 待发送
        [sending] 发送中 { $got }/{ $total }
        [stopped] 已停止 { $got }/{ $total }
        [recalled] 已撤回
        *[done] { $got }/{ $total }
    } · { $text }
broadcast-button-history = 全部群发

# 修改与撤回
broadcast-edit = <b>修改已发送的群发。</b>
broadcast-edit-how = { $media ->
        [none] 请发送完整的新文字，将替换所有收件人已收到的内容。
        *[other] 请发送完整的新说明文字，将替换原说明，图片或文件不变。
    }
broadcast-edit-size = 将为{ $count }位收件人更新
broadcast-edit-nothing = 尚未修改。请点击语言并撰写新的文字。
broadcast-edit-previewed = <b>为所有已收到的人更新？</b>
broadcast-edit-confirm = <b>为{ $count }位收件人更新消息？</b>
broadcast-edit-on-its-way = <b>正在为{ $count }位收件人更新消息。</b>
    下一条消息显示进度。
broadcast-edit-thrown-away = <b>修改已取消，群发保持原样。</b>
    所有群发：/broadcasts
broadcast-recall-ask = <b>为{ $count }位收件人撤回消息？</b>
broadcast-recall-rest = 其余收件人将不会收到。
broadcast-recall-limit = 消息将从对方聊天中消失，但可能已被阅读。
broadcast-recall-too-old = ⚠️ { $count }位收件人已收到超过48小时，Telegram无法删除，消息将保留。
broadcast-recall-on-its-way = <b>正在为{ $count }位收件人删除消息。</b>
    下一条消息显示进度。
broadcast-title-recalled = <b>群发已撤回，此前{ $total }人中{ $got }人收到。</b>
broadcast-title-edit = <b>{ $state ->
        [sending] 正在更新群发：{ $settled }/{ $total }
        [stopped] 更新已停止：{ $total }人中已更新{ $got }人
        *[done] 群发已更新：{ $total }人中{ $got }人
    }。</b>
broadcast-title-recall = <b>{ $state ->
        [sending] 正在撤回群发：{ $settled }/{ $total }
        [stopped] 撤回已停止：{ $total }人中已删除{ $got }人
        *[done] 群发已撤回：{ $total }人中已删除{ $got }人
    }。</b>
broadcast-correction = { $deed ->
        [edit] 更新
        *[recall] 撤回
    }，{ $moment }：{ $got }/{ $total }
broadcast-correction-button = { $deed ->
        [edit] 更新
        *[recall] 撤回
    }：{ $got }/{ $total }
broadcast-button-corrected = 查看原群发
broadcast-why-too-old = 已超过48小时
broadcast-why-deleted = 聊天中已无此消息
broadcast-why-unknown = 不确定消息是否送达

# 未确认的收件人
broadcast-facet-missing = 证件资料
broadcast-facet-missing-ask = <b>只发送给证件资料不全的人？</b>
    指即将出行的团员中尚未填完证件资料的人。
broadcast-missing-button = 证件资料不全
broadcast-audience-missing = 证件资料不全
broadcast-facet-silent = 未确认
broadcast-facet-silent-ask = <b>哪条消息的未确认者？</b>
broadcast-audience-silent = 未确认{ $text }
broadcast-button-write-again = 再次联系未确认者
broadcast-silent-names = 未确认：{ $names }
broadcast-silent-more = 未确认：{ $names }，另有{ $count }人
broadcast-silent = <b>{ $count }人在{ $hours }小时内未确认消息。</b>
broadcast-silent-next = 请与他们联系。确认后，其姓名会自动从名单中移除。
broadcast-silent-none = <b>所有人均已确认消息。</b>
broadcast-button-escalation = 如未确认
broadcast-button-never = 不通知任何人
broadcast-hours = { $count }小时
broadcast-escalation-ask = <b>多少小时后将未确认者告知{ $who ->
        [head] 代表团团长
        *[coordinators] 协调员
    }？</b>
    { $who ->
        [head] 如无团长或团长未确认，则告知代表团协调员。
        *[coordinators] 群发给单个代表团时，告知其团长。
    }
broadcast-escalation = { $count }小时后，将未确认者告知{ $who ->
        [head] 代表团团长
        *[coordinators] 协调员
    }。

# 报告文件
broadcast-button-file = Excel报告
broadcast-file-caption = 群发报告，共{ $count }位收件人
broadcast-fared-cell = { $fared ->
        [waiting] 尚未发送
        [sent] 已送达
        [silent] 尚未确认
        [acknowledged] 已确认
        [blocked] 已屏蔽机器人
        [failed] 发送失败
        [unknown] 不确定是否送达
        [changed] 已更新
        [removed] 已删除
        [ahead] 待处理
        [undone] 未成功
        [untouched] 无需处理
        *[cancelled] 未发送
    }
broadcast-column-number = 序号
broadcast-column-name = 姓名
broadcast-column-company = 单位
broadcast-column-telegram = Telegram
broadcast-column-language = 语言
broadcast-column-fared = 状态
broadcast-column-sent = 发送时间
broadcast-column-acknowledged = 确认时间
broadcast-column-reason = 原因
