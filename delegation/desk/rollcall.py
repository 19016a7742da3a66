"""Calling the roll: who is there at each stage of a trip. Every open screen of it follows (`watch`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from delegation import rights
from delegation.application import Application, Status
from delegation.delivery import Draft, Kind
from delegation.desk import noting, rosters
from delegation.desk.parties import Party
from delegation.errors import MovedOn, NotFound
from delegation.event import EventStatus
from delegation.journeys import Place
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.rollcall import Mark, Stage, absentees, present_at, said_at, stage_of, stages
from delegation.roster import Row
from delegation.trip import trip_ends

LIVE: Final = "roll-call"
"""The topic of a roll call's screen; its facts say what it shows, `watched` whose roll it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """The roll of one stage."""

    party: Party
    stage: Stage
    rows: Sequence[Row]
    """Who is to be there, in protocol order: all delegates but those who travel by themselves, unless they came."""
    said: Mapping[int, Mark]
    """The last word about each, by application."""

    @property
    def present(self) -> Mapping[int, Mark]:
        """The marks of those who are there."""
        return {number: mark for number, mark in self.said.items() if mark.present}

    @property
    def missing(self) -> list[Row]:
        return absentees(self.rows, self.present)

    @property
    def here(self) -> int:
        """How many are there."""
        return len(self.rows) - len(self.missing)

    def row(self, application_id: int) -> Row:
        """The row of one delegate; NotFound."""
        found = next((row for row in self.rows if row.application.id == application_id), None)
        if found is None:
            raise NotFound
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """All stages of a trip."""

    rolls: Sequence[Roll]
    party: Party
    to_close: bool
    """Whether the reader may say by now who took part (`delegation.desk.closing`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One delegate at one stage, for who looks for them."""

    roll: Roll
    row: Row
    mark: Mark | None
    """The last word about them: they are there, or the mark was taken back; None before the first."""
    marked_by: str
    """Who said so; "" for somebody erased."""
    registrar: Person | None
    """Who registered a colleague without Telegram: whom to call instead."""
    counts: bool
    """Whether a mark can still be made or taken back: not once the trip is closed."""

    @property
    def here(self) -> bool:
        return self.mark is not None and self.mark.present


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """What came of a tap."""

    card: Card
    fresh: bool
    """False when that was so already: somebody else was quicker, or it was tapped twice."""


def key_of(delegation_id: int, person_id: int) -> str:
    """The key of a member of staff's open roll-call screen: one a delegation."""
    return f"{_scope(delegation_id)}{person_id}"


async def overview(unit: Unit, actor: Person, delegation_id: int) -> Overview:
    """The stages of a delegation's trip with who is there. Forbidden, NotFound."""
    rights.check_can_call_roll(actor, delegation_id)
    roster = await rosters.delegates(unit, delegation_id)
    event, delegation = roster.party.event, roster.party.delegation
    marks = await unit.marks.of_delegation(delegation_id)
    places = await unit.places.of_delegation(delegation_id)
    leads = rights.holds(actor, Role.COORDINATOR, delegation_id)
    return Overview(
        rolls=[_roll(roster.party, one, roster.rows, marks, places) for one in stages(event, delegation)],
        party=roster.party,
        to_close=leads
        and unit.now >= trip_ends(event, delegation)
        and any(row.application.status is Status.APPROVED for row in roster.rows),
    )


async def roll(unit: Unit, actor: Person, delegation_id: int, stage: str) -> Roll:
    """The roll of one stage. Forbidden; NotFound when the trip has no such stage (any more)."""
    found = await overview(unit, actor, delegation_id)
    named = stage_of([one.stage for one in found.rolls], stage)
    if named is None:
        raise NotFound
    return next(one for one in found.rolls if one.stage == named)


async def card(unit: Unit, actor: Person, application_id: int, stage: str) -> Card:
    """One delegate at one stage. Forbidden, NotFound."""
    application = await unit.applications.get(application_id)
    return await _card(unit, await roll(unit, actor, application.delegation_id, stage), application_id)


