"""Positions in text as Telegram counts them: in UTF-16 code units."""

import re

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def length(text: str) -> int:
    """The length of a text in UTF-16 code units."""
    if text.isascii():
        return len(text)
    return len(text) + len(_ASTRAL.findall(text))


def piece(text: str, offset: int, size: int) -> str:
    """A part of a text, both figures in UTF-16 code units."""
    if length(text) == len(text):
        return text[offset : offset + size]
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + size)].decode("utf-16-le", "replace")
