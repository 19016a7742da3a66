"""Reading events: the lists, the card of one, invitations; each as far as the reader may see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from delegation import invitation, rights
from delegation.application import LIVE, Application, Status
from delegation.errors import Forbidden, NotFound
from delegation.event import DelegateRole, Delegation, Event, EventStatus, Leg, Partner, ProgrammeItem, Venue
from delegation.paging import PAGE, Page, nearest, page
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.quota import free_seats, seats_left
from delegation.registration import closes_at, is_open
from delegation.zones import day_in

MANY: Final = 1000
"""More events than lie ahead of any centre."""
SHOWN_AT_START: Final = 3
_TRAVELS: Final = frozenset({Status.APPROVED, Status.ATTENDED, Status.ABSENT})


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of a list."""

    event: Event
    is_open: bool
    """Whether one may apply now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A delegation on the card of its event."""

    delegation: Delegation
    origin: Partner | None
    free: int
    """Seats that nobody holds."""
    waits: bool
    """Whether who applies now will be put on the waitlist."""
    own: Application | None
    """The reader's own live application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An event as one reader may see it."""

    event: Event
    inviting: Partner | None
    groups: tuple[Group, ...]
    """Eight at most: that of the invitation first, then the reader's own."""
    more: int
    """How many delegations there are beside."""
    is_open: bool
    closes: datetime
    over: bool
    itinerary: tuple[Delegation, ...]
    """The delegations whose legs the reader may see: they travel with them, or are staff of them."""
    may_edit: bool
    may_invite: bool

    @property
    def ended(self) -> bool:
        """Whether nobody will travel there any more."""
        return self.over or self.event.status is EventStatus.CANCELLED

    @property
    def legs(self) -> tuple[Leg, ...]:
        return tuple(leg for delegation in self.itinerary for leg in delegation.legs)


@dataclass(frozen=True, slots=True)
class Journey:
    """A leg, and whose it is."""

    delegation: Delegation
    origin: Partner | None
    leg: Leg


@dataclass(frozen=True, slots=True)
class Front:
    """What somebody finds who comes in."""

    centre: Partner | None
    events: tuple[Event, ...]
    opening: tuple[Event, Delegation] | None
    """Where to apply: the nearest event whose registration is open."""


async def front(unit: Unit) -> Front:
    """The nearest published events, and the first delegation that one may apply to."""
    ahead, _ = await unit.events.upcoming(_today(unit), 0, MANY)
    opening = next(
        ((event, event.delegations[0]) for event in ahead if event.delegations and is_open(event, unit.now)), None
    )
    return Front(await unit.partners.own(), tuple(ahead[:SHOWN_AT_START]), opening)


async def listing(unit: Unit, actor: Person, number: int, *, past: bool) -> Page[Listed]:
    """A page of the events ahead (nearest first) or past (latest first); coordinators see drafts and cancelled too."""
    if rights.delegations_of(actor, Role.COORDINATOR) != frozenset():
        found = page(_in_order(await unit.events.all(), actor, _today(unit), past=past), number)
    else:
        found = await _published(unit, number, past=past)
    listed = tuple(Listed(event, bool(event.delegations) and is_open(event, unit.now)) for event in found.items)
    return Page(listed, found.number, found.total)


async def _published(unit: Unit, number: int, *, past: bool) -> Page[Event]:
    today = _today(unit)
    fetch = unit.events.past if past else unit.events.upcoming
    found, total = await fetch(today, max(number, 0) * PAGE, PAGE)
    if not found and total:
        number = nearest(number, total)
        found, total = await fetch(today, number * PAGE, PAGE)
    return Page(tuple(found), number if found else 0, total)


async def card(unit: Unit, actor: Person, event_id: int, *, first: int = 0) -> Card:
    """The card of an event, the delegation `first` before the others. NotFound when the reader may not see it."""
    event = await _there(unit, actor, event_id)
    filled_in = [one for one in await unit.applications.registered_by(actor.id) if one.event_id == event.id]
    parties = {partner.code: partner for partner in await unit.partners.all()}
    own = {one.delegation_id for one in filled_in if one.status in LIVE}
    ordered = sorted(event.delegations, key=lambda one: (one.id != first, one.id not in own))
    travels = {one.delegation_id for one in filled_in if one.status in _TRAVELS}
    return Card(
        event=event,
        inviting=parties.get(event.inviting_party),
        groups=tuple([await _group(unit, actor, one, filled_in, parties) for one in ordered[:PAGE]]),
        more=len(ordered[PAGE:]),
        is_open=is_open(event, unit.now),
        closes=closes_at(event),
        over=event.ends < day_in(unit.now, event.timezone),
        itinerary=tuple(
            one for one in ordered if one.legs and (one.id in travels or rights.holds(actor, Role.STAFF, one.id))
        ),
        may_edit=_may_edit(actor, event),
        may_invite=any(rights.holds(actor, Role.COORDINATOR, one.id) for one in ordered),
    )


