"""What people told, as it is shown: a line a question, codes in words."""

from __future__ import annotations

from collections.abc import Iterable

from delegation.markup import Html, lines
from delegation.person import Profile
from delegation.ports import Words
from delegation.questions import CODES, INDUSTRIES, SKIPPED, answer_of


def told_value(words: Words, code: str, value: str) -> str:
    """One answer in the reader's words (not escaped)."""
    if not value:
        return words.plain("told-nothing")
    if value == SKIPPED:
        return words.plain("told-skipped")
    if code == "industry" and value in INDUSTRIES:
        return words.plain(f"industry-{value}")
    return value


def told_line(words: Words, profile: Profile, code: str) -> str:
    """One answer with what it answers."""
    value = told_value(words, code, answer_of(profile, code))
    return words("told-line", label=words.plain(f"label-{code}"), value=value)


def told_lines(words: Words, profile: Profile, codes: Iterable[str] = CODES) -> Html:
    """All answers, one under the other."""
    return lines(*(told_line(words, profile, code) for code in codes))
