"""Reminders: which rule speaks to whom and when. A new kind is one entry of RULES and its texts.

A rule is an anchor of the trip, a time before it and an audience. `plan` applies all of them to one application and
gives the deliveries to keep; it asks nothing but its arguments, so planning again after any change is one call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from hashlib import blake2b
from typing import Final

from delegation.application import Application, Status
from delegation.delivery import Draft, Kind, Priority
from delegation.documents import SETTLED_VISAS, Travel, asked_of
from delegation.event import Ask, Delegation, Event, EventStatus
from delegation.passports import too_short
from delegation.person import Person, ReminderSettings
from delegation.sheet import Sheet, complete
from delegation.trip import trip_begins
from delegation.zones import day_in, local_day_before, to_local, to_utc


class Anchor(StrEnum):
    """What a rule reckons from."""

    REGISTRATION = "registration"
    DOCUMENTS = "documents"
    LEG = "leg"
    PROGRAMME = "programme"
    TRIP = "trip"
    VISA = "visa"


class Need(StrEnum):
    """To whom of its audience a rule speaks."""

    NONE = "none"
    """To everybody."""
    PAPERS = "papers"
    """To those of whose papers something is missing."""
    PASSPORT = "passport"
    """To those whose passport ends too early for the trip."""
    VISA = "visa"
    """To those whose visa is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: so long `before` its anchor, or at `day_before` on the anchor's wall the day before it."""

    code: str
    """Names the rule's text, and what a person mutes."""
    anchor: Anchor
    audience: frozenset[Status]
    need: Need = Need.NONE
    before: timedelta = timedelta()
    day_before: time | None = None
    essential: bool = False
    """Can neither be muted nor put off by quiet hours."""
    useful_before: timedelta = timedelta()
    """How long before its anchor a late one is of no use any more: most are useful up to the anchor itself."""


_DRAFTS: Final = frozenset({Status.DRAFT})
_APPROVED: Final = frozenset({Status.APPROVED})

RULES: Final = (
    Rule(code="registration-3d", anchor=Anchor.REGISTRATION, audience=_DRAFTS, before=timedelta(days=3)),
    Rule(
        code="documents-7d",
        anchor=Anchor.DOCUMENTS,
        audience=_APPROVED,
        need=Need.PAPERS,
        before=timedelta(days=7),
        useful_before=timedelta(days=1),  # then `documents-1d` says it
    ),
    Rule(
        code="documents-1d",
        anchor=Anchor.DOCUMENTS,
        audience=_APPROVED,
        need=Need.PAPERS,
        before=timedelta(days=1),
        essential=True,
    ),
    Rule(
        code="passport-60d",
        anchor=Anchor.TRIP,
        audience=_APPROVED,
        need=Need.PASSPORT,
        before=timedelta(days=60),
        useful_before=timedelta(days=30),  # then `passport-30d` says it
    ),
    Rule(
        code="passport-30d",
        anchor=Anchor.TRIP,
        audience=_APPROVED,
        need=Need.PASSPORT,
        before=timedelta(days=30),
        essential=True,
    ),
    Rule(code="visa-late", anchor=Anchor.VISA, audience=_APPROVED, need=Need.VISA, essential=True),
    Rule(
        code="leg-day-before",
        anchor=Anchor.LEG,
        audience=_APPROVED,
        day_before=time(18),
        essential=True,
        useful_before=timedelta(hours=3),  # then `leg-3h` says it
    ),
    Rule(code="leg-3h", anchor=Anchor.LEG, audience=_APPROVED, before=timedelta(hours=3), essential=True),
    Rule(code="programme-1h", anchor=Anchor.PROGRAMME, audience=_APPROVED, before=timedelta(hours=1)),
)

MUTABLE: Final = tuple(rule.code for rule in RULES if not rule.essential)
"""Codes that a person may mute."""

MORNING: Final = time(10)
"""When a rule that reckons from a day, not an instant, speaks on that day's wall."""

_A_MOMENT: Final = timedelta(minutes=1)


def mark(rules: Iterable[Rule] = RULES) -> str:
    """Eight characters that change with the rules: what others have planned is to be planned anew."""
    parts = [[sorted(value) if isinstance(value, frozenset) else value for value in astuple(rule)] for rule in rules]
    return blake2b(repr(parts).encode(), digest_size=4).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moment:
    """An anchor of one event: an instant, the wall it is read on and what to call it."""

    at: datetime
    zone: str
    anchor_id: int
    facts: dict[str, str | int] = field(default_factory=dict)
    until: datetime | None = None
    """Until when a late reminder is of use, where that is not the anchor itself."""
    person_id: int | None = None
    """Who hears of it instead of who filled the application in."""


def scope(application_id: int) -> str:
    """What the key of every reminder of this application begins with: for replanning and cancelling."""
    return f"reminder:{application_id}:"


