"""A broadcast on its way: sent now or at a time, followed by its author, stopped, acknowledged, reported."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from delegation import rights
from delegation.broadcast import Broadcast, BroadcastState, Deed, broadcast_key
from delegation.delivery import Draft, Kind, Priority
from delegation.desk import audiences, correcting, drafting, silence
from delegation.desk import broadcast_flow as flow
from delegation.desk import broadcast_reports as reports
from delegation.desk.parties import known_party
from delegation.desk.settings import ZONES
from delegation.errors import BadAnswer, DomainError, MovedOn, NotFound, When
from delegation.person import Person
from delegation.ports import Unit

FURTHEST: Final = timedelta(days=366)
"""How far ahead a broadcast can be scheduled."""
MOST_ZONES: Final = 8
"""Zones to choose from at once; any other can be typed."""


async def approved(unit: Unit, actor: Person, broadcast_id: int, mark: str) -> Broadcast:
    """The draft, when it still is what its author saw (`mark`) and may send. MovedOn, Forbidden, DomainError."""
    broadcast = await drafting.ready(unit, actor, broadcast_id)
    rights.check_can_broadcast(actor, broadcast.audience.delegation_id)
    if broadcast.mark != mark:
        raise MovedOn("broadcast-changed")
    return broadcast


async def send(unit: Unit, actor: Person, broadcast_id: int, mark: str) -> tuple[Broadcast, int]:
    """Begin to send a draft; which it was, and to how many. `mark` is that of what the author saw last.

    MovedOn when it is on its way already or has changed since, DomainError when nothing is written or nobody would get
    it.
    """
    broadcast = await approved(unit, actor, broadcast_id, mark)
    if broadcast.deed is Deed.EDIT:
        number = await correcting.edit(unit, actor, broadcast)
        await flow.log(unit, actor.id, "broadcast.edit", broadcast.corrects or 0, str(number))
        return broadcast, number
    number = await _go(unit, broadcast)
    if not number:
        raise DomainError("broadcast-nobody")
    await flow.log(unit, actor.id, "broadcast.send", broadcast_id, str(number))
    return broadcast, number


async def check_time(unit: Unit, at: datetime, zone: str) -> None:
    """Raise BadAnswer for an instant that is past or further than a year ahead; it is told on the wall of `zone`."""
    if at <= unit.now:
        raise BadAnswer("broadcast-time-past", moment=When(at, zone))
    if at > unit.now + FURTHEST:
        raise BadAnswer("broadcast-time-far", moment=When(at, zone))


async def zones(unit: Unit, actor: Person, broadcast: Broadcast) -> list[str]:
    """The zones on whose wall a time is likely to be meant: the centre's, that of where the delegation goes, the
    coordinator's own, and those that people here mostly live in."""
    party = await known_party(unit, broadcast.audience.delegation_id)
    meant = [unit.centre.timezone, *([party.event.timezone] if party else []), actor.reminders.timezone]
    return list(dict.fromkeys([*meant, *ZONES]))[:MOST_ZONES]


async def schedule(unit: Unit, actor: Person, broadcast_id: int, mark: str, at: datetime, zone: str) -> Broadcast:
    """Have a draft sent at `at`, chosen on the wall of `zone`, to whoever belongs to its audience then.

    As `send`; BadAnswer for a wrong time, MovedOn for an edit: it is made at once.
    """
    broadcast = drafting.check_new(await approved(unit, actor, broadcast_id, mark))
    await check_time(unit, at, zone)
    scheduled = replace(broadcast, state=BroadcastState.SCHEDULED, scheduled_at=at, timezone=zone)
    await unit.broadcasts.save(scheduled)
    start_at = Draft(
        key=_start_key(broadcast_id, at),
        kind=Kind.ERRAND,
        topic="broadcast-start",
        due_at=at,
        facts={"broadcast": broadcast_id},
        priority=Priority.ERRAND,
    )
    await unit.deliveries.plan([start_at])
    await flow.log(unit, actor.id, "broadcast.schedule", broadcast_id, at.isoformat(timespec="minutes"))
    return scheduled


