"""A broadcast on its way: sent now or at a time, followed by its author, stopped, acknowledged, reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from delegation import rights
from delegation.audit import Entry
from delegation.broadcast import Broadcast, BroadcastState, broadcast_key
from delegation.delivery import Draft, Kind, Priority, State
from delegation.desk import drafting
from delegation.errors import BadAnswer, DomainError, Forbidden, MovedOn, NotFound, When
from delegation.paging import PAGE, Page, nearest
from delegation.person import Person, Role
from delegation.ports import Unit

FURTHEST: Final = timedelta(days=366)
"""How far ahead a broadcast can be scheduled."""


class Fared(StrEnum):
    """How a recipient fared, as a report tells it; short, since it travels in buttons."""

    WAITING = "w"
    SENT = "s"
    ACKNOWLEDGED = "a"
    BLOCKED = "b"
    FAILED = "f"
    UNKNOWN = "u"
    CANCELLED = "c"


STATES: Final[Mapping[Fared, frozenset[State]]] = {
    Fared.WAITING: frozenset({State.PLANNED, State.SENDING}),
    Fared.SENT: frozenset({State.SENT}),
    Fared.ACKNOWLEDGED: frozenset({State.ACKNOWLEDGED}),
    Fared.BLOCKED: frozenset({State.BLOCKED}),
    Fared.FAILED: frozenset({State.FAILED, State.MISSED}),
    Fared.UNKNOWN: frozenset({State.UNKNOWN}),
    Fared.CANCELLED: frozenset({State.CANCELLED}),
}
"""The states of deliveries behind each line of a report."""
RESENDABLE: Final = frozenset({Fared.UNKNOWN, Fared.FAILED})
"""Whom a coordinator may decide to write to once more: nobody does so blindly (DELIVERY.md)."""


@dataclass(frozen=True, slots=True)
class Report:
    """How a broadcast fares: how many recipients, by how they fared (nobody is left out)."""

    broadcast: Broadcast
    counts: Mapping[Fared, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def settled(self) -> int:
        """How many of them are done with, well or not."""
        return self.total - self.counts.get(Fared.WAITING, 0)


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line behind a number of a report; `person` is None when they had their data erased."""

    person: Person | None
    reason: str


async def approved(unit: Unit, actor: Person, broadcast_id: int, mark: str) -> Broadcast:
    """The draft, when it still is what its author saw (`mark`) and may send. MovedOn, Forbidden, DomainError."""
    broadcast = drafting.check_ready(await drafting.draft(unit, actor, broadcast_id))
    rights.check_can_broadcast(actor, broadcast.audience.delegation_id)
    if broadcast.mark != mark:
        raise MovedOn("broadcast-changed")
    return broadcast


async def send(unit: Unit, actor: Person, broadcast_id: int, mark: str) -> int:
    """Begin to send a draft; to how many. `mark` is that of what the author saw last.

    MovedOn when it is on its way already or has changed since, DomainError when nothing is written or nobody would get
    it.
    """
    broadcast = await approved(unit, actor, broadcast_id, mark)
    number = await _go(unit, broadcast)
    if not number:
        raise DomainError("broadcast-nobody")
    await _log(unit, actor.id, "broadcast.send", broadcast_id, str(number))
    return number


async def check_time(unit: Unit, at: datetime) -> None:
    """Raise BadAnswer for an instant that is past or further than a year ahead."""
    if at <= unit.now:
        raise BadAnswer("broadcast-time-past", moment=When(at, unit.centre.timezone))
    if at > unit.now + FURTHEST:
        raise BadAnswer("broadcast-time-far", moment=When(at, unit.centre.timezone))


async def schedule(unit: Unit, actor: Person, broadcast_id: int, mark: str, at: datetime) -> Broadcast:
    """Have a draft sent at `at`, to whoever belongs to its audience then. As `send`; BadAnswer for a wrong time."""
    broadcast = await approved(unit, actor, broadcast_id, mark)
    await check_time(unit, at)
    scheduled = replace(broadcast, state=BroadcastState.SCHEDULED, scheduled_at=at)
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
    await _log(unit, actor.id, "broadcast.schedule", broadcast_id, at.isoformat(timespec="minutes"))
    return scheduled


