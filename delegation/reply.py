"""What a person gave in reply to a question: words, a choice, a skip, a contact, or something that is no answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from delegation.errors import BadAnswer, NotFound
from delegation.language import Language
from delegation.questionnaire import SKIPPED, Kind, Question


@dataclass(frozen=True, slots=True)
class Typed:
    """Words."""

    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """A button with one of the question's choices."""

    choice: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """The Skip button, or its word."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A contact. `own`: Telegram says that it is the sender's own account."""

    phone: str
    own: bool


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """A photo, a voice message, an edited message: `key` is the text that says why it is no answer."""

    key: str = "error-only-text"


_WANTED: Final = {Kind.FILE: "error-only-file", Kind.BUTTON: "bad-choice"}
"""What is told where a question awaits something else than words."""

Reply = Typed | Chosen | Skipped | Shared | NoAnswer


def read_reply(reply: Reply, question: Question, language: Language, *, colleague: bool = False) -> str:
    """The answer as it is kept. `colleague`: it is about somebody else than who replies.

    BadAnswer says why it cannot be one; NotFound when a forged button offered what is no choice.
    """
    match reply:
        case Typed(text):
            return question.read(text, language)
        case Chosen(choice):
            if choice not in question.choices:
                raise NotFound
            return choice
        case Skipped():
            if not question.optional:
                raise BadAnswer("bad-needed")
            return SKIPPED
        case Shared(phone, own):
            return _read_contact(phone, own, question, language, colleague)
        case NoAnswer():
            raise BadAnswer(_WANTED.get(question.kind, reply.key) if reply == NoAnswer() else reply.key)


def _read_contact(phone: str, own: bool, question: Question, language: Language, colleague: bool) -> str:
    """Only the number of whoever applies is of use. Telegram writes numbers with or without `+`."""
    if question.kind is not Kind.PHONE:
        raise BadAnswer("error-only-text")
    if own == colleague:
        raise BadAnswer("bad-contact-own" if own else "bad-contact-other")
    return question.read("+" + phone.lstrip("+"), language)
