button-apply = 报名
button-confirm = 确认
button-change = 修改
button-back = 返回
button-next = 下一步
button-skip = 跳过
button-cancel = 取消
button-agree = 同意
button-approve = 批准
button-waitlist = 列入候补
button-decline = 婉拒
button-withdraw = 撤回
button-take-seat = 接受名额
button-refuse = 放弃
button-acknowledge = 确认收到
button-preview = 预览
button-send-now = 立即发送
button-schedule = 定时发送
button-stop = 停止
button-edit = 编辑
button-recall = 撤回
button-report = 报告
button-search = 搜索
button-filter = 筛选
button-export = 导出
button-calendar = 添加到日历
button-map = 在地图上查看
button-ask = 提问
button-share-phone = 发送手机号码
button-earlier = ‹ 上一页
button-later = 下一页 ›

pattern-day = M月d日（EEEE）
pattern-day-year = y年M月d日（EEEE）
pattern-date = y年M月d日
pattern-date-short = M月d日
pattern-figures = y-MM-dd
pattern-span-start = M月d日
pattern-span-end = d日
pattern-span-start-year = y年M月d日
pattern-span-end-year = d日
pattern-month = y年M月
pattern-month-alone = M月
pattern-weekday = EEEEEE
span-long = { $first }至{ $last }
span = { $first }至{ $last }
moment = { $day }{ $time }
clock-one = { $city }{ $when }
clock-two = { $city }{ $when }（{ $reader }{ $other }）
city-other-in = { $city }时间
city-shenyang = 沈阳
city-shenyang-in = 沈阳时间
city-blagoveshchensk = 布拉戈维申斯克
city-blagoveshchensk-in = 布拉戈维申斯克时间
city-changchun = 长春
city-changchun-in = 长春时间
city-heihe = 黑河
city-heihe-in = 黑河时间
city-harbin = 哈尔滨
city-harbin-in = 哈尔滨时间
city-beijing = 北京
city-beijing-in = 北京时间
page-range = 第{ $first }-{ $last }项，共{ $total }项

error-forbidden = <b>您没有此项操作的权限。</b>
    如有疑问，请联系协调员：/ask
error-gone = <b>该内容已不存在。</b>
    列表已有变动，请重新打开。
error-moved-on = <b>情况已有变化。</b>
    请查看最新状态：/my
error-sealed-away = <b>目前无法读取这些个人信息。</b>
    信息仍然保存着，但缺少解密密钥。请告知协调员：/ask
error-unexpected = <b>操作未完成，您填写的内容已保存。</b>
    请一分钟后重试。工作人员查询码：{ $code }。
error-not-understood = <b>未能理解您的意思。</b>
    查看我能做什么：/help
    联系协调员：/ask
error-only-text = <b>此处请输入文字。</b>
    请用文字填写您的回答。
error-old-button = 此按钮属于之前的消息，情况已有变化。
error-file-too-large = <b>文件过大。</b>
    可接收的文件不超过{ $limit } MB。
error-file-not-fetched = <b>未能从Telegram取得文件。</b>
    请重新发送一次。

delegate-role-head = 团长
delegate-role-deputy_head = 副团长
delegate-role-official = 公务人员
delegate-role-interpreter = 翻译
delegate-role-entrepreneur = 企业家
delegate-role-escort = 随行人员
error-second-head = <b>该代表团已有团长。</b>
    每个代表团只有一位团长。请选择其他身份，或先变更现任团长的身份。
error-no-seat = <b>{ $total }个名额已满。</b>
    可将此报名列入候补名单。
error-no-seat-for-company = <b>“{ $company }”的名额已满（每家公司{ $seats }个）。</b>
    可将此报名列入候补名单，或增加每家公司的名额：/delegation
error-no-seat-in-role = <b>{ $role ->
    [head] 团长
    [deputy_head] 副团长
    [official] 公务人员
    [interpreter] 翻译
    [escort] 随行人员
   *[entrepreneur] 企业家
    }名额已满（共{ $quota }个）。</b>
    请选择其他身份，或将此报名列入候补名单。
