"""What coordinators see of applications: the delegations that have some, the list of one, a card; and deciding many
at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from delegation import rights
from delegation.application import SEATED, Application, Status
from delegation.desk import deciding, seats
from delegation.event import DelegateRole, Delegation, Event
from delegation.paging import Page, page
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.quota import Bound
from delegation.zones import day_in

_ORDER: Final = (
    Status.SUBMITTED,
    Status.WAITLISTED,
    Status.OFFERED,
    Status.APPROVED,
    Status.ATTENDED,
    Status.ABSENT,
    Status.DECLINED,
    Status.EXPIRED,
    Status.WITHDRAWN,
)
"""Those to decide first. Drafts are nobody's business but their writer's."""


class Verdict(StrEnum):
    """What is decided about many at once."""

    APPROVE = "approve"
    DECLINE = "decline"


_CONCERNS: Final = {
    Verdict.APPROVE: frozenset({Status.SUBMITTED}),
    Verdict.DECLINE: frozenset({Status.SUBMITTED, Status.WAITLISTED}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A delegation and how its applications stand."""

    event: Event
    delegation: Delegation
    counts: Mapping[Status, int]

    @property
    def seated(self) -> int:
        """How many hold a seat."""
        return sum(self.counts.get(status, 0) for status in SEATED)

    @property
    def rest(self) -> int:
        """How many are neither seated nor over."""
        return self.counts.get(Status.SUBMITTED, 0) + self.counts.get(Status.WAITLISTED, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A page of a delegation's applications."""

    of: Counted
    rows: Page[Application]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An application as who decides it sees it."""

    application: Application
    event: Event
    registrar: str
    """Who filled it in for a colleague; "" when the person did."""
    decided_by: str
    line: int
    """The place in line, 0 when it does not wait."""
    left: Mapping[DelegateRole, int]
    """Seats left for this person, by role."""
    bound: Bound | None = None
    """What keeps them from a seat in their role."""

    @property
    def undecided(self) -> bool:
        """Whether it is to be decided or waits."""
        return self.application.status in {Status.SUBMITTED, Status.WAITLISTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulk:
    """What deciding many would do, or did."""

    of: Counted
    verdict: Verdict
    seated: int = 0
    waiting: int = 0
    declined: int = 0
    done: bool = False

    @property
    def total(self) -> int:
        return self.seated + self.waiting + self.declined


async def delegations(unit: Unit, actor: Person, number: int) -> Page[Counted]:
    """Delegations whose trip is not over and that the actor decides for, the nearest first."""
    rights.check_can_decide_somewhere(actor)
    mine = rights.delegations_of(actor, Role.COORDINATOR)
    today = day_in(unit.now, unit.centre.timezone)
    ahead = sorted((event for event in await unit.events.all() if event.ends >= today), key=lambda event: event.starts)
    pairs = [(event, one) for event in ahead for one in event.delegations if mine is None or one.id in mine]
    found = page(pairs, number)
    return Page(tuple([await _counted(unit, *pair) for pair in found.items]), found.number, found.total)


async def listing(unit: Unit, actor: Person, delegation_id: int, number: int) -> Listing:
    """A page of a delegation's applications, those to decide first, each kind in the order of submission."""
    rights.check_can_decide(actor, delegation_id)
    event = await unit.events.of_delegation(delegation_id)
    found = await unit.applications.of_delegation(delegation_id, _ORDER)
    found.sort(key=lambda application: _ORDER.index(application.status))
    counts = Counter(application.status for application in found)
    of = Counted(event=event, delegation=event.delegation(delegation_id), counts=counts)
    return Listing(of=of, rows=page(found, number))


async def card(unit: Unit, actor: Person, application_id: int) -> Card:
    """An application with everything that deciding it needs."""
    application = await unit.applications.get(application_id)
    rights.check_can_decide(actor, application.delegation_id, f"application:{application_id}")
    return await posted(unit, application)


async def posted(unit: Unit, application: Application) -> Card:
    """The card as it is posted to those who decide."""
    event = await unit.events.get(application.event_id)
    free = await seats.of(unit, event.delegation(application.delegation_id))
    for_colleague = application.registered_by != application.person_id
    waits = application.status is Status.WAITLISTED
    return Card(
        application=application,
        event=event,
        registrar=(await unit.people.get(application.registered_by)).called if for_colleague else "",
        decided_by=await deciding.decider(unit, application),
        line=await seats.position(unit, application) if waits else 0,
        left={role: free.left(role, application.answers) for role in DelegateRole},
        bound=free.bound(application.role, application.answers),
    )


async def foresee(unit: Unit, actor: Person, delegation_id: int, verdict: Verdict) -> Bulk:
    """What deciding all of a delegation's open applications would do: exact counts, to be confirmed.

    DomainError when they are to be approved and the event is cancelled.
    """
    rights.check_can_decide(actor, delegation_id)
    event = await unit.events.of_delegation(delegation_id)
    counted = await _counted(unit, event, event.delegation(delegation_id))
    concerned = await _concerned(unit, delegation_id, verdict)
    if verdict is Verdict.DECLINE:
        return Bulk(of=counted, verdict=verdict, declined=len(concerned))
    deciding.check_held(event)
    free = await seats.of(unit, counted.delegation)
    seated = 0
    for application in concerned:
        if free.left(application.role, application.answers):
            free = free.given(application.role, application.answers)
            seated += 1
    return Bulk(of=counted, verdict=verdict, seated=seated, waiting=len(concerned) - seated)


async def decide_many(
    unit: Unit, actor: Person, delegation_id: int, verdict: Verdict, expected: tuple[int, int] | None = None
) -> Bulk:
    """Decide all open applications of a delegation in the order of their submission.

    Approving seats as many as there are seats and puts the rest in line. `expected` is what the person confirmed, as
    (seated, total): when that has changed since, nothing is done and the new figures come back to be confirmed.
    """
    foreseen = await foresee(unit, actor, delegation_id, verdict)
    if expected is not None and expected != (foreseen.seated, foreseen.total):
        return foreseen
    seated = waiting = declined = 0
    for application in await _concerned(unit, delegation_id, verdict):
        if verdict is Verdict.DECLINE:
            await deciding.decline_one(unit, actor, application)
            declined += 1
            continue
        decided = await deciding.approve_or_wait(unit, actor, application)
        seated += decided.status is Status.APPROVED
        waiting += decided.status is Status.WAITLISTED
    counted = await _counted(unit, foreseen.of.event, foreseen.of.delegation)
    return Bulk(of=counted, verdict=verdict, seated=seated, waiting=waiting, declined=declined, done=True)


async def _concerned(unit: Unit, delegation_id: int, verdict: Verdict) -> list[Application]:
    return await unit.applications.of_delegation(delegation_id, _CONCERNS[verdict])


async def _counted(unit: Unit, event: Event, delegation: Delegation) -> Counted:
    found = await unit.applications.of_delegation(delegation.id, _ORDER)
    return Counted(event=event, delegation=delegation, counts=Counter(one.status for one in found))
