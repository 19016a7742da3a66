"""How a delegate is placed, for themselves; and what of it ends when they travel no more."""

from __future__ import annotations

from delegation.application import DELEGATES, Application
from delegation.desk import grouping, lodging, travelling
from delegation.event import Event
from delegation.placed import Placed
from delegation.ports import Unit


async def placed(unit: Unit, application: Application, event: Event) -> Placed | None:
    """How a delegate is placed; None for who is none (yet)."""
    if application.status not in DELEGATES:
        return None
    room = await unit.rooms.of_guest(application.id)
    sharing = [one for one in room.guests if one != application.id] if room else []
    mates = [await unit.applications.get(one) for one in sharing]
    groups = await unit.groups.of_member(application.id)
    places = {place.leg_id: place for place in await unit.places.of_traveller(application.id)}
    legs = [leg for leg in event.delegation(application.delegation_id).legs if leg.id in places]
    return Placed(
        role=application.role,
        room=room,
        mates=[mate.answers.name for mate in mates],
        groups=[(group, [item for item in event.programme if item.id in group.items]) for group in groups],
        interprets=[group for group in groups if application.id in group.marked],
        alone=[leg for leg in legs if not places[leg.id].aboard],
        seats=[(leg, places[leg.id].seat) for leg in legs if places[leg.id].aboard and places[leg.id].seat],
    )


async def leave(unit: Unit, application: Application) -> None:
    """Somebody does not travel any more: bed, seats and groups are theirs no longer."""
    await lodging.leave(unit, application)
    await grouping.leave(unit, application)
    await travelling.leave(unit, application)
