"""Makes the fonts of `exports/fonts` from Debian's Noto packages (docs/adr/008-fonts.md).

    apt-get install fonts-noto-core fonts-noto-cjk unicode-data
    .venv/bin/python scripts/fonts.py

Chinese: every character of the General Standard table of 2013 (8,105 signs, among them those that were admitted for
names), of GB 2312 and, in the regular weight, of Big5 for partners who write traditional ones.
"""

from __future__ import annotations

import bz2
import re
from pathlib import Path
from typing import Final

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

NOTO: Final = Path("/usr/share/fonts/truetype/noto")
CJK: Final = Path("/usr/share/fonts/opentype/noto")
UNIHAN: Final = Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
OUT: Final = Path(__file__).parents[1] / "exports" / "fonts"

LETTERS: Final = (
    (0x20, 0x24F),  # Latin
    (0x2B0, 0x36F),  # its modifiers, marks that stand on letters
    (0x370, 0x52F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Latin with two marks: Vietnamese
    (0x2000, 0x206F),  # dashes, quotes, blanks
    (0x20A0, 0x20BF),  # currencies
    (0x2100, 0x214F),  # numero, trade mark
)
CHINESE_SIGNS: Final = (
    (0x2190, 0x2193),  # arrows
    (0x2460, 0x2473),  # numbers in circles
    (0x3000, 0x30FF),  # punctuation, the geta mark, kana
    (0xFF00, 0xFFEF),  # full-width forms
)


def main() -> None:
    """Write the four fonts."""
    OUT.mkdir(parents=True, exist_ok=True)
    standard = general_standard() | of_codec("gb2312") | within(CHINESE_SIGNS)
    chinese = {"Regular": standard | of_codec("big5"), "Bold": standard}
    for weight, signs in chinese.items():
        keep(TTFont(NOTO / f"NotoSans-{weight}.ttf"), within(LETTERS), OUT / f"NotoSans-{weight}.ttf")
        keep(simplified(weight), signs, OUT / f"NotoSansSC-{weight}.otf")


def keep(font: TTFont, signs: set[int], to: Path) -> None:
    """The font with the glyphs of these code points, without what only screens and shapers need."""
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=signs)
    subsetter.subset(font)
    font.save(to)
    print(f"{to.name}: {len(font.getBestCmap())} signs, {to.stat().st_size:,} bytes")


def simplified(weight: str) -> TTFont:
    """The font of a collection whose characters have the shapes of mainland China."""
    fonts = TTCollection(CJK / f"NotoSansCJK-{weight}.ttc").fonts
    return next(font for font in fonts if font["name"].getDebugName(1).startswith("Noto Sans CJK SC"))


def general_standard() -> set[int]:
    """The code points that Unihan's kTGH names: the table of the State Council of 2013."""
    text = bz2.decompress(UNIHAN.read_bytes()).decode()
    return {int(found, 16) for found in re.findall(r"^U\+([0-9A-F]+)\tkTGH\t", text, re.MULTILINE)}


def of_codec(codec: str) -> set[int]:
    """The Chinese characters that an encoding has."""
    return {point for point in range(0x3400, 0xA000) if _encodes(codec, point)}


def within(ranges: tuple[tuple[int, int], ...]) -> set[int]:
    """Code points of ranges, both ends among them."""
    return {point for first, last in ranges for point in range(first, last + 1)}


def _encodes(codec: str, point: int) -> bool:
    try:
        chr(point).encode(codec)
    except UnicodeEncodeError:
        return False
    return True


if __name__ == "__main__":
    main()
