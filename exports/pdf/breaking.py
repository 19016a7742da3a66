"""Where lines break: between words, and between Chinese characters, which have no blanks between them.

A closing sign never begins a line and an opening one never ends it (the rules of GB/T 15834 for Chinese punctuation).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

Measure = Callable[[str], float]

_BLANK: Final = " \u3000"
_CLOSING: Final = frozenset("，。、；：！？）》」』】〉〕”’…·％,.;:!?)]}»%")
_OPENING: Final = frozenset("（《「『【〈〔“‘([{«")


def wrap(text: str, width: float, measure: Measure) -> list[str]:
    """The lines of the text, none wider than `width` unless a single character is; at least one.

    measure: how wide a piece of text is, in the unit of `width`. Line breaks of the text stay.
    """
    return [line for paragraph in text.split("\n") for line in _fill(paragraph, width, measure)]


def pieces(text: str) -> Iterator[str]:
    """What must stay together, each piece with the blanks after it."""
    begun = ""
    for before, char in zip("\0" + text, text, strict=False):
        if begun and _may_break(before, char):
            yield begun
            begun = ""
        begun += char
    if begun:
        yield begun


def _may_break(before: str, after: str) -> bool:
    if after in _BLANK or after in _CLOSING or before in _OPENING:
        return False
    if before in _BLANK or _is_wide(before) or _is_wide(after):
        return True
    return before in "@/" or (before in "-–" and after.isalpha())


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) in "WF"


def _fill(paragraph: str, width: float, measure: Measure) -> Iterator[str]:
    line = ""
    for piece in pieces(paragraph):
        if line and measure((line + piece).rstrip(_BLANK)) > width:
            yield line.rstrip(_BLANK)
            line = ""
        line += piece if line else piece.lstrip(_BLANK)
        while len(line.rstrip(_BLANK)) > 1 and measure(line.rstrip(_BLANK)) > width:
            fits = _longest(line, width, measure)
            yield line[:fits].rstrip(_BLANK)
            line = line[fits:].lstrip(_BLANK)
    yield line.rstrip(_BLANK)


def _longest(text: str, width: float, measure: Measure) -> int:
    """How many of the first characters fit; at least one."""
    used = 0.0
    for place, char in enumerate(text):
        used += measure(char)
        if used > width:
            return max(place, 1)
    return len(text)