async def find(unit: Unit, actor: Person, event_id: int) -> Event | None:
    """The event, if it is there for this reader: a draft is for its coordinators only."""
    try:
        event = await unit.events.get(event_id)
    except NotFound:
        return None
    return event if event.status is not EventStatus.DRAFT or _coordinates(actor, event) else None


async def programme(unit: Unit, actor: Person, event_id: int, number: int) -> tuple[Event, Page[ProgrammeItem]]:
    """An event and a page of its programme, in the order of time."""
    event = await _there(unit, actor, event_id)
    return event, page(event.programme, number)


async def itinerary(unit: Unit, actor: Person, event_id: int, number: int) -> tuple[Event, Page[Journey]]:
    """A page of the legs that the reader may see, delegation by delegation.

    Forbidden to who neither travels nor is staff: where a group gathers is its own affair.
    """
    found = await card(unit, actor, event_id)
    if not found.itinerary:
        raise Forbidden("itinerary.see", f"event:{event_id}")
    parties = {partner.code: partner for partner in await unit.partners.all()}
    legs = [Journey(one, parties.get(one.origin), leg) for one in found.itinerary for leg in one.legs]
    return found.event, page(legs, number)


async def venue(unit: Unit, actor: Person, event_id: int) -> tuple[Event, Venue]:
    """Where an event takes place. NotFound when nobody said."""
    event = await _there(unit, actor, event_id)
    if event.venue is None:
        raise NotFound
    return event, event.venue


async def by_invitation(unit: Unit, actor: Person, code: str) -> Card | None:
    """The card that an invitation opens, its delegation first; None when the code names nothing there is to see."""
    named = invitation.read(code)
    try:
        if isinstance(named, str):
            delegation = await unit.events.delegation_by_code(named)
            named = delegation.id if delegation is not None else None
        if named is None:
            return None
        event = await unit.events.of_delegation(named)
        return await card(unit, actor, event.id, first=named)
    except NotFound:
        return None


async def to_invite(unit: Unit, actor: Person, number: int) -> Page[tuple[Event, Delegation]]:
    """A page of the delegations to events ahead that this person may invite to. Forbidden to who coordinates none."""
    theirs = rights.delegations_of(actor, Role.COORDINATOR)
    if theirs is not None and not theirs:
        raise Forbidden("delegation.invite", "delegations")
    ahead = _in_order(await unit.events.all(), actor, _today(unit), past=False)
    found = [
        (event, one)
        for event in ahead
        if event.status is not EventStatus.CANCELLED
        for one in event.delegations
        if theirs is None or one.id in theirs
    ]
    return page(found, number)


async def invite(unit: Unit, actor: Person, delegation_id: int) -> tuple[Event, Delegation]:
    """The delegation for whose card a link is given out. NotFound when nobody will travel there."""
    rights.check_can_invite(actor, delegation_id)
    event = await unit.events.of_delegation(delegation_id)
    if event.status is EventStatus.CANCELLED or event.ends < _today(unit):
        raise NotFound
    return event, event.delegation(delegation_id)


async def _there(unit: Unit, actor: Person, event_id: int) -> Event:
    event = await find(unit, actor, event_id)
    if event is None:
        raise NotFound
    return event


async def _group(
    unit: Unit,
    actor: Person,
    delegation: Delegation,
    filled_in: Sequence[Application],
    parties: Mapping[str, Partner],
) -> Group:
    taken = await unit.applications.seats_taken(delegation.id)
    live = (one for one in filled_in if one.delegation_id == delegation.id and one.status in LIVE)
    return Group(
        delegation=delegation,
        origin=parties.get(delegation.origin),
        free=free_seats(delegation.quota, taken),
        waits=not seats_left(delegation.quota, taken, DelegateRole.ENTREPRENEUR),
        own=next((one for one in live if one.person_id == actor.id), None),
    )


def _in_order(events: Sequence[Event], actor: Person, today: date, *, past: bool) -> list[Event]:
    seen = [
        event
        for event in events
        if (event.ends < today) is past and (event.status is EventStatus.PUBLISHED or _coordinates(actor, event))
    ]
    return sorted(seen, key=lambda event: (event.ends if past else event.starts, event.id), reverse=past)


def _coordinates(actor: Person, event: Event) -> bool:
    return rights.holds(actor, Role.COORDINATOR) or any(
        rights.holds(actor, Role.COORDINATOR, one.id) for one in event.delegations
    )


def _may_edit(actor: Person, event: Event) -> bool:
    try:
        rights.check_can_change_event(actor, event.id, [one.id for one in event.delegations])
    except Forbidden:
        return False
    return True


def _today(unit: Unit) -> date:
    return day_in(unit.now, unit.centre.timezone)