async def unschedule(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """Take a scheduled broadcast back: it is its author's draft again. MovedOn when it has begun."""
    broadcast = await view(unit, actor, broadcast_id)
    if broadcast.state is not BroadcastState.SCHEDULED:
        raise MovedOn(f"broadcast-is-{broadcast.state.value}")
    await unit.deliveries.cancel(scope=_start_scope(broadcast_id))
    taken_back = replace(broadcast, state=BroadcastState.DRAFT, scheduled_at=None)
    await unit.broadcasts.save(taken_back)
    await _log(unit, actor.id, "broadcast.unschedule", broadcast_id)
    return taken_back


async def start(unit: Unit, broadcast_id: int) -> None:
    """The time of a scheduled broadcast has come: its audience is fixed now."""
    broadcast = await unit.broadcasts.get(broadcast_id)
    if broadcast.state is BroadcastState.SCHEDULED:
        number = await _go(unit, broadcast)
        await _log(unit, None, "broadcast.start", broadcast_id, str(number))


async def stop(unit: Unit, actor: Person, broadcast_id: int) -> int:
    """Send no more of it; how many will not get it. MovedOn when there is nothing to stop."""
    broadcast = await view(unit, actor, broadcast_id)
    if broadcast.state is not BroadcastState.SENDING:
        raise MovedOn(f"broadcast-is-{broadcast.state.value}")
    spared = await unit.deliveries.stop_broadcast(broadcast_id)
    await unit.broadcasts.save(replace(broadcast, state=BroadcastState.STOPPED))
    await progress(unit, broadcast_id, tell=True)
    await _log(unit, actor.id, "broadcast.stop", broadcast_id, str(spared))
    return spared


async def resend(unit: Unit, actor: Person, broadcast_id: int, fared: Fared) -> int:
    """Send it once more to those who fared so; to how many. MovedOn when there is nobody (any more)."""
    broadcast = await view(unit, actor, broadcast_id)
    open_to_it = fared in RESENDABLE and broadcast.state in {BroadcastState.SENDING, BroadcastState.DONE}
    number = await unit.deliveries.resend_broadcast(broadcast_id, STATES[fared], unit.now) if open_to_it else 0
    if not number:
        raise MovedOn("broadcast-nothing-to-resend")
    await unit.broadcasts.save(replace(broadcast, state=BroadcastState.SENDING, ended_at=None))
    await progress(unit, broadcast_id, tell=True)
    await _log(unit, actor.id, "broadcast.resend", broadcast_id, str(number))
    return number


async def acknowledge(unit: Unit, actor: Person, broadcast_id: int) -> bool:
    """A recipient has read it; False when that was known. NotFound for who did not get it or was not asked."""
    broadcast = await unit.broadcasts.get(broadcast_id)
    if broadcast.state is BroadcastState.DRAFT and broadcast.author_id == actor.id:
        raise DomainError("broadcast-only-preview")
    key = broadcast_key(broadcast_id, actor.id)
    if not broadcast.must_acknowledge or await unit.deliveries.by_key(key) is None:
        raise NotFound
    if not await unit.deliveries.acknowledge(broadcast_id, actor.id, unit.now):
        return False
    await unit.deliveries.revise_one(key)
    await unit.deliveries.revise(scope=_progress_scope(broadcast_id))
    return True


async def acknowledged(unit: Unit, broadcast_id: int, person_id: int) -> bool:
    """Whether this recipient has acknowledged it."""
    delivery = await unit.deliveries.by_key(broadcast_key(broadcast_id, person_id))
    return delivery is not None and delivery.state is State.ACKNOWLEDGED


async def progress(unit: Unit, broadcast_id: int, *, tell: bool) -> bool:
    """Results of a broadcast were recorded: True when it came to its end, that is nothing of it is to be sent any more.

    Has the author's progress message brought up to date at the end, and before it when `tell`.
    """
    over = not await unit.deliveries.under_way(broadcast_id)
    if over:
        broadcast = await unit.broadcasts.get(broadcast_id)
        if broadcast.ended_at is None:
            state = BroadcastState.DONE if broadcast.state is BroadcastState.SENDING else broadcast.state
            await unit.broadcasts.save(replace(broadcast, state=state, ended_at=unit.now))
    if over or tell:
        await unit.deliveries.revise(scope=_progress_scope(broadcast_id))
    return over


async def view(unit: Unit, actor: Person, broadcast_id: int) -> Broadcast:
    """A broadcast that this coordinator may read about; a draft is its author's alone. Forbidden."""
    rights.check_can_write_broadcasts(actor)
    broadcast = await unit.broadcasts.get(broadcast_id)
    if broadcast.author_id != actor.id or broadcast.state is not BroadcastState.DRAFT:
        rights.check_can_broadcast(actor, broadcast.audience.delegation_id)
    if broadcast.state is BroadcastState.DRAFT and broadcast.author_id != actor.id:
        raise Forbidden("broadcast.read", f"broadcast:{broadcast_id}")
    return broadcast


async def report(unit: Unit, actor: Person, broadcast_id: int) -> Report:
    """How it fares. Forbidden."""
    return await tally(unit, await view(unit, actor, broadcast_id))


async def tally(unit: Unit, broadcast: Broadcast) -> Report:
    """How a broadcast fares, for whoever was found to be entitled to it."""
    counts = await unit.deliveries.counts(broadcast.id)
    by_fate = {fared: sum(counts.get(state, 0) for state in states) for fared, states in STATES.items()}
    return Report(broadcast, {fared: number for fared, number in by_fate.items() if number})


async def recipients(
    unit: Unit, actor: Person, broadcast_id: int, fared: Fared, number: int
) -> tuple[Report, Page[Recipient]]:
    """A page of those who fared so, in the order in which they were queued. Forbidden."""
    found = await report(unit, actor, broadcast_id)
    total = found.counts.get(fared, 0)
    number = nearest(number, total)
    deliveries = await unit.deliveries.of_broadcast(broadcast_id, STATES[fared], number * PAGE, PAGE)
    people = await unit.people.get_many([d.draft.person_id for d in deliveries if d.draft.person_id is not None])
    lines = (Recipient(people.get(d.draft.person_id or 0), d.reason) for d in deliveries)
    return found, Page(tuple(lines), number, total)


async def history(unit: Unit, actor: Person, number: int) -> Page[Report]:
    """A page of what was sent or is to be, the latest first: what went to people whom this coordinator may write to."""
    rights.check_can_write_broadcasts(actor)
    own = rights.delegations_of(actor, Role.COORDINATOR)
    number = max(number, 0)
    found, total = await unit.broadcasts.recent(number * PAGE, PAGE, own)
    if not found and total:
        number = nearest(number, total)
        found, total = await unit.broadcasts.recent(number * PAGE, PAGE, own)
    return Page(tuple([await tally(unit, broadcast) for broadcast in found]), number, total)


async def _go(unit: Unit, broadcast: Broadcast) -> int:
    """Queue it for everybody who belongs to its audience now, and the message that tells its author how it fares."""
    people = await unit.broadcasts.audience(broadcast.audience)
    going = replace(broadcast, state=BroadcastState.SENDING, started_at=unit.now)
    if not people:
        going = replace(going, state=BroadcastState.DONE, ended_at=unit.now)
    await unit.broadcasts.save(going)
    await unit.deliveries.plan_broadcast(broadcast.id, people, unit.now)
    live = Draft(
        key=f"{_progress_scope(broadcast.id)}{broadcast.author_id}",
        kind=Kind.NOTICE,
        topic="broadcast-progress",
        due_at=unit.now,
        facts={"broadcast": broadcast.id},
        person_id=broadcast.author_id,
    )
    await unit.deliveries.plan([live])
    return len(people)


async def _log(unit: Unit, actor_id: int | None, action: str, broadcast_id: int, after: str = "") -> None:
    subject = f"broadcast:{broadcast_id}"
    await unit.audit.add(Entry(at=unit.now, actor_id=actor_id, action=action, subject=subject, after=after))


def _progress_scope(broadcast_id: int) -> str:
    """What the key of the author's live progress message begins with."""
    return f"progress:{broadcast_id}:"


def _start_scope(broadcast_id: int) -> str:
    return f"broadcast-start:{broadcast_id}:"


def _start_key(broadcast_id: int, at: datetime) -> str:
    """Another one for another time: an errand that was run or cancelled is not run again."""
    return f"{_start_scope(broadcast_id)}{at.timestamp():.0f}"
