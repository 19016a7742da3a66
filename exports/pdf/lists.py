"""A list of people on paper. Who reads it has it in hand: it holds what fits, and leaves the rest to the other formats.

Under a person's name stands its Latin form, as the passport has it where that is told; what is the same for everybody
stands once, above; columns in which nobody has anything are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from delegation.lists import COMMON
from delegation.three_scripts import names_of
from exports.pdf.grid import Grid, print_grid
from exports.table import Table

_OFF_PAPER: Final = frozenset({"latin", "telegram", "tax_number", "industry", "offers", "seeks", "brings", "missing"})
"""Columns of the plain roster that are worked with on a screen: links, what somebody trades in, what is still open; and
the Latin name, which stands under the other."""


def write(table: Table) -> bytes:
    """The sheets, upon A4 that lies."""
    heading = table.heading
    if heading is None:
        raise ValueError("a list on paper needs its heading")
    above = [place for place, code in enumerate(table.codes) if code in COMMON and table.rows]
    columns = [place for place in range(len(table.headers)) if place not in above and _stands(table, place)]
    colon = "：" if heading.language == "zh" else ": "
    common = [f"{table.headers[place]}{colon}{table.rows[0][place]}" for place in above if table.rows[0][place]]
    grid = Grid(
        heading=[heading.title, *heading.facts, *common, *table.changed.lines],
        headers=[table.headers[place] for place in columns],
        rows=[[_cell(table, row, place) for place in columns] for row in table.rows],
        marked=_marked(table, columns),
    )
    return print_grid(grid, heading.language, heading.made)


def _stands(table: Table, place: int) -> bool:
    """Whether a column is printed: somebody has something there, and the status only where it is not everybody's."""
    code, cells = table.codes[place], {row[place] for row in table.rows}
    if (code in _OFF_PAPER and "name" in table.codes) or not (any(cells) or code == "number"):
        return False
    return code != "status" or len(cells) > 1


def _cell(table: Table, row: Sequence[str], place: int) -> str:
    if table.codes[place] != "name":
        return row[place]
    names = names_of(row[place])
    latin = row[table.codes.index("latin")] if "latin" in table.codes else ""
    return "\n".join((replace(names, latin=latin) if latin else names).forms)


def _marked(table: Table, columns: Sequence[int]) -> frozenset[tuple[int, int]]:
    """What differs from the version sent before: single cells, and every cell of who is new."""
    return frozenset(
        (row, at)
        for at, place in enumerate(columns)
        for row in range(len(table.rows))
        if row in table.changed.rows or (row, place) in table.changed.cells
    )
