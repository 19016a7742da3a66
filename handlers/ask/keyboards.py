"""Buttons of questions to the coordinators."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message


class Ask(CallbackData, prefix="ask"):
    """Ask about a delegation; 0: about nothing in particular."""

    delegation: int


class AskAbout(CallbackData, prefix="askon"):
    """The question that is being typed is about this delegation; 0: about none."""

    delegation: int


class AskThis(CallbackData, prefix="askthis"):
    """Pass on what was typed as a reply to an answer."""


class StopAsking(CallbackData, prefix="asknot"):
    """No question after all."""


class Questions(CallbackData, prefix="asked"):
    """A page of the questions that wait."""

    page: int


class OpenQuestion(CallbackData, prefix="askone"):
    """One question, and the page to go back to."""

    question: int
    page: int = 0


class AnswerQuestion(CallbackData, prefix="answer"):
    """Type the answer to a question; `page` is where in the list it was opened, -1 on a card that was posted."""

    question: int
    page: int = -1


def question_under(message: Message) -> int | None:
    """The question that a message has the Answer button of."""
    found = _under(message, AnswerQuestion)
    return AnswerQuestion.unpack(found).question if found else None


def subject_under(message: Message) -> int | None:
    """The delegation (0: none) that a message has the button to ask about."""
    found = _under(message, Ask)
    return Ask.unpack(found).delegation if found else None


def _under(message: Message, kind: type[CallbackData]) -> str:
    rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else []
    datas = (button.callback_data or "" for row in rows for button in row)
    return next((data for data in datas if data.startswith(f"{kind.__prefix__}:")), "")
