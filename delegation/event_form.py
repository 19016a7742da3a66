"""A new event in the making: what is asked of its coordinator, one thing after the other, and the event made of it.

Answers are texts by step (`starts` -> `2018-06-27`, "" for what was skipped), so that they can be kept anywhere. The
question that comes next is the first one without an answer; an answer that another one has outdated is asked again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from delegation.dates import read_date, read_time
from delegation.errors import BadAnswer, Example, NotFound, When
from delegation.event import Delegation, Direction, Event, EventKind, Quota
from delegation.language import LocalText
from delegation.names import latin, plain
from delegation.typed import clean_code, read_title, read_whole, shown
from delegation.zones import check_zone, day_in, to_local, to_utc

Answers = Mapping[str, str]


class Step(StrEnum):
    """One question. The order is that in which they are asked."""

    KIND = "kind"
    TITLE_RU = "title_ru"
    TITLE_EN = "title_en"
    TITLE_ZH = "title_zh"
    PARTY = "party"
    CITY = "city"
    ZONE = "zone"
    STARTS = "starts"
    ENDS = "ends"
    REGISTRATION = "registration"
    REGISTRATION_TIME = "registration_time"
    DOCUMENTS = "documents"
    DOCUMENTS_TIME = "documents_time"
    DIRECTION = "direction"
    ORIGIN = "origin"
    QUOTA = "quota"


TITLES: Final = (Step.TITLE_RU, Step.TITLE_EN, Step.TITLE_ZH)
CHOSEN: Final = frozenset({Step.KIND, Step.PARTY, Step.DIRECTION, Step.ORIGIN})
"""What only a button answers."""
DAYS: Final = (Step.STARTS, Step.ENDS, Step.REGISTRATION, Step.DOCUMENTS)
"""Steps that ask for a date: a calendar is shown."""
TIME_OF: Final = {Step.REGISTRATION: Step.REGISTRATION_TIME, Step.DOCUMENTS: Step.DOCUMENTS_TIME}
TIMES: Final = tuple(TIME_OF.values())
OPTIONAL: Final = frozenset({*TITLES, *TIME_OF, *TIMES})
"""What may be skipped. One title is needed all the same; without a time a deadline is the end of its day."""

STAGES: Final[tuple[tuple[Step, ...], ...]] = (
    (Step.KIND,),
    TITLES,
    (Step.PARTY,),
    (Step.CITY,),
    (Step.ZONE,),
    (Step.STARTS,),
    (Step.ENDS,),
    (Step.REGISTRATION, Step.REGISTRATION_TIME, Step.DOCUMENTS, Step.DOCUMENTS_TIME),
    (Step.DIRECTION, Step.ORIGIN, Step.QUOTA),
)
"""The steps as the progress counts them: "3 of 9"."""

SKIPPED: Final = ""
END_OF_DAY: Final = time(23, 59)
TITLE_LIMIT: Final = 300
CITY_LIMIT: Final = 80
PLACE_LIMIT: Final = 120
MOST_SEATS: Final = 10_000
AHEAD: Final = timedelta(days=60)
"""How far the day lies that is shown where a beginning could not be read."""
CODE_LIMIT: Final = 40

_DEGREES: Final = r"([+-]?\d{1,3}(?:[.,]\d+)?)"
_PLACE: Final = re.compile(rf"{_DEGREES}(?:\s*;\s*|,?\s+|,(?=[+-]?\d+\.)){_DEGREES}(?:[,;\s]+(.+))?")
"""Decimal commas too, as long as it is plain where one number ends and the other begins."""


def stage(step: Step) -> int:
    """Which of the stages a step belongs to, from 1."""
    return next(number for number, steps in enumerate(STAGES, start=1) if step in steps)


def next_step(answers: Answers) -> Step | None:
    """The first question without an answer; None when everything is told."""
    return next((step for step in Step if step not in answers and _asked(step, answers)), None)


def previous_step(step: Step, answers: Answers) -> Step | None:
    """The question before `step`; None before the first."""
    before = [one for one in Step if _asked(one, answers)]
    place = before.index(step) if step in before else 0
    return before[place - 1] if place else None


def with_answer(answers: Answers, step: Step, value: str) -> dict[str, str]:
    """The answers and this one, without those that no longer fit to it."""
    new = {**answers, step: value}
    if step in TIME_OF:
        new.pop(TIME_OF[step], None)
    if step is Step.PARTY and answers.get(step) != value:
        new.pop(Step.CITY, None)
        new.pop(Step.ZONE, None)
    starts, ends = _day(new, Step.STARTS), _day(new, Step.ENDS)
    if starts and ends and ends < starts:
        new.pop(Step.ENDS)
        ends = None
    for deadline, clock in TIME_OF.items():
        on = _day(new, deadline)
        if on and ends and on > ends:
            new.pop(deadline)
            new.pop(clock, None)
    return new


def read_answer(step: Step, typed: str, answers: Answers, today: date) -> str:
    """What was typed in answer to `step`, as it is kept. Raises BadAnswer, with a day ahead of `today`."""
    if step in DAYS:
        return read_day(step, read_date(typed, Example(_likely(step, answers, today))), answers)
    return _read(step, typed)


def _read(step: Step, typed: str) -> str:
    match step:
        case Step.TITLE_RU | Step.TITLE_EN | Step.TITLE_ZH:
            return read_title(typed, TITLE_LIMIT)
        case Step.CITY:
            return read_title(typed, CITY_LIMIT)
        case Step.ZONE:
            return check_zone(typed)
        case Step.REGISTRATION_TIME | Step.DOCUMENTS_TIME:
            return read_time(typed).isoformat("minutes")
        case Step.QUOTA:
            return str(read_seats(typed))
        case _:
            raise BadAnswer("bad-choice")


def _likely(step: Step, answers: Answers, today: date) -> date:
    """A day that could answer `step`: the event ahead, its end after its start, deadlines between now and then."""
    starts = _day(answers, Step.STARTS) or today + AHEAD
    if step is Step.ENDS:
        return starts + timedelta(days=2)
    return starts if step is Step.STARTS else max(today, starts - timedelta(days=14))


def read_day(step: Step, day: date, answers: Answers) -> str:
    """A date in answer to `step`, as it is kept. BadAnswer when it does not fit to the dates told before."""
    starts, ends = _day(answers, Step.STARTS), _day(answers, Step.ENDS)
    if step is Step.ENDS and starts and day < starts:
        raise BadAnswer("bad-ends-before", typed=day, starts=starts)
    if step in TIME_OF and ends and day > ends:
        raise BadAnswer("bad-deadline-late", typed=day, ends=ends)
    return day.isoformat()


def read_seats(typed: str) -> int:
    """How many seats a delegation has. Raises BadAnswer."""
    return read_whole(typed, MOST_SEATS, "bad-seats")


def read_place(typed: str) -> tuple[float, float, str]:
    """Latitude and longitude in degrees and, after them, perhaps a name. Raises BadAnswer."""
    text = clean_code(typed)
    found = _PLACE.fullmatch(text)
    latitude, longitude = (float(found[part].replace(",", ".")) for part in (1, 2)) if found else (0.0, 0.0)
    if found is None or abs(latitude) > 90 or abs(longitude) > 180:
        raise BadAnswer("bad-place", typed=shown(text))
    return latitude, longitude, read_title(found[3], PLACE_LIMIT) if found[3] else ""


def read_choice(step: Step, choice: str, partners: Mapping[str, object]) -> str:
    """What a button chose, as it is kept. NotFound for one that was never offered."""
    match step:
        case Step.KIND if choice in set(EventKind):
            return choice
        case Step.DIRECTION if choice in set(Direction):
            return choice
        case Step.PARTY | Step.ORIGIN if choice in partners:
            return choice
        case Step.CITY | Step.ZONE | Step.REGISTRATION_TIME | Step.DOCUMENTS_TIME:
            return _read(step, choice)
        case _:
            raise NotFound


def check_skip(step: Step, answers: Answers) -> None:
    """Raise BadAnswer unless `step` may be left unanswered."""
    needed = step in TITLES and not any(answers.get(one, "?") for one in TITLES if one is not step)
    if step not in OPTIONAL or needed:
        raise BadAnswer("bad-title-needed" if step in TITLES else "bad-needed")


def bounds(step: Step, answers: Answers, today: date) -> tuple[date, date]:
    """The first and the last day that the calendar of `step` offers; others can be typed."""
    starts, ends = _day(answers, Step.STARTS), _day(answers, Step.ENDS)
    far = today + timedelta(days=366 * 5)
    if step is Step.STARTS:
        return today, far
    if step is Step.ENDS:
        return starts or today, max(far, starts or far)
    last = ends or far
    return min(today, last), last


def opens_at(step: Step, answers: Answers, today: date) -> date:
    """The month in which the calendar of `step` opens."""
    told = _day(answers, step)
    first, last = bounds(step, answers, today)
    if step is Step.ENDS:
        return told or first
    return told or min(max(today, first), last)


def deadline(answers: Answers, step: Step, home: str) -> datetime | None:
    """A deadline as an instant; it is told on the wall of the centre (`home`, IANA)."""
    day = _day(answers, step)
    if day is None:
        return None
    typed = answers.get(TIME_OF[step], SKIPPED)
    return to_utc(datetime.combine(day, time.fromisoformat(typed) if typed else END_OF_DAY), home)


def deadline_answers(at: datetime | None, step: Step, home: str) -> dict[str, str]:
    """An instant as the answers to a deadline's two questions; the reverse of `deadline`."""
    if at is None:
        return {step: SKIPPED, TIME_OF[step]: SKIPPED}
    wall = to_local(at, home)
    return {step: wall.date().isoformat(), TIME_OF[step]: wall.time().isoformat("minutes")}


