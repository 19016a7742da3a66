"""Delegations as people call them: by their event, and by the city they come from where several go there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from delegation.errors import NotFound
from delegation.event import Delegation, Event, Partner
from delegation.ports import Unit
from delegation.zones import day_in


@dataclass(frozen=True, slots=True)
class Party:
    """One delegation of one event. `city` is where it comes from, "" when no other goes to the same event."""

    event: Event
    delegation: Delegation
    city: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Between whom a delegation goes: who invites, who sends it; None for one that nobody has entered."""

    host: Partner | None
    sender: Partner | None


async def sides(unit: Unit, of: Party) -> Sides:
    """Who invites and who sends."""
    return Sides(
        host=await unit.partners.by_code(of.event.inviting_party),
        sender=await unit.partners.by_code(of.delegation.origin),
    )


async def party(unit: Unit, delegation_id: int) -> Party:
    """The delegation of that id; NotFound."""
    event = await unit.events.of_delegation(delegation_id)
    delegation = event.delegation(delegation_id)
    if len(event.delegations) == 1:
        return Party(event, delegation)
    origin = await unit.partners.by_code(delegation.origin)
    return Party(event, delegation, origin.city if origin else delegation.origin)


async def known_party(unit: Unit, delegation_id: int | None) -> Party | None:
    """The same, or None for no delegation and for one that is gone."""
    if delegation_id is None:
        return None
    try:
        return await party(unit, delegation_id)
    except NotFound:
        return None


async def parties(unit: Unit, allowed: Collection[int] | None) -> list[Party]:
    """All delegations, or those of `allowed`: what lies ahead first, the nearest first, then the past, latest first."""
    today = day_in(unit.now, unit.centre.timezone)
    cities = {partner.code: partner.city for partner in await unit.partners.all()}
    events = sorted(await unit.events.all(), key=lambda event: (event.starts, event.id))
    ahead = [event for event in events if event.ends >= today]
    past = [event for event in reversed(events) if event.ends < today]
    return [
        Party(event, one, cities.get(one.origin, one.origin) if len(event.delegations) > 1 else "")
        for event in ahead + past
        for one in event.delegations
        if allowed is None or one.id in allowed
    ]
