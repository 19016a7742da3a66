"""What is planned for the days of a trip: the staff hear when a roll call opens, the coordinators when all is over.

Both are errands: who is told is looked up when it is time, so that whoever was named meanwhile hears it and whoever
was dismissed does not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final

from delegation.application import Status
from delegation.delivery import Draft, Kind, Priority
from delegation.desk.parties import known_party
from delegation.event import Delegation, Event, EventStatus
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.rollcall import OPENS_BEFORE, Stage
from delegation.trip import trip_ends
from delegation.zones import day_in, to_utc

OPENING: Final = "roll-opening"
"""The errand before a leg, and OPENED what it tells."""
OPENED: Final = "roll-opens"
ENDING: Final = "trip-ending"
"""The errand after a trip, and ENDED what it tells."""
ENDED: Final = "trip-over"
MORNING: Final = time(10)
"""On the centre's wall: a trip that is over is told of at an hour at which somebody is at their desk."""


async def plan(unit: Unit, event: Event) -> None:
    """Make what is planned for the days of this event's trips what it should be by now."""
    scope = f"day:{event.id}:"
    going = event.delegations if event.status is EventStatus.PUBLISHED else ()
    drafts = [draft for delegation in going for draft in _drafts(unit, scope, event, delegation)]
    await unit.deliveries.replan([draft for draft in drafts if draft.due_at > unit.now], scope=scope)


async def open_roll(unit: Unit, delegation_id: int, stage: str) -> None:
    """A leg departs soon: tell the delegation's staff, or while it has none its coordinators."""
    party = await known_party(unit, delegation_id)
    leg = next((one for one in party.delegation.legs if Stage(leg=one).code == stage), None) if party else None
    if leg is None or not await unit.applications.of_delegation(delegation_id, {Status.APPROVED}):
        return
    readers = await unit.people.with_role(Role.STAFF, delegation_id)
    readers = readers or await unit.people.with_role(Role.COORDINATOR, delegation_id)
    news = Draft(
        key=f"{OPENED}:{delegation_id}:{stage}:{leg.departs:%Y%m%d%H%M}:",
        kind=Kind.NOTICE,
        topic=OPENED,
        due_at=unit.now,
        facts={"delegation": delegation_id, "stage": stage},
        useful_until=leg.departs,
    )
    await _tell(unit, readers, news)


async def end_trip(unit: Unit, delegation_id: int) -> None:
    """A trip is over: offer its coordinators (the administrators while there is none) to say who took part."""
    if not await unit.applications.of_delegation(delegation_id, {Status.APPROVED}):
        return
    readers = await unit.people.with_role(Role.COORDINATOR, delegation_id)
    readers = readers or await unit.people.with_role(Role.ADMINISTRATOR)
    news = Draft(
        key=f"{ENDED}:{delegation_id}:{unit.now:%Y%m%d}:",
        kind=Kind.NOTICE,
        topic=ENDED,
        due_at=unit.now,
        facts={"delegation": delegation_id},
    )
    await _tell(unit, readers, news)


def _drafts(unit: Unit, scope: str, event: Event, delegation: Delegation) -> list[Draft]:
    """The keys hold the instants: what was told and has moved since is told anew."""
    errand = Draft(
        key=f"{scope}{delegation.id}:",
        kind=Kind.ERRAND,
        topic=OPENING,
        due_at=unit.now,
        facts={"delegation": delegation.id},
        priority=Priority.ERRAND,
        event_id=event.id,
    )
    over = _told_at(unit, trip_ends(event, delegation))
    opening = [
        replace(
            errand,
            key=f"{errand.key}{Stage(leg=leg).code}:{leg.departs:%Y%m%d%H%M}",
            due_at=leg.departs - OPENS_BEFORE,
            facts={**errand.facts, "stage": Stage(leg=leg).code},
            useful_until=leg.departs,
        )
        for leg in delegation.legs
    ]
    return [*opening, replace(errand, key=f"{errand.key}over:{over:%Y%m%d}", topic=ENDING, due_at=over)]


def _told_at(unit: Unit, ends: datetime) -> datetime:
    """The first morning after a trip's end."""
    zone = unit.centre.timezone
    day = day_in(ends, zone)
    morning = to_utc(datetime.combine(day, MORNING), zone)
    return morning if morning >= ends else to_utc(datetime.combine(day + timedelta(days=1), MORNING), zone)


async def _tell(unit: Unit, readers: Iterable[Person], news: Draft) -> None:
    await unit.deliveries.plan(
        replace(news, key=f"{news.key}{one.id}", person_id=one.id) for one in readers if one.telegram_id is not None
    )
