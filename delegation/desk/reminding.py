"""Reminders follow what they speak of: whenever an application, a date or a wish changes, they are planned anew in the
same transaction. What was sent stays sent."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta

from delegation import reminders
from delegation.application import DELEGATES, LIVE, Application
from delegation.delivery import Draft, Kind, Priority
from delegation.desk import day, trip_chats
from delegation.desk.sheets import sheets, visa_owner
from delegation.event import Event
from delegation.person import Person
from delegation.ports import Unit
from delegation.sheet import Sheet

RULES_CHANGED = "reminders-rules-changed"
"""The errand that plans the reminders of one event anew."""


async def replan(unit: Unit, application: Application) -> None:
    """Make the pending reminders of one application what they should be by now."""
    event = await unit.events.get(application.event_id)
    person = await unit.people.get(application.registered_by)
    await _replan(unit, application, event, person, await sheets(unit, [application]))


async def replan_event(unit: Unit, event_id: int) -> int:
    """Do so for everybody who has a live application to the event, for its staff on the day and for the groups of its
    delegations; how many applications that were."""
    await trip_chats.follow(unit, event_id)
    event = await unit.events.get(event_id)
    await day.plan(unit, event)
    applications = await unit.applications.of_event(event_id, LIVE)
    people = await unit.people.get_many({one.registered_by for one in applications})
    papers = await sheets(unit, applications)
    for application in applications:
        await _replan(unit, application, event, people[application.registered_by], papers)
    return len(applications)


async def replan_person(unit: Unit, person_id: int) -> None:
    """Do so for one person's applications: they moved to another zone, muted a rule, changed their quiet hours."""
    for application in await unit.applications.registered_by(person_id):
        if application.status in LIVE:
            await replan(unit, application)


async def follow_rules(unit: Unit) -> None:
    """At a start: have what was planned by the rules of an earlier version follow those of this one, once and an event
    at a time, so that nobody waits for it."""
    await _plan_anew(unit, f"rules:{reminders.mark()}", await unit.events.all())


async def follow_team(unit: Unit, person_id: int, delegation_ids: Collection[int] | None) -> None:
    """Somebody coordinates these delegations no more (None: all): who sees to a visa in their place hears of it from
    now on."""
    concerned = []
    for event in await unit.events.all():
        led = [one.id for one in event.delegations if delegation_ids is None or one.id in delegation_ids]
        if any([await unit.applications.of_delegation(one, DELEGATES) for one in led]):
            concerned.append(event)
    await _plan_anew(unit, f"team:{person_id}:{unit.now.timestamp()}", concerned)


async def _plan_anew(unit: Unit, cause: str, events: Iterable[Event]) -> None:
    """Have the reminders of those events that are not over planned anew, for that cause once."""
    await unit.deliveries.plan(
        [
            Draft(
                key=f"{cause}:{event.id}",
                kind=Kind.ERRAND,
                topic=RULES_CHANGED,
                due_at=unit.now,
                facts={"event_id": event.id},
                priority=Priority.ERRAND,
                event_id=event.id,
            )
            for event in events
            if event.ends >= unit.now.date() - timedelta(days=1)
        ]
    )


async def _replan(
    unit: Unit, application: Application, event: Event, person: Person, papers: Mapping[int, Sheet]
) -> None:
    delegation = event.delegation(application.delegation_id)
    if delegation.legs:
        alone = {one.leg_id for one in await unit.places.of_traveller(application.id) if not one.aboard}
        # Who travels by themselves is not told where the others gather.
        delegation = replace(delegation, legs=tuple(leg for leg in delegation.legs if leg.id not in alone))
    sheet = papers.get(application.id, Sheet())
    if await visa_owner(unit, sheet.travel, delegation.id) is None:
        sheet = replace(sheet, travel=replace(sheet.travel, visa_owner=None))
    drafts = reminders.plan(application, event, delegation, person, sheet, unit.now)
    await unit.deliveries.replan(drafts, scope=reminders.scope(application.id))
