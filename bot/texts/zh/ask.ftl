ask = <b>请问您想咨询什么？</b>
    请用一条消息写下您的问题，协调员将在此答复。
ask-about = 关于：{ $what }
ask-in-text = <b>只能转达文字。</b>
    请用一条消息写下您的问题。
ask-in-parts = <b>内容超出一条消息的长度，未转交。</b>
    请用一条消息写下您的问题，不超过1000个字符。
ask-edited = <b>对已发送消息的修改不会被读取。</b>
    请将您的问题作为新消息发送。
ask-again = <b>是否转交协调员？</b>
    请点击“转交”，或另行输入问题。
ask-this-gone = 此问题已转交或取消。重新提问：/ask
button-ask-this = 转交
ask-stopped = <b>未提交问题。</b>
    您可随时提问：/ask
ask-sent = <b>您的问题已转交协调员。</b>
ask-sent-next = 答复将发送至此，您无需其他操作。
ask-quote = <blockquote>{ $text }</blockquote>
ask-too-many = <b>您还有{ $limit }个问题尚待答复。</b>
    请在收到答复后继续提问。
button-ask-general = 其他事项
button-ask-more = 继续提问

question = <b>{ $name }的问题</b>
question-about = 代表团：{ $what }
question-answered = ✅ { $name }已答复：
questions = <b>{ $number }个问题待答复</b>
questions-line = { $number }. { $name }：{ $text }
questions-none = <b>没有待答复的问题。</b>
    新问题会自动发送到这里。
button-question = { $number }. { $name }
button-questions = 待答复的问题
button-answer = 答复

answer-type = <b>请输入给{ $name }的答复。</b>
    答复将立即发出，并附上原问题。
answer-in-parts = <b>内容超出一条消息的长度，未发送。</b>
    请用一条消息答复{ $name }，不超过2000个字符。
answer-in-text = <b>只能转达文字，请发送新消息。</b>
    请输入给{ $name }的答复。
answer-in-text-here = <b>只能转达文字。</b>
    请用文字回复该问题。
answer-sent = <b>答复已发送给{ $name }。</b>
answer-waits = <b>答复已记录，但{ $name }已屏蔽机器人。</b>
    对方恢复使用后将自动发送。
answer-undelivered = ⚠️ 答复未送达：对方已屏蔽机器人。恢复使用后将自动发送。
answer-late = <b>{ $name }已答复此问题。</b>
    您的答复未发送。已有的答复：
answer = <b>{ $name }已答复您的问题。</b>
answer-text = { $text }
toast-answered = { $name }已答复此问题。
toast-answer-here = 请用文字回复这条消息。
