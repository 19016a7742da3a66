"""A workbook in the shape that can be imported: filled with a story for a start, or with headers only."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Final

from xlsxwriter import Workbook

from delegation.story.located import Items, Node, Place, Table, Text, entries
from imports.sheets import LISTS, NUMBERS, SHEETS, Sheet

EMPTY: Final = Table(Place())

_MADE: Final = datetime(2018, 1, 1)  # noqa: DTZ001 (a document's property without a zone; fixed: same story, same bytes)
_WIDTH: Final = 22


def write(tree: Table = EMPTY) -> bytes:
    """An XLSX workbook that reads back as the same story. What people typed is text in it, never a formula."""
    into = BytesIO()
    with Workbook(into, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": _MADE})
        title = workbook.add_format({"bold": True, "bottom": 1})
        typed = workbook.add_format({"num_format": "@"})
        for sheet in SHEETS:
            worksheet = workbook.add_worksheet(sheet.name)
            worksheet.freeze_panes(1, 0)
            worksheet.set_column(0, len(sheet.columns) - 1, _WIDTH)
            for column, name in enumerate(sheet.columns):
                worksheet.write_string(0, column, name, title)
            for row, values in enumerate(_rows(tree, sheet), start=1):
                for column, name in enumerate(sheet.columns):
                    value = values.get(name, "")
                    if value and name in NUMBERS:
                        worksheet.write_number(row, column, float(value))
                    elif value:
                        worksheet.write_string(row, column, value, typed)
    return into.getvalue()


def _rows(tree: Table, sheet: Sheet) -> list[dict[str, str]]:
    rows = []
    for parent in _tables(tree, sheet.within) if sheet.within else [tree]:
        cells = _cells(parent)
        links = {here: cells.get(there, "") for here, there in sheet.links}
        rows += [links | _cells(node) for node in _listed(parent, sheet.name)]
    return rows


def _tables(tree: Table, name: str) -> list[Node]:
    """All rows of a sheet, whichever rows they are within."""
    within = next(sheet.within for sheet in SHEETS if sheet.name == name)
    parents: list[Node] = _tables(tree, within) if within else [tree]
    return [node for parent in parents for node in _listed(parent, name)]


def _listed(node: Node, name: str) -> list[Node]:
    return [item for items in entries(node, name) if isinstance(items, Items) for item in items.items]


def _cells(node: Node, prefix: str = "") -> dict[str, str]:
    """A table's own values by column; lists of tables are rows of other sheets."""
    cells: dict[str, str] = {}
    if isinstance(node, Table):
        for name, value in node.entries:
            column = prefix + name.text
            if isinstance(value, Text):
                cells[column] = value.text
            elif isinstance(value, Table):
                cells |= _cells(value, f"{column}.")
            elif column in LISTS:
                cells[column] = ", ".join(item.text for item in value.items if isinstance(item, Text))
    return cells
