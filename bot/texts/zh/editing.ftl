button-months = 全部月份
button-years = 全部年份
button-publish = 发布
button-publish-one = 发布：{ $title }
button-publish-all = 全部发布
button-tell-about = 通知所有相关人员：{ $title }
button-tell-everyone = 通知所有相关人员
button-cancel-event = 取消活动

field-title = 名称
field-title-ru = 俄文名称
field-title-en = 英文名称
field-title-zh = 中文名称
field-name = 名称
field-kind = 类型
field-inviting-party = 邀请方
field-city = 城市
field-country = 国家
field-timezone = 时区
field-languages = 语言
field-own = 本中心
field-contact = 联系方式
field-starts = 首日
field-ends = 末日
field-venue = 地点
field-registration-deadline = 报名截止时间
field-document-deadline = 证件资料截止时间
field-programme = 日程
field-direction = 方向
field-origin = 派出方
field-quota = 名额
field-visa = 签证
field-passport-months = 护照有效期
field-offer-hours = 候补答复时限
field-papers = 名单所需行程信息
field-legs = 行程
field-held = 日期
field-partner = 合作方
field-subject = 议题
field-outcomes = 成果

event-kind = { $kind ->
    [fair] 展览会
    [forum] 论坛
    [ceremony] 庆典
    [negotiation] 会谈
   *[visit] 访问
    }
event-direction = { $direction ->
    [outgoing] 出访
   *[incoming] 来访
    }
event-field-none = 未填写
event-told = { $label }：{ $answer }
event-heading = <b>{ $title }</b>
event-when-where = { $dates }，{ $city }
event-is-draft = 草稿：仅协调员可见。

event-ask-kind = 这是什么类型的活动？
event-hint-kind = 请在下方选择。
event-ask-title_ru = 活动的俄文名称是什么？
event-hint-title_ru = 俄文读者将看到此名称。例如：Амурский экономический форум
event-ask-title_en = 活动的英文名称是什么？
event-hint-title_en = 英文读者将看到此名称。例如：Amur Economic Forum
event-ask-title_zh = 活动的中文名称是什么？
event-hint-title_zh = 缺少某种语言时，读者将看到英文或其他语言的名称。例如：阿穆尔经济论坛
event-ask-party = 由谁邀请？
event-hint-party = 合作方或本中心。如需其他单位，请发送文件：/import
event-ask-city = 在哪个城市举行？
event-hint-city = 请选择合作方所在城市，或用拉丁字母输入其他城市，以便各方阅读。例如：Harbin
event-ask-zone = 位于哪个时区？
event-hint-zone = 日程以此时区为准。请选择合作方的时区，或输入时区名称或大城市。例如：Asia/Shanghai
event-ask-starts = 首日是哪一天？
event-hint-starts = 请在日历中选择，或直接输入。例如：2027年6月27日
event-ask-ends = 末日是哪一天？
event-hint-ends = 如活动仅一天，请选择同一天。
event-ask-registration = 报名截止到哪一天？
event-hint-registration = 跳过则活动结束前均可报名。
event-ask-registration_time = 当天截止到几点？
event-hint-registration_time = 以本中心时间为准。跳过则截止到当天结束。例如：18:00
event-ask-documents = 证件资料提交截止到哪一天？
event-hint-documents = 系统将在截止前7天和前1天提醒已入选人员。如无需收集证件资料，请跳过。
event-ask-documents_time = 当天截止到几点？
event-hint-documents_time = 以本中心时间为准。跳过则截止到当天结束。例如：18:00
event-ask-direction = 代表团的方向？
event-hint-direction = 其他代表团可通过文件添加：/import
event-ask-origin = 由谁派出代表团？
event-hint-origin = 请在下方选择。
event-ask-quota = 共有多少名额？
event-hint-quota = 指全体团员。名额满后，报名者进入候补名单。例如：30
event-ask-venue = 具体在什么地点举行？
event-hint-venue = 请发送地图位置，或输入纬度、经度和名称。例如：41.7968, 123.4294 国际展览中心
event-ask-delegation = <b>修改哪个代表团的名额？</b>
event-seats-of = { $code }：{ $total }

bad-choice = <b>此处请使用按钮。</b>
    请在下方选择。
bad-title-needed = <b>至少需要一种语言的名称。</b>
    请输入名称。
bad-ends-before = <b>末日不能早于首日。</b>
    收到的是{ $typed }，而活动于{ $starts }开始。
