"""Texts of any length in a box of one size: as large as they go in, cut only when even the smallest is too large."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exports.pdf.breaking import pieces
from exports.pdf.sheets import Sheets, Type


@dataclass(frozen=True, slots=True)
class Part:
    """One of the texts that share a box; `share` of the common size."""

    text: str
    share: float = 1.0
    bold: bool = False

    def at(self, size: float) -> Type:
        """How it is set when the common size is `size` points."""
        return Type(size * self.share, self.bold)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it will be written."""

    text: str
    kind: Type


def fit(sheets: Sheets, parts: Sequence[Part], width: float, height: float, sizes: Sequence[float]) -> list[Line]:
    """The lines of the parts, one part under the other, at the largest of `sizes` (falling) that goes into the box.

    Words are broken, and what is too much is cut with an ellipsis, at the smallest size only.
    """
    shown = [part for part in parts if part.text]
    for size in sizes[:-1]:
        lines = list(_lines(sheets, shown, width, size))
        if _height(lines) <= height and _whole(sheets, shown, width, size):
            return lines
    return _cut(sheets, list(_lines(sheets, shown, width, sizes[-1])), width, height)


def write(sheets: Sheets, x: float, y: float, lines: Sequence[Line], *, width: float = 0, align: str = "L") -> float:
    """Write the lines; where the next one would begin."""
    for line in lines:
        sheets.write(x, y, line.text, line.kind, width=width, align=align)
        y += line.kind.leading
    return y


def _lines(sheets: Sheets, parts: Sequence[Part], width: float, size: float) -> Iterator[Line]:
    for part in parts:
        kind = part.at(size)
        for text in sheets.wrap(part.text, width, kind):
            yield Line(text, kind)


def _whole(sheets: Sheets, parts: Sequence[Part], width: float, size: float) -> bool:
    """Whether no word has to be broken."""
    return all(sheets.measure(piece.rstrip(), part.at(size)) <= width for part in parts for piece in pieces(part.text))


def _height(lines: Sequence[Line]) -> float:
    return sum(line.kind.leading for line in lines)


def _cut(sheets: Sheets, lines: list[Line], width: float, height: float) -> list[Line]:
    kept = list(lines)
    while len(kept) > 1 and _height(kept) > height:
        kept.pop()
    if len(kept) == len(lines):
        return kept
    last = kept[-1]
    text = last.text
    while text and sheets.measure(text + "…", last.kind) > width:
        text = text[:-1]
    return [*kept[:-1], Line(text.rstrip() + "…", last.kind)]
