"""How people of conversation tests talk with the desk, and how they come onto a roster."""

from __future__ import annotations

from dataclasses import replace

from delegation.application import Application, Status
from delegation.event import DelegateRole
from delegation.person import Person, Profile, ReminderSettings
from simulator import Heard
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.desk import Desk

TOLD = Profile(
    name="Соколова Анна",
    company="ООО «Амур»",
    position="директор",
    tax_number="-",
    phone="+79145550101",
    email="anna@example.com",
    industry="food",
    offers="-",
    seeks="-",
    brings="-",
)


async def goes(
    desk: Desk,
    name: str,
    *,
    status: Status = Status.APPROVED,
    role: DelegateRole = DelegateRole.ENTREPRENEUR,
    code: str = "amur-to-smetc",
    telegram: int | None = None,
    username: str = "",
    reachable: bool = True,
    registrar: int | None = None,
    **told: str,
) -> Application:
    """Somebody on the roster of a delegation."""
    delegation = await desk.delegation(code)
    answers = replace(TOLD, name=name, **told)

    async def keep(unit: SqlUnit) -> Application:
        person = await unit.people.add(
            Person(
                id=0,
                telegram_id=telegram,
                language="ru",
                reminders=ReminderSettings(timezone="Asia/Yakutsk"),
                profile=answers,
                username=username,
                first_name=name,
                reachable=reachable,
                registered_by=registrar,
                started_at=unit.now if telegram else None,
            )
        )
        return await unit.applications.add(
            Application(
                id=0,
                delegation_id=delegation.id,
                event_id=delegation.event_id,
                person_id=person.id,
                registered_by=registrar or person.id,
                status=status,
                role=role,
                answers=answers,
                created_at=unit.now,
                submitted_at=unit.now,
            )
        )

    return await desk.app.writer.do(keep)


async def comes_to(desk: Desk, telegram: int, name: str, language: str, username: str | None = None) -> Anybody:
    """Somebody opens the bot."""
    person = desk.telegram.person(telegram, name, language_code=language, username=username)
    await person.says("/start")
    await answer(person)
    return person


async def answer(person: Anybody) -> Heard:
    """The bot's next new message; an earlier screen may lose its buttons first."""
    while (said := await person.hears()).edited:
        pass
    return said


async def heard(person: Anybody, words: str) -> Heard:
    """What the bot answers to what the person writes."""
    person.forgets()
    await person.says(words)
    return await answer(person)


async def shown(person: Anybody, label: str) -> Heard:
    """What stands on the screen after a button."""
    person.forgets()
    await person.presses(label)
    return await person.hears()
