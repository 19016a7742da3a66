"""The fonts of printed papers, and what they can print.

Four files hold Latin, Greek and Cyrillic (Noto Sans) and Chinese (Noto Sans CJK SC), regular and bold;
docs/adr/007-fonts.md says which characters, `scripts/fonts.py` makes them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
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


def printable(text: str) -> str:
    """The text with every character that the fonts lack as a geta mark, so that none is lost in silence."""
    seen = (char for char in unicodedata.normalize("NFC", text.replace("\t", " ")) if _shows(char))
    return "".join(char if char == "\n" or char in drawn() else GETA for char in seen)


def lacking(texts: Iterable[str]) -> list[str]:
    """The characters of the texts that the fonts lack, in the order of their code points."""
    return sorted(
        {char for text in texts for char in unicodedata.normalize("NFC", text) if _shows(char)} - drawn() - {"\n", "\t"}
    )


@cache
def drawn() -> frozenset[str]:
    """Every character that is in one of the fonts."""
    found: set[int] = set()
    for _, _, file in FILES:
        with TTFont(file, lazy=True) as font:
            found.update(font.getBestCmap())
    return frozenset(map(chr, found))


def _shows(char: str) -> bool:
    return char == "\n" or not (unicodedata.category(char) in _UNSEEN or "\ufe00" <= char <= "\ufe0f")