bad-deadline-late = <b>截止时间不能晚于活动。</b>
    收到的是{ $typed }，而活动于{ $ends }结束。
bad-event-before-deadline = <b>活动结束将早于截止时间。</b>
    截止时间为{ $deadline }，请先修改截止时间。
bad-seats = <b>收到的是“{ $typed }”，此处需要名额数。</b>
    1至{ $most }之间。例如：30
bad-seats-taken = <b>已占用{ $taken }个名额。</b>
    收到的是{ $typed }，名额不能少于团员人数。
bad-seats-roles = <b>已为各类人员预留{ $roles }个名额。</b>
    收到的是{ $typed }，总名额不能少于此数。各类人员名额可通过文件修改：/import
bad-place = <b>收到的是“{ $typed }”，无法识别为地点。</b>
    请输入纬度和经度（度），其后可加名称：41.7968, 123.4294 国际展览中心
bad-place-kind = <b>此处需要地图位置。</b>
    请发送位置，或输入纬度和经度：41.7968, 123.4294

newevent-summary = <b>信息已填写完毕，请核对。</b>
newevent-change = <b>您要修改哪一项？</b>
newevent-created = <b>草稿已建立。</b>
    发布后，其他人即可看到该活动。
newevent-cancelled = <b>已停止，未建立活动。</b>
    重新开始：/newevent
newevent-no-partners = <b>目前还没有可作为邀请方的合作方。</b>
    请先发送包含本中心及合作方的文件：/import

event-change-what = <b>您要修改哪一项？</b>
event-saved = <b>已修改。</b>
event-saved-moved = <b>已修改，提醒时间同步调整。</b>
event-untold = ⚠️ 报名者尚未得知：
event-times-stay = 日程和行程的时间未变，可通过文件调整：/import
event-moved = { $what }：{ $before } → { $after }
event-moved-leg = { $origin } – { $destination }
event-moved-what = { $what ->
    [days] 日期
    [place] 地点
    [registration] 报名截止
   *[documents] 证件资料截止
    }
event-told-everyone = <b>{ $count ->
    [0] 没有需要通知的人员。
   *[other] 正在通知{ $count }人。
    }</b>
event-told-count = { $count ->
    [0] 无人报名。
   *[other] 正在通知{ $count }名报名者，其提醒已撤销。
    }
event-cancel-sure = <b>确定取消此活动吗？</b>
event-cancel-tells = { $count ->
    [0] 目前无人报名。
   *[other] 将通知{ $count }名报名者。
    }取消后无法恢复。
event-cancelled-done = <b>已取消：{ $title }</b>
event-is-cancelled = 该活动已取消，无法再修改。
event-nothing-to-tell = 没有新内容需要通知：相关人员均已知晓。
event-published-before = 该活动此前已发布，可在 /events 查看。
events-published = <b>{ $count ->
    [1] 已发布。
   *[other] 已发布{ $count }项活动。
    }</b>
events-published-hint = 可在 /events 查看并报名。

event-changed = <b>您的行程有变动。</b>
event-changed-reminders = 提醒将按新的时间发送。您的报名仍然有效：/my
event-cancelled = <b>已取消：{ $title }</b>
event-cancelled-next = 该活动不再举行，此后不再发送相关提醒。您无需任何操作。其他活动：/events

import-how = <b>请发送包含活动、合作方和会谈的文件。</b>
    格式为YAML或XLSX，以文件形式发送。文件整体导入，如有不符则全部不导入，并逐一指出有误之处。再次发送时，只更改有差异的内容。
    随附当前数据作为示例：修改后发回即可。
import-example = 当前数据。每类内容一个工作表，文字最多三种语言。
import-stopped = <b>已停止，未导入任何内容。</b>
    您可随时发送文件。
import-needs-file = <b>此处需要文件。</b>
    请以文件形式发送YAML或XLSX。停止：/cancel
import-refused = <b>文件中有{ $count }处需要修改，未导入任何内容。</b>
import-mend = 请修改文件后重新发送。
import-nothing-new = <b>文件中没有新内容。</b>
    其中{ $count }项均已存在。
import-done = <b>文件已导入。</b>
import-counts = 新增：{ $added }。修改：{ $changed }。未变：{ $same }。
import-added = { $subject ->
    [partner] 新合作方
    [event] 新活动
    [delegation] 新代表团
   *[negotiation] 新会谈
    }：{ $name }
