"""Sheets of paper that one writes and draws on: fpdf2 with the desk's fonts, in millimetres from the upper left corner.

Nothing here breaks pages or lines by itself: who lays a paper out says what stands where, so that it knows before it
writes how many pages there will be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import Final

from fpdf import FPDF
from fpdf.fonts import TTFFont

from delegation.language import Language
from exports.pdf import breaking
from exports.pdf.fonts import FILES, GETA, lacking, printable, runs

A4: Final = (210.0, 297.0)
"""Width and height of an upright sheet (ISO 216)."""
POINT: Final = 25.4 / 72
"""Millimetres of a typographic point."""
BLACK, GREY, PALE = 0, 110, 200
"""How light a colour is: 0 black, 255 white."""
_ALIGNED: Final = {"L": 0.0, "C": 0.5, "R": 1.0}
_LOCALES: Final = {"ru": "ru-RU", "en": "en-GB", "zh": "zh-CN"}


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set. `size` in points."""

    size: float
    bold: bool = False
    colour: int = BLACK

    @property
    def leading(self) -> float:
        """Millimetres from one line to the next."""
        return self.size * 1.32 * POINT

    @property
    def ascent(self) -> float:
        """Millimetres from the upper edge of a line to the foot of its letters."""
        return self.size * POINT


class Sheets:
    """A PDF while it is written. Texts are what people typed: nothing in them is taken for markup."""

    def __init__(
        self, width: float, height: float, title: str, language: Language, made: datetime | None = None
    ) -> None:
        """width, height: of a page, millimetres. title, language, made: what the file says of itself."""
        self._pdf = FPDF(unit="mm", format=(width, height))
        self._pdf.alias_nb_pages("\0")  # else a "{nb}" that somebody typed would become a number
        self._pdf.set_auto_page_break(False)
        self._pdf.set_margins(0, 0, 0)
        self._pdf.c_margin = 0
        for family, style, file in FILES:
            self._pdf.add_font(family, style, file)
        self._pdf.set_title(title)
        self._pdf.set_lang(_LOCALES[language])
        self._pdf.set_creator("Delegation Desk")
        self._pdf.set_creation_date(made)
        self._written: set[str] = set()
        self._advance = lru_cache(maxsize=None)(self._advance_of)

    def page(self) -> None:
        """A new empty page; what follows goes onto it."""
        self._pdf.add_page()

    def measure(self, text: str, kind: Type) -> float:
        """How wide a line is."""
        return sum(self._advance(char, kind.bold) for char in printable(text)) * kind.size

    def wrap(self, text: str, width: float, kind: Type) -> list[str]:
        """The lines of a text that is `width` wide at most."""
        return breaking.wrap(text, width, lambda piece: self.measure(piece, kind))

    def write(self, x: float, y: float, text: str, kind: Type, *, width: float = 0, align: str = "L") -> None:
        """One line whose upper edge is at `y`; `align` (L, C, R) within `width`."""
        self._written.add(text)
        self._pdf.set_text_color(kind.colour)
        x += (width - self.measure(text, kind)) * _ALIGNED[align]
        for face, run in runs(printable(text), kind.bold):
            self._pdf.set_font(face.family, face.style, kind.size)
            self._pdf.text(x, y + kind.ascent, run)
            x += self.measure(run, kind)

    def write_lines(
        self, x: float, y: float, lines: Sequence[str], kind: Type, *, width: float = 0, align: str = "L"
    ) -> float:
        """Lines one under the other; where the next one would begin."""
        for line in lines:
            self.write(x, y, line, kind, width=width, align=align)
            y += kind.leading
        return y

    def rule(self, x: float, y: float, to_x: float, to_y: float, *, thick: float = 0.2, colour: int = BLACK) -> None:
        """A straight line."""
        self._pdf.set_line_width(thick)
        self._pdf.set_draw_color(colour)
        self._pdf.line(x, y, to_x, to_y)

    def frame(self, x: float, y: float, width: float, height: float, *, colour: int = GREY) -> None:
        """An empty rectangle."""
        self._pdf.set_line_width(0.2)
        self._pdf.set_draw_color(colour)
        self._pdf.rect(x, y, width, height)

    def shade(self, x: float, y: float, width: float, height: float, *, colour: int = 238) -> None:
        """A filled rectangle."""
        self._pdf.set_fill_color(colour)
        self._pdf.rect(x, y, width, height, style="F")

    def picture(self, content: bytes, x: float, y: float, width: float) -> None:
        """A PNG, as high as its proportions make it."""
        self._pdf.image(BytesIO(content), x=x, y=y, w=width)

    def note_rare(self, x: float, y: float, width: float) -> None:
        """Name the characters that no font has, where there were any: in one line, in no language."""
        if not (rare := lacking(self._written)):
            return
        kind = Type(6.5, colour=GREY)
        points = ", ".join(f"U+{ord(char):04X}" for char in rare)
        self.write(x, y, self.wrap(f"{GETA} = {points}", width, kind)[0], kind)

    def content(self) -> bytes:
        """The file; it is the last word."""
        try:
            return bytes(self._pdf.output())
        finally:
            for font in self._pdf.fonts.values():
                if isinstance(font, TTFFont):
                    font.close()  # fpdf2 reads font files piece by piece and leaves them open

    def _advance_of(self, char: str, bold: bool) -> float:
        """Millimetres that a character takes at one point."""
        [(face, _)] = runs(char, bold)
        self._pdf.set_font(face.family, face.style, 1)
        return self._pdf.get_string_width(char)
