"""Applicants whose forms are filled in past the chat: for tests that begin where those of applying end."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from delegation.application import Application, Status
from delegation.desk import applying, deciding
from delegation.language import Language
from delegation.person import Grant, Person, Profile, Role
from delegation.questions import CONSENT_VERSION
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.desk import Desk


def profile(name: str) -> Profile:
    """Everything that is asked, told."""
    return Profile(
        name=name,
        company=f"{name} & Co <b>",
        position="Director",
        tax_number="-",
        phone="+79141234567",
        email="someone@example.com",
        industry="trade",
        offers="Sawn timber",
        seeks="-",
        brings="-",
    )


async def draft(
    desk: Desk, person: Person, name: str, code: str = "amur-to-smetc", registered_by: int | None = None
) -> Application:
    """A form that is filled in and not handed in."""
    delegation = await desk.delegation(code)

    async def add(unit: SqlUnit) -> Application:
        return await unit.applications.add(
            Application(
                id=0,
                delegation_id=delegation.id,
                event_id=delegation.event_id,
                person_id=person.id,
                registered_by=registered_by or person.id,
                status=Status.DRAFT,
                answers=profile(name),
                consent_version=CONSENT_VERSION,
                consent_at=unit.now,
                created_at=unit.now,
            )
        )

    return await desk.app.writer.do(add)


async def hand_in(desk: Desk, person: Person, application: Application) -> Application:
    """Press Confirm."""

    async def submit(unit: SqlUnit) -> Application:
        return (await applying.submit(unit, person, application.id)).application

    return await desk.app.writer.do(submit)


async def written(desk: Desk, number: int, name: str, language: Language = "en") -> Anybody:
    """Somebody who wrote to the bot."""
    anybody = desk.telegram.person(number, name, language_code=language)
    await anybody.says("/start")
    await anybody.hears()
    return anybody


async def applicant(
    desk: Desk, number: int, name: str, language: Language = "en", code: str = "amur-to-smetc"
) -> tuple[Anybody, Application]:
    """Somebody who wrote to the bot and applied."""
    anybody = await written(desk, number, name, language)
    person = await desk.person(number)
    application = await hand_in(desk, person, await draft(desk, person, name, code))
    await desk.app.idle()
    anybody.forgets()
    return anybody, application


async def colleague_of(desk: Desk, number: int, name: str, *, submit: bool = True) -> Application:
    """An application that the person with this account filled in for a colleague without Telegram."""
    registrar = await desk.person(number)
    colleague = Person(
        id=0,
        telegram_id=None,
        language=registrar.language,
        reminders=registrar.reminders,
        profile=profile(name),
        registered_by=registrar.id,
    )
    colleague = await desk.app.writer.do(lambda unit: unit.people.add(colleague))
    application = await draft(desk, colleague, name, registered_by=registrar.id)
    if submit:
        application = await hand_in(desk, registrar, application)
        await desk.app.idle()
    return application


async def stands(desk: Desk, application: Application) -> Application:
    """The application as it is by now."""
    async with desk.app.database.reading(desk.now) as unit:
        return await unit.applications.get(application.id)


async def statuses(desk: Desk, code: str = "amur-to-smetc") -> list[Status]:
    """How the applications to a delegation stand, in the order of submission."""
    delegation = await desk.delegation(code)
    async with desk.app.database.reading(desk.now) as unit:
        return [one.status for one in await unit.applications.of_delegation(delegation.id)]


async def coordinator(desk: Desk, number: int = 599) -> Person:
    """A coordinator past the chat: nothing is posted to them."""
    person = await desk.person(number)
    return replace(person, grants=frozenset({Grant(Role.COORDINATOR)}))


async def approve(desk: Desk, *applications: Application) -> None:
    """Approve these, past the chat."""
    actor = await coordinator(desk)
    for application in applications:
        await desk.app.writer.do(partial(deciding.approve, actor=actor, application_id=application.id))
    await desk.app.idle()
