command-link = 代表团群组
button-private-chat = 打开机器人
button-members = 与名单核对
button-unlink = 解除关联

# In the group.
link-which = <b>此群组属于哪个代表团？</b>
link-nothing = <b>您没有负责即将出行的代表团。</b>
link-done = <b>此群组已关联到代表团。</b>
link-pin = 行程卡片随后发出。请将我设为可置顶消息的管理员，我会将其置顶。
toast-in-private = 此操作须在私聊中进行，请打开机器人后再操作。
group-in-private = <b>此项内容请在私聊中查看。</b>
trip-card = <b>{ $title }</b>
trip-card-cancelled = ⚠️ 活动已取消。
trip-card-venue = 📍 { $venue }
trip-card-legs = 行程：
trip-card-programme = 活动日程：
trip-card-item = { $when }：{ $title }
trip-card-more = 如有变更，本卡片会随时更新。您的证件资料与提醒请见私聊。
trip-leg-ahead = <b>{ $days ->
    [0] 代表团今天出发。
    [1] 代表团明天出发。
   *[other] 代表团{ $days }天后出发。
    }</b>
trip-leg-soon = <b>代表团出发时间：{ $clock }。</b>

# To coordinators, in private.
link-none = <b>尚未关联任何群组。</b>
link-list = <b>代表团群组</b>
link-chat = 群组：{ $title }
link-how = 关联方法：将我加入群组，设为可置顶消息的管理员，然后在群里发送 /link。
link-one = <b>{ $title }</b>
link-since = 关联日期：{ $date }。
link-end-sure = <b>解除与“{ $title }”的关联？</b>
    我将不再向该群发送消息，已发送的内容保留。
link-ended = <b>已解除与“{ $title }”的关联。</b>
link-lost = <b>我已被移出群组“{ $title }”。</b>
link-lost-next = 出发信息将不再在该群发布。如需重新关联，请将我加入群组并在群里发送 /link。
trip-chat-over = <b>此行程已结束或取消，无法关联群组。</b>
trip-chat-none = <b>此代表团已没有关联的群组。</b>
    查看群组：/link
members = <b>群内有{ $inside }名团员，共{ $number }名。</b>
members-others = 群内其他人员：{ $count }人。
members-outside = 未入群：
members-without = 没有Telegram：
members-name = • { $name }
members-more = 另有{ $count }人
error-group-not-seen = <b>Telegram未提供群成员信息。</b>
    请确认我仍在群内，然后重试。
