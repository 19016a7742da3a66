"""What a delegation's coordinators set for it: hours to take an offered seat, seats a company, what is asked,
how long passports must be valid."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from delegation.desk import composing, editing
from delegation.desk.composing import Composition
from delegation.documents import asked_of
from delegation.event import Ask, Delegation
from delegation.person import Person
from delegation.ports import Unit
from delegation.typed import read_whole

MOST_HOURS: Final = 24 * 14
MOST_MONTHS: Final = 24


async def set_offer_hours(unit: Unit, actor: Person, delegation_id: int, typed: str) -> Composition:
    """How long a person has to take an offered seat; offers that were made stay as they are. BadAnswer."""
    found = await composing.read(unit, actor, delegation_id)
    hours = read_whole(typed, MOST_HOURS, "bad-offer-hours")
    return await _keep(unit, actor, found, replace(found.delegation, offer_hours=hours))


async def set_company_seats(unit: Unit, actor: Person, delegation_id: int, typed: str | None) -> Composition:
    """How many seats one company may have, None: as many as there are. Who waited only for that is offered one at
    once; who has a seat keeps it. BadAnswer."""
    found = await composing.read(unit, actor, delegation_id)
    seats = None if typed is None else read_whole(typed, found.delegation.quota.total, "bad-company-seats")
    return await _keep(unit, actor, found, replace(found.delegation, company_seats=seats))


async def set_passport_months(unit: Unit, actor: Person, delegation_id: int, typed: str | None) -> Composition:
    """How many months a passport must outlive the trip, None: it must be valid until its last day. Whose passport ends
    too early by now is reminded as always. BadAnswer."""
    found = await composing.read(unit, actor, delegation_id)
    months = 0 if typed is None else read_whole(typed, MOST_MONTHS, "bad-passport-months")
    return await _keep(unit, actor, found, replace(found.delegation, passport_months=months))


async def toggle_ask(unit: Unit, actor: Person, delegation_id: int, what: Ask) -> Composition:
    """Ask the delegates for something, or not any more."""
    found = await composing.read(unit, actor, delegation_id)
    asks = asked_of(found.delegation) ^ {what}
    return await _keep(unit, actor, found, replace(found.delegation, asks=asks))


async def _keep(unit: Unit, actor: Person, found: Composition, changed: Delegation) -> Composition:
    event = await unit.events.get(found.event.id)
    delegations = tuple(changed if one.id == changed.id else one for one in event.delegations)
    await editing.keep(unit, actor.id, event, replace(event, delegations=delegations))
    return await composing.read(unit, actor, changed.id)
