bad-empty = <b>消息中没有文字。</b>
    请用文字填写您的回答。
bad-in-parts = <b>回答超出一条消息的长度。</b>
    请用一条消息简短作答。
bad-too-long = <b>内容过长：共{ $length }个字符。</b>
    此处最多{ $limit }个字符，请精简后重新发送。
bad-name = <b>收到的是“{ $typed }”，姓名至少需要两个字。</b>
    例如：王建国
bad-words = <b>收到的是“{ $typed }”，其中没有文字。</b>
    请用文字说明。
bad-phone = <b>收到的是“{ $typed }”，这不是有效的电话号码。</b>
    请连同国家代码一起填写。例如：{ $example }
bad-email-at = <b>收到的是“{ $typed }”，电子邮箱地址中应含有@。</b>
    例如：{ $example }
bad-email = <b>收到的是“{ $typed }”，邮件无法送达该地址。</b>
    请检查是否有误。例如：{ $example }
bad-tax-inn = <b>收到的是{ $typed }，纳税人识别号（ИНН）的校验位不符。</b>
    可能有一位数字输入有误。正确格式如：{ $example }
bad-tax-uscc = <b>收到的是{ $typed }，统一社会信用代码的校验码不符。</b>
    可能有一位字符输入有误。正确格式如：{ $example }
bad-tax-uscc-letter = <b>收到的是{ $typed }，统一社会信用代码中不使用字母{ $letter }。</b>
    I、O常与1、0混淆。正确格式如：{ $example }
bad-tax-number = <b>收到的是“{ $typed }”，这不像是税号。</b>
    统一社会信用代码为18位：{ $uscc }；俄罗斯纳税人识别号（ИНН）为10位或12位数字：{ $inn }
date-example = { $year }-{ $month }-{ $day }
bad-date = <b>收到的是“{ $typed }”，无法识别为日期。</b>
    例如：{ $example }
bad-date-day = <b>收到的是{ $typed }，但{ $month }月只有{ $days }天。</b>
    例如：{ $example }
bad-date-year = <b>收到的是{ $typed }，年份超出范围。</b>
    可填写{ $first }年至{ $last }年。
bad-time = <b>收到的是“{ $typed }”，无法识别为时间。</b>
    例如：{ $example }
bad-moment = <b>收到的是“{ $typed }”，此处需要日期和时间。</b>
    例如：{ $example }
bad-zone = <b>没有找到时区或城市“{ $typed }”。</b>
    例如：{ $example }，或该时区内大城市的名称
bad-zone-near = <b>没有找到时区或城市“{ $typed }”。</b>
    您是否要选择：{ $near }？
