"""A delegation of any size, to measure with."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.demo_story import keep, story_ahead
from delegation.application import Application, Status
from delegation.event import Event, Quota
from delegation.person import Person, Profile, ReminderSettings
from delegation.questions import CONSENT_VERSION
from storage.engine import Database
from storage.unit import SqlUnit

EVENT = "apec-smetc-10"


async def delegates(database: Database, number: int, now: datetime) -> Event:
    """The story, with so many approved people in its first delegation; the event."""
    async with database.writing(now) as unit:
        await keep(unit, story_ahead(now, "Asia/Yakutsk"))
        event = await unit.events.by_code(EVENT)
        assert event is not None
        roomy = replace(event.delegations[0], quota=Quota(total=number))
        event = await unit.events.save(replace(event, delegations=(roomy, *event.delegations[1:])))
    for first in range(0, number, 1000):
        async with database.writing(now) as unit:
            for place in range(first, min(first + 1000, number)):
                await _approved(unit, event, place)
    return event


async def _approved(unit: SqlUnit, event: Event, place: int) -> None:
    name = f"Петров{place} Иван"
    person = await unit.people.add(
        Person(
            id=0,
            telegram_id=10_000 + place,
            language="ru",
            reminders=ReminderSettings(timezone="Asia/Yakutsk"),
            profile=Profile(name=name),
            started_at=unit.now,
        )
    )
    answers = Profile(
        name=name,
        company=f"ООО «Лес {place}»",
        position="Директор",
        tax_number="7707083893",
        phone=f"+7914{place:07}",
        email=f"p{place}@example.com",
        industry="trade",
        offers="Пиломатериалы, 3000 м³ в месяц",
        seeks="Дистрибьютора в Шэньяне",
        brings="-",
    )
    await unit.applications.add(
        Application(
            id=0,
            delegation_id=event.delegations[0].id,
            event_id=event.id,
            person_id=person.id,
            registered_by=person.id,
            status=Status.APPROVED,
            answers=answers,
            consent_version=CONSENT_VERSION,
            consent_at=unit.now,
            created_at=unit.now,
            submitted_at=unit.now,
            decided_at=unit.now,
        )
    )
