"""What became of broadcasts: counts, names, the list of earlier ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from delegation import rights
from delegation.broadcast import Broadcast, BroadcastState, Deed, broadcast_key
from delegation.delivery import Delivery, State
from delegation.errors import Forbidden
from delegation.paging import PAGE, Page, nearest
from delegation.person import Person, Role
from delegation.ports import Unit

DELETABLE: Final = timedelta(hours=48)
"""How long Telegram lets a bot delete what it sent to a person (BOT_API.md)."""
MOST_NAMED: Final = 25
"""Names in the live message; the whole list is a button away."""


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
OPEN: Final = frozenset({BroadcastState.SENDING, BroadcastState.STOPPED, BroadcastState.DONE})
"""Where what was sent still stands as it is: it may be edited, recalled, asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How a broadcast fares: how many recipients, by how they fared (nobody is left out)."""

    broadcast: Broadcast
    counts: Mapping[Fared, int]
    silent: tuple[Person | None, ...] = ()
    """Once it has gone out: the first who got it and have not acknowledged it; None for who erased their data."""
    corrections: tuple[Report, ...] = ()
    """What was done with it afterwards, the latest first."""

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def settled(self) -> int:
        """How many of them are done with, well or not."""
        return self.total - self.counts.get(Fared.WAITING, 0)

    @property
    def got(self) -> int:
        """How many have it for sure."""
        return self.counts.get(Fared.SENT, 0) + self.counts.get(Fared.ACKNOWLEDGED, 0)

    @property
    def asks(self) -> bool:
        """Whether recipients are asked to acknowledge it: a correction is not acknowledged by itself."""
        return self.broadcast.must_acknowledge and self.broadcast.corrects is None

    @property
    def editable(self) -> bool:
        return self.broadcast.corrects is None and self.broadcast.state in OPEN and self.got > 0

    def recallable(self, now: datetime) -> bool:
        """Whether something of it can still be deleted and is not being deleted."""
        began = self.broadcast.ended_at or now
        if self.broadcast.corrects is not None or not self.got or now - began >= DELETABLE:
            return False
        if self.broadcast.state is BroadcastState.RECALLED:
            recalls = [one.broadcast for one in self.corrections if one.broadcast.deed is Deed.RECALL]
            return bool(recalls) and recalls[0].state is BroadcastState.STOPPED
        return self.broadcast.state in OPEN


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line behind a number of a report; `person` is None when they had their data erased."""

    person: Person | None
    delivery: Delivery

    @property
    def reason(self) -> str:
        return self.delivery.reason


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
    return await told(unit, await view(unit, actor, broadcast_id))


async def told(unit: Unit, broadcast: Broadcast) -> Report:
    """How a broadcast fares, with the names of the silent and what was done with it afterwards, for whoever was found
    to be entitled to it."""
    counts = await _counts(unit, broadcast.id)
    corrections = await unit.broadcasts.corrections(broadcast.id)
    found = Report(
        broadcast=broadcast, counts=counts, corrections=tuple([await tally(unit, one) for one in corrections])
    )
    if not found.asks or broadcast.state not in OPEN or Fared.WAITING in counts:
        return found
    silent = [one.person for one in await _recipients(unit, broadcast.id, Fared.SENT, 0, MOST_NAMED)]
    return Report(broadcast=broadcast, counts=counts, corrections=found.corrections, silent=tuple(silent))


async def tally(unit: Unit, broadcast: Broadcast) -> Report:
    """The counts alone, for a list."""
    return Report(broadcast=broadcast, counts=await _counts(unit, broadcast.id))


async def recipients(
    unit: Unit, actor: Person, broadcast_id: int, fared: Fared, number: int
) -> tuple[Report, Page[Recipient]]:
    """A page of those who fared so, in the order in which they were queued. Forbidden."""
    found = await tally(unit, await view(unit, actor, broadcast_id))
    total = found.counts.get(fared, 0)
    number = nearest(number, total)
    lines = await _recipients(unit, broadcast_id, fared, number * PAGE, PAGE)
    return found, Page(tuple(lines), number, total)


async def everybody(unit: Unit, broadcast_id: int) -> list[tuple[Fared, Recipient]]:
    """All recipients by how they fared, in the order of a report: for a file."""
    return [(fared, one) for fared in Fared for one in await _recipients(unit, broadcast_id, fared)]


async def silent(unit: Unit, broadcast_id: int) -> list[Person | None]:
    """Who got it and has not acknowledged it."""
    return [one.person for one in await _recipients(unit, broadcast_id, Fared.SENT)]


async def delivered(unit: Unit, broadcast_id: int, person_id: int) -> Delivery | None:
    """The delivery of it to one recipient, as it stands."""
    return await unit.deliveries.by_key(broadcast_key(broadcast_id, person_id))


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


async def _counts(unit: Unit, broadcast_id: int) -> dict[Fared, int]:
    counts = await unit.deliveries.counts(broadcast_id)
    by_fate = {fared: sum(counts.get(state, 0) for state in states) for fared, states in STATES.items()}
    return {fared: number for fared, number in by_fate.items() if number}


async def _recipients(
    unit: Unit, broadcast_id: int, fared: Fared, offset: int = 0, limit: int | None = None
) -> list[Recipient]:
    deliveries = await unit.deliveries.of_broadcast(broadcast_id, STATES[fared], offset, limit)
    people = await unit.people.get_many([d.draft.person_id for d in deliveries if d.draft.person_id is not None])
    return [Recipient(people.get(one.draft.person_id or 0), one) for one in deliveries]
