"""What a question is, and the way through a row of them: one mechanism for whatever people are asked one at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from delegation.errors import NotFound
from delegation.language import Language
from delegation.typed import clean

SKIPPED: Final = "-"
"""The answer to a question that was deliberately skipped."""

Read = Callable[[str, Language], str]


def unless_skipped(told: str) -> str:
    """What was told; "" for what was deliberately skipped: on lists and cards that is as good as nothing."""
    return "" if told == SKIPPED else told


class Kind(StrEnum):
    """How a question is answered besides typing: not at all, with the contact button, by choosing, with a file; or, in
    place of typing, with its buttons alone."""

    TEXT = "text"
    PHONE = "phone"
    CHOICE = "choice"
    FILE = "file"
    BUTTON = "button"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `code` is the field that holds its answer and names its texts."""

    code: str
    read: Read
    """What was typed, in the reader's language -> the answer as it is kept; BadAnswer when it cannot be one."""
    kind: Kind = Kind.TEXT
    choices: tuple[str, ...] = ()
    """Answers that buttons offer; anything else may be typed."""
    optional: bool = False


def typed(read: Callable[[str], str]) -> Read:
    """A reader to which the language is all one."""
    return lambda text, _language: read(text)


def or_skipped(read: Callable[[str], str]) -> Read:
    """As `read`, but a lone dash skips, as the Skip button does."""
    return lambda text, _language: SKIPPED if clean(text) in {"-", "–", "—"} else read(text)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """Questions in the order in which they are asked. What speaks of a code that is not among them raises NotFound:
    an outdated or forged button."""

    questions: tuple[Question, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(question.code for question in self.questions)

    def question(self, code: str) -> Question:
        """The question of that code."""
        return self.questions[self._place(code)]

    def step(self, code: str) -> tuple[int, int]:
        """Which question it is, of how many: (3, 10)."""
        return self._place(code) + 1, len(self.questions)

    def previous(self, code: str) -> str:
        """The question before this one; "" before the first."""
        place = self._place(code)
        return self.codes[place - 1] if place else ""

    def unanswered(self, answer_of: Callable[[str], str]) -> tuple[str, ...]:
        """The questions that are neither answered nor skipped, in their order; `answer_of` gives "" for those."""
        return tuple(code for code in self.codes if not answer_of(code))

    def next_open(self, answer_of: Callable[[str], str], after: str) -> str:
        """What to ask once `after` is answered: the next open question, else one left open before it; "" for none."""
        place = self._place(after) + 1
        return next((code for code in self.codes[place:] + self.codes[:place] if not answer_of(code)), "")

    def _place(self, code: str) -> int:
        try:
            return self.codes.index(code)
        except ValueError:
            raise NotFound from None
