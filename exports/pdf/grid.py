"""A table on sheets that lie: its heading on the first, its columns' titles on each, rows that keep together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from delegation.language import Language
from exports.pdf.breaking import pieces
from exports.pdf.columns import share
from exports.pdf.fitting import Line, write
from exports.pdf.sheets import A4, GREY, PALE, POINT, Sheets, Type

_WIDTH, _HEIGHT = A4[1], A4[0]
_MARGIN: Final = 12.0
_ROOM: Final = _WIDTH - 2 * _MARGIN
_BOTTOM: Final = _HEIGHT - 14.0
_PAD: Final = 1.2
"""Millimetres of white around the text of a cell."""
_SIZES: Final = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
"""From comfortable to the least that still is read on paper."""
_LONGEST_WORD: Final = 48.0
"""Millimetres; a longer one (an address in the web) is broken rather than let it make the others narrow."""
_TITLE: Final = Type(14, bold=True)
_FACT: Final = Type(9.5)
_GAP: Final = 3.0
"""Between the heading and the table."""
_FOOT: Final = Type(7.5, colour=GREY)
_LONGEST_LINE: Final = 52.0
"""Millimetres; a longer one is broken at a word rather than let one cell take the room of all."""
_FEW: Final = 6 * POINT
"""Millimetres at one point that a column has in any case if it needs them: Chinese may break after each character."""
_HEADER_SHADE: Final = 232
MARKED_SHADE: Final = 225


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """What is to be printed. `heading`: a title and the lines under it. `marked`: cells (row, column) to point out."""

    heading: Sequence[str]
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    marked: Collection[tuple[int, int]] = ()


Cells = Sequence[Sequence[str]]
"""A row as it is printed: the lines of each of its cells."""


def print_grid(grid: Grid, language: Language, made: datetime) -> bytes:
    """The sheets, each with its number and how many there are."""
    return _Layout(Sheets(_WIDTH, _HEIGHT, grid.heading[0], language, made), grid).content()


@dataclass(slots=True)
class _Page:
    """What stands on one page: lines of the heading, then rows, each with its number in the grid."""

    head: list[Line] = field(default_factory=list)
    rows: list[tuple[int, Cells]] = field(default_factory=list)


class _Layout:
    def __init__(self, sheets: Sheets, grid: Grid) -> None:
        self._sheets = sheets
        self._grid = grid
        size, self._widths = _widths(sheets, grid)
        self._text = Type(size)
        self._header = Type(size, bold=True)
        self._titles = self._cells(grid.headers, self._header)
        self._marked: dict[int, set[int]] = defaultdict(set)
        for row, column in grid.marked:
            self._marked[row].add(column)

    def content(self) -> bytes:
        """The file."""
        pages = self._pages()
        for number, page in enumerate(pages, start=1):
            self._sheets.page()
            y = write(self._sheets, _MARGIN, _MARGIN, page.head)
            if page.rows or number == len(pages):
                y += _GAP if page.head else 0
                self._sheets.shade(_MARGIN, y, _ROOM, self._height(self._titles), colour=_HEADER_SHADE)
                y = self._row(y, self._titles, self._header, ())
            for place, cells in page.rows:
                y = self._row(y, cells, self._text, self._marked.get(place, ()))
            self._foot(number, len(pages))
        return self._sheets.content()

    def _pages(self) -> list[_Page]:
        """The pages in their order. A heading may take several: it tells all that has changed, too."""
        pages, y = [_Page()], _MARGIN
        for line in self._head():
            if y + line.kind.leading > _BOTTOM:
                pages.append(_Page())
                y = _MARGIN
            pages[-1].head.append(line)
            y += line.kind.leading
        titles = self._height(self._titles)
        y += _GAP + titles
        most = int((_BOTTOM - _MARGIN - titles - 2 * _PAD) / self._text.leading)
        for place, texts in enumerate(self._grid.rows):
            for cells in _parts(self._cells(texts, self._text), most):
                if y + self._height(cells) > _BOTTOM:
                    pages.append(_Page())
                    y = _MARGIN + titles
                pages[-1].rows.append((place, cells))
                y += self._height(cells)
        return pages

    def _head(self) -> Iterator[Line]:
        for place, text in enumerate(self._grid.heading):
            kind = _FACT if place else _TITLE
            for line in self._sheets.wrap(text, _ROOM, kind):
                yield Line(line, kind)

    def _cells(self, texts: Sequence[str], kind: Type) -> Cells:
        return [
            self._sheets.wrap(text, width - 2 * _PAD, kind) for text, width in zip(texts, self._widths, strict=True)
        ]

    def _height(self, cells: Cells) -> float:
        return max(map(len, cells)) * self._text.leading + 2 * _PAD

    def _row(self, y: float, cells: Cells, kind: Type, marked: Collection[int]) -> float:
        """Write a row under a thin rule; where the next one begins."""
        x, height = _MARGIN, self._height(cells)
        for column, (lines, width) in enumerate(zip(cells, self._widths, strict=True)):
            if column in marked:
                self._sheets.shade(x, y, width, height, colour=MARKED_SHADE)
            at = y + _PAD
            for line in lines:
                self._sheets.write(x + _PAD, at, line, kind)
                at += kind.leading
            x += width
        self._sheets.rule(_MARGIN, y + height, _MARGIN + _ROOM, y + height, thick=0.1, colour=PALE)
        return y + height

    def _foot(self, number: int, of: int) -> None:
        y = _HEIGHT - 10
        self._sheets.write(_MARGIN, y, f"{number} / {of}", _FOOT, width=_ROOM, align="R")
        if number == of:
            self._sheets.note_rare(_MARGIN, y, _ROOM - 20)


def _widths(sheets: Sheets, grid: Grid) -> tuple[float, list[float]]:
    """The size of the text, the largest at which words stay whole, and the widths of the columns."""
    least, most = [], []
    for column, header in enumerate(grid.headers):
        texts = [(header, Type(1, bold=True)), *((row[column], Type(1)) for row in grid.rows)]
        lines = [(line, kind) for text, kind in texts for line in text.split("\n")]
        words = [(piece.rstrip(), kind) for line, kind in lines for piece in pieces(line)]
        most.append(max(sheets.measure(line, kind) for line, kind in lines))
        least.append(max((sheets.measure(word, kind) for word, kind in words), default=0))
    least = [max(words, min(lines, _FEW)) for words, lines in zip(least, most, strict=True)]
    for size in _SIZES:
        needed = [min(width * size, _LONGEST_WORD) + 2 * _PAD + 0.1 for width in least]
        if sum(needed) <= _ROOM:
            break
    whole = [min(width * size, _LONGEST_LINE) + 2 * _PAD + 0.1 for width in most]
    return size, share(needed, [max(pair) for pair in zip(needed, whole, strict=True)], _ROOM)


def _parts(cells: Cells, most: int) -> Iterator[Cells]:
    """The row in parts of at most so many lines, for one that is taller than a page."""
    for begin in range(0, max(map(len, cells)), most):
        yield [lines[begin : begin + most] for lines in cells]
