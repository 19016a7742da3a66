# 可导出的名单、用途与格式。
export-which-roster = <b>请选择要导出名单的代表团</b>
export-which = { $kind ->
    [invitation] <b>邀请函人员名单</b>
    [group] <b>团组名单</b>
   *[roster] <b>导出代表团名单</b>
    }
export-who = { $everybody ->
    [true] 全部报名人员：{ $number }人
   *[false] 团员：{ $number }人
    }
export-how = 请选择语言，再选择格式。
export-empty = <b>名单中尚无人员。</b>
    有报名获批后即可导出。
export-caption = { $kind ->
    [invitation] <b>邀请函人员名单：{ $event }</b>
    [group] <b>团组名单：{ $event }</b>
   *[roster] <b>代表团名单：{ $event }</b>
    }
    共{ $number }人
button-export-choice = { $on ->
    [true] ✓ { $label }
   *[false] { $label }
    }
button-export-who = { $who ->
    [delegates] 仅团员：{ $number }人
   *[everybody] 全部报名人员：{ $number }人
    }

list-new = 新增
list-same = 没有变化。
list-since = 与第{ $number }版相比的变化：
list-added = 新增{ $number }人：{ $names }
list-removed = 减少{ $number }人：{ $names }
list-changed = { $name }：{ $fields }有变化
list-changed-all = 全体人员：{ $fields }有变化
list-sex-male = 男
list-sex-female = 女

roster-column-changed = 变更
roster-column-surname = 姓
roster-column-given_names = 名
roster-column-han = 中文姓名
roster-column-sex = 性别
roster-column-birth_date = 出生日期
roster-column-birth_place = 出生地
roster-column-citizenship = 国籍
roster-column-passport_number = 护照号码
roster-column-passport_issued = 签发日期
roster-column-passport_expires = 有效期至
roster-column-purpose = 来访目的
roster-column-entry_date = 入境日期
roster-column-entry_place = 入境口岸
roster-column-exit_date = 出境日期
roster-column-exit_place = 出境口岸
roster-column-places = 访问地点
roster-column-route = 行程路线
roster-column-payer = 费用承担方
roster-column-hotels = 下榻酒店
roster-column-host = 接待单位
roster-column-own_way = 自行前往

form-empty = <b>表格中还没有任何一列需要填写。</b>
    请至少为一列指定要填写的内容。
form-unconfirmed = <b>此表格的各列尚未确认。</b>
    请打开表格，核对各列后点击“确认”。
forms-no-partner = <b>尚未指定名单的接收方。</b>
    请先指定活动的邀请方，再发送其表格。
version-moved-on = <b>文件生成之后名单已有变化。</b>
    请重新导出文件并发送给合作方，再标记为已发送。
version-erased = <b>该版本的数据已删除。</b>
    发送日期和接收方仍保留在记录中。
bad-facts-order = <b>出境日期（{ $last }）早于入境日期（{ $first }）。</b>
    请核对这两个日期。例如：2018-06-30

button-export-roster = 代表团名单
button-export-invitation = 邀请函名单
button-export-group = 团组名单
button-facts = 行程信息
button-forms = 合作方表格
button-versions = 已发送版本

list-lacks = 资料不全的人员：{ $number }人
list-lacks-line = { $name }：{ $what }
list-lacks-trip = ⚠️ 行程信息缺少：{ $what }
list-complete = 合作方要求的信息已全部填写。
list-more = 另有{ $number }项

facts = <b>名单所需的行程信息</b>
facts-how = 点击需要填写或修改的项目。各语言的文字分别保存，缺少某种语言时使用其他语言。
fact-line = { $name }：{ $value }
fact-none = 尚未填写
fact-ask = <b>{ $name }</b>
    请按名单中应有的写法输入，语言：{ $language }
fact-ask-day = <b>{ $name }</b>
    请输入日期。
fact-example = 例如：{ $example }
fact-example-purpose = 参加展会并与企业洽谈
fact-example-payer = 派出单位
fact-example-hotels = 沈阳凯宾斯基饭店，6月26日至30日
fact-example-host = 中国贸促会沈阳市分会
fact-example-entry-date = 2018-06-26
fact-example-entry-place = 黑河口岸
fact-example-exit-date = 2018-06-30
fact-example-exit-place = 黑河口岸
fact-needs-text = <b>此处请输入文字。</b>
button-fact-unsay = 撤回已填内容

version-ask = <b>此名单是否已发送给合作方？</b>
    { $partner }
    如已发送请标记，下次导出时会显示此后的变化。
button-sent = 已发送：{ $partner }
version-kept = <b>第{ $number }版已作为发送版本保存。</b>
    接收方：{ $partner }
    下次导出此名单时会显示此后的变化。
version-take-back = <b>第{ $number }版其实没有发送吗？</b>
    该版本及其内容将被删除，下次导出将与前一版本比较。如确认，请撤销标记。
button-version-not-sent = 并未发送
button-version-take-back = 撤销标记
toast-version-taken-back = 第{ $number }版不再视为已发送。
versions = <b>已发送的名单</b>
versions-none = 尚无标记为已发送的名单。
version = <b>第{ $number }版</b>
version-line = { $number }. { $kind ->
    [invitation] 邀请函名单
    [group] 团组名单
    [form] 合作方表格
   *[roster] 代表团名单
    }，{ $people }人
    { $when }
    { $by } → { $to }
version-how = 按发送时的内容导出，语言和格式任选：
version-caption = <b>第{ $number }版（发送时的内容）：{ $event }</b>
button-form-filled = 合作方表格

forms = <b>合作方表格：{ $partner }</b>
forms-how = 请发送合作方的空白表格（XLSX文件）。系统按俄文、英文或中文表头识别各列，填写时不改变表格样式。
form = <b>表格：{ $name }</b>
form-found = 工作表“{ $sheet }”，表头在第{ $row }行。{ $number ->
    [0] {""}
   *[other] 请核对带问号的列：{ $number }列
    }
form-column = { $letter }. { $header } → { $state ->
    [sure] { $field }
    [guess] { $field }？
   *[empty] 不填写
    }
form-how = 点击字母可修改该列，全部正确后请点击“确认”。
form-ask = <b>{ $letter }列应填写什么？</b>
    表头：{ $header }
form-fill-how = 请选择填写语言，然后导出文件。
form-caption = <b>{ $name }</b>
    { $event }
    共{ $number }人
form-needs-file = <b>请发送文件。</b>
    请发送合作方的XLSX表格。
form-refused = <b>此文件无法作为表格使用。</b>
    { $why ->
        [empty] 文件为空，请重新发送。
        [large] 文件过大：最大5 MB，行数不超过数千行。
        [locked] 文件有密码保护，请去除密码后再发送。
        [bomb] 文件解压后远大于正常表格。
        [kind] 此文件不是Excel工作簿，请保存为XLSX格式。
        [headers] 未找到表头行（例如：姓、名、护照号码）。请确认表头位于前40行之内。
       *[damaged] 文件已损坏，无法打开。请重新保存后再发送。
    }
button-form-fill = 填写：XLSX
button-form-columns = 各列
button-form-nothing = 不填写
button-form-remove = 删除表格

roster-column-full_name = 拉丁字母全名
