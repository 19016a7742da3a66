"""A list as an Excel workbook. Every cell is text: what a person typed is never run as a formula or a link."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from io import BytesIO
from typing import Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from exports.table import Table

MIME: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NARROWEST: Final = 5
WIDEST: Final = 48
CHANGED: Final = "#FFF2CC"
"""The background of a cell that is not as it was sent before."""
NEW: Final = "#E2EFDA"
"""The background of a person who is new since then."""
_NO_SHEET_NAME: Final = re.compile(r"[\[\]:*?/\\']+")
"""Characters that Excel refuses in the name of a sheet, which has at most 31."""


def write(table: Table) -> bytes:
    """The table with its header frozen, a filter in every column, columns as wide as what they hold."""
    content = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(content, options) as book:
        book.set_properties({"title": table.name})
        sheet = book.add_worksheet(_sheet_name(table.name))
        header = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "num_format": "@"})
        text = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        other = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@", "bg_color": CHANGED})
        new = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@", "bg_color": NEW})
        for column, title in enumerate(table.headers):
            sheet.write_string(0, column, title, header)
        for row, values in enumerate(table.rows):
            for column, value in enumerate(values):
                changed = other if (row, column) in table.changed.cells else text
                sheet.write_string(row + 1, column, value, new if row in table.changed.rows else changed)
        if table.changed.lines:
            _tell_changes(book.add_worksheet(_sheet_name(table.changed.lines[0])), table.changed.lines, text)
        for column, title in enumerate(table.headers):
            # The filter's arrow takes the room of about two letters beside the title.
            longest = max([_width(title) + 2, *(_width(values[column]) for values in table.rows)])
            sheet.set_column(column, column, min(max(longest + 1, NARROWEST), WIDEST))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(table.rows), len(table.headers) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
    return content.getvalue()


def _sheet_name(words: str) -> str:
    return _NO_SHEET_NAME.sub(" ", words).strip()[:31]


def _tell_changes(sheet: Worksheet, lines: Sequence[str], text: Format) -> None:
    """A second sheet says in words what the colours mean, and who is gone."""
    for row, line in enumerate(lines):
        sheet.write_string(row, 0, line, text)
    sheet.set_column(0, 0, 2 * WIDEST)


def _width(text: str) -> int:
    """How wide the longest line is, in letters; Chinese characters are twice as wide."""
    return max(
        (sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line) for line in text.split("\n")),
        default=0,
    )
