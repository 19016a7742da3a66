"""Questions and answers as screens and cards."""

from __future__ import annotations

from collections.abc import Sequence

from delegation.desk.asking import Answered, Card
from delegation.desk.parties import Party
from delegation.markup import Html, lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from delegation.typed import shown
from handlers.answer import Button, Screen
from handlers.ask import keyboards as keys
from handlers.naming import party_button, party_line, party_name
from handlers.paging import range_line, turns

POSTED = -1
"""Where a card was opened that no list led to."""


def asking_screen(words: Words, about: Party | None, others: Sequence[Party], news: str = "ask") -> Screen:
    """What would you like to know? With buttons for what else it may be about."""
    rows = [
        [Button(party_button(words, one, number), keys.AskAbout(delegation=one.delegation.id).pack())]
        for number, one in enumerate(others, start=1)
        if about is None or one.delegation.id != about.delegation.id
    ]
    if about is not None:
        rows.append([Button(words.plain("button-ask-general"), keys.AskAbout(delegation=0).pack())])
    rows.append([Button(words.plain("button-cancel"), keys.StopAsking().pack())])
    subject = words("ask-about", what=Html(party_line(words, about))) if about is not None else ""
    return Screen(lines(words(news), subject), rows)


def again_screen(words: Words, about: Party | None, typed: str) -> Screen:
    """Who replies to an answer may want to ask on, or to say thank you: one button passes it on."""
    subject = words("ask-about", what=Html(party_line(words, about))) if about is not None else ""
    rows = [
        [Button(words.plain("button-ask-this"), keys.AskThis().pack())],
        [Button(words.plain("button-cancel"), keys.StopAsking().pack())],
    ]
    return Screen(lines(words("ask-again"), subject, words("ask-quote", text=shown(typed))), rows)


def sent_screen(words: Words, card: Card) -> Screen:
    """The question is on its way."""
    subject = words("ask-about", what=Html(party_line(words, card.party))) if card.party is not None else ""
    return Screen(
        lines(words("ask-sent"), subject, words("ask-quote", text=card.question.text), words("ask-sent-next"))
    )


def questions_screen(words: Words, found: Page[Card]) -> Screen:
    """What waits for an answer, the oldest first."""
    if not found.items:
        return Screen(words("questions-none"))
    told = [
        words("questions-line", number=number, name=card.asker.called, text=shown(card.question.text))
        for number, card in enumerate(found.items, start=found.first)
    ]
    rows = [
        [
            Button(
                words.plain("button-question", number=number, name=card.asker.called[:24]),
                keys.OpenQuestion(question=card.question.id, page=found.number).pack(),
            )
        ]
        for number, card in enumerate(found.items, start=found.first)
    ]
    under = turns(words, found, lambda page: keys.Questions(page=page).pack())
    text = paragraphs(words("questions", number=found.total), lines(*told), range_line(words, found))
    return Screen(text, [*rows, *under])


def card_screen(words: Words, card: Card, page: int = POSTED) -> Screen:
    """A question for who may answer it: as a card that was posted, or opened from the list."""
    rows: list[list[Button]] = []
    if not card.answered:
        answer = keys.AnswerQuestion(question=card.question.id, page=page).pack()
        rows.append([Button(words.plain("button-answer"), answer)])
    if page != POSTED:
        rows.append([Button(words.plain("button-back"), keys.Questions(page=page).pack())])
    return Screen(_card_text(words, card), rows)


def answering_screen(words: Words, card: Card, page: int, news: str = "answer-type") -> Screen:
    """Type the answer now."""
    back = keys.OpenQuestion(question=card.question.id, page=page).pack()
    told = paragraphs(words(news, name=card.asker.called), words("ask-quote", text=card.question.text))
    return Screen(told, [[Button(words.plain("button-back"), back)]])


def answered_screen(words: Words, answered: Answered, *, fresh: bool, listed: bool) -> Screen:
    """The answer is on its way, or somebody else was first; with `listed` more questions are a button away."""
    card = answered.card
    rows = [[Button(words.plain("button-questions"), keys.Questions(page=0).pack())]] if listed else []
    if answered.taken:
        sent = "answer-waits" if card.undelivered else "answer-sent"
        return Screen(words(sent, name=card.asker.called), rows, fresh)
    first = words("ask-quote", text=card.question.answer)
    return Screen(paragraphs(words("answer-late", name=_answerer(card)), first), rows, fresh)


def answer_notice(words: Words, card: Card) -> Screen:
    """The answer, for who asked."""
    about = card.question.delegation_id or 0
    again = Button(words.plain("button-ask-more"), keys.Ask(delegation=about if card.party else 0).pack())
    told = [
        words("answer", name=_answerer(card)),
        words("ask-quote", text=card.question.text),
        words("answer-text", text=card.question.answer),
    ]
    return Screen(paragraphs(*told), [[again]], reply_to=card.question.message_id)


def _card_text(words: Words, card: Card) -> str:
    asker, question = card.asker, card.question
    who = [asker.profile.company, f"@{asker.username}" if asker.username else "", asker.profile.phone]
    head = lines(
        words("question", name=asker.called),
        ", ".join(part for part in who if part and part != "-"),
        words("question-about", what=party_name(words, card.party)) if card.party is not None else "",
    )
    if not card.answered:
        return paragraphs(head, words("ask-quote", text=question.text))
    return paragraphs(
        head,
        words("ask-quote", text=question.text),
        words("question-answered", name=_answerer(card)),
        words("ask-quote", text=question.answer),
        words("answer-undelivered") if card.undelivered else "",
    )


def _answerer(card: Card) -> str:
    return card.answerer.called if card.answerer is not None else ""
