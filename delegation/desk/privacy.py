"""What is held about a person: all of it for them to read, and all of it gone when they wish so (152-FZ, art. 14 and
21; PIPL, art. 45 and 47)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from delegation import rights
from delegation.application import LIVE, Application
from delegation.audit import Entry
from delegation.delivery import Delivery
from delegation.desk import informing, noting, own, placing, reminding, rollcall
from delegation.documents import Passport, Scan, Travel
from delegation.event import Event
from delegation.language import LocalText
from delegation.person import Person, Role
from delegation.placed import Placed
from delegation.ports import Unit
from delegation.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What was passed on about a person: when, to which partner, what by the code of its column."""

    at: datetime
    to: LocalText
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Everything held about one person."""

    person: Person
    applications: Sequence[Application]
    """Theirs, and those that they filled in for colleagues."""
    events: Mapping[int, Event]
    colleagues: Sequence[Person]
    passports: Mapping[int, Passport]
    """By person: theirs, and those of colleagues."""
    travels: Mapping[int, Travel]
    """By application."""
    placed: Mapping[int, Placed]
    """How they are placed in delegations, by application; room-mates' names are others' data."""
    scans: Sequence[tuple[Scan, bytes]]
    """With their content."""
    questions: Sequence[Question]
    deliveries: Sequence[Delivery]
    audit: Sequence[Entry]
    sent: Sequence[Sent]


@dataclass(frozen=True, slots=True)
class Erasing:
    """What erasing would end: live applications of one's own, colleagues who stay with theirs."""

    applications: int
    colleagues: int


async def everything(unit: Unit, person: Person) -> Held:
    """All that is kept of this person or was written about them."""
    applications = await unit.applications.registered_by(person.id)
    subjects = [f"person:{person.id}", *(f"application:{one.id}" for one in applications)]
    colleagues = await unit.people.registered_by(person.id)
    known = [person.id, *(colleague.id for colleague in colleagues)]
    scans = [scan for one in known for scan in await unit.papers.scans(one)]
    events = {one.event_id: await unit.events.get(one.event_id) for one in applications}
    placed = {one.id: await placing.placed(unit, one, events[one.event_id]) for one in applications}
    return Held(
        person=person,
        applications=applications,
        events=events,
        colleagues=colleagues,
        passports=await unit.papers.passports(known),
        travels=await unit.papers.travels([one.id for one in applications]),
        placed={number: place for number, place in placed.items() if place is not None},
        scans=[(scan, await unit.papers.scan_content(scan.id)) for scan in scans],
        questions=await unit.questions.of_person(person.id),
        deliveries=await unit.deliveries.of_person(person.id),
        audit=await unit.audit.about(subjects),
        sent=await _sent(unit, [one.id for one in applications]),
    )


async def _sent(unit: Unit, application_ids: Collection[int]) -> list[Sent]:
    names = {partner.code: partner.name for partner in await unit.partners.all()}
    return [
        Sent(at=version.sent_at, to=names.get(version.partner, LocalText(en=version.partner)), values=line.values)
        for version, line in await unit.versions.holding(application_ids)
    ]


async def foresee(unit: Unit, actor: Person) -> Erasing:
    """What would end with the data."""
    live = await _own_live(unit, actor)
    return Erasing(len(live), len(await unit.people.registered_by(actor.id)))


async def erase(unit: Unit, actor: Person) -> None:
    """Erase a person at their own wish: live applications are withdrawn as by hand, so that seats go to the next in
    line; then everything they told is removed, from every posted card and every list that was sent too. What remains
    are counts."""
    for application in await _own_live(unit, actor):
        await own.withdraw(unit, actor, application.id)
    applications = await unit.applications.of_people([actor.id])
    theirs = {one.id for one in applications}
    for number in theirs | {one.id for one in await unit.applications.registered_by(actor.id)}:
        await informing.revise_cards(unit, number)
    await unit.versions.forget_people(theirs)
    await unit.people.erase(actor.id)
    await reminding.follow_team(unit, actor.id, rights.delegations_of(actor, Role.COORDINATOR))
    for delegation_id in {one.delegation_id for one in applications}:
        await rollcall.refresh(unit, delegation_id)
    await noting.note(unit, actor.id, "person.erase", f"person:{actor.id}")


async def _own_live(unit: Unit, actor: Person) -> list[Application]:
    return [
        one
        for one in await unit.applications.registered_by(actor.id)
        if one.person_id == actor.id and one.status in LIVE
    ]
