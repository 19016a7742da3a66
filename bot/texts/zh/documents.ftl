ask-surname = { $whom ->
    [colleague] 您同事护照上的拼音（拉丁字母）姓氏是？
   *[self] 您护照上的拼音（拉丁字母）姓氏是？
    }
hint-surname = 须与护照完全一致。如按钮上的拼写相同，请直接点击。例如：WANG
ask-given_names = { $whom ->
    [colleague] 您同事护照上的拼音（拉丁字母）名字是？
   *[self] 您护照上的拼音（拉丁字母）名字是？
    }
hint-given_names = 须与护照完全一致。例如：JIANGUO
ask-han = { $whom ->
    [colleague] 您同事的中文姓名是？
   *[self] 您的中文姓名是？
    }
hint-han = 将印在胸牌上，并列入提供给中方的名单。例如：王建国
ask-sex = { $whom ->
    [colleague] 您同事护照上的性别是？
   *[self] 您护照上的性别是？
    }
hint-sex = 请从两项中选择。
ask-birth_date = { $whom ->
    [colleague] 您同事的出生日期是？
   *[self] 您的出生日期是？
    }
hint-birth_date = 例如：1980年4月5日或1980-04-05
ask-birth_place = { $whom ->
    [colleague] 您同事护照上的出生地是？
   *[self] 您护照上的出生地是？
    }
hint-birth_place = 请按护照填写。例如：辽宁/LIAONING
ask-citizenship = { $whom ->
    [colleague] 您同事的国籍是？
   *[self] 您的国籍是？
    }
hint-citizenship = 请选择国家，或直接输入国名。例如：哈萨克斯坦
ask-number = { $whom ->
    [colleague] 您同事的护照号码是？
   *[self] 您的护照号码是？
    }
hint-number = 字母和数字连写。例如：E12345678
ask-issued = 护照的签发日期是？
hint-issued = 例如：2020-03-12
ask-expires = 护照的有效期至哪一天？
hint-expires = 我会核对有效期是否满足本次行程的要求。例如：2030-03-11
ask-scan = 请发送护照照片页的照片或扫描件
hint-scan = 照片、JPEG、PNG或PDF均可，不超过10 MB，各行文字须清晰可辨。
ask-visa = { $whom ->
    [colleague] 您同事的签证办理情况如何？
   *[self] 您的签证办理情况如何？
    }
hint-visa = 我们将据此准备邀请函。
ask-hotel = { $whom ->
    [colleague] 您的同事需要哪种酒店房间？
   *[self] 您需要哪种酒店房间？
    }
hint-hotel = 协调员将据此安排住宿。
ask-roommate = { $whom ->
    [colleague] 您的同事希望与谁同住？
   *[self] 您希望与谁同住？
    }
hint-roommate = 请填写姓名。例如：李娜
ask-diet = { $whom ->
    [colleague] 您的同事在饮食方面有何要求？
   *[self] 您在饮食方面有何要求？
    }
hint-diet = 请选择，或直接输入，包括过敏情况。例如：不吃坚果
ask-arrival = { $whom ->
    [colleague] 您的同事是否随团出行？
   *[self] 您是否随团出行？
    }
hint-arrival = { $whom ->
    [colleague] 如您的同事自行前往，请说明方式和时间。例如：6月26日14:20乘飞机从北京抵达
   *[self] 如自行前往，请说明方式和时间。例如：6月26日14:20乘飞机从北京抵达
    }
ask-emergency = { $whom ->
    [colleague] 如您的同事遇紧急情况，应联系谁？
   *[self] 如您遇紧急情况，应联系谁？
    }
hint-emergency = 请写明关系、姓名和电话。例如：妻子李娜，+86 139 1234 5678

label-surname = 护照姓（拼音）
label-given_names = 护照名（拼音）
label-han = 中文姓名
label-sex = 性别
label-birth_date = 出生日期
label-birth_place = 出生地
label-citizenship = 国籍
label-number = 护照号码
label-issued = 签发日期
label-expires = 有效期至
label-scan = 护照扫描件
label-visa = 签证
label-hotel = 酒店
label-roommate = 同住人
label-diet = 饮食
label-arrival = 出行方式
label-emergency = 紧急联系人

told-scans = { $count }个文件
told-sex-male = 男
told-sex-female = 女
told-visa-not_needed = 无需签证
told-visa-has_one = 已有签证
told-visa-needs_letter = 需要邀请函
told-visa-applied = 已递交申请
told-visa-received = 已取得
told-hotel-single = 单人间
told-hotel-shared = 双人间
told-roommate-none = 与谁同住均可
told-diet-any = 无特殊要求
told-diet-vegetarian = 素食
told-diet-halal = 清真
told-arrival-none = 随团出行

button-papers = 证件资料
button-papers-fill = 填写证件资料
button-papers-named = 证件资料：{ $name }
button-scans = 护照扫描件
button-visa-state = 签证情况
button-visa-due = 签证期限
button-visa-mine = 由我办理签证
button-visa-theirs = 由本人办理签证

