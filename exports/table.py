"""The roster as a table of texts, the same in every format: columns, headers and words in the language of its reader.

Without passport data: staff may take it away (PRODUCT.md, People).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from delegation.ports import Words
from delegation.questions import INDUSTRIES, SKIPPED
from delegation.roster import Row, missing


@dataclass(frozen=True, slots=True)
class Table:
    """Headers and rows of texts; `name` is what a sheet is called."""

    name: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]


Read = Callable[[Row, Words], str]


def _told(code: str) -> Read:
    """An answer; what was deliberately skipped is an empty cell."""

    def read(row: Row, _: Words) -> str:
        value = str(getattr(row.application.answers, code))
        return "" if value == SKIPPED else value

    return read


def _industry(row: Row, words: Words) -> str:
    value = _told("industry")(row, words)
    return words.plain(f"industry-{value}") if value in INDUSTRIES else value


def open_questions(row: Row, words: Words) -> str:
    """What a person has not told yet, in one line."""
    return columns_line(missing(row.application.answers), words)


def columns_line(codes: Iterable[str], words: Words) -> str:
    """The columns of these codes in the middle of a sentence: names of taxes keep their capitals."""
    named = (words.plain(f"roster-column-{code}") for code in codes)
    return words.plain("roster-comma").join(
        name if name[1:2].isupper() else name[:1].lower() + name[1:] for name in named
    )


COLUMNS: Final[dict[str, Read]] = {
    "name": lambda row, _: row.name,
    "role": lambda row, words: words.plain(f"delegate-role-{row.application.role}"),
    "status": lambda row, words: words.plain(f"roster-status-{row.application.status}"),
    "company": _told("company"),
    "position": _told("position"),
    "phone": _told("phone"),
    "email": _told("email"),
    "telegram": lambda row, _: row.person.username and f"@{row.person.username}",
    "tax_number": _told("tax_number"),
    "industry": _industry,
    "offers": _told("offers"),
    "seeks": _told("seeks"),
    "brings": _told("brings"),
    "missing": open_questions,
}
"""The columns after the number, in their order; the header of each is the text `roster-column-<code>`."""


def roster_table(rows: Sequence[Row], words: Words, name: str) -> Table:
    """The rows, in the order they come, as texts in the language of `words`."""
    headers = [words.plain("roster-column-number")]
    headers += [words.plain(f"roster-column-{code}") for code in COLUMNS]
    texts = [
        [str(number), *(read(row, words) for read in COLUMNS.values())] for number, row in enumerate(rows, start=1)
    ]
    return Table(name, headers, texts)
