"""The fonts of printed papers, and what they can print.

Four files hold Latin, Greek and Cyrillic (Noto Sans) and Chinese (Noto Sans CJK SC), regular and bold;
docs/adr/008-fonts.md says which characters, `scripts/fonts.py` makes them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Final

from fontTools.ttLib import TTFont

FOLDER: Final = Path(__file__).parents[1] / "fonts"
LETTERS: Final = "NotoSans"
CHINESE: Final = "NotoSansSC"
FILES: Final = (
    (LETTERS, "", FOLDER / "NotoSans-Regular.ttf"),
    (LETTERS, "B", FOLDER / "NotoSans-Bold.ttf"),
    (CHINESE, "", FOLDER / "NotoSansSC-Regular.otf"),
    (CHINESE, "B", FOLDER / "NotoSansSC-Bold.otf"),
)
"""Family, style, file. What one lacks is taken from the others."""
GETA: Final = "〓"
"""What East Asian printers set for a sign that they have no type of."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs"})
"""Categories of characters that print nothing: controls, joiners, marks of direction, broken halves."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font: its family, and its style as fpdf2 names it ("", "B")."""

    family: str
    style: str


def printable(text: str) -> str:
    """The text with a geta mark for every character that the fonts lack, so that none is lost in silence."""
    return "".join(char if char == "\n" or char in _faces(False) else GETA for char in _seen(text))


def lacking(texts: Iterable[str]) -> list[str]:
    """The characters of the texts that the fonts lack, in the order of their code points."""
    return sorted({char for text in texts for char in _seen(text)} - _faces(False).keys() - {"\n"})


def runs(text: str, bold: bool) -> Iterator[tuple[Face, str]]:
    """A printable line in pieces that one font has: each with its font."""
    faces = _faces(bold)
    for face, chars in groupby(text, faces.__getitem__):
        yield face, "".join(chars)


@cache
def _faces(bold: bool) -> Mapping[str, Face]:
    """The font of each character that there is: Noto Sans before Chinese, and what has no bold form in the regular."""
    found: dict[str, Face] = {}
    for family, style, file in sorted(FILES, key=lambda font: font[1] == "B", reverse=bold):
        with TTFont(file, lazy=True) as font:
            for point in font.getBestCmap():
                found.setdefault(chr(point), Face(family, style))
    return found


def _seen(text: str) -> str:
    """What of a text prints something, letters and their marks in one character where there is one."""
    composed = unicodedata.normalize("NFC", text.replace("\t", " "))
    return "".join(char for char in composed if char == "\n" or not _is_unseen(char))


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN or "\ufe00" <= char <= "\ufe0f"  # the latter choose between shapes
