"""News of an event to everyone concerned: whoever has a live application to it, or registered somebody who has."""

from __future__ import annotations

from collections.abc import Mapping

from delegation import rights
from delegation.application import LIVE
from delegation.delivery import Draft, Kind
from delegation.desk import noting
from delegation.errors import MovedOn
from delegation.event import Event, EventStatus
from delegation.event_moves import Told, moves
from delegation.person import Person
from delegation.ports import Unit

CHANGED = "event-changed"
CANCELLED = "event-cancelled"


async def concerned(unit: Unit, event_id: int) -> dict[int, int]:
    """Who hears news of an event: person id -> the delegation that they applied to (one of them), each once."""
    applications = await unit.applications.of_event(event_id, LIVE)
    people = await unit.people.get_many({one.registered_by for one in applications})
    return {
        one.registered_by: one.delegation_id
        for one in applications
        if (person := people.get(one.registered_by)) is not None and person.telegram_id is not None
    }


async def tell_change(unit: Unit, actor: Person, event_id: int, before: Told) -> int:
    """Tell everyone concerned what moved since `before`; how many people that are.

    MovedOn when nothing moved after all, or the event is cancelled.
    """
    event = await unit.events.get(event_id)
    rights.check_can_change_event(actor, event.id, [one.id for one in event.delegations])
    if event.status is EventStatus.CANCELLED:
        raise MovedOn("event-is-cancelled")
    if not moves(before, event):
        raise MovedOn("event-nothing-to-tell")
    told = await _plan(unit, event, CHANGED, {f"was-{name}": value for name, value in before.items()})
    await noting.note(unit, actor.id, "event.tell", f"event:{event.id}", after=f"{told} people")
    return told


async def tell_cancelled(unit: Unit, event: Event) -> int:
    """Tell everyone concerned that the event does not take place; how many people that are."""
    return await _plan(unit, event, CANCELLED, {})


async def _plan(unit: Unit, event: Event, topic: str, facts: Mapping[str, str]) -> int:
    people = await concerned(unit, event.id)
    # The instant is in the key: what changes there and back again is told each time.
    scope = f"{topic}:{event.id}:{unit.now.timestamp():.0f}"
    await unit.deliveries.plan(
        Draft(
            key=f"{scope}:{person_id}",
            kind=Kind.NOTICE,
            topic=topic,
            due_at=unit.now,
            facts={"event_id": event.id, "delegation_id": delegation_id, **facts},
            person_id=person_id,
            event_id=event.id,
        )
        for person_id, delegation_id in people.items()
    )
    return len(people)
