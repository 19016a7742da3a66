"""Dates and times of day as people type them: `27.06.2018`, `2018-06-27`, `2018年6月27日`, `27 июня 2018`,
`June 27, 2018`; `9:30`, `18:00`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time
from functools import cache
from typing import Final

from babel import Locale

from delegation.errors import BadAnswer, Example
from delegation.typed import clean_code, shown

DATE_EXAMPLE: Final = "27.06.2018"
TIME_EXAMPLE: Final = "18:00"
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100

_YEAR_FIRST: Final = re.compile(
    r"(?P<year>\d{4})(?:[-/.]|\s?年\s?)(?P<month>\d{1,2})(?:[-/.]|\s?月\s?)(?P<day>\d{1,2})\s?日?"
)
_DAY_FIRST: Final = re.compile(r"(?P<day>\d{1,2})[.\-](?P<month>\d{1,2})[.\-](?P<year>\d{4})")
_DAY_WORD: Final = re.compile(
    r"(?P<day>\d{1,2})(?:-?(?:st|nd|rd|th|го|е))?\s+(?P<month>[^\W\d_]+)\.?,?\s+(?P<year>\d{4})(?:\s*г\.?|\s+года)?"
)
_WORD_DAY: Final = re.compile(r"(?P<month>[^\W\d_]+)\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})")
_TIME: Final = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2}))?")
_MOMENT: Final = re.compile(r"(?P<date>\S+?)(?:T|,?\s+)(?P<time>[\d:.]+)", re.IGNORECASE)


def read_date(typed: str, example: str | Example = DATE_EXAMPLE) -> date:
    """The date that was typed: day first or year first, the month as a number or as a Russian or English word.

    `example` is what is shown where it is no date: a day that would answer the question.
    Raises BadAnswer: not a date, a month without such a day (the answer says how many it has), a year out of reach.
    """
    text = _given(typed)
    shapes = (_YEAR_FIRST, _DAY_FIRST, _DAY_WORD, _WORD_DAY)
    parts = next((found for shape in shapes if (found := shape.fullmatch(text))), None)
    month = _month(parts["month"]) if parts else 0
    if parts is None or not 1 <= month <= 12:
        raise BadAnswer("bad-date", typed=shown(text), example=example)
    year, day = int(parts["year"]), int(parts["day"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadAnswer("bad-date-year", typed=text, first=str(FIRST_YEAR), last=str(LAST_YEAR))
    days = monthrange(year, month)[1]
    if not 1 <= day <= days:
        right = date(year, month, min(max(day, 1), days))
        year_first = parts.re is _YEAR_FIRST
        said = right.isoformat() if year_first else f"{right:%d.%m.%Y}"
        raise BadAnswer("bad-date-day", typed=text, month=month, days=days, example=said)
    return date(year, month, day)


def read_time(typed: str) -> time:
    """The time of day that was typed, 0:00 to 23:59. Raises BadAnswer."""
    text = _given(typed)
    parts = _TIME.fullmatch(text)
    if parts is None or int(parts[1]) > 23 or int(parts[2]) > 59 or int(parts[3] or 0) > 59:
        raise BadAnswer("bad-time", typed=shown(text), example=TIME_EXAMPLE)
    return time(int(parts[1]), int(parts[2]), int(parts[3] or 0))


def read_moment(typed: str, example: str = f"{DATE_EXAMPLE} {TIME_EXAMPLE}") -> datetime:
    """A date and a time on some wall (no zone): which wall, the caller knows. Raises BadAnswer."""
    text = _given(typed)
    parts = _MOMENT.fullmatch(text)
    if parts is None:
        raise BadAnswer("bad-moment", typed=shown(text), example=example)
    return datetime.combine(read_date(parts["date"], example), read_time(parts["time"]))


def _month(told: str) -> int:
    """The number of the month that digits or a word name; 0 for none."""
    return int(told) if told.isdecimal() else _month_words().get(told.casefold(), 0)


@cache
def _month_words() -> dict[str, int]:
    """The months as words: whole and shortened, as they stand in a date and alone."""
    found: dict[str, int] = {}
    for language in ("ru", "en"):
        for context in Locale.parse(language).months.values():
            for width in ("wide", "abbreviated"):
                found |= {name.casefold().rstrip("."): number for number, name in context[width].items()}
    return found | {"sept": 9}


def _given(typed: str) -> str:
    text = clean_code(typed)
    if not text:
        raise BadAnswer("bad-empty")
    return text
