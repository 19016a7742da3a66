"""A partner's own form: which row of which sheet holds the headers, and what they say."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell

from delegation.errors import BadAnswer
from delegation.partner_form import proposed, recognised
from delegation.typed import clean, cut
from imports.xlsx_file import OLE, SIZE_LIMIT, weighed

ROWS: Final = 40
"""How far down headers are looked for: letterheads and notes stand above them."""
COLUMNS: Final = 50
HEADER: Final = 60
"""Characters of a header that are kept: some partners explain there how to fill a column in."""
UNPACKED_LIMIT: Final = 8 * 1024 * 1024
"""Some thousand rows of a form, and ten times more than one has."""
FEWEST: Final = 2
"""Headers that must be known in a row for it to be the one."""

_IN_MEMORY: Final = ("xl/worksheets/", "xl/sharedStrings")
_REASONS: Final = {
    "fault-file-locked": "locked",
    "fault-file-not-workbook": "kind",
    "fault-file-bomb": "bomb",
    "fault-file-damaged": "damaged",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where the headers are: the row counts from 1, each header stands by the number of its column."""

    sheet: str
    row: int
    headers: dict[int, str]


def find(content: bytes) -> Found:
    """The headers of a form. BadAnswer says why there are none; nothing that unfolds to gigabytes is opened."""
    if not content:
        raise BadAnswer("form-refused", why="empty")
    if len(content) > SIZE_LIMIT:
        raise BadAnswer("form-refused", why="large")
    if content.startswith(OLE):
        raise BadAnswer("form-refused", why="locked")
    if not content.startswith(b"PK"):
        raise BadAnswer("form-refused", why="kind")
    if refusal := weighed(content):
        raise BadAnswer("form-refused", why=_REASONS[refusal])
    if _unpacked(content) > UNPACKED_LIMIT:
        raise BadAnswer("form-refused", why="large")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of charts and styles, which nobody asks it for
            book = load_workbook(BytesIO(content))
    except Exception as error:  # openpyxl raises whatever its parsers do
        raise BadAnswer("form-refused", why="damaged") from error
    best: tuple[float, Found] | None = None
    for sheet in book.worksheets:
        for row in range(1, min(sheet.max_row, ROWS) + 1):
            headers = _headers(sheet, row)
            sure = sum(bool(recognised(header)) for header in headers.values())
            likely = sum(bool(proposed(header)) for header in headers.values())
            if likely >= FEWEST and (best is None or sure + likely > best[0]):
                best = sure + likely, Found(sheet=sheet.title, row=row, headers=headers)
    if best is None:
        raise BadAnswer("form-refused", why="headers")
    return best[1]


def _unpacked(content: bytes) -> int:
    """Bytes of what openpyxl would hold in memory some fifty times over: sheets and their texts."""
    with ZipFile(BytesIO(content)) as archive:
        members = archive.infolist()
    return sum(one.file_size for one in members if one.filename.startswith(_IN_MEMORY))


def _headers(sheet: Any, row: int) -> dict[int, str]:
    """What stands over each column in this row, with what stands over a group of columns where that is needed."""
    headers = {}
    for column in range(1, min(sheet.max_column, COLUMNS) + 1):
        own = _text(sheet, row, column)
        above = _text(sheet, row - 1, column) if row > 1 else ""
        if own and above != own and not recognised(own) and recognised(f"{above} {own}"):
            own = f"{above} {own}"
        if own:
            headers[column] = cut(own, HEADER)
    return headers


def _text(sheet: Any, row: int, column: int) -> str:
    """What a cell shows; of merged ones what the first of them holds."""
    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        within = next((area for area in sheet.merged_cells.ranges if cell.coordinate in area), None)
        cell = sheet.cell(within.min_row, within.min_col) if within else cell
    return clean(str(cell.value)) if cell.value is not None else ""