papers-why = 这些信息用于邀请函、签证和代表团名单，加密保存，仅协调员可见。
papers-known = 护照信息已有记录，最后可以核对和修改。
papers-done = <b>✅ 证件资料已填写完毕。</b>如有变化，请在此修改。
papers-put-off = <b>证件资料已暂存，您填写的内容已保存。</b>
    可随时继续填写：/my
papers-asked-more = <b>⚠️ 本次行程还需补充资料。</b>
papers-begun-at = { $title }，{ $name }：证件资料，第{ $step }题，共{ $total }题
papers-begun-ready = { $title }，{ $name }：证件资料，待确认
papers-over = <b>本次行程无需证件资料。</b>
papers-scan-added = <b>已添加，共{ $count }个文件。</b>
papers-too-short = ⚠️ 护照有效期至{ $expires }，本次行程要求有效期至{ $until }
papers-of = <b>证件资料：{ $name }</b>
papers-unconfirmed = 已全部填写，但本人尚未确认。
papers-not-asked = 本次行程不收集证件资料。
papers-state = { $count ->
    [0] 证件资料：待核对确认
   *[other] 证件资料：共{ $total }项，还有{ $count }项未填写
    }
papers-state-done = 证件资料：已填写完毕

visa-which = <b>签证办理情况如何？</b>
visa-due-ask = <b>签证应在哪一天之前办妥？</b>
    届时如仍未办妥，将提醒负责人。例如：2027-05-20
visa-line = 签证：{ $state }
visa-owner = 负责人：{ $name }
visa-due = 期限：{ $date }{ $late ->
    [yes] （已过期）
   *[no] {""}
    }
bad-visa-due-past = <b>{ $date }已过去。</b>
    请填写今天或之后的日期。

error-only-file = <b>此处需要照片或文件。</b>
    请发送护照照片页的照片，或PDF、JPEG、PNG文件。
bad-only-buttons = <b>收到“{ $typed }”，但此题须点击按钮作答。</b>
    请点击题目下方的按钮。
bad-latin = <b>收到“{ $typed }”，但护照上只有拉丁字母、空格、连字符和撇号。</b>
    例如：WANG
bad-latin-near = <b>收到“{ $typed }”，但此处只能填写护照上的拉丁字母。</b>
    护照上可能是：{ $example }
bad-han = <b>收到“{ $typed }”，但此处需要至少两个汉字。</b>
    例如：王建国
bad-country = <b>未找到名为“{ $typed }”的国家。</b>
    请输入国名。例如：哈萨克斯坦
bad-country-near = <b>未找到名为“{ $typed }”的国家。</b>
    您是否想输入：{ $near }
bad-passport-ru = <b>收到“{ $typed }”，共{ $count }位。俄罗斯出国护照号码为9位数字。</b>
    例如：{ $example }
bad-passport-cn = <b>收到“{ $typed }”，共{ $count }位。中国护照号码为9位：1个字母加8位数字，或2个字母加7位数字。</b>
    例如：{ $example }
bad-passport = <b>收到“{ $typed }”，共{ $count }位。护照号码为5至20位拉丁字母和数字。</b>
    例如：{ $example }
bad-birth-future = <b>{ $date }尚未到来。</b>
    请填写出生日期。例如：1980-04-05
bad-birth-past = <b>{ $date }过于久远。</b>
    请核对出生年份。例如：1980-04-05
bad-birth-issued = <b>{ $date }：护照在此之前已签发（{ $issued }）。</b>
    请核对出生日期，或修改签发日期。
bad-issued-future = <b>{ $date }尚未到来，护照不可能已签发。</b>
    请核对签发日期。
bad-issued-birth = <b>{ $date }早于出生日期（{ $born }）。</b>
    请核对签发日期，或修改出生日期。
bad-expires-issued = <b>{ $date }不晚于签发日期（{ $issued }）。</b>
    请核对护照有效期。
bad-expires-past = <b>{ $date }：护照已过期。</b>
    行程需要有效护照。换发新护照后，请填写新护照的信息。
bad-expires-short = <b>⚠️ 护照有效期不足。</b>
    本次行程要求护照有效期至：{ $until }
    您的回答已保存，请及时换发护照并更新信息。如系笔误，请重新输入日期，否则请点击“下一步”。
bad-scan-empty = <b>文件为空。</b>
    请重新发送。
bad-scan-kind = <b>无法打开此文件{ $named ->
    [yes] ：{ $typed }
   *[no] {""}
    }。</b>
    请发送照片、JPEG、PNG或PDF。
bad-scan-many = <b>已有{ $most }个文件，无需更多。</b>
    如需替换，请点击“修改”，再选择“护照扫描件”。
bad-emergency = <b>收到“{ $typed }”，但其中没有电话号码。</b>
    请写明关系、姓名和电话。例如：妻子李娜，+86 139 1234 5678
