apply-choose = <b>您想报名参加哪个代表团？</b>
apply-opening = { $number }. { $title }，{ $city }，{ $dates }
apply-opening-from = { $number }. { $title }，{ $city }，{ $dates }（派出方：{ $origin }）
apply-opening-button = { $number }. { $city }，{ $dates }
apply-none = <b>目前没有可报名的代表团。</b>
    全部活动：/events
apply-closed = <b>报名已截止。</b>
    截止时间为{ $closed }。其他活动：/events
apply-event-cancelled = <b>该活动已取消。</b>
    其他活动：/events
apply-drafts = <b>您有一份尚未填完的报名表。</b>
    已填内容均已保存，可从上次停下的地方继续。
apply-begun = 尚未填完：
apply-draft-at = { $title }，{ $name }：第{ $step }题，共{ $total }题
apply-draft-ready = { $title }，{ $name }：待确认提交
apply-draft-unnamed = 同事
apply-for-whom = <b>为谁报名？</b>
    { $event }
apply-for-whom-begun = <b>您已开始填写该代表团的报名表。</b>
    { $event }
apply-for-whom-applied = <b>您已报名该代表团。</b>
    { $event }
    您还可以为没有Telegram的同事报名。
apply-which-colleague = <b>为哪位同事报名？</b>
    { $event }
apply-put-aside = <b>报名表已暂存，已填内容不会丢失。</b>
    可随时继续：/my 或 /apply
apply-resumed-hint = { $what ->
    [papers] <b>这是证件资料的回答吗？</b>
        证件资料尚未填完。请点击“{ $resume }”，题目会再次显示。如需向协调员提问：/ask
    [both] <b>这是对以下某一题的回答吗？</b>
        以下内容尚未填完：请点击相应按钮，题目会再次显示。如需向协调员提问：/ask
   *[draft] <b>这是报名表的回答吗？</b>
        报名表目前已暂存。请点击“{ $resume }”，题目会再次显示。
    }

button-resume = 继续填写
button-resume-named = 继续填写：{ $name }
button-new-application = 新的报名
button-for-me = 为自己
button-for-colleague = 为同事
button-another-colleague = 其他同事
button-register-colleague = 为同事报名
button-my-application = 我的报名
button-their-application = 查看同事的报名

consent-2026-11 = <b>首先，请您同意处理个人信息。</b>
    <b>处理者：</b>{ $operator }。
    <b>目的：</b>组建代表团、安排行程并及时通知您。代表团名单将提供给邀请方，包括境外邀请方。
    <b>信息种类：</b>姓名、单位、职务、税号、联系方式及您填写的其他内容；获批后还包括护照及行程信息。
    <b>期限：</b>至行程及相关手续结束为止，之后予以删除。
    您可随时查看全部信息或撤回同意：/privacy
    版本：{ $version }。
consent-colleague-2026-11 = <b>首先，请确认您的同事同意处理其个人信息。</b>
    <b>处理者：</b>{ $operator }。
    <b>目的：</b>组建代表团、安排行程并及时通知您二位。代表团名单将提供给邀请方，包括境外邀请方。
    <b>信息种类：</b>姓名、单位、职务、税号、联系方式及填写的其他内容；获批后还包括护照及行程信息。
    <b>期限：</b>至行程及相关手续结束为止，之后予以删除。
    点击“同意”即表示您确认同事已知悉并同意上述内容。可随时撤回：/privacy
    版本：{ $version }。
consent-given = 您已于{ $date }同意。

form-step = <b>第{ $step }题，共{ $total }题：{ $ask }</b>
form-once = <b>{ $ask }</b>
form-present = 当前内容：{ $answer }
form-moved-on = 此按钮属于之前的题目，现已进入后面的步骤。
form-summary = <b>已全部填写完毕，请核对。</b>
form-from-profile = <b>是否沿用您之前填写的资料？</b>
form-change = <b>您想修改哪一项？</b>

ask-name = { $whom ->
    [colleague] 您同事的姓名是？
   *[self] 您的姓名是？
    }
hint-name = 请填写本人证件所用文字的全名。例如：王建国
ask-company = { $whom ->
    [colleague] 您的同事代表哪家企业或机构？
   *[self] 您代表哪家企业或机构？
    }
hint-company = 将以此列入代表团名单。例如：沈阳北方贸易有限公司
ask-position = { $whom ->
    [colleague] 您同事的职务是？
   *[self] 您的职务是？
    }
hint-position = 例如：外贸部经理
ask-tax_number = 企业的税号是？
hint-tax_number = 合作方将据此核实企业。统一社会信用代码（18位）、俄罗斯纳税人识别号（ИНН，10或12位数字）或贵国税号均可。例如：91350100M000100Y43
ask-phone = { $whom ->
    [colleague] 您同事的电话号码是？
   *[self] 您的电话号码是？
    }
hint-phone = { $whom ->
    [colleague] 行程中协调员将通过此号码联系，也可直接发送联系人名片。例如：+86 139 1234 5678
   *[self] 行程中协调员将通过此号码联系您。例如：+86 139 1234 5678
    }
ask-email = { $whom ->
    [colleague] 您同事的电子邮箱是？
   *[self] 您的电子邮箱是？
    }
hint-email = 邀请函和文件将发送至此邮箱。例如：name@example.com
ask-industry = 企业属于哪个行业？
hint-industry = 请选择，或直接输入。
ask-offers = 企业能提供什么产品或服务？
hint-offers = 我们将据此为您安排对接会谈。例如：锯材，每月3000立方米
ask-seeks = 企业在寻找什么产品或合作伙伴？
hint-seeks = 例如：在布拉戈维申斯克寻找经销商
ask-brings = { $whom ->
    [colleague] 有谁与您的同事同行？
   *[self] 有谁与您同行？
    }
hint-brings = 请写明姓名和身份；每位同行人员须单独报名。例如：李娜，翻译

label-name = 姓名
label-company = 单位
label-position = 职务
label-tax_number = 税号
label-phone = 电话
label-email = 邮箱
label-industry = 行业
label-offers = 可提供
label-seeks = 寻求
label-brings = 同行人员
told-line = { $label }：{ $value }
told-skipped = 已跳过
told-nothing = 尚未填写

industry-agriculture = 农业
industry-construction = 建筑
industry-education = 教育
industry-energy = 能源
industry-food = 食品
industry-it = 信息技术
industry-logistics = 物流
industry-manufacturing = 制造业
industry-medicine = 医疗
industry-services = 服务业
industry-tourism = 旅游
industry-trade = 贸易

bad-needed = <b>此题必须填写，不能跳过。</b>
bad-contact-other = <b>这是其他人的联系方式。</b>
    请点击按钮发送您本人的号码，也可以直接输入。
bad-contact-own = <b>这是您本人的号码，此处需要您同事的号码。</b>
    请发送同事的联系人名片，也可以直接输入号码。
bad-edited = <b>您修改了之前的消息，但仍以最初发送的内容为准。</b>
    如需修改，请返回该题，或在确认提交前点击“修改”。
bad-at-consent = <b>请先回答这一项。</b>
    请点击“同意”或“取消”。
bad-at-summary = <b>所有题目均已填写。</b>
    请点击“确认”提交，或点击“修改”更改某一项。
answers-closed = <b>已无法修改填写内容。</b>
    可修改的截止时间为{ $closed }。请联系协调员：/ask