async def unschedule(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """Take a scheduled broadcast back: it is its author's draft again. MovedOn when it has begun."""
    broadcast = await reports.view(unit, actor, broadcast_id)
    if broadcast.state is not BroadcastState.SCHEDULED:
        raise MovedOn(f"broadcast-is-{broadcast.state.value}")
    await unit.deliveries.cancel(scope=_start_scope(broadcast_id))
    taken_back = replace(broadcast, state=BroadcastState.DRAFT, scheduled_at=None)
    await unit.broadcasts.save(taken_back)
    await flow.log(unit, actor.id, "broadcast.unschedule", broadcast_id)
    return taken_back


async def start(unit: Unit, broadcast_id: int) -> None:
    """The time of a scheduled broadcast has come: its audience is fixed now."""
    broadcast = await unit.broadcasts.get(broadcast_id)
    if broadcast.state is BroadcastState.SCHEDULED:
        number = await _go(unit, broadcast)
        await flow.log(unit, None, "broadcast.start", broadcast_id, str(number))


async def stop(unit: Unit, actor: Person, broadcast_id: int) -> int:
    """Send no more of it; how many will not get it. MovedOn when there is nothing to stop."""
    broadcast = await reports.view(unit, actor, broadcast_id)
    if broadcast.state is not BroadcastState.SENDING:
        raise MovedOn(f"broadcast-is-{broadcast.state.value}")
    spared = await flow.halt(unit, broadcast)
    await flow.log(unit, actor.id, "broadcast.stop", broadcast_id, str(spared))
    return spared


async def resend(unit: Unit, actor: Person, broadcast_id: int, fared: reports.Fared) -> int:
    """Send it once more to those who fared so; to how many. MovedOn when there is nobody (any more)."""
    broadcast = await reports.view(unit, actor, broadcast_id)
    open_to_it = fared in reports.RESENDABLE and broadcast.state in {BroadcastState.SENDING, BroadcastState.DONE}
    number = await unit.deliveries.resend_broadcast(broadcast_id, reports.STATES[fared], unit.now) if open_to_it else 0
    if not number:
        raise MovedOn("broadcast-nothing-to-resend")
    await unit.broadcasts.save(replace(broadcast, state=BroadcastState.SENDING, ended_at=None))
    await flow.progress(unit, broadcast_id, tell=True)
    await flow.log(unit, actor.id, "broadcast.resend", broadcast_id, str(number))
    return number


async def acknowledge(unit: Unit, actor: Person, broadcast_id: int) -> bool:
    """A recipient has read it; False when that was known. NotFound for who did not get it or was not asked.

    Who acknowledges what was written again to the silent is silent no more on the message before.
    """
    broadcast = await unit.broadcasts.get(broadcast_id)
    if broadcast.state is BroadcastState.DRAFT and broadcast.author_id == actor.id:
        raise DomainError("broadcast-only-preview")
    key = broadcast_key(broadcast_id, actor.id)
    asked = broadcast.must_acknowledge and broadcast.corrects is None
    if not asked or await unit.deliveries.by_key(key) is None:
        raise NotFound
    if not await unit.deliveries.acknowledge(broadcast_id, actor.id, unit.now):
        return False
    await unit.deliveries.revise_one(key)
    await unit.deliveries.revise(scope=flow.progress_scope(broadcast_id))
    await unit.deliveries.revise(scope=silence.silent_scope(broadcast_id))
    if broadcast.audience.silent_on is not None:
        await acknowledge(unit, actor, broadcast.audience.silent_on)
    return True


async def _go(unit: Unit, broadcast: Broadcast) -> int:
    """Send it to everybody who belongs to its audience now, and watch over the silent."""
    number = await flow.go(unit, broadcast, await audiences.recipients(unit, broadcast.audience))
    if number:
        await silence.watch(unit, broadcast)
    return number


def _start_scope(broadcast_id: int) -> str:
    return f"broadcast-start:{broadcast_id}:"


def _start_key(broadcast_id: int, at: datetime) -> str:
    """Another one for another time: an errand that was run or cancelled is not run again."""
    return f"{_start_scope(broadcast_id)}{at.timestamp():.0f}"
