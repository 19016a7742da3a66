"""What is posted: a question to those who may answer it, the answer to who asked."""

from __future__ import annotations

from delegation.desk import asking
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Screen
from handlers.ask.screens import answer_notice, card_screen
from handlers.notices import Facts


async def question(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The card of a question; once it is answered, with the answer and who gave it."""
    card = await asking.kept(unit, int(facts["question_id"]))
    return card_screen(words, card) if card is not None else None


async def answer(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The answer, with the question quoted."""
    card = await asking.kept(unit, int(facts["question_id"]))
    return answer_notice(words, card) if card is not None and card.answered else None
