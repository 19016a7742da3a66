"""Personal data is erased some days after a trip (the centre's `retention_days`); what remains is a count.

152-FZ, art. 5 part 7 and PIPL, art. 19: no longer than its purpose takes.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Final

from delegation.application import LIVE, Application, Status
from delegation.delivery import Draft, Kind, Priority
from delegation.desk import informing, noting
from delegation.ports import Unit
from delegation.trip import trip_ends
from delegation.zones import to_local, to_utc

TOPIC: Final = "retention"
AT: Final = time(3)
"""When it is done, on the centre's wall: nobody sees a screen change under their eyes."""
_GROUNDS: Final = LIVE | {Status.ATTENDED, Status.ABSENT}
"""Who has an application that stands so, to a trip that is not over for so long, is still to be known."""


async def plan(unit: Unit) -> None:
    """Plan the next look; planning it twice is harmless."""
    wall = to_local(unit.now, unit.centre.timezone)
    day = wall.date() + timedelta(days=wall.time() >= AT)
    at = to_utc(datetime.combine(day, AT), unit.centre.timezone)
    look = Draft(key=f"{TOPIC}:{day}", kind=Kind.ERRAND, topic=TOPIC, due_at=at, priority=Priority.HOUSEKEEPING)
    await unit.deliveries.plan([look])


async def look(unit: Unit) -> None:
    """Forget every trip whose time is over."""
    kept = timedelta(days=unit.centre.retention_days)
    # An event ends on the wall of its own zone: the nearest are looked at more closely.
    for delegation_id in await unit.applications.remembered((unit.now - kept).date() + timedelta(days=1)):
        event = await unit.events.of_delegation(delegation_id)
        if trip_ends(event, event.delegation(delegation_id)) + kept <= unit.now:
            await _forget(unit, delegation_id)


async def _forget(unit: Unit, delegation_id: int) -> None:
    """Erase what was told for one trip, and the papers of those who are not on another one."""
    applications = await unit.applications.of_delegation(delegation_id)
    for application in applications:
        await informing.revise_cards(unit, application.id)
    await unit.versions.forget_all(delegation_id)
    await unit.questions.forget(delegation_id)
    await unit.applications.forget(delegation_id)
    people = {application.person_id for application in applications}
    others = await unit.applications.of_people(people)
    await unit.papers.forget(people - {other.person_id for other in others if other.status in _GROUNDS})
    await _forget_colleagues(unit, people, others)
    await noting.note(unit, None, "person.forget", f"delegation:{delegation_id}", after=str(len(applications)))


async def _forget_colleagues(unit: Unit, people: set[int], others: list[Application]) -> None:
    """Who has no Telegram was known for the trip alone."""
    known = {other.person_id for other in others}
    for person in (await unit.people.get_many(people - known)).values():
        if person.telegram_id is None:
            await unit.people.erase(person.id)