async def mark(unit: Unit, actor: Person, application_id: int, stage: str) -> Marked:
    """Say that somebody is there. Saying so twice is harmless: the first word stands.

    Forbidden; MovedOn when they are no delegate (any more), the trip is closed or the event cancelled.
    """
    return await _say(unit, actor, application_id, stage, present=True)


async def unmark(unit: Unit, actor: Person, application_id: int, stage: str) -> Marked:
    """Take the mark back, whoever made it. Raises as `mark`."""
    return await _say(unit, actor, application_id, stage, present=False)


async def watch(unit: Unit, actor: Person, delegation_id: int, facts: Mapping[str, str | int]) -> str:
    """Have the screen that `facts` describe follow what all members of staff do; the key for `Screen.follows`."""
    rights.check_can_call_roll(actor, delegation_id)
    key = key_of(delegation_id, actor.id)
    await unit.deliveries.follow(
        Draft(
            key=key,
            kind=Kind.NOTICE,
            topic=LIVE,
            due_at=unit.now,
            facts={"watched": delegation_id, **facts},
            person_id=actor.id,
        )
    )
    return key


async def watches(unit: Unit, actor: Person, delegation_id: int, message_id: int) -> bool:
    """Whether that message is the person's open roll-call screen, and so follows by itself."""
    kept = await unit.deliveries.by_key(key_of(delegation_id, actor.id))
    return kept is not None and kept.message_id == message_id


async def leave(unit: Unit, actor: Person, delegation_id: int) -> None:
    """The person's roll-call screen shows something else from now on."""
    await unit.deliveries.unfollow(key_of(delegation_id, actor.id))


async def refresh(unit: Unit, delegation_id: int) -> None:
    """Have every open screen of a delegation's roll call show how it stands by now."""
    await unit.deliveries.revise(scope=_scope(delegation_id))


def _scope(delegation_id: int) -> str:
    return f"roll:{delegation_id}:"


def _roll(party: Party, stage: Stage, rows: Sequence[Row], marks: Sequence[Mark], places: Sequence[Place]) -> Roll:
    said, leg = said_at(marks, stage.code), stage.leg
    alone = {one.application_id for one in places if leg is not None and one.leg_id == leg.id and not one.aboard}
    expected = [row for row in rows if row.application.id not in alone - present_at(marks, stage.code).keys()]
    return Roll(party=party, stage=stage, rows=expected, said=said)


async def _say(unit: Unit, actor: Person, application_id: int, stage: str, *, present: bool) -> Marked:
    application = await unit.applications.get(application_id)
    rights.check_can_call_roll(actor, application.delegation_id, f"application:{application_id}")
    _check_delegate(application)
    found = await roll(unit, actor, application.delegation_id, stage)
    if found.party.event.status is EventStatus.CANCELLED:
        raise MovedOn("roll-cancelled")
    if (application_id in found.present) is present:
        return Marked(card=await _card(unit, found, application_id), fresh=False)
    said = Mark(application_id=application_id, stage=stage, present=present, by=actor.id, at=unit.now)
    await unit.marks.put(application.delegation_id, said)
    await noting.note(
        unit,
        actor.id,
        "roll.present" if present else "roll.undo",
        f"application:{application_id}",
        before="" if present else found.stage.named(),
        after=found.stage.named() if present else "",
    )
    await refresh(unit, application.delegation_id)
    return Marked(card=await card(unit, actor, application_id, stage), fresh=True)


async def _card(unit: Unit, found: Roll, application_id: int) -> Card:
    row = found.row(application_id)
    mark = found.said.get(application_id)
    asked = {number for number in (mark.by if mark else None, row.application.registered_by) if number is not None}
    people = await unit.people.get_many(asked)
    by = people.get(mark.by) if mark is not None and mark.by is not None else None
    own = row.application.registered_by == row.application.person_id
    return Card(
        roll=found,
        row=row,
        mark=mark,
        marked_by=by.called if by is not None else "",
        registrar=None if own else people.get(row.application.registered_by),
        counts=row.application.status is Status.APPROVED,
    )


def _check_delegate(application: Application) -> None:
    if application.status in {Status.ATTENDED, Status.ABSENT}:
        raise MovedOn("roll-closed")
    if application.status is not Status.APPROVED:
        raise MovedOn("roll-no-delegate", name=application.answers.name, status=application.status.value)
