"""Badges: the QR code of one carries a deep link that only the delegation's staff can check somebody in by.

The token in it is drawn by chance and kept with the application, not derived from a secret of the settings: badges are
printed, so a link must outlive the rotation of keys, come back with a backup, and end with the person's data.
"""

from __future__ import annotations

import re
from typing import Final

TOKEN_BYTES: Final = 16
"""Bytes of chance in a token: 22 letters, which nobody guesses."""
PREFIX: Final = "b-"
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{16,62}")
"""With the prefix at most the 64 letters that Telegram lets through behind `?start=` (BOT_API.md)."""


def link(username: str, token: str) -> str:
    """The address that a badge's QR code holds; `username` is the bot's."""
    return f"https://t.me/{username}?start={PREFIX}{token}"


def read(code: str) -> str | None:
    """The token of what stands behind `?start=`; None when that is no badge's."""
    token = code.removeprefix(PREFIX)
    return token if code.startswith(PREFIX) and _TOKEN.fullmatch(token) else None
