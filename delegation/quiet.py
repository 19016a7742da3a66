"""Quiet hours as people type them: `22:00-7:00`, `22-7`, `с 22 до 7`, `22点到7点`."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from delegation.errors import BadAnswer
from delegation.typed import clean_code, shown

HOURS_EXAMPLE: Final = "22:00-7:00"
PRESETS: Final = ((time(21), time(7)), (time(22), time(7)), (time(23), time(8)), (time(0), time(9)))
"""What buttons offer."""
NONE: Final = (time(0), time(0))
"""No quiet hours: both ends are equal (`ReminderSettings`)."""

_CLOCK: Final = r"(\d{1,2})(?:[:.](\d{2})|\s*[点时])?"
_HOURS: Final = re.compile(
    rf"(?:с|from|从)?\s*{_CLOCK}\s*(?:[-\u2010-\u2015~]|до|to|till|until|到|至)\s*{_CLOCK}", re.IGNORECASE
)


def read_hours(typed: str) -> tuple[time, time]:
    """The first and the last moment of quiet that were typed. Raises BadAnswer: no hours, or both alike."""
    text = clean_code(typed)
    if not text:
        raise BadAnswer("bad-empty")
    parts = _HOURS.fullmatch(text)
    if parts is None:
        raise BadAnswer("bad-hours", typed=shown(text), example=HOURS_EXAMPLE)
    first, first_minute, last, last_minute = (int(part or 0) for part in parts.groups())
    if max(first, last) > 24 or max(first_minute, last_minute) > 59:
        raise BadAnswer("bad-hours", typed=shown(text), example=HOURS_EXAMPLE)
    begin, end = time(first % 24, first_minute), time(last % 24, last_minute)
    if begin == end:
        raise BadAnswer("bad-hours-equal", typed=shown(text), example=HOURS_EXAMPLE)
    return begin, end
