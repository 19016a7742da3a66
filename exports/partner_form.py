"""A partner's own form, filled: what they drew stays as they drew it, people are written below the headers.

Rows that hold people already (a sample, last year's list) are written over; what stands below them moves down when
there are more people than room. Everything is text, dates where the form has cells for dates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import copy
from datetime import date
from io import BytesIO
from typing import Any, Final

from openpyxl import load_workbook
from openpyxl.cell.cell import MergedCell
from openpyxl.styles.numbers import is_date_format

from delegation.form_headers import NUMBER
from delegation.lists import DATES
from delegation.partner_form import PartnerForm

MIME: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
COLUMNS: Final = 100
"""Columns that are drawn in a new row as in the first; beyond these no form asks anything."""


def fill(
    content: bytes, form: PartnerForm, people: Sequence[Mapping[str, str]], figures: Callable[[date], str]
) -> bytes:
    """The workbook with a row for each of `people` (texts by field, dates ISO 8601); `figures` writes a date where
    the form has no cells for dates."""
    book = load_workbook(BytesIO(content))
    sheet = book[form.sheet]
    codes = {column.number: column.code for column in form.columns if column.code}
    first = _below(sheet, form.row)
    held = {row: values for row, values in _held(sheet).items() if row >= first}
    end = _end_of_room(held, codes)
    old = [row - first for row in held if end is None or row < end]
    if end is not None and first + len(people) > end:
        _move_down(sheet, end, first + len(people) - end)
    for place in sorted({*range(len(people)), *old}):
        row = first + place
        person = {NUMBER: str(place + 1), **people[place]} if place < len(people) else {}
        if person:
            _dress(sheet, first, row)
        for number, code in codes.items():
            if person or code != NUMBER:  # numbers that a form has printed beforehand stay
                _put(sheet.cell(row, number), code, person.get(code, ""), figures)
    filled = BytesIO()
    book.save(filled)
    return filled.getvalue()


def _below(sheet: Any, row: int) -> int:
    """The first row under the headers, which may be merged downwards."""
    ends: list[int] = [area.max_row for area in sheet.merged_cells.ranges if area.min_row <= row <= area.max_row]
    return max([row, *ends]) + 1


def _held(sheet: Any) -> dict[int, dict[int, Any]]:
    """The rows in which something stands, from above: what, by column.

    Only cells that are there are asked: many forms are drawn down to the last row that Excel has.
    """
    held: dict[int, dict[int, Any]] = {}
    for (row, column), cell in sorted(sheet._cells.items()):
        if cell.value not in {None, ""}:
            held.setdefault(row, {})[column] = cell.value
    return held


def _end_of_room(held: Mapping[int, Mapping[int, Any]], codes: Mapping[int, str]) -> int | None:
    """The first row that holds something else than people (a signature, a note); None when none does."""
    asked = {number for number, code in codes.items() if code != NUMBER}
    for row, values in held.items():
        told = {column for column, value in values.items() if codes.get(column) != NUMBER or not _is_number(value)}
        reckoned = any(_is_formula(values[column]) for column in told)
        if told and (reckoned or 2 * len(told & asked) < len(asked)):
            return row
    return None


def _is_number(value: object) -> bool:
    """Whether a form has numbered its rows beforehand: `1`, `1.`, `=ROW()-3`."""
    return _is_formula(value) or str(value).strip().rstrip(".").isdecimal()


def _is_formula(value: object) -> bool:
    return isinstance(value, str) and value.startswith("=")


def _move_down(sheet: Any, first: int, by: int) -> None:
    """Make room: everything from row `first` on stands `by` rows lower, with its heights and merged cells."""
    areas = [area.bounds for area in sheet.merged_cells.ranges if area.min_row >= first]
    for left, top, right, bottom in areas:
        sheet.unmerge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
    for row, column in sorted((place for place in sheet._cells if place[0] >= first), reverse=True):
        sheet._move_cell(row, column, by, 0, translate=True)
    for row in sorted((row for row in sheet.row_dimensions if row >= first), reverse=True):
        sheet.row_dimensions[row + by].height = sheet.row_dimensions[row].height
        sheet.row_dimensions[row].height = None
    for left, top, right, bottom in areas:
        sheet.merge_cells(start_row=top + by, start_column=left, end_row=bottom + by, end_column=right)


def _dress(sheet: Any, pattern: int, row: int) -> None:
    """Give a row that nobody has drawn the looks of the first one."""
    for column in range(1, min(sheet.max_column, COLUMNS) + 1):
        drawn, target = sheet.cell(pattern, column), sheet.cell(row, column)
        if drawn.has_style and not target.has_style:
            target._style = copy(drawn._style)  # openpyxl has no other way to copy all of it
    if sheet.row_dimensions[row].height is None:
        sheet.row_dimensions[row].height = sheet.row_dimensions[pattern].height


def _put(cell: Any, code: str, value: str, figures: Callable[[date], str]) -> None:
    if isinstance(cell, MergedCell):
        return
    if code in DATES and value:
        day = date.fromisoformat(value)
        cell.value = day if is_date_format(cell.number_format) else figures(day)
        return
    cell.value = value or None
    if value:
        cell.data_type = "s"  # else what begins with = would be run
