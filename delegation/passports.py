"""What a passport may say: the shape of its number, the order of its dates, how long it must outlive a trip."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final

from delegation.dates import read_date
from delegation.documents import Passport
from delegation.errors import BadAnswer, Example
from delegation.event import Delegation, Event
from delegation.typed import clean_code, shown
from delegation.zones import day_in

BIRTH_EXAMPLE: Final = Example(date(1980, 4, 5))
OLDEST: Final = 120

_SHAPES: Final = {
    "RU": (re.compile(r"\d{9}"), "bad-passport-ru", "751234567"),
    "CN": (re.compile(r"[A-Z][A-Z0-9]\d{7}"), "bad-passport-cn", "E12345678"),
}
"""By citizenship: a Russian passport for travel abroad has 9 digits; a Chinese one a letter (E, G, D, P, S), then 8
digits or, since those ran out, a second letter and 7 digits."""
_ANY_NUMBER: Final = re.compile(r"[A-Z0-9]{5,20}")
_BETWEEN: Final = re.compile(r"[\s#.\-/]+")
_CYRILLIC_ALIKE: Final = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")
"""Letters that look the same on a passport and on a Russian keyboard."""


def read_number(typed: str, citizenship: str) -> str:
    """A passport's number, as it is printed but without blanks. BadAnswer shows one of that country's shape."""
    text = _BETWEEN.sub("", clean_code(typed.replace("№", " ")).upper().translate(_CYRILLIC_ALIKE))
    if not text:
        raise BadAnswer("bad-empty")
    shape, key, example = _SHAPES.get(citizenship, (_ANY_NUMBER, "bad-passport", "AB1234567"))
    if not shape.fullmatch(text):
        raise BadAnswer(key, typed=shown(typed), count=len(text), example=example)
    return text


def read_birth_date(typed: str, issued: date | None, today: date) -> date:
    """BadAnswer for what is no date, lies ahead, is longer ago than people live, or after the passport's issue."""
    born = read_date(typed, BIRTH_EXAMPLE)
    if born >= today:
        raise BadAnswer("bad-birth-future", date=born)
    if today.year - born.year > OLDEST:
        raise BadAnswer("bad-birth-past", date=born)
    if issued is not None and born >= issued:
        raise BadAnswer("bad-birth-issued", date=born, issued=issued)
    return born


def read_issued(typed: str, born: date | None, today: date) -> date:
    """The day of issue. BadAnswer when it lies ahead or before the birth."""
    issued = read_date(typed, Example(_years(today, -3)))
    if issued > today:
        raise BadAnswer("bad-issued-future", date=issued)
    if born is not None and issued <= born:
        raise BadAnswer("bad-issued-birth", date=issued, born=born)
    return issued


def read_expires(typed: str, issued: date | None, today: date) -> date:
    """The last day of validity. BadAnswer when it is over or does not come after the issue."""
    expires = read_date(typed, Example(_years(today, 5)))
    if issued is not None and expires <= issued:
        raise BadAnswer("bad-expires-issued", date=expires, issued=issued)
    if expires < today:
        raise BadAnswer("bad-expires-past", date=expires)
    return expires


def needed_until(event: Event, delegation: Delegation) -> date:
    """Until when a passport must be valid: the trip's last day and the delegation's months after it."""
    last = max([event.ends, *(day_in(leg.departs, leg.timezone) for leg in delegation.legs)])
    return months_later(last, delegation.passport_months or 0)


def too_short(passport: Passport, event: Event, delegation: Delegation) -> bool:
    """Whether a passport ends before it may; one whose end was not told yet is no matter of this."""
    return passport.expires is not None and passport.expires < needed_until(event, delegation)


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last day where it has none: 31 August + 6 is 28 February."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _years(day: date, years: int) -> date:
    return months_later(day, 12 * years)
