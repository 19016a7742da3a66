"""What is already there when the demonstration begins: the story, its dates ahead, some applicants, a coordinator and
one of the staff. The people of the chat page are the local Telegram's own (`simulator/people.json`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

import yaml

from bot.app import App
from delegation.application import Application, Status
from delegation.desk import day, people
from delegation.event import DelegateRole, Delegation, EventStatus, Story
from delegation.person import Grant, Person, Profile, ReminderSettings, Role
from delegation.sheet import Sheet, missing
from delegation.story import moved, read
from imports import registry
from storage.unit import SqlUnit

COORDINATOR: Final = 2001
STAFF: Final = 3001
EXAMPLES: Final = Path(__file__).parent.parent / "examples"
FAIR: Final = "apec-smetc-10"
DELEGATION: Final = "amur-to-smetc"
AHEAD: Final = timedelta(weeks=14)
"""How far ahead of today the fair begins, at least: its deadlines then all lie in the future."""


def story_ahead(now: datetime, home_timezone: str) -> Story:
    """The story of the example file, moved by whole weeks so that the fair lies ahead; all events published."""
    path = EXAMPLES / "events.yaml"
    reading = read(registry.read(path.name, path.read_bytes()), home_timezone=home_timezone)
    if reading.story is None:
        raise ValueError(f"{path}: {reading.faults[0]}")
    fair = next(event for event in reading.story.events if event.code == FAIR)
    weeks = ((now + AHEAD).date() - fair.starts) // timedelta(weeks=1) + 1
    story = moved(reading.story, timedelta(weeks=weeks), home_timezone)
    return replace(story, events=tuple(replace(event, status=EventStatus.PUBLISHED) for event in story.events))


async def tell(app: App) -> None:
    """Put the story into a fresh desk."""
    story = story_ahead(app.clock.now(), app.settings.home_timezone)
    applicants: list[dict[str, Any]] = yaml.safe_load((EXAMPLES / "applicants.yaml").read_text(encoding="utf-8"))

    async def seed(unit: SqlUnit) -> None:
        await keep(unit, story)
        coordinator = await people.arrive(unit, COORDINATOR, "Ирина Власова", "ivlasova", "ru", here=True)
        staff = await people.arrive(unit, STAFF, "Павел Орлов", "porlov", "ru", here=True)
        await unit.people.grant(coordinator.id, Grant(Role.COORDINATOR))
        await unit.people.grant(staff.id, Grant(Role.STAFF))
        for applicant in applicants:
            await _apply(unit, coordinator, dict(applicant))

    await app.writer.do(seed)
    await app.learn_home()


async def keep(unit: SqlUnit, story: Story) -> None:
    """Everything that a story holds."""
    for partner in story.partners:
        await unit.partners.save(partner)
    for event in story.events:
        await day.plan(unit, await unit.events.save(event))
    for negotiation in story.negotiations:
        await unit.partners.save_negotiation(negotiation)


async def _apply(unit: SqlUnit, coordinator: Person, told: dict[str, Any]) -> None:
    """An application that came by telephone: the coordinator filled it in."""
    status, role = Status(told.pop("status")), DelegateRole(told.pop("role"))
    papers: dict[str, Any] = told.pop("papers", {})
    profile = Profile(**{"tax_number": "-", "brings": "-", **told})
    delegation = await unit.events.delegation_by_code(DELEGATION)
    if delegation is None:
        raise ValueError(f"the story has no delegation {DELEGATION}")
    person = await unit.people.add(
        Person(
            id=0,
            telegram_id=None,
            language="ru",
            reminders=ReminderSettings(timezone=unit.centre.timezone),
            profile=profile,
            registered_by=coordinator.id,
        )
    )
    application = await unit.applications.add(
        Application(
            id=0,
            delegation_id=delegation.id,
            event_id=delegation.event_id,
            person_id=person.id,
            registered_by=coordinator.id,
            status=status,
            role=role,
            answers=profile,
            created_at=unit.now,
            submitted_at=unit.now,
            decided_at=unit.now if status is Status.APPROVED else None,
            decided_by=coordinator.id if status is Status.APPROVED else None,
        )
    )
    if papers:
        await _tell_papers(unit, application, delegation, papers)


async def _tell_papers(
    unit: SqlUnit, application: Application, delegation: Delegation, told: Mapping[str, object]
) -> None:
    """What a delegate told of their papers; who told everything confirmed it."""
    sheet = Sheet()
    for code, value in told.items():
        sheet = sheet.with_answer(code, str(value))
    if not missing(sheet, delegation):
        sheet = replace(sheet, travel=replace(sheet.travel, confirmed_at=unit.now))
    await unit.papers.save_passport(application.person_id, sheet.passport)
    await unit.papers.save_travel(application.id, sheet.travel)