def plan(
    application: Application, event: Event, delegation: Delegation, person: Person, sheet: Sheet, now: datetime
) -> list[Draft]:
    """The reminders of one application, soonest first.

    `person` is who hears about it (`application.registered_by`), `sheet` the delegate's papers. Left out are muted
    rules, those useless by `now`, and those whose instant passed before the application reached its status: the notice
    of that says it all. One that came due later than that and is still of use stays in, so that planning again never
    loses it.
    The key holds the anchor's date: moved within its day a reminder that was sent is not sent again, moved to
    another day it is.
    """
    if event.status is EventStatus.CANCELLED or person.telegram_id is None:
        return []
    drafts = []
    for rule in RULES:
        if application.status not in rule.audience or not needed(rule.need, sheet, event, delegation):
            continue
        if not rule.essential and rule.code in person.reminders.muted:
            continue
        for moment in _moments(rule.anchor, event, delegation, sheet.travel, person.reminders.timezone):
            useful_until = moment.until or moment.at - rule.useful_before
            due = _due(rule, moment, person.reminders)
            if due < _since(application, rule.need, sheet, now) or useful_until <= now:
                continue
            drafts.append(
                Draft(
                    key=f"{scope(application.id)}{rule.code}:{moment.anchor_id}:{day_in(moment.at, moment.zone)}",
                    kind=Kind.REMINDER,
                    topic=rule.code,
                    due_at=due,
                    facts={
                        "application_id": application.id,
                        "event_id": event.id,
                        "delegation_id": delegation.id,
                        **moment.facts,
                    },
                    person_id=moment.person_id or person.id,
                    priority=Priority.REMINDER,
                    useful_until=useful_until,
                    application_id=application.id,
                    event_id=event.id,
                )
            )
    return sorted(drafts, key=lambda draft: draft.due_at)


def needed(need: Need, sheet: Sheet, event: Event, delegation: Delegation) -> bool:
    """Whether a rule with that need speaks to who has these papers."""
    match need:
        case Need.NONE:
            return True
        case Need.PAPERS:
            return not complete(sheet, delegation)
        case Need.PASSPORT:
            return Ask.PASSPORT in asked_of(delegation) and too_short(sheet.passport, event, delegation)
        case Need.VISA:
            return Ask.VISA in asked_of(delegation) and sheet.travel.visa not in SETTLED_VISAS


def _moments(
    anchor: Anchor, event: Event, delegation: Delegation, travel: Travel, readers_zone: str
) -> Iterator[_Moment]:
    match anchor:
        case Anchor.REGISTRATION:
            if event.registration_deadline:
                yield _Moment(at=event.registration_deadline, zone=event.timezone, anchor_id=event.id)
        case Anchor.DOCUMENTS:
            if event.document_deadline:
                yield _Moment(at=event.document_deadline, zone=event.timezone, anchor_id=event.id)
        case Anchor.LEG:
            for leg in delegation.legs:
                yield _Moment(at=leg.departs, zone=leg.timezone, anchor_id=leg.id, facts={"leg_id": leg.id})
        case Anchor.PROGRAMME:
            for item in event.programme:
                facts: dict[str, str | int] = {"programme_item_id": item.id}
                yield _Moment(at=item.starts, zone=event.timezone, anchor_id=item.id, facts=facts)
        case Anchor.TRIP:
            first = day_in(trip_begins(event, delegation), event.timezone)
            at = to_utc(datetime.combine(first, MORNING), event.timezone)
            yield _Moment(at=at, zone=event.timezone, anchor_id=event.id)
        case Anchor.VISA:
            if travel.visa_due:
                late = to_utc(datetime.combine(travel.visa_due + timedelta(days=1), MORNING), readers_zone)
                yield _Moment(
                    at=late,
                    zone=readers_zone,
                    anchor_id=travel.visa_owner or 0,
                    until=trip_begins(event, delegation),
                    person_id=travel.visa_owner,
                )


def _due(rule: Rule, moment: _Moment, settings: ReminderSettings) -> datetime:
    """When it goes out: put off to the end of quiet hours, or just before them when their end is too late."""
    if rule.day_before is not None:
        due = local_day_before(moment.at, moment.zone, rule.day_before)
    else:
        due = moment.at - rule.before
    hours = None if rule.essential else _quiet_hours(due, settings)
    if hours is None:
        return due
    begin, end = hours
    return end if end < moment.at - rule.useful_before else begin - _A_MOMENT


def _since(application: Application, need: Need, sheet: Sheet, now: datetime) -> datetime:
    """When the application reached what it is reminded for: its status; for a passport that it was confirmed, since
    whoever is telling it hears at once that it ends too early."""
    if need is Need.PASSPORT:
        return sheet.travel.confirmed_at or now
    if application.status is Status.DRAFT:
        return application.created_at
    return application.decided_at or application.submitted_at or application.created_at


def _quiet_hours(at: datetime, settings: ReminderSettings) -> tuple[datetime, datetime] | None:
    """The instants between which the quiet hours around `at` lie: the first included, the last not."""
    begin, end, zone = settings.quiet_from, settings.quiet_to, settings.timezone
    if begin == end:
        return None
    today = to_local(at, zone).date()
    for day in (today - timedelta(days=1), today):
        last = day if begin < end else day + timedelta(days=1)
        span = to_utc(datetime.combine(day, begin), zone), to_utc(datetime.combine(last, end), zone)
        if span[0] <= at < span[1]:
            return span
    return None
