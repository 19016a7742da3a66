"""Wave 1: what a person is asked at sign-up (PRODUCT.md), as data, and where a conversation stands in it.

Consent to the processing of personal data comes before the first question (Russian Federal Law 152-FZ, art. 9;
Personal Information Protection Law of the PRC, art. 14); its text is kept by version.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from delegation.contact import read_email, read_phone
from delegation.errors import NotFound
from delegation.person import Profile
from delegation.questionnaire import SKIPPED, Kind, Question, Questionnaire, or_skipped, typed
from delegation.tax import read_tax_number
from delegation.typed import read_name, read_text, read_title, read_words

CONSENT_VERSION: Final = "2026-11"
"""Grows when the text of the consent changes: whoever agreed to an older one is asked again."""

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

QUESTIONS: Final = (
    Question(code="name", read=typed(read_name)),
    Question(code="company", read=typed(read_title)),
    Question(code="position", read=typed(read_words)),
    Question(code="tax_number", read=or_skipped(read_tax_number), optional=True),
    Question(code="phone", read=read_phone, kind=Kind.PHONE),
    Question(code="email", read=typed(read_email)),
    Question(code="industry", read=or_skipped(read_title), kind=Kind.CHOICE, choices=INDUSTRIES, optional=True),
    Question(code="offers", read=or_skipped(read_text), optional=True),
    Question(code="seeks", read=or_skipped(read_text), optional=True),
    Question(code="brings", read=or_skipped(read_text), optional=True),
)

_WAVE: Final = Questionnaire(QUESTIONS)
CODES: Final = _WAVE.codes

question: Final = _WAVE.question
step: Final = _WAVE.step
previous: Final = _WAVE.previous


def next_question(profile: Profile, after: str) -> str:
    """What to ask once `after` is answered: the next open question, else one left open before it; "" when none is."""
    return _WAVE.next_open(lambda code: answer_of(profile, code), after)


def first_unanswered(profile: Profile) -> str:
    """The first question that is neither answered nor skipped; "" when the profile is complete."""
    return next(iter(unanswered(profile)), "")


def unanswered(profile: Profile) -> tuple[str, ...]:
    """The questions that are neither answered nor skipped, in their order."""
    return _WAVE.unanswered(lambda code: answer_of(profile, code))


def answer_of(profile: Profile, code: str) -> str:
    """The answer as it is kept: "" not told yet, SKIPPED deliberately left out. NotFound."""
    return str(getattr(profile, question(code).code))


def with_answer(profile: Profile, code: str, value: str) -> Profile:
    """The profile with that answer, which `question(code).read` gave (or SKIPPED). NotFound."""
    return replace(profile, **{question(code).code: value})


def skip(profile: Profile, code: str) -> Profile:
    """The profile with that question skipped. NotFound when it has no Skip button: an old or forged one was pressed."""
    if not question(code).optional:
        raise NotFound
    return with_answer(profile, code, SKIPPED)
