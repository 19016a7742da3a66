"""Invitation codes: what stands behind `?start=` in a link that opens a delegation's card.

Telegram lets through 1-64 of `[A-Za-z0-9_-]` (BOT_API.md). A code never changes, for it is printed.
"""

from __future__ import annotations

import re
from typing import Final

from delegation.event import Delegation

_LIMIT: Final = 64
_BY_CODE: Final = "d-"
_BY_ID: Final = "n-"
_FITTING: Final = re.compile(r"[A-Za-z0-9_-]+")
_NUMBER: Final = re.compile(r"[1-9][0-9]{0,17}")


def code_of(delegation: Delegation) -> str:
    """The invitation code of a delegation: its own code where Telegram lets that through, else its number."""
    code = _BY_CODE + delegation.code
    if len(code) <= _LIMIT and _FITTING.fullmatch(code):
        return code
    return f"{_BY_ID}{delegation.id}"


def link(username: str, delegation: Delegation) -> str:
    """The address that opens the delegation's card; `username` is the bot's."""
    return f"https://t.me/{username}?start={code_of(delegation)}"


def read(code: str) -> str | int | None:
    """What an invitation code names: a delegation's code, its number, or (None) nothing."""
    if code.startswith(_BY_CODE) and len(code) > len(_BY_CODE):
        return code.removeprefix(_BY_CODE)
    number = code.removeprefix(_BY_ID)
    return int(number) if code.startswith(_BY_ID) and _NUMBER.fullmatch(number) else None
