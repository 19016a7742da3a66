"""Wave 1: what a person is asked at sign-up (PRODUCT.md), as data, and where a conversation stands in it.

Consent to the processing of personal data comes before the first question (Russian Federal Law 152-FZ, art. 9;
Personal Information Protection Law of the PRC, art. 14); its text is kept by version.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from delegation.contact import read_email, read_phone
from delegation.errors import NotFound
from delegation.language import Language
from delegation.person import Profile
from delegation.tax import read_tax_number
from delegation.typed import clean, read_name, read_text, read_title, read_words

CONSENT_VERSION: Final = "2026-11"
"""Grows when the text of the consent changes: whoever agreed to an older one is asked again."""

SKIPPED: Final = "-"
"""The answer to a question that was deliberately skipped."""

INDUSTRIES: Final = (
    "agriculture",
    "construction",
    "education",
    "energy",
    "food",
    "it",
    "logistics",
    "manufacturing",
    "medicine",
    "services",
    "tourism",
    "trade",
)

Read = Callable[[str, Language], str]


class Kind(StrEnum):
    """How a question is answered besides typing: not at all, with the contact button, by choosing."""

    TEXT = "text"
    PHONE = "phone"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `code` is the field of Profile that holds its answer and names its texts."""

    code: str
    read: Read
    """What was typed, in the reader's language -> the answer as it is kept; BadAnswer when it cannot be one."""
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()
    """Codes that buttons offer; anything else may be typed."""
    optional: bool = False


def _typed(read: Callable[[str], str]) -> Read:
    return lambda typed, _language: read(typed)


def _or_skipped(read: Callable[[str], str]) -> Read:
    """As `read`, but a lone dash skips, as the Skip button does."""
    return lambda typed, _language: SKIPPED if clean(typed) in {"-", "–", "—"} else read(typed)


QUESTIONS: Final = (
    Question(code="name", read=_typed(read_name)),
    Question(code="company", read=_typed(read_title)),
    Question(code="position", read=_typed(read_words)),
    Question(code="tax_number", read=_or_skipped(read_tax_number), optional=True),
    Question(code="phone", read=read_phone, kind=Kind.PHONE),
    Question(code="email", read=_typed(read_email)),
    Question(code="industry", read=_or_skipped(read_title), kind=Kind.CHOICE, choices=INDUSTRIES, optional=True),
    Question(code="offers", read=_or_skipped(read_text), optional=True),
    Question(code="seeks", read=_or_skipped(read_text), optional=True),
    Question(code="brings", read=_or_skipped(read_text), optional=True),
)

CODES: Final = tuple(question.code for question in QUESTIONS)


def question(code: str) -> Question:
    """The question of that code; NotFound when there is none (a forged or outdated button)."""
    return QUESTIONS[_place(code)]


def step(code: str) -> tuple[int, int]:
    """Which question it is, of how many: (3, 10). NotFound."""
    return _place(code) + 1, len(QUESTIONS)


def previous(code: str) -> str:
    """The question before this one; "" before the first. NotFound."""
    place = _place(code)
    return CODES[place - 1] if place else ""


def following(code: str) -> str:
    """The question after this one, answered or not; "" after the last. NotFound."""
    place = _place(code) + 1
    return CODES[place] if place < len(CODES) else ""


def next_question(profile: Profile, after: str) -> str:
    """What to ask once `after` is answered: the next open question, else one left open before it; "" when none is."""
    place = _place(after) + 1
    for code in CODES[place:] + CODES[:place]:
        if not answer_of(profile, code):
            return code
    return ""


def first_unanswered(profile: Profile) -> str:
    """The first question that is neither answered nor skipped; "" when the profile is complete."""
    return next(iter(unanswered(profile)), "")


def unanswered(profile: Profile) -> tuple[str, ...]:
    """The questions that are neither answered nor skipped, in their order."""
    return tuple(code for code in CODES if not answer_of(profile, code))


def answer_of(profile: Profile, code: str) -> str:
    """The answer as it is kept: "" not told yet, SKIPPED deliberately left out. NotFound."""
    return str(getattr(profile, CODES[_place(code)]))


def with_answer(profile: Profile, code: str, value: str) -> Profile:
    """The profile with that answer, which `question(code).read` gave (or SKIPPED). NotFound."""
    return replace(profile, **{CODES[_place(code)]: value})


def skip(profile: Profile, code: str) -> Profile:
    """The profile with that question skipped. NotFound when it has no Skip button: an old or forged one was pressed."""
    if not question(code).optional:
        raise NotFound
    return with_answer(profile, code, SKIPPED)


def _place(code: str) -> int:
    try:
        return CODES.index(code)
    except ValueError:
        raise NotFound from None
