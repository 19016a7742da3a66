"""Badges to print, ten to a sheet, with marks to cut by.

A badge is 90 x 55 mm: the size of a business card in Russia and China, for which holders are sold everywhere; ten of
them make up an A4 sheet, and the photograph that everybody has, of 3 x 4 cm, has its place on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from delegation.event import Event
from delegation.language import Language
from delegation.ports import Words
from exports import qr
from exports.pdf.fitting import Part, fit, write
from exports.pdf.printed import Badge
from exports.pdf.sheets import A4, GREY, PALE, Sheets, Type

WIDTH: Final = 90.0
HEIGHT: Final = 55.0
COLUMNS: Final = 2
ROWS: Final = 5
_LEFT: Final = (A4[0] - COLUMNS * WIDTH) / 2
_TOP: Final = (A4[1] - ROWS * HEIGHT) / 2

# Within a badge, millimetres from its upper left corner.
_EDGE: Final = 4.0
_HEAD: Final = (2.5, 9.5)
"""Where the event begins, and how high it may be."""
_PHOTO: Final = (_EDGE, 13.0, 30.0, 40.0)
_RIGHT: Final = 37.0
"""Where the name begins, beside the photograph."""
_NAME: Final = (13.0, 20.0)
_LOWER: Final = (34.0, 19.0)
"""Role and company, beside the code."""
_CODE: Final = 20.0
"""The side of the code: at least 0.37 mm a module, which cameras of phones read at arm's length."""

_NAME_SIZES: Final = tuple(size / 2 for size in range(32, 13, -1))
_LOWER_SIZES: Final = tuple(size / 4 for size in range(34, 21, -1))
_HEAD_SIZES: Final = (7.5, 7.0, 6.5, 6.0, 5.5)


def badges(event: Event, people: Sequence[Badge], words: Words, languages: Sequence[Language], made: datetime) -> bytes:
    """The sheets. `languages` are the event's, its own first: roles are named in each, the event in the first."""
    spoken = [words.in_language(language) for language in languages]
    sheets = Sheets(*A4, spoken[0].plain("badges", event=event.title.best(languages[0])), languages[0], made)
    for place, badge in enumerate(people):
        on_sheet = place % (COLUMNS * ROWS)
        if not on_sheet:
            sheets.page()
            _cutting_marks(sheets)
        row, column = divmod(on_sheet, COLUMNS)
        _badge(sheets, _LEFT + column * WIDTH, _TOP + row * HEIGHT, event, badge, spoken)
    sheets.note_rare(_LEFT, A4[1] - _TOP + 6, A4[0] - 2 * _LEFT)
    return sheets.content()


def _badge(sheets: Sheets, x: float, y: float, event: Event, badge: Badge, spoken: Sequence[Words]) -> None:
    width = WIDTH - 2 * _EDGE
    host = spoken[0]
    where = host.plain("paper-where", place=host.city(event.city), dates=host.span(event.starts, event.ends))
    head = [Part(event.title.best(host.language), bold=True), Part(where, 0.9)]
    write(sheets, x + _EDGE, y + _HEAD[0], fit(sheets, head, width, _HEAD[1], _HEAD_SIZES))
    _photo(sheets, x + _PHOTO[0], y + _PHOTO[1], spoken)
    width = WIDTH - _RIGHT - _EDGE
    name = [Part(badge.names.own, bold=True), Part(badge.names.latin, 0.7), Part(badge.names.han, 0.8)]
    write(sheets, x + _RIGHT, y + _NAME[0], fit(sheets, name, width, _NAME[1], _NAME_SIZES))
    roles = [Part(one.plain(f"delegate-role-{badge.role}"), bold=True) for one in spoken]
    lower = [*roles, Part(badge.company)]
    width = WIDTH - _RIGHT - _EDGE - _CODE
    write(sheets, x + _RIGHT, y + _LOWER[0], fit(sheets, lower, width, _LOWER[1], _LOWER_SIZES))
    sheets.picture(qr.png(badge.link), x + WIDTH - _CODE - _EDGE + 1, y + _LOWER[0] - 1, _CODE)


def _photo(sheets: Sheets, x: float, y: float, spoken: Sequence[Words]) -> None:
    """The place for the photograph, with a word in each language that says so."""
    _, _, width, height = _PHOTO
    kind = Type(7, colour=GREY)
    sheets.frame(x, y, width, height, colour=PALE)
    captions = [words.plain("badge-photo") for words in spoken]
    sheets.write_lines(x, y + (height - len(captions) * kind.leading) / 2, captions, kind, width=width, align="C")


def _cutting_marks(sheets: Sheets) -> None:
    """Marks outside the badges, and corners between them, so that one cut after the other goes through."""
    right, bottom = _LEFT + COLUMNS * WIDTH, _TOP + ROWS * HEIGHT
    for column in range(COLUMNS + 1):
        x = _LEFT + column * WIDTH
        sheets.rule(x, _TOP - 6, x, _TOP - 1, thick=0.1)
        sheets.rule(x, bottom + 1, x, bottom + 6, thick=0.1)
        for row in range(ROWS + 1):
            _corner(sheets, x, _TOP + row * HEIGHT)
    for row in range(ROWS + 1):
        y = _TOP + row * HEIGHT
        sheets.rule(_LEFT - 6, y, _LEFT - 1, y, thick=0.1)
        sheets.rule(right + 1, y, right + 6, y, thick=0.1)


def _corner(sheets: Sheets, x: float, y: float) -> None:
    sheets.rule(x - 1, y, x + 1, y, thick=0.1, colour=GREY)
    sheets.rule(x, y - 1, x, y + 1, thick=0.1, colour=GREY)