def title(answers: Answers) -> LocalText:
    return LocalText(*(answers.get(step, SKIPPED) for step in TITLES))


def build(answers: Answers, code: str, home: str) -> Event:
    """The event that was told, a draft. ValueError while something is missing."""
    if (missing := next_step(answers)) is not None:
        raise ValueError(f"{missing} was not answered")
    delegation = Delegation(
        code=delegation_code(answers[Step.ORIGIN], code),
        direction=Direction(answers[Step.DIRECTION]),
        origin=answers[Step.ORIGIN],
        quota=Quota(total=int(answers[Step.QUOTA])),
    )
    return Event(
        code=code,
        kind=EventKind(answers[Step.KIND]),
        title=title(answers),
        inviting_party=answers[Step.PARTY],
        city=answers[Step.CITY],
        timezone=answers[Step.ZONE],
        starts=date.fromisoformat(answers[Step.STARTS]),
        ends=date.fromisoformat(answers[Step.ENDS]),
        registration_deadline=deadline(answers, Step.REGISTRATION, home),
        document_deadline=deadline(answers, Step.DOCUMENTS, home),
        delegations=(delegation,),
    )


def event_code(answers: Answers) -> str:
    """A short name for the event, for links and files: its title in Latin letters and its year."""
    said = title(answers)
    words = re.findall(r"[a-z0-9]+", plain(latin(said.en or said.ru or said.zh)))
    year = answers[Step.STARTS][:4]
    name = ""
    for word in words:
        if len(name) + len(word) > 26:
            break
        name += f"{word}-"
    return f"{name or 'event-'}{year}"


def numbered(code: str, number: int) -> str:
    """The code for the second and further thing that would be called the same."""
    end = f"-{number}" if number > 1 else ""
    return code[: CODE_LIMIT - len(end)].strip("-") + end


def delegation_code(origin: str, event: str) -> str:
    """What a delegation is called: who sends it and where to."""
    return f"{origin.split('-')[-1][:12]}-to-{event}"[:CODE_LIMIT].strip("-")


def check_dates(event: Event, home: str) -> None:
    """Raise BadAnswer unless the event's dates fit to each other."""
    if event.ends < event.starts:
        raise BadAnswer("bad-ends-before", typed=event.ends, starts=event.starts)
    for at in (event.registration_deadline, event.document_deadline):
        if at is not None and day_in(at, home) > event.ends:
            raise BadAnswer("bad-event-before-deadline", deadline=When(at))


def _asked(step: Step, answers: Answers) -> bool:
    """A time is asked only where there is a day."""
    return step not in TIMES or any(clock is step and answers.get(day) for day, clock in TIME_OF.items())


def _day(answers: Answers, step: Step) -> date | None:
    told = answers.get(step)
    return date.fromisoformat(told) if told else None
