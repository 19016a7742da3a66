"""Names in three scripts: their Latin form, how to sort by surname, how to find one typed in another script.

Cyrillic is transliterated by ICAO Doc 9303, part 3, as Russian passports are; Chinese is read in pinyin without tones.
These forms serve order and search; what a passport says is asked of its owner.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

import iuliia

_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")
_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_PATRONYMIC: Final = re.compile(r"(вич|вна|ична|инична|vich|vna|ichna)$", re.IGNORECASE)

_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("shch", "sch"),
        ("kh", "h"),
        ("ye|yo|jo", "e"),
        ("x", "ks"),
        ("[yj]", "i"),
        (r"(.)\1+", r"\1"),
    )
)
"""Spellings of one sound that passports, letters and people's habits mix: Yuri, Iurii, Juri."""


@lru_cache(maxsize=65536)
def latin(text: str) -> str:
    """The text with Cyrillic and Chinese in Latin letters; the rest as it is."""
    spelt = _HAN.sub(lambda han: " " + " ".join(syllables(han[0])) + " ", text) if _HAN.search(text) else text
    if _CYRILLIC.search(spelt):
        spelt = str(iuliia.ICAO_DOC_9303.translate(spelt))
    return " ".join(spelt.split())


def syllables(han: str) -> list[str]:
    """Chinese characters read in pinyin, a syllable each, without tones (ü as v)."""
    from pypinyin import lazy_pinyin  # its dictionary takes a while to load: only when there is something to read

    return [str(syllable) for syllable in lazy_pinyin(han)]


def surname(name: str) -> str:
    """The surname within a name as its owner writes it.

    A Chinese one comes first; in Cyrillic the first word is taken, as Russian forms ask, unless a patronymic in the
    middle shows the other order; elsewhere the last word, unless one is written in capitals as passports do.
    """
    words = name.split()
    if len(words) < 2 or _HAN.search(words[0]):
        return words[0] if words else ""
    if len(words) == 3 and _PATRONYMIC.search(words[1]):
        return words[2]
    if _CYRILLIC.search(name) or _PATRONYMIC.search(words[-1]):
        return words[0]
    shouted = [word for word in words if word.isupper() and len(word) > 1]
    return shouted[0] if shouted and len(shouted) < len(words) else words[-1]


def is_han(text: str) -> bool:
    """Whether it is written in Chinese characters; blanks and the middle dot of longer names set aside."""
    return bool(_HAN.fullmatch("".join(text.replace("·", "").split())))


def is_cyrillic(text: str) -> bool:
    """Whether any of it is written in Cyrillic."""
    return bool(_CYRILLIC.search(text))


def is_patronymic(word: str) -> bool:
    """Whether a word is a father's name, such as Сергеевна: it belongs to a full name and to no passport's Latin."""
    return bool(_PATRONYMIC.search(word))


@lru_cache(maxsize=65536)
def sort_key(name: str) -> tuple[str, str]:
    """What names of all scripts are sorted by together: the Latin surname, then the whole name in Latin."""
    return plain(latin(surname(name))), plain(latin(name))


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """Folded for comparison: no case, no accents, ё as е, words apart by one blank."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    decomposed = unicodedata.normalize("NFKD", folded).casefold()  # taking letters apart may show capitals again
    bare = "".join(char for char in decomposed if not unicodedata.combining(char) or char == "\u0306")
    return " ".join(unicodedata.normalize("NFC", bare).split())


@lru_cache(maxsize=65536)
def sounding(text: str) -> str:
    """Folded Latin in which different spellings of a sound agree: to compare, not to show."""
    spelt = plain(latin(text)).replace("'", "")
    for pattern, sound in _SOUNDS:
        spelt = pattern.sub(sound, spelt)
    return spelt


@lru_cache(maxsize=65536)
def search_forms(text: str) -> tuple[str, ...]:
    """Everything by which this text may be found: itself, its sound, pinyin run together, pinyin initials."""
    forms = [plain(text), sounding(text)]
    for han in _HAN.findall(text):
        spelt = syllables(han)
        forms.append(sounding("".join(spelt)))
        forms.append("".join(syllable[0] for syllable in spelt))
    return tuple(dict.fromkeys(forms))
