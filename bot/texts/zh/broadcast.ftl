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
broadcast-facet-status = 申请状态
broadcast-facet-role = 职务
broadcast-facet-language = 语言
broadcast-facet-delegation-ask = <b>发送给哪个代表团？</b>
broadcast-facet-status-ask = <b>发送给哪些申请状态的人？</b>
    可多选。不选则为所有有效申请。
broadcast-facet-role-ask = <b>发送给哪些职务的人？</b>
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
broadcast-fared = { $fared ->
        [waiting] 尚未发送
        [sent] 已送达
        [silent] 尚未确认
        [acknowledged] 已确认
        [blocked] 已屏蔽机器人
        [failed] 发送失败
        [unknown] 不确定是否送达
        *[cancelled] 未发送
    }：{ $count }
broadcast-fared-button = { $fared ->
        [waiting] 等待
        [sent] 已送达
        [silent] 尚未确认
        [acknowledged] 已确认
        [blocked] 已屏蔽机器人
        [failed] 发送失败
        [unknown] 不确定
        *[cancelled] 未发送
    }：{ $count }
broadcast-fared-title = <b>{ $fared ->
        [waiting] 尚未发送
        [sent] 已送达
        [silent] 尚未确认
        [acknowledged] 已确认
        [blocked] 已屏蔽机器人
        [failed] 发送失败
        [unknown] 不确定是否送达
        *[cancelled] 未发送
    }：{ $count }。</b>
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
        *[done] { $got }/{ $total }
    } · { $text }
broadcast-button-history = 全部群发
