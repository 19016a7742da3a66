"""Keys that begin alike, found by their index on both databases."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ColumnElement, and_

_LAST: Final = "\U0010ffff"
"""The last code point: no key has anything after it."""


def begins_with(column: ColumnElement[Any], beginning: str) -> ColumnElement[bool]:
    """Whether a key (`columns.code_key`) begins with `beginning`; a range, for LIKE would read every row."""
    return and_(column >= beginning, column < beginning + _LAST)
