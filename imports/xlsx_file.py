"""XLSX as a located tree of the same shape as YAML; what it weighs is asked before anything of it is unpacked."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from difflib import get_close_matches
from io import BytesIO
from itertools import islice
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from delegation.dates import read_date
from delegation.errors import Arg, BadAnswer
from delegation.story.located import Fault, File, Items, Node, Place, Table, Text, few, unreadable
from delegation.typed import clean_code, shown
from imports.sheets import LISTS, SHEETS, Sheet

SIZE_LIMIT: Final = 5 * 1024 * 1024
UNPACKED_LIMIT: Final = 30 * 1024 * 1024
MEMBER_LIMIT: Final = 500
RATIO_LIMIT: Final = 200
"""Spreadsheets pack to a tenth or a twentieth; only what was made to unfold packs better than this."""
OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What Office wraps both a password-protected workbook and one of before 2007 in."""
ROW_LIMIT: Final = 5_000
COLUMN_LIMIT: Final = 200

_VERSION: Final = "1"
_COMMAS: Final = re.compile(r"[,;，、\s]+")
_BY_NAME: Final = {sheet.name: sheet for sheet in SHEETS}


def read(content: bytes) -> File:
    """The tree of a workbook with the sheets of `imports.sheets`, or the one reason why there is none."""
    if len(content) > SIZE_LIMIT:
        return unreadable("fault-file-large", limit=SIZE_LIMIT // 1024)
    refusal = weighed(content)
    if refusal:
        return unreadable(refusal)
    reader = _Workbook()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of charts and styles, which nobody asks it for
            workbook = load_workbook(BytesIO(content), read_only=True, data_only=True)
            for worksheet in workbook.worksheets:
                reader.take(worksheet)
            workbook.close()
    except Exception:  # openpyxl raises whatever its parsers do, and what is in a damaged file is anybody's guess
        return unreadable("fault-file-damaged")
    return reader.file()


def weighed(content: bytes) -> str:
    """The key of what speaks against unpacking a workbook; "" when nothing does."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return "fault-file-damaged"
    if any(member.flag_bits & 1 for member in members):
        return "fault-file-locked"
    if "xl/workbook.xml" not in {member.filename for member in members}:
        return "fault-file-not-workbook"
    heavy = any(member.file_size > RATIO_LIMIT * max(member.compress_size, 1024) for member in members)
    if heavy or len(members) > MEMBER_LIMIT or sum(member.file_size for member in members) > UNPACKED_LIMIT:
        return "fault-file-bomb"
    return ""


@dataclass(slots=True)
class _Row:
    place: Place
    cells: list[tuple[Text, Text]]
    """Header and value of every column, empty ones too: they have a place to point at."""
    children: dict[str, list[_Row]] = field(default_factory=dict)

    def cell(self, column: str) -> Text | None:
        return next((value for header, value in self.cells if header.text == column), None)

    def name(self, columns: tuple[str, ...]) -> tuple[str, ...]:
        """What the row is called by, in comparable form."""
        return tuple(_comparable(cell.text) if (cell := self.cell(column)) else "" for column in columns)


class _Workbook:
    """Takes sheets in any order; gives the tree once all have come."""

    def __init__(self) -> None:
        self._rows: dict[str, list[_Row]] = {}
        self._faults: list[Fault] = []

    def take(self, worksheet: Any) -> None:
        name = clean_code(worksheet.title).lower()
        worksheet.reset_dimensions()  # what a file says of its own size is not to be trusted
        rows = _filled(worksheet.iter_rows(values_only=True, max_col=COLUMN_LIMIT))
        if name not in _BY_NAME:
            if next(rows, None):
                self._unknown(worksheet.title)
            return
        header = next(rows, None)
        self._rows[name] = []
        if header is None:
            return
        titles = _titles(name, *header)
        for number, values in rows:
            if number > ROW_LIMIT:
                self._fault(_place(name, number, 1), "fault-file-long", limit=ROW_LIMIT)
                break
            self._rows[name].append(self._row(name, number, titles, values))

    def file(self) -> File:
        if not self._rows:
            self._fault(Place(), "fault-sheets-missing", choices=", ".join(_BY_NAME))
            return File(None, tuple(self._faults))
        for sheet in SHEETS:
            if sheet.within:
                self._put_within(sheet)
        tops = [sheet.name for sheet in SHEETS if not sheet.within]
        lists: list[tuple[Text, Node]] = [
            (Text(Place(sheet=name), name), _items(name, self._rows[name])) for name in tops if name in self._rows
        ]
        version = (Text(Place(), "version"), Text(Place(), _VERSION))
        return File(Table(Place(), (version, *lists)), tuple(self._faults))

    def _row(self, name: str, number: int, titles: dict[int, Text], values: tuple[object, ...]) -> _Row:
        cells = [
            (title, Text(_place(name, number, column), _text(values[column - 1]) if column <= len(values) else ""))
            for column, title in titles.items()
        ]
        for column, value in enumerate(values, start=1):
            if column not in titles and _text(value):
                self._fault(_place(name, number, column), "fault-column-nameless", typed=shown(_text(value)))
        return _Row(_place(name, number, 1), cells)

    def _put_within(self, sheet: Sheet) -> None:
        here = tuple(link[0] for link in sheet.links)
        there = tuple(link[1] for link in sheet.links)
        parents: dict[tuple[str, ...], _Row] = {}
        for parent in self._rows.get(sheet.within, []):
            parents.setdefault(parent.name(there), parent)
        choices = few([" ".join(parent) for parent in parents])
        for row in self._rows.get(sheet.name, []):
            named = row.name(here)
            if row_parent := parents.get(named):
                row.cells = [cell for cell in row.cells if cell[0].text not in here]
                row_parent.children.setdefault(sheet.name, []).append(row)
            elif not all(named):
                column = here[named.index("")]
                place = cell.place if (cell := row.cell(column)) else row.place
                self._fault(place, "fault-key-missing", name=column)
            else:
                place = cell.place if (cell := row.cell(here[0])) else row.place
                self._fault(place, "fault-reference", typed=shown(" ".join(named)), choices=choices)

    def _unknown(self, title: str) -> None:
        near = get_close_matches(clean_code(title).lower(), _BY_NAME, n=1)
        choices = near[0] if near else ", ".join(_BY_NAME)
        key = "fault-sheet-unknown-near" if near else "fault-sheet-unknown"
        self._fault(Place(sheet=title), key, name=shown(title), **{"near" if near else "choices": choices})

    def _fault(self, place: Place, key: str, /, **args: Arg) -> None:
        self._faults.append(Fault(place, key, args))


def _filled(rows: Iterator[tuple[object, ...]]) -> Iterator[tuple[int, tuple[object, ...]]]:
    """The rows that hold anything, with their numbers; far below the last one allowed nobody looks."""
    for number, values in enumerate(islice(rows, 2 * ROW_LIMIT), start=1):
        if any(_text(value).strip() for value in values):
            yield number, values


def _titles(sheet: str, number: int, values: tuple[object, ...]) -> dict[int, Text]:
    titles = {column: clean_code(_text(value)).lower() for column, value in enumerate(values, start=1)}
    return {column: Text(_place(sheet, number, column), title) for column, title in titles.items() if title}


def _items(name: str, rows: list[_Row]) -> Items:
    return Items(rows[0].place if rows else Place(sheet=name), tuple(_table(row) for row in rows))


def _table(row: _Row) -> Table:
    entries = _nested(row.place, row.cells)
    children = [(Text(row.place, name), _items(name, rows)) for name, rows in row.children.items()]
    return Table(row.place, (*entries, *children))


def _nested(place: Place, cells: list[tuple[Text, Text]]) -> list[tuple[Text, Node]]:
    """Columns `title.en` and `title.ru` gathered under `title`; a group without any value is one empty text."""
    groups: dict[str, list[tuple[Text, Text]]] = {}
    entries: list[tuple[Text, Node]] = []
    for header, value in cells:
        head, dot, tail = header.text.partition(".")
        if dot:
            groups.setdefault(head, []).append((Text(header.place, tail), value))
        else:
            entries.append((header, _several(value) if head in LISTS else value))
    for head, members in groups.items():
        first = members[0]
        filled = any(value.text for _, value in members)
        group = Table(first[1].place, tuple(_nested(place, members))) if filled else Text(first[1].place)
        entries.append((Text(first[0].place, head), group))
    return entries


def _several(value: Text) -> Node:
    parts = [part for part in _COMMAS.split(value.text) if part]
    return Items(value.place, tuple(Text(value.place, part) for part in parts)) if parts else value


def _text(value: object) -> str:
    """A cell as one would type it."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            # A spreadsheet counts days in floating point: 9:30 may come as a moment less.
            return (value + timedelta(milliseconds=500)).replace(microsecond=0).isoformat()
        case _:
            return str(value).strip()


def _comparable(text: str) -> str:
    try:
        return read_date(text.removesuffix("T00:00:00")).isoformat()
    except BadAnswer:
        return clean_code(text)


def _place(sheet: str, row: int, column: int) -> Place:
    return Place(sheet=sheet, line=row, column=column, cell=f"{get_column_letter(column)}{row}")
