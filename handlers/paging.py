"""What stands under a list: where in it one is, and the buttons to the pages before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Rows

Turn = Callable[[int], str]
"""The number of a page -> the data of the button that opens it."""


def turns(words: Words, found: Page[Any], turn: Turn) -> Rows:
    """Earlier and later, where there is something."""
    row = []
    if found.has_previous:
        row.append(Button(words.plain("button-earlier"), turn(found.number - 1)))
    if found.has_next:
        row.append(Button(words.plain("button-later"), turn(found.number + 1)))
    return [row] if row else []


def range_line(words: Words, found: Page[Any]) -> str:
    """ "1-8 of 34", when there is more than one page."""
    if found.pages == 1:
        return ""
    return words("page-range", first=found.first, last=found.last, total=found.total)


def side_by_side(buttons: Sequence[Button], number: int) -> Rows:
    """The buttons, that many in a row."""
    return [buttons[start : start + number] for start in range(0, len(buttons), number)]
