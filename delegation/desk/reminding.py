"""Reminders follow what they speak of: whenever an application, a date or a wish changes, they are planned anew in the
same transaction. What was sent stays sent."""

from __future__ import annotations

from delegation import reminders
from delegation.application import LIVE, Application
from delegation.ports import Unit


async def replan(unit: Unit, application: Application) -> None:
    """Make the pending reminders of one application what they should be by now."""
    event = await unit.events.get(application.event_id)
    person = await unit.people.get(application.registered_by)
    drafts = reminders.plan(application, event, event.delegation(application.delegation_id), person, unit.now)
    await unit.deliveries.replan(drafts, scope=reminders.scope(application.id))


async def replan_event(unit: Unit, event_id: int) -> int:
    """Do so for everybody who has a live application to the event; how many applications that were."""
    applications = await unit.applications.of_event(event_id, LIVE)
    for application in applications:
        await replan(unit, application)
    return len(applications)


async def replan_person(unit: Unit, person_id: int) -> None:
    """Do so for one person's applications: they moved to another zone, muted a rule, changed their quiet hours."""
    for application in await unit.applications.registered_by(person_id):
        if application.status in LIVE:
            await replan(unit, application)
