roster-which = <b>请选择要查看名单的代表团</b>
roster-party = { $title }，{ $city }，{ $dates }
roster-party-from = { $title }，{ $city }，{ $dates }（来自{ $origin }）
button-roster-party = { $number }. { $city }，{ $dates }
button-roster-party-from = { $number }. { $city }，{ $dates }（来自{ $origin }）
roster = <b>代表团名单：{ $event }</b>
roster-where = { $city }，{ $dates }
roster-where-from = { $city }，{ $dates }（来自{ $origin }）
roster-seats = 已入团{ $taken }人，共{ $total }个名额
roster-count = { $label }：{ $number }
roster-comma = 、
roster-lacking = 资料不全
roster-lacking-number = 资料不全：{ $number }
roster-unseen = 从未签到
roster-narrowed = 仅显示：{ $what }
roster-searched = 搜索：“{ $text }”
roster-nobody = 没有符合筛选条件的人员。
roster-empty = 尚无人报名。
roster-line = { $number }. { $name }
roster-lacks = 缺{ $number }项资料
roster-unconfirmed = 资料未确认
roster-unreachable = 无法联系
roster-filter = <b>请选择要显示的人员</b>
roster-search = <b>请输入要查找的人员</b>
    可输入姓名、单位或电话。用拉丁字母也能查到中文和俄文姓名。例如：王丽、wangli或petrova
roster-search-none = <b>没有找到“{ $text }”。</b>
    输入姓名、单位或电话的一部分即可，也可以换一种写法再试。
roster-search-text = <b>请用文字搜索。</b>
    可输入姓名、单位或电话。
button-roster-toggle = { $on ->
    [true] ✓ { $label }：{ $number }
   *[false] { $label }：{ $number }
    }
button-roster-show = 显示{ $number }人
button-roster-no-search = 清除搜索
button-roster-write = 在Telegram上联系
button-roster-placed = 身份、住宿、小组
button-roster-application = 报名表

roster-card = <b>{ $name }</b>
roster-card-phone = 电话：{ $value }
roster-card-email = 邮箱：{ $value }
roster-card-brings = 同行人员：{ $value }
roster-card-telegram = Telegram：@{ $username }
roster-card-missing = 未填写：{ $what }
roster-card-papers = 证件资料：缺{ $number }项
roster-card-unconfirmed = 证件资料：已填写，尚未确认
roster-card-unreachable = ⚠️ 机器人无法向此人发送消息（已被屏蔽或账号已注销），请电话联系。
roster-card-registrar = 未使用Telegram，由{ $name }代为报名 { $phone }

roster-status-draft = 未填完
roster-status-submitted = 待审核
roster-status-approved = 已批准
roster-status-waitlisted = 候补
roster-status-declined = 未获批准
roster-status-offered = 已提供名额
roster-status-expired = 名额已过期
roster-status-withdrawn = 已撤回
roster-status-attended = 已参加
roster-status-absent = 未参加

roster-column-number = 序号
roster-column-name = 姓名
roster-column-latin = 护照姓名（拉丁字母）
roster-column-role = 身份
roster-column-status = 报名状态
roster-column-company = 单位
roster-column-position = 职务
roster-column-phone = 电话
roster-column-email = 邮箱
roster-column-telegram = Telegram
roster-column-room = 房间
roster-column-group = 分组
roster-column-tax_number = 税号
roster-column-industry = 行业
roster-column-offers = 可提供
roster-column-seeks = 寻求
roster-column-brings = 同行人员
roster-column-missing = 未填写
