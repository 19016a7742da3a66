"""Closing a trip: who took part, by the roll calls; who was never present is proposed as absent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from delegation import rights
from delegation.application import Status, check_move
from delegation.desk import informing, noting, reminding, rollcall, rosters
from delegation.desk.parties import Party
from delegation.desk.rosters import Roster
from delegation.errors import MovedOn, When
from delegation.person import Person
from delegation.ports import Unit
from delegation.rollcall import Stage, ever_present
from delegation.roster import Filter, Row, select
from delegation.trip import trip_ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """Who took part and who did not: as it is proposed or, once the trip is `closed`, as it was said."""

    party: Party
    attended: Sequence[Row]
    absent: Sequence[Row]
    closed: bool

    @property
    def figures(self) -> tuple[int, int]:
        return len(self.attended), len(self.absent)


async def foresee(unit: Unit, actor: Person, delegation_id: int) -> Closing:
    """Who took part. Forbidden; MovedOn while the trip is not over."""
    rights.check_can_close_trip(actor, delegation_id)
    roster = await rosters.delegates(unit, delegation_id)
    event, ends = roster.party.event, trip_ends(roster.party.event, roster.party.delegation)
    if unit.now < ends:
        raise MovedOn("trip-not-over", until=When(ends, event.timezone, event.city))
    return await _proposed(unit, roster)


async def offered(unit: Unit, delegation_id: int) -> Closing | None:
    """What its coordinators are asked to confirm; None while the trip is not over, and once it is closed. NotFound."""
    roster = await rosters.delegates(unit, delegation_id)
    if unit.now < trip_ends(roster.party.event, roster.party.delegation):
        return None
    found = await _proposed(unit, roster)
    return None if found.closed else found


async def was_there(unit: Unit, actor: Person, application_id: int) -> Closing:
    """Somebody was there after all, though nobody marked them: they are, at the arrival. Raises as `foresee`."""
    application = await unit.applications.get(application_id)
    await foresee(unit, actor, application.delegation_id)
    await rollcall.mark(unit, actor, application_id, Stage().code)
    return await foresee(unit, actor, application.delegation_id)


async def close(unit: Unit, actor: Person, delegation_id: int, expected: tuple[int, int]) -> Closing:
    """Say for good who took part and who did not.

    `expected` is what the person confirmed, as (attended, absent): when that has changed since, nothing is done and the
    new figures come back to be confirmed. Closing twice is harmless. Raises as `foresee`.
    """
    found = await foresee(unit, actor, delegation_id)
    if found.closed or found.figures != expected:
        return found
    for row in found.attended:
        await _move(unit, actor, row, Status.ATTENDED)
    for row in found.absent:
        await _move(unit, actor, row, Status.ABSENT)
    await noting.note(
        unit,
        actor.id,
        "trip.close",
        f"delegation:{delegation_id}",
        after=f"{Status.ATTENDED}: {len(found.attended)}; {Status.ABSENT}: {len(found.absent)}",
    )
    await rollcall.refresh(unit, delegation_id)
    return await foresee(unit, actor, delegation_id)


async def _proposed(unit: Unit, roster: Roster) -> Closing:
    delegation_id = roster.party.delegation.id
    here = ever_present(await unit.marks.of_delegation(delegation_id))
    waiting = select(roster.rows, Filter(statuses=frozenset({Status.APPROVED})))
    attended = select(roster.rows, Filter(statuses=frozenset({Status.ATTENDED})))
    absent = select(roster.rows, Filter(statuses=frozenset({Status.ABSENT})))
    return Closing(
        party=roster.party,
        attended=[*attended, *(row for row in waiting if row.application.id in here)],
        absent=[*absent, *(row for row in waiting if row.application.id not in here)],
        closed=not waiting,
    )


async def _move(unit: Unit, actor: Person, row: Row, status: Status) -> None:
    application = row.application
    if application.status is status:
        return
    check_move(application.status, status)
    moved = await unit.applications.save(replace(application, status=status))
    await informing.note(unit, actor.id, "attend" if status is Status.ATTENDED else "miss", application, moved)
    await reminding.replan(unit, moved)
    await informing.revise_cards(unit, moved.id)
