"""How a person wants to be reminded: their zone, quiet hours, what they do not want to hear. Every change moves what is
planned in the same transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import Final

from delegation.delivery import Delivery, Kind, State
from delegation.desk import noting, reminding
from delegation.errors import NotFound
from delegation.event import Event
from delegation.person import Person, ReminderSettings
from delegation.ports import Unit
from delegation.quiet import NONE, read_hours
from delegation.reminders import MUTABLE
from delegation.zones import check_zone, is_zone

SHOWN: Final = 8
"""How many of the next reminders are listed."""
ZONES: Final = (
    "Asia/Yakutsk",
    "Asia/Shanghai",
    "Asia/Vladivostok",
    "Asia/Irkutsk",
    "Asia/Novosibirsk",
    "Asia/Yekaterinburg",
    "Europe/Moscow",
    "Asia/Seoul",
)
"""What buttons offer, the nearest to the centre first."""


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A reminder that lies ahead, and the event it speaks of."""

    delivery: Delivery
    event: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a person is reminded, and of what next."""

    person: Person
    upcoming: Sequence[Upcoming]
    total: int


async def overview(unit: Unit, person: Person) -> Wishes:
    """The settings and the next reminders, the soonest first."""
    planned = [
        delivery
        for delivery in await unit.deliveries.of_person(person.id, {State.PLANNED})
        if delivery.draft.kind is Kind.REMINDER
    ]
    events: dict[int, Event] = {}
    upcoming = []
    for delivery in planned[:SHOWN]:
        event_id = delivery.draft.event_id
        if event_id is not None:
            event = events.get(event_id) or await unit.events.get(event_id)
            events[event_id] = event
            upcoming.append(Upcoming(delivery, event))
    return Wishes(person=person, upcoming=upcoming, total=len(planned))


async def choose_zone(unit: Unit, actor: Person, zone: str) -> Person:
    """From now on the person's clock is that of `zone` (IANA). NotFound for what no button offers."""
    if not is_zone(zone):
        raise NotFound
    return await _keep(unit, actor, replace(actor.reminders, timezone=zone))


async def type_zone(unit: Unit, actor: Person, typed: str) -> Person:
    """As `choose_zone`, by its name or by a city in ru, en or zh. BadAnswer."""
    return await _keep(unit, actor, replace(actor.reminders, timezone=check_zone(typed)))


async def set_hours(unit: Unit, actor: Person, begin: time, end: time) -> Person:
    """Between these times of the person's day only what is essential comes."""
    return await _keep(unit, actor, replace(actor.reminders, quiet_from=begin, quiet_to=end))


async def type_hours(unit: Unit, actor: Person, typed: str) -> Person:
    """As `set_hours`, typed. BadAnswer."""
    return await set_hours(unit, actor, *read_hours(typed))


async def no_hours(unit: Unit, actor: Person) -> Person:
    """Reminders come at any time of day."""
    return await set_hours(unit, actor, *NONE)


async def mute(unit: Unit, actor: Person, code: str, *, muted: bool) -> Person:
    """Whether reminders of this rule come. NotFound for a rule that is essential or that there is not."""
    if code not in MUTABLE:
        raise NotFound
    codes = actor.reminders.muted | {code} if muted else actor.reminders.muted - {code}
    return await _keep(unit, actor, replace(actor.reminders, muted=codes))


async def _keep(unit: Unit, actor: Person, settings: ReminderSettings) -> Person:
    """Write them, have the reminders follow; gives the person back as they are now."""
    if settings == actor.reminders:
        return actor
    changed = replace(actor, reminders=settings)
    await unit.people.save(changed)
    await noting.note(
        unit, actor.id, "reminders.change", f"person:{actor.id}", before=_told(actor.reminders), after=_told(settings)
    )
    await reminding.replan_person(unit, actor.id)
    return changed


def _told(settings: ReminderSettings) -> str:
    hours = f"{settings.quiet_from:%H:%M}-{settings.quiet_to:%H:%M}"
    return "; ".join([settings.timezone, hours, *sorted(settings.muted)])
