"""Countries as people type them, in three languages, to ISO 3166 codes; the names come from Unicode's CLDR."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import Final

from babel import Locale

from delegation.errors import BadAnswer
from delegation.language import LANGUAGES
from delegation.names import plain
from delegation.typed import clean_code, shown

_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_NO_COUNTRY: Final = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
"""Codes of CLDR that are no country: unions, outlying islands, made for tests, unknown."""

_ALSO: Final = {
    "RU": (
        "рф",
        "российская федерация",
        "российское",
        "русское",
        "russian federation",
        "russian",
        "俄国",
        "俄罗斯联邦",
    ),
    "CN": ("кнр", "китайская народная республика", "китайское", "prc", "chinese", "中华人民共和国"),
    "HK": ("гонконг", "hong kong", "香港"),
    "KG": ("кыргызстан", "吉尔吉斯"),
    "KZ": ("казахстанское",),
    "MO": ("макао", "macau", "macao", "澳门"),
    "TW": ("taiwan", "тайвань", "台湾"),
    "BY": ("белоруссия", "белорусское"),
    "KR": ("корея", "республика корея", "south korea", "korea", "大韩民国"),
    "US": ("сша", "usa", "美利坚合众国"),
    "GB": ("великобритания", "англия", "uk", "great britain", "england"),
}
"""What people also write, and citizenship as an adjective; a place called both ways is not guessed at."""


def read_country(typed: str) -> str:
    """The code of the country whose name (in Russian, English or Chinese) or code was typed.

    Raises BadAnswer, naming what may have been meant where something is near.
    """
    text = clean_code(typed)
    if not text:
        raise BadAnswer("bad-empty")
    called = _called()
    if plain(text) in called:
        return called[plain(text)][0]
    near = get_close_matches(plain(text), called, n=1, cutoff=0.8)
    if near:
        raise BadAnswer("bad-country-near", typed=shown(text), near=called[near[0]][1])
    raise BadAnswer("bad-country", typed=shown(text))


@cache
def _called() -> dict[str, tuple[str, str]]:
    """Every way to call a country, folded -> its code and how that is written."""
    called = {}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if _COUNTRY.fullmatch(code) and code not in _NO_COUNTRY:
                called[plain(name)] = (code, name)
                called.setdefault(plain(code), (code, code))
    for code, names in _ALSO.items():
        for name in names:
            called.setdefault(plain(name), (code, name))
    return called
