"""Buttons of questions to the coordinators."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Ask(CallbackData, prefix="ask"):
    """Ask about a delegation; 0: about nothing in particular."""

    delegation: int


class AskAbout(CallbackData, prefix="askon"):
    """The question that is being typed is about this delegation; 0: about none."""

    delegation: int


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
