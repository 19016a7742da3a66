"""Who travels on which leg, and on which seat."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from delegation.application import Application
from delegation.desk import composing, editing, noting, reminding
from delegation.desk.composing import Composition
from delegation.event import Leg
from delegation.event_form import MOST_SEATS
from delegation.journeys import Place, put_aboard, read_seat
from delegation.person import Person
from delegation.ports import Unit
from delegation.questionnaire import SKIPPED
from delegation.trip import is_homeward
from delegation.typed import read_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Boarding:
    """A leg, and the delegation that travels."""

    composition: Composition
    leg: Leg
    arriving: frozenset[int] = frozenset()
    """Who told that they arrive by themselves; only on the way there."""


async def read_leg(unit: Unit, actor: Person, delegation_id: int, leg_id: int) -> Boarding:
    """One leg. Forbidden, NotFound."""
    composition = await composing.read(unit, actor, delegation_id)
    leg = composition.leg(leg_id)
    if is_homeward(leg, composition.event):
        return Boarding(composition=composition, leg=leg)
    travels = await unit.papers.travels(set(composition.by_id))
    arriving = frozenset(one for one, travel in travels.items() if travel.arrival not in {"", SKIPPED})
    return Boarding(composition=composition, leg=leg, arriving=arriving)


async def toggle(unit: Unit, actor: Person, delegation_id: int, leg_id: int, application_id: int) -> Boarding:
    """Who travels with the others travels by themselves from now on, and the other way round. DomainError when the leg
    is full."""
    found = await read_leg(unit, actor, delegation_id, leg_id)
    found.composition.row(application_id)
    aboard = application_id in found.composition.seating(found.leg).aboard
    return await put(unit, actor, delegation_id, leg_id, [application_id], aboard=not aboard)


async def put(
    unit: Unit, actor: Person, delegation_id: int, leg_id: int, application_ids: Collection[int], *, aboard: bool
) -> Boarding:
    """Have these delegates travel on a leg, all of them or none, or by themselves. DomainError when the leg is full."""
    found = await read_leg(unit, actor, delegation_id, leg_id)
    chosen = [row.application.id for row in found.composition.rows(application_ids)]
    leg, known = found.leg, found.composition.places.get(leg_id, {})
    if aboard:
        places = put_aboard(leg, found.composition.as_approved, known, chosen)
    else:
        alone = found.composition.seating(leg).alone
        places = [Place(leg_id=leg_id, application_id=one, aboard=False) for one in chosen if one not in alone]
    await _settle(unit, actor, found, places)
    return await read_leg(unit, actor, delegation_id, leg_id)


async def take_off(unit: Unit, actor: Person, delegation_id: int, leg_id: int) -> Boarding:
    """Those who told that they arrive by themselves do so on this leg."""
    found = await read_leg(unit, actor, delegation_id, leg_id)
    return await put(unit, actor, delegation_id, leg_id, found.arriving, aboard=False)


async def set_seats(unit: Unit, actor: Person, delegation_id: int, leg_id: int, typed: str | None) -> Boarding:
    """Say how many seats a leg has, None: as many as there are people. BadAnswer."""
    found = await read_leg(unit, actor, delegation_id, leg_id)
    seats = None if typed is None else read_whole(typed, MOST_SEATS, "bad-leg-seats")
    legs = [replace(leg, seats=seats) if leg.id == leg_id else leg for leg in found.composition.delegation.legs]
    changed = replace(found.composition.delegation, legs=tuple(legs))
    event = await unit.events.get(found.composition.event.id)
    delegations = tuple(changed if one.id == delegation_id else one for one in event.delegations)
    await editing.keep(unit, actor.id, event, replace(event, delegations=delegations))
    return await read_leg(unit, actor, delegation_id, leg_id)


async def seat(unit: Unit, actor: Person, delegation_id: int, leg_id: int, application_id: int, typed: str) -> Boarding:
    """Say on which seat somebody travels who travels with the others. BadAnswer when somebody else has it."""
    found, place = await seated(unit, actor, delegation_id, leg_id, application_id)
    others = [one for one in found.composition.places.get(leg_id, {}).values() if one.application_id != application_id]
    await _settle(unit, actor, found, [replace(place, seat=read_seat(typed, others))])
    return await read_leg(unit, actor, delegation_id, leg_id)


async def seated(
    unit: Unit, actor: Person, delegation_id: int, leg_id: int, application_id: int
) -> tuple[Boarding, Place]:
    """The place of somebody who travels with the others; who does not is put aboard first. DomainError when full."""
    found = await read_leg(unit, actor, delegation_id, leg_id)
    found.composition.row(application_id)
    known = found.composition.places.get(leg_id, {})
    new = put_aboard(found.leg, found.composition.as_approved, known, [application_id])
    place = known.get(application_id)
    return found, new[0] if new else place or Place(leg_id=leg_id, application_id=application_id)


async def leave(unit: Unit, application: Application) -> None:
    """Somebody does not travel any more: their seats are free."""
    await unit.places.forget(application.id)


async def _settle(unit: Unit, actor: Person, found: Boarding, places: Sequence[Place]) -> None:
    known = found.composition.places.get(found.leg.id, {})
    await unit.places.put(places)
    for place in places:
        told = [_told(found.leg, one) for one in (known.get(place.application_id), place)]
        await noting.note(unit, actor.id, "leg.assign", f"application:{place.application_id}", *told)
        await reminding.replan(unit, found.composition.by_id[place.application_id].application)
    await composing.tell_of(unit, actor, found.composition, [place.application_id for place in places])


def _told(leg: Leg, place: Place | None) -> str:
    if place is None:
        return ""
    return f"{leg.code}: {f'with the others {place.seat}'.strip() if place.aboard else 'by themselves'}"
