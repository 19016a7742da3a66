"""What people told, as it is shown: a line a question, codes in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Final

from delegation.documents import RoomWish, Sex, VisaState
from delegation.markup import Html, lines
from delegation.person import Profile
from delegation.ports import Words
from delegation.questionnaire import SKIPPED
from delegation.questions import CODES, INDUSTRIES, answer_of
from delegation.sheet import DIETS

CODED: Final[Mapping[str, Collection[str]]] = {
    "sex": tuple(Sex),
    "visa": tuple(VisaState),
    "hotel": tuple(RoomWish),
    "diet": DIETS,
    "roommate": (SKIPPED,),
    "arrival": (SKIPPED,),
}
"""Answers that are kept as codes and told in words."""
DATES: Final = frozenset({"birth_date", "issued", "expires"})


def told_value(words: Words, code: str, value: str) -> str:
    """One answer in the reader's words (not escaped)."""
    if not value:
        return words.plain("told-nothing")
    if value == SKIPPED and SKIPPED not in CODED.get(code, ()):
        return words.plain("told-skipped")
    if code == "scan":
        return words.plain("told-scans", count=int(value))
    return choice_label(words, code, value)


def choice_label(words: Words, code: str, choice: str) -> str:
    """A ready answer in the reader's words; one that is what it says as it is (not escaped)."""
    if code == "industry" and choice in INDUSTRIES:
        return words.plain(f"industry-{choice}")
    if choice in CODED.get(code, ()):
        return words.plain(f"told-{code}-{'none' if choice == SKIPPED else choice}")
    if code == "citizenship":
        return words.country(choice)
    if code in DATES:
        day = date.fromisoformat(choice)
        return words.span(day, day)
    return choice


def told_line(words: Words, profile: Profile, code: str) -> str:
    """One answer with what it answers."""
    value = told_value(words, code, answer_of(profile, code))
    return words("told-line", label=words.plain(f"label-{code}"), value=value)


def told_lines(words: Words, profile: Profile, codes: Iterable[str] = CODES) -> Html:
    """All answers, one under the other."""
    return lines(*(told_line(words, profile, code) for code in codes))
