ask = <b>What would you like to ask?</b>
    Type your question in one message; the coordinators answer here.
ask-about = About: { $what }
ask-in-text = <b>I can pass on text only.</b>
    Please type your question in one message.
ask-in-parts = <b>That is too long for one message; nothing was passed on.</b>
    Please ask in one message of up to 1,000 characters.
ask-edited = <b>I do not read changes to earlier messages.</b>
    Please type your question as a new message.
ask-again = <b>Pass this on to the coordinators?</b>
    Press “Pass it on”, or type your question in other words.
ask-this-gone = This question was passed on or dropped already. Ask again: /ask
button-ask-this = Pass it on
ask-stopped = <b>No question was sent.</b>
    Ask at any time: /ask
ask-sent = <b>Your question is with the coordinators.</b>
ask-sent-next = The answer comes here. You need not do anything.
ask-quote = <blockquote>{ $text }</blockquote>
ask-too-many = <b>{ $limit ->
        [one] { $limit } question of yours is
       *[other] { $limit } questions of yours are
    } still waiting for an answer.</b>
    Please wait for the answers, then ask on.
button-ask-general = About something else
button-ask-more = Ask another question

question = <b>Question from { $name }</b>
question-about = Delegation: { $what }
question-answered = ✅ Answered by { $name }:
questions = <b>{ $number ->
        [one] { $number } question waits
       *[other] { $number } questions wait
    } for an answer</b>
questions-line = { $number }. { $name }: { $text }
questions-none = <b>No questions are waiting.</b>
    New ones come here by themselves.
button-question = { $number }. { $name }
button-questions = Waiting questions
button-answer = Answer

answer-type = <b>Type your answer to { $name }.</b>
    It goes to them at once, with the question quoted.
answer-in-parts = <b>That is too long for one message; nothing was sent.</b>
    Please answer { $name } in one message of up to 2,000 characters.
answer-in-text = <b>I can pass on text only, as a new message.</b>
    Please type your answer to { $name }.
answer-in-text-here = <b>I can pass on text only.</b>
    Please reply to the question with a text.
answer-sent = <b>Your answer is on its way to { $name }.</b>
answer-waits = <b>Your answer is kept, but { $name } has blocked the bot.</b>
    It goes out by itself as soon as they are back.
answer-undelivered = ⚠️ The answer did not arrive: the bot is blocked. It goes out by itself as soon as they are back.
answer-late = <b>{ $name } has answered this question already.</b>
    Your answer was not sent. What was answered:
answer = <b>{ $name } has answered your question.</b>
answer-text = { $text }
toast-answered = { $name } has answered this question already.
toast-answer-here = Reply to this message with the text of your answer.
