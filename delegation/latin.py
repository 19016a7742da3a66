"""A name in Latin letters as passports print it: proposed from the name in its own script, and checked when typed.

Cyrillic goes by ICAO Doc 9303, part 3, as in Russian passports: the surname and the first name, without the patronymic.
Chinese goes by pinyin as in Chinese passports (GB/T 28039): surname first, the given name in one word, ü as YU.
What the passport says counts; a proposal is only to be confirmed or corrected.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from delegation.errors import BadAnswer
from delegation.names import is_cyrillic, is_han, is_patronymic, latin, surname, syllables
from delegation.typed import clean, shown

LATIN_LIMIT: Final = 39
"""Characters of the name in the machine-readable zone of a passport (ICAO Doc 9303, part 4)."""

_LATIN: Final = re.compile(r"[A-Z](?:[A-Z '-]*[A-Z])?")
_ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "–": "-", "—": "-", "‐": "-"})
_SPELT: Final = str.maketrans({"Æ": "AE", "Ø": "OE", "Œ": "OE", "Þ": "TH", "Đ": "D", "Ł": "L", "ẞ": "SS", "Ə": "E"})

_COMPOUND: Final = re.compile(
    "欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|"
    "慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|子车|亓官|司寇|巫马|公西|颛孙|壤驷|公良|漆雕|乐正|宰父|谷梁|拓跋|夹谷|"
    "轩辕|令狐|段干|百里|呼延|东郭|南门|羊舌|微生|左丘|东门|西门|第五"
)
_READ_AS_SURNAME: Final = {
    "单": "shan",
    "解": "xie",
    "曾": "zeng",
    "仇": "qiu",
    "任": "ren",
    "区": "ou",
    "查": "zha",
    "盖": "ge",
    "朴": "piao",
    "覃": "qin",
    "员": "yun",
    "折": "she",
    "黑": "he",
    "秘": "bi",
    "冼": "xian",
    "尉迟": "yuchi",
    "长孙": "zhangsun",
    "万俟": "moqi",
    "澹台": "tantai",
}
"""Surnames that are read otherwise than the same characters elsewhere."""


def proposed(name: str) -> tuple[str, str]:
    """Surname and given names in Latin for a name in its own script; "" for a part that cannot be told from it."""
    if is_han(name):
        return _chinese("".join(name.split()))
    family = surname(name)
    others = [word for word in name.split() if word != family]
    # Cyrillic full names are surname, first name, father's name; a Latin one may hold several given names.
    given = others[:1] if is_cyrillic(name) else [word for word in others if not is_patronymic(word)]
    return _printed(family), _printed(" ".join(given))


def in_any_order(name: str) -> bool:
    """Whether a name may have its surname first or last: two Latin words, which people write either way."""
    return len(name.split()) == 2 and not is_cyrillic(name) and not is_han(name)


def read_latin(typed: str) -> str:
    """A surname or given names exactly as the passport prints them, in capitals: A-Z, space, hyphen, apostrophe.

    BadAnswer for other letters (the answer shows how they would be spelt) and for what is too long for a passport.
    """
    text = clean(unicodedata.normalize("NFKC", clean(typed))).upper().translate(_ALIKE)
    if not text:
        raise BadAnswer("bad-empty")
    if len(text) > LATIN_LIMIT:
        raise BadAnswer("bad-too-long", length=len(text), limit=LATIN_LIMIT)
    if not _LATIN.fullmatch(text):
        example = _printed(text)
        if example:
            raise BadAnswer("bad-latin-near", typed=shown(typed), example=example)
        raise BadAnswer("bad-latin", typed=shown(typed))
    return text


def read_han(typed: str) -> str:
    """A name in Chinese characters, 2 to 15 of them, a middle dot in longer ones. BadAnswer."""
    text = "".join(clean(typed).split())
    if not is_han(text) or not 2 <= len(text.replace("·", "")) <= 15:
        raise BadAnswer("bad-han", typed=shown(typed))
    return text


def _chinese(name: str) -> tuple[str, str]:
    family = name[:2] if _COMPOUND.match(name) and len(name) > 2 else name[:1]
    read = _READ_AS_SURNAME.get(family) or "".join(map(_umlaut, syllables(family)))
    return _printed(read), _printed("".join(map(_umlaut, syllables(name[len(family) :]))))


def _umlaut(syllable: str) -> str:
    """ü, which `syllables` gives as v, is YU in passports: 吕 LYU, 女 NYU."""
    return syllable.replace("v", "yu")


def _printed(text: str) -> str:
    """In capital Latin letters without accents; "" when that leaves something that no passport prints."""
    spelt = latin(text).upper().translate(_ALIKE).translate(_SPELT)
    bare = "".join(char for char in unicodedata.normalize("NFKD", spelt) if not unicodedata.combining(char))
    return bare if len(bare) <= LATIN_LIMIT and _LATIN.fullmatch(bare) else ""
