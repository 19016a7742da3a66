# 可导出的名单、用途与格式。
export-which-roster = <b>请选择要导出名单的代表团</b>
export-which = { $kind ->
    [invitation] <b>邀请函人员名单</b>
    [group] <b>团组名单</b>
   *[roster] <b>导出代表团名单</b>
    }
export-who = { $everybody ->
    [true] 全部报名人员：{ $number }人
   *[false] 代表团成员：{ $number }人
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
    [delegates] 仅代表团成员：{ $number }人
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
