role-full = <b>{ $role ->
    [head] 团长
    [deputy_head] 副团长
    [official] 公务人员
    [interpreter] 翻译
    [escort] 随行人员
   *[entrepreneur] 企业家
    }名额不足：共{ $quota }个，剩余{ $left }个。</b>
    请减少所选人数，或先为该类人员中的某位变更身份。
room-full = <b>{ $name }号房有{ $beds }张床，空余{ $free }张。</b>
    请增加床位，或先安排他人搬出。
room-beds = <b>每间房可设1至{ $most }张床，{ $name }号房已住{ $guests }人。</b>
bad-room-name = <b>“{ $typed }”号房已存在。</b>
    请输入酒店的房间号，例如：204
bad-group-name = <b>“{ $typed }”组已存在。</b>
    请换一个名称，例如：食品采购组
leg-full = <b>该行程座位不足：共{ $seats }个，空余{ $free }个。</b>
    请先标明哪些人自行前往，或修改座位数。
bad-seat-taken = <b>{ $typed }号座位已有人。</b>
    请输入其他座位号，例如：12A
