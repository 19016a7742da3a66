"""Who was asked to acknowledge and is silent: written to again; after some hours the delegation's head learns of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Final

from delegation.application import Status
from delegation.broadcast import Broadcast, BroadcastState
from delegation.delivery import Draft, Kind, Priority
from delegation.desk import broadcast_flow as flow
from delegation.desk import broadcast_reports as reports
from delegation.errors import MovedOn
from delegation.event import DelegateRole
from delegation.person import Person, Role
from delegation.ports import Unit

ESCALATE_AFTER: Final = (1, 2, 4, 8, 12, 24, 48, 72)
"""Hours that a coordinator chooses from."""


async def write_again(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """A draft that says the same to those who are silent by the time it is sent; its author may change it.

    Forbidden; MovedOn when nobody is silent (any more).
    """
    report = await reports.report(unit, actor, broadcast_id)
    if not report.asks or report.broadcast.state not in reports.OPEN or not report.counts.get(reports.Fared.SENT):
        raise MovedOn("broadcast-nobody-silent")
    sent = report.broadcast
    draft = Broadcast(
        id=0,
        author_id=actor.id,
        state=BroadcastState.DRAFT,
        audience=replace(sent.audience, silent_on=sent.id),
        contents=sent.contents,
        must_acknowledge=True,
        created_at=unit.now,
    )
    return await unit.broadcasts.add(draft)


async def watch(unit: Unit, broadcast: Broadcast) -> None:
    """It goes out: plan the hour at which somebody learns who is silent."""
    if broadcast.must_acknowledge and broadcast.escalate_after:
        errand = Draft(
            key=f"broadcast-escalate:{broadcast.id}",
            kind=Kind.ERRAND,
            topic="broadcast-escalate",
            due_at=unit.now + timedelta(hours=broadcast.escalate_after),
            facts={"broadcast": broadcast.id},
            priority=Priority.ERRAND,
        )
        await unit.deliveries.plan([errand])


async def escalate(unit: Unit, broadcast_id: int) -> None:
    """The hour has come: tell the head of the delegation who is silent; the coordinators where there is no head who
    could do something about it."""
    broadcast = await unit.broadcasts.get(broadcast_id)
    if broadcast.state not in reports.OPEN:
        return
    silent = await reports.silent(unit, broadcast_id)
    if not silent:
        return
    readers = await _readers(unit, broadcast, {person.id for person in silent if person is not None})
    await unit.deliveries.plan(
        Draft(
            key=f"{silent_scope(broadcast_id)}{reader.id}",
            kind=Kind.NOTICE,
            topic="broadcast-silent",
            due_at=unit.now,
            facts={"broadcast": broadcast_id},
            person_id=reader.id,
        )
        for reader in readers
    )
    await flow.log(unit, None, "broadcast.escalate", broadcast_id, str(len(silent)))


def silent_scope(broadcast_id: int) -> str:
    """What the key of every list of the silent begins with."""
    return f"broadcast-silent:{broadcast_id}:"


async def _readers(unit: Unit, broadcast: Broadcast, silent: set[int]) -> list[Person]:
    delegation_id = broadcast.audience.delegation_id
    if delegation_id is not None:
        seated = await unit.applications.of_delegation(delegation_id, {Status.APPROVED, Status.ATTENDED})
        heads = await unit.people.get_many([one.person_id for one in seated if one.role is DelegateRole.HEAD])
        able = [head for head in heads.values() if head.telegram_id and head.reachable and head.id not in silent]
        if able:
            return able
    found = await unit.people.with_role(Role.COORDINATOR, delegation_id)
    if not found:
        found = list((await unit.people.get_many({broadcast.author_id})).values())
    return [one for one in found if one.telegram_id is not None and one.reachable]
