"""What a person typed, made fit to keep: no invisible characters, no stray blanks, no endless texts.

Nothing is escaped here: `<b>&` is legal text, and the one place that makes markup escapes it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from delegation.errors import BadAnswer

NAME_LIMIT: Final = 120
LINE_LIMIT: Final = 200
TEXT_LIMIT: Final = 500
SHOWN: Final = 40
"""Characters of a person's own words that an answer about them repeats."""
LONGEST_MESSAGE: Final = 4096
LONGEST_WORD: Final = 400
"""Telegram takes so many characters at once (BOT_API.md); its apps cut what is longer at a blank before that."""

_BLANK_LETTERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Characters that Unicode counts as letters, marks or symbols although nobody sees them."""

_BLANKS: Final = re.compile(r"[^\S\n]+")
_LINES: Final = re.compile(r" ?\n[ \n]*")
_WHOLE: Final = re.compile(r"\d{1,9}")


def clean(typed: str) -> str:
    """One line without control, zero-width and bidirectional characters, composed (NFC), blanks collapsed."""
    return " ".join(clean_text(typed).split())


def clean_text(typed: str) -> str:
    """As `clean`, but line breaks stay (empty lines do not)."""
    visible = "".join(map(_seen, unicodedata.normalize("NFC", typed.replace("\r\n", "\n"))))
    return _LINES.sub("\n", _BLANKS.sub(" ", visible)).strip()


def clean_code(typed: str) -> str:
    """A number, an address or a code: as `clean`, in compatibility form (NFKC), every script's digits as 0-9."""
    compatible = clean(unicodedata.normalize("NFKC", clean(typed)))
    return "".join(str(unicodedata.digit(char)) if char.isdecimal() else char for char in compatible)


def shown(typed: str) -> str:
    """What was typed as an answer repeats it: cleaned and cut to SHOWN characters."""
    return cut(clean(typed), SHOWN)


def was_cut(text: str) -> bool:
    """Whether this looks like the first piece of a longer text that Telegram's app has sent in several."""
    return len(text) > LONGEST_MESSAGE - LONGEST_WORD


def cut(text: str, most: int) -> str:
    """The text, or its beginning with an ellipsis: at most `most` characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def read_name(typed: str) -> str:
    """A person's name in their own script.

    Raises BadAnswer when it is empty, too long or holds fewer than two letters (emoji, digits, a single initial).
    """
    name = _bounded(clean(unicodedata.normalize("NFKC", clean(typed))), NAME_LIMIT)
    if sum(map(str.isalpha, name)) < 2:
        raise BadAnswer("bad-name", typed=shown(name))
    return name


def read_words(typed: str, limit: int = LINE_LIMIT) -> str:
    """One line that says something in letters: a position, a branch of industry. Raises BadAnswer."""
    line = _bounded(clean(typed), limit)
    if sum(map(str.isalpha, line)) < 2:
        raise BadAnswer("bad-words", typed=shown(line))
    return line


def read_title(typed: str, limit: int = LINE_LIMIT) -> str:
    """One line with at least one letter or digit: companies are called `1C` and `360`. Raises BadAnswer."""
    return _speaking(_bounded(clean(typed), limit))


def read_text(typed: str, limit: int = TEXT_LIMIT) -> str:
    """A free text of up to `limit` characters, line breaks kept. Raises BadAnswer when empty, too long, mute."""
    return _speaking(_bounded(clean_text(typed), limit))


def read_whole(typed: str, most: int, key: str) -> int:
    """A whole number from 1 to `most`; else BadAnswer of that `key`, which tells `typed` and `most`, if anything is."""
    text = clean_code(typed)
    if not text:
        raise BadAnswer("bad-empty")
    if not _WHOLE.fullmatch(text) or not 1 <= int(text) <= most:
        raise BadAnswer(key, typed=shown(text), most=most)
    return int(text)


def _seen(char: str) -> str:
    if char == "\n" or char in "\u2028\u2029":
        return "\n"
    if char in _BLANK_LETTERS:
        return ""
    kind = unicodedata.category(char)
    if kind == "Cc":
        return " "  # Telegram shows control characters as blanks too
    return "" if kind in {"Cf", "Cs", "Co"} else char


def _bounded(text: str, limit: int) -> str:
    if not text:
        raise BadAnswer("bad-empty")
    if len(text) > limit:
        raise BadAnswer("bad-too-long", length=len(text), limit=limit)
    return text


def _speaking(text: str) -> str:
    if not any(map(str.isalnum, text)):
        raise BadAnswer("bad-words", typed=shown(text))
    return text