import-changed = { $subject ->
    [partner] 合作方
    [event] 活动
    [delegation] 代表团
   *[negotiation] 会谈
    }“{ $name }”：{ $fields }
import-more = 另有{ $count }项
import-drafts = { $count }项活动为草稿，发布后方可见。
import-drafts-here = { $count }项活动为草稿。请在聊天中发布，或使用 --publish 导入。
import-untold = ⚠️ { $count }项活动有变动，报名者尚未得知。
import-no-such-file = 没有可读取的文件{ $name }。

place-line = 第{ NUMBER($line, useGrouping: 0) }行第{ NUMBER($column, useGrouping: 0) }列
place-cell = 工作表{ $sheet }，单元格{ $cell }
place-sheet = 工作表{ $sheet }
place-file = 文件
fault-line = { $where }：{ $what }

fault-not-table = 此处应为键值内容：{ $keys }。
fault-key-twice = “{ $name }”重复出现。
fault-key-missing = 缺少“{ $name }”。
fault-key-unknown = 此处没有“{ $name }”这一项。可用：{ $choices }。
fault-key-unknown-near = 此处没有“{ $name }”这一项。是否应为“{ $near }”？
fault-not-list = “{ $name }”应为列表。
fault-not-text = “{ $name }”应为单个值。
fault-text-missing = “{ $name }”至少需要一种语言的文字：{ $choices }。
fault-code = “{ $typed }”不能用作代码：只能使用小写拉丁字母、数字和连字符，不超过40个字符。例如：{ $example }
fault-code-twice = 代码“{ $code }”重复使用。
fault-code-elsewhere = 代表团“{ $code }”已属于活动“{ $event }”。
fault-reference = 没有“{ $typed }”。现有：{ $choices }。
fault-reference-near = 没有“{ $typed }”。是否应为“{ $near }”？
fault-choice = 收到的是“{ $typed }”，可选：{ $choices }。
fault-choice-near = 收到的是“{ $typed }”。是否应为“{ $near }”？
fault-country = “{ $typed }”不是两位国家代码。例如：{ $example }
fault-number = 收到的是“{ $typed }”，此处应为{ NUMBER($least, useGrouping: 0) }至{ NUMBER($most, useGrouping: 0) }之间的数字。
fault-version = 格式版本{ $typed }未知，可用版本为{ $known }。
fault-second-own = 本中心只能有一个，现为“{ $code }”。
fault-order = 结束时间（{ $last }）早于开始时间（{ $first }）。
fault-deadline-late = 截止时间{ $typed }晚于活动结束日{ $last }。
fault-far-from-event = { $typed }与活动时间相差过远，活动为{ $first }至{ $last }。
fault-quota = 各类人员名额合计{ $sum }，超过总数{ $total }。
fault-negotiation-twice = { $held }与“{ $code }”的会谈重复出现。
fault-more = 仅检查并列出前{ $limit }处。
fault-file-empty = 内容为空。
fault-file-kind = 无法读取{ $name }。可读取：{ $choices }。
fault-file-large = 文件过大，最多可读取{ NUMBER($limit, useGrouping: 0) } KB。
fault-file-locked = 文件有密码保护或为旧版Excel格式。请另存为不带密码的XLSX。
fault-file-damaged = 文件已损坏，无法打开。请重新保存后再发送。
fault-file-not-workbook = 该压缩包不是Excel工作簿。
fault-file-bomb = 解压后的内容远超活动表格所需，因此未打开。
fault-file-long = 内容过多，最多可读取{ NUMBER($limit, useGrouping: 0) }项。
fault-file-encoding = 文字编码不是UTF-8，请以该编码保存。
fault-yaml = 此处不是正确的YAML。请检查缩进、冒号和引号。
fault-yaml-alias = 不支持锚点和引用（& 和 *），请直接写出内容。
fault-yaml-tag = 不支持带感叹号的类型，请直接写出内容。
fault-yaml-deep = 嵌套超过{ $limit }层。
fault-yaml-documents = 一个文件只能包含一个文档，此处出现了第二个。
fault-sheets-missing = 缺少所有工作表：{ $choices }。
fault-sheet-unknown = 没有名为“{ $name }”的工作表。可用：{ $choices }。
fault-sheet-unknown-near = 没有名为“{ $name }”的工作表。是否应为“{ $near }”？
fault-column-nameless = “{ $typed }”所在的列没有标题。
