"""What a delegation is composed of, as its coordinators see it, and how people hear of what became of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

from delegation import rights
from delegation.application import SEATED, Application
from delegation.companies import same_company
from delegation.delivery import Draft, Kind, State
from delegation.desk import rosters
from delegation.desk.parties import Party, parties
from delegation.errors import NotFound
from delegation.event import DelegateRole, Delegation, Event, Leg, ProgrammeItem
from delegation.groups import Clash, Group, clashes, unaided
from delegation.journeys import Place, Places, Seating, seating
from delegation.paging import Page, page
from delegation.person import Person, Profile, Role
from delegation.ports import Unit
from delegation.rooms import Room
from delegation.roster import Row

NEWS: Final = "composition-changed"
QUIET: Final = timedelta(minutes=2)
"""Coordinators arrange many things one after the other: whom it concerns hears once, so long after the last of them."""


@dataclass(frozen=True, kw_only=True)
class Composition:
    """A delegation and everything that its coordinators arrange. People are ids of applications."""

    party: Party
    delegates: Sequence[Row]
    """In protocol order."""
    taken: Mapping[DelegateRole, int]
    """How many hold a seat, by role: delegates and those who are offered one."""
    holders: Sequence[Profile]
    """What those who hold a seat told."""
    rooms: Sequence[Room]
    groups: Sequence[Group]
    places: Mapping[int, Places] = field(default_factory=dict)
    """By leg."""

    @property
    def event(self) -> Event:
        return self.party.event

    @property
    def delegation(self) -> Delegation:
        return self.party.delegation

    @cached_property
    def by_id(self) -> Mapping[int, Row]:
        return {row.application.id: row for row in self.delegates}

    @property
    def head(self) -> Row | None:
        return next((row for row in self.delegates if row.application.role is DelegateRole.HEAD), None)

    @cached_property
    def interpreters(self) -> frozenset[int]:
        return frozenset(one for one, row in self.by_id.items() if row.application.role is DelegateRole.INTERPRETER)

    @cached_property
    def as_approved(self) -> list[int]:
        """The delegates in the order in which they came to be: who came first has the first right to a seat."""

        def since(row: Row) -> tuple[datetime, int]:
            return row.application.decided_at or row.application.created_at, row.application.id

        return [row.application.id for row in sorted(self.delegates, key=since)]

    @property
    def homeless(self) -> list[Row]:
        """Delegates without a room."""
        housed = {guest for room in self.rooms for guest in room.guests}
        return [row for row in self.delegates if row.application.id not in housed]

    @property
    def clashes(self) -> list[Clash]:
        """Delegates who would have to be in two places."""
        return [clash for clash in clashes(self.groups, self.event.programme) if clash.member in self.by_id]

    @property
    def unaided(self) -> list[ProgrammeItem]:
        """Items to which groups go without an interpreter."""
        return unaided(self.groups, self.event.programme, self.interpreters)

    @property
    def overfull(self) -> list[tuple[str, int]]:
        """Companies with more seats than one may have, each with how many: people change what they told."""
        most = self.delegation.company_seats
        counted: list[tuple[Profile, int]] = []
        for one in self.holders if most is not None else ():
            if not any(same_company(one, known) for known, _ in counted):
                counted.append((one, sum(same_company(one, other) for other in self.holders)))
        return [(one.company, number) for one, number in counted if number > (most or 0)]

    def row(self, application_id: int) -> Row:
        """One of the delegates; NotFound for who is none (any more)."""
        if application_id not in self.by_id:
            raise NotFound
        return self.by_id[application_id]

    def rows(self, application_ids: Iterable[int]) -> list[Row]:
        """These of the delegates, in protocol order; who is none any more is left out."""
        wanted = set(application_ids)
        return [row for row in self.delegates if row.application.id in wanted]

    def leg(self, leg_id: int) -> Leg:
        """One of the delegation's legs; NotFound."""
        for leg in self.delegation.legs:
            if leg.id == leg_id:
                return leg
        raise NotFound

    def seating(self, leg: Leg) -> Seating:
        return seating(leg, self.as_approved, self.places.get(leg.id, {}))


async def composable(unit: Unit, actor: Person, number: int) -> Page[Party]:
    """A page of the delegations that this person composes. Forbidden to who coordinates none."""
    rights.check_can_decide_somewhere(actor)
    return page(await parties(unit, rights.delegations_of(actor, Role.COORDINATOR)), number)


async def read(unit: Unit, actor: Person, delegation_id: int) -> Composition:
    """A delegation for who composes it. Forbidden, NotFound."""
    rights.check_can_compose(actor, delegation_id)
    roster = await rosters.gather(unit, delegation_id)
    places: dict[int, dict[int, Place]] = {}
    for place in await unit.places.of_delegation(delegation_id):
        places.setdefault(place.leg_id, {})[place.application_id] = place
    return Composition(
        party=roster.party,
        delegates=roster.delegates,
        taken=await unit.applications.seats_taken(delegation_id),
        holders=[row.application.answers for row in roster.rows if row.application.status in SEATED],
        rooms=await unit.rooms.of_delegation(delegation_id),
        groups=await unit.groups.of_delegation(delegation_id),
        places=places,
    )


async def read_delegate(unit: Unit, actor: Person, application_id: int) -> tuple[Composition, Row]:
    """One delegate and their delegation, for who composes it. Forbidden, NotFound."""
    application = await unit.applications.get(application_id)
    composition = await read(unit, actor, application.delegation_id)
    return composition, composition.row(application_id)


async def tell(unit: Unit, actor: Person | None, applications: Iterable[Application]) -> None:
    """Have those concerned told, once, how they are placed when nothing more has changed for a while: who registered
    several people hears of all of them together. Who changed it knows already: a coordinator who filled in
    applications for others is not told of their own doing."""
    concerned: dict[tuple[int, int], list[Application]] = {}
    for application in applications:
        if actor is None or application.registered_by != actor.id:
            concerned.setdefault((application.registered_by, application.delegation_id), []).append(application)
    for (registrar, delegation_id), placed in concerned.items():
        scope = news_scope(registrar, delegation_id)
        waiting = await unit.deliveries.of_person(registrar, {State.PLANNED})
        earlier = [one.draft for one in waiting if one.draft.key.startswith(scope)]
        ids = {one.id for one in placed}.union(*(told_of(draft.facts) for draft in earlier))
        news = Draft(
            key=f"{scope}{unit.now.timestamp():.0f}",
            kind=Kind.NOTICE,
            topic=NEWS,
            due_at=unit.now + QUIET,
            facts={"applications": " ".join(map(str, sorted(ids)))},
            person_id=registrar,
            application_id=placed[0].id if len(ids) == 1 else None,
            event_id=placed[0].event_id,
        )
        await unit.deliveries.replan([news], scope=scope)


def told_of(facts: Mapping[str, str | int]) -> list[int]:
    """The applications of which such news speaks."""
    return [int(one) for one in str(facts["applications"]).split()]


async def tell_of(unit: Unit, actor: Person, composition: Composition, application_ids: Collection[int]) -> None:
    """The same for those of the delegates."""
    await tell(unit, actor, [row.application for row in composition.rows(application_ids)])


def news_scope(person_id: int, delegation_id: int) -> str:
    """What the keys of such news for who registered people begin with."""
    return f"composed:{person_id}:{delegation_id}:"
