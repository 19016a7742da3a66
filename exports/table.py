"""A list of people as a table of texts, the same in every format: columns, headers and words in one language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from delegation.language import Language, LocalText
from delegation.lists import DATES, Line, Listing, Value
from delegation.ports import Words
from delegation.questions import INDUSTRIES, unanswered
from delegation.roster import Row
from delegation.roster_version import Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Where a table differs from the list that was sent before; rows and columns count from 0."""

    cells: frozenset[tuple[int, int]] = frozenset()
    rows: frozenset[int] = frozenset()
    """Rows of people who are new."""
    lines: tuple[str, ...] = ()
    """The same in words, and who is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands over a list on paper: a title and the lines under it, in their language, as of when."""

    title: str
    facts: tuple[str, ...]
    language: Language
    made: datetime


@dataclass(frozen=True, slots=True)
class Table:
    """Headers and rows of texts; `name` is what a sheet is called. `codes` says what each column holds."""

    name: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    codes: Sequence[str] = ()
    changed: Changed = Changed()
    heading: Heading | None = None
    """For formats that are printed."""


def open_questions(row: Row, words: Words) -> str:
    """What a person has not told yet, in one line."""
    return columns_line(unanswered(row.application.answers), words)


def columns_line(codes: Iterable[str], words: Words) -> str:
    """The columns of these codes in the middle of a sentence: names of taxes keep their capitals."""
    named = (words.plain(f"roster-column-{code}") for code in codes)
    return words.plain("roster-comma").join(
        name if name[1:2].isupper() else name[:1].lower() + name[1:] for name in named
    )


def list_table(
    listing: Listing, words: Words, name: str, *, exact: bool = False, since: tuple[int, Changes] | None = None
) -> Table:
    """A list as texts in the language of `words`. `exact`: for programs, dates as ISO 8601 has them.

    A column says what a person has not told: in the plain roster always, in a partner's list when somebody lacks
    something. `since`: the number of the version sent before and what changed; one more column says so.
    """
    told = _Teller(words, exact)
    lacks = "name" in listing.fields or bool(listing.incomplete)
    codes = ["number", *listing.fields, *(["missing"] if lacks else []), *(["changed"] if since else [])]
    headers = [words.plain(f"roster-column-{code}") for code in codes]
    common = {code: told.value(code, value) for code, value in listing.common.items()}
    new = frozenset(line.application for line in since[1].added) if since else frozenset()
    rows = []
    for number, line in enumerate(listing.lines, start=1):
        row = [str(number)]
        row += [common[code] if code in common else told.value(code, line.values[code]) for code in listing.fields]
        row += [_missing(line, listing.fields, words)] if lacks else []
        row += [_change(line, since[1], new, words)] if since else []
        rows.append(row)
    return Table(name, headers, rows, codes, _changed(listing, codes, since, words) if since else Changed())


def value_words(code: str, value: Value, words: Words) -> str:
    """One value of the field `code`, as lists have it."""
    return _Teller(words, exact=False).value(code, value)


def told_rows(listing: Listing, words: Words) -> list[dict[str, str]]:
    """For a partner's own form: each person's texts by field, what is the same for everybody too; dates ISO 8601."""
    told = _Teller(words, exact=True)
    common = {code: told.value(code, value) for code, value in listing.common.items()}
    return [common | {code: told.value(code, value) for code, value in line.values.items()} for line in listing.lines]


def _missing(line: Line, fields: Collection[str], words: Words) -> str:
    """What this person has not told; with their name where no column has it, for who told nothing has none in Latin."""
    what = columns_line(line.lacking, words)
    return words.plain("list-lacks-line", name=line.name, what=what) if what and "name" not in fields else what


def _change(line: Line, changes: Changes, new: Collection[int], words: Words) -> str:
    """What is different about this person: "new", or the names of the columns."""
    if line.application in new:
        return words.plain("list-new")
    return columns_line((*changes.changed.get(line.application, ()), *changes.common), words)


def _changed(listing: Listing, codes: Sequence[str], since: tuple[int, Changes], words: Words) -> Changed:
    number, changes = since
    new = {line.application for line in changes.added}
    rows = {line.application: row for row, line in enumerate(listing.lines)}
    cells = {(rows[key], codes.index(code)) for key, fields in changes.changed.items() for code in fields}
    cells |= {(row, codes.index(code)) for row in rows.values() for code in changes.common}
    return Changed(
        cells=frozenset(cells),
        rows=frozenset(rows[key] for key in new),
        lines=(words.plain("list-since", number=number), *changes_told(listing, changes, words)),
    )


def changes_told(listing: Listing, changes: Changes, words: Words) -> list[str]:
    """What changed, a line each: who came, who is gone, whose data is other, what is other for everybody."""
    if not changes:
        return [words.plain("list-same")]
    comma = words.plain("roster-comma")
    names = {line.application: line.name for line in listing.lines}
    lines = [
        words.plain(key, number=len(people), names=comma.join(one.name for one in people))
        for key, people in (("list-added", changes.added), ("list-removed", changes.removed))
        if people
    ]
    lines += [
        words.plain("list-changed", name=names[key], fields=columns_line(fields, words))
        for key, fields in changes.changed.items()
    ]
    lines += [words.plain("list-changed-all", fields=columns_line(changes.common, words))] if changes.common else []
    return lines


class _Teller:
    """Raw values in words."""

    def __init__(self, words: Words, exact: bool) -> None:
        self._words = words
        self._exact = exact

    def value(self, code: str, value: Value) -> str:
        """The value of the field `code`."""
        words = self._words
        if isinstance(value, LocalText):
            return value.best(words.language)
        if isinstance(value, tuple):
            between = " - " if code == "route" else words.plain("roster-comma")
            return between.join(map(words.city, value))
        if not value:
            return ""
        if code in DATES:
            return value if self._exact else words.figures(date.fromisoformat(value))
        match code:
            case "role":
                return words.plain(f"delegate-role-{value}")
            case "status":
                return words.plain(f"roster-status-{value}")
            case "sex":
                return words.plain(f"list-sex-{value}")
            case "citizenship":
                return words.country(value)
            case "industry" if value in INDUSTRIES:
                return words.plain(f"industry-{value}")
        return value
