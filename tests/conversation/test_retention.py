"""Personal data goes by itself some time after a trip; what remains is a count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from delegation.application import Application, Status
from delegation.desk import retention
from delegation.documents import Passport, Travel
from delegation.lists import Listing
from delegation.person import Profile, Role
from delegation.question import Question
from delegation.trip import trip_ends
from storage.unit import SqlUnit
from tests.conversation.crowd import applicant, approve, colleague_of
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, shown
from tests.conversation.test_versions import SENT, takes

PASSPORT = Passport(surname="PETROVA", given_names="ANNA", number="751234567", birth_date=date(1980, 4, 5))
TRAVEL = Travel(emergency="Pyotr +79141234567")
DAY = timedelta(days=1)


async def with_papers(desk: Desk, application: Application) -> Application:
    async def keep(unit: SqlUnit) -> None:
        await unit.papers.save_passport(application.person_id, PASSPORT)
        await unit.papers.save_travel(application.id, TRAVEL)
        await unit.papers.add_scan(application.person_id, "751234567.jpg", "image/jpeg", b"page", unit.now)
        question = Question(
            id=0,
            person_id=application.person_id,
            delegation_id=application.delegation_id,
            text="My passport is 751234567",
            asked_at=unit.now,
        )
        await unit.questions.add(question)

    await desk.app.writer.do(keep)
    return application


async def over(desk: Desk, code: str = "amur-to-smetc") -> datetime:
    """When the time of the data of this delegation's trip is over."""
    delegation = await desk.delegation(code)
    async with desk.app.database.reading(desk.now) as unit:
        event = await unit.events.of_delegation(delegation.id)
    return trip_ends(event, delegation) + timedelta(days=desk.app.settings.retention_days)


async def forward_to(desk: Desk, at: datetime) -> None:
    await desk.forward(at - desk.now)


async def held(desk: Desk, application: Application) -> tuple[Passport, Travel, int]:
    """Passport, travel data, number of scans."""
    async with desk.app.database.reading(desk.now) as unit:
        scans = await unit.papers.scans(application.person_id)
        passport = await unit.papers.passport(application.person_id)
        return passport, await unit.papers.travel(application.id), len(scans)


NOTHING = (Passport(), Travel(), 0)
ALL = (PASSPORT, TRAVEL, 1)


async def test_what_was_told_for_a_trip_goes_when_its_time_is_over_and_counts_remain(desk: Desk) -> None:
    irina = await comes_to(desk, 501, "Irina", "en")
    await desk.grant(501, Role.COORDINATOR)
    _, application = await applicant(desk, 1001, "Anna Petrova")
    await approve(desk, await with_papers(desk, application))
    anna = await desk.person(1001)
    end = await over(desk)
    await forward_to(desk, end - DAY)
    assert await held(desk, application) == ALL
    await forward_to(desk, end + DAY)
    assert await held(desk, application) == NOTHING
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.applications.of_delegation(application.delegation_id) == []
        assert sum((await unit.applications.seats_taken(application.delegation_id)).values()) == 1
        assert await unit.questions.of_person(anna.id) == []
        assert await unit.people.get(anna.id) == anna
        [entry], _ = await unit.audit.recent(0, 9, "person.forget")
        assert (entry.actor_id, entry.subject, entry.after) == (None, f"delegation:{application.delegation_id}", "1")
        log = await unit.audit.about([f"application:{application.id}"])
        assert log
        assert all(entry.before == entry.after == "" for entry in log)
    assert not [message for message in irina.chat if "Anna Petrova\n" in message.text]


async def test_a_colleague_without_telegram_goes_with_the_trip(desk: Desk) -> None:
    await applicant(desk, 1001, "Anna Petrova")
    colleague = await with_papers(desk, await colleague_of(desk, 1001, "Ivan Orlov"))
    await forward_to(desk, await over(desk) + DAY)
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.people.get_many([colleague.person_id]) == {}
        assert await unit.people.by_telegram(1001) is not None


async def test_a_list_that_was_sent_to_a_partner_goes_with_the_trip(desk: Desk) -> None:
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    delegation = await desk.delegation()
    await desk.grant(2001, Role.COORDINATOR, delegation.id)
    await with_papers(desk, await goes(desk, "Анна Петрова"))
    await takes(irina, "XLSX")
    await shown(irina, SENT)
    assert (await sent(desk, delegation.id))[0] is not None
    await forward_to(desk, await over(desk) + DAY)
    assert await sent(desk, delegation.id) == [None]


async def sent(desk: Desk, delegation_id: int) -> list[Listing | None]:
    async with desk.app.database.reading(desk.now) as unit:
        return [await unit.versions.listing(one.id) for one in await unit.versions.of_delegation(delegation_id)]


@pytest.mark.parametrize(("status", "kept"), [(Status.SUBMITTED, True), (Status.DECLINED, False)])
async def test_the_passport_stays_while_another_trip_needs_it(desk: Desk, status: Status, kept: bool) -> None:
    application = await with_papers(desk, await goes(desk, "Анна Петрова", telegram=1001))
    end = await over(desk)
    other = await later_trip(desk, application, status)
    await forward_to(desk, end + DAY)
    passport, travel, scans = await held(desk, application)
    assert (passport, travel, scans) == ((PASSPORT, Travel(), 1) if kept else NOTHING)
    async with desk.app.database.reading(desk.now) as unit:
        assert (await unit.applications.get(other.id)).answers.name == "Анна Петрова"


async def later_trip(desk: Desk, application: Application, status: Status) -> Application:
    """The same person's application to a trip a year later."""

    async def keep(unit: SqlUnit) -> Application:
        event = await unit.events.of_delegation(application.delegation_id)
        year = timedelta(days=365)
        [delegation, *_] = event.delegations
        again = await unit.events.save(
            replace(
                event,
                code="a-year-later",
                starts=event.starts + year,
                ends=event.ends + year,
                programme=(),
                registration_deadline=None,
                document_deadline=None,
                delegations=(replace(delegation, code="a-year-later", legs=()),),
            )
        )
        return await unit.applications.add(
            replace(
                application,
                event_id=again.id,
                delegation_id=again.delegations[0].id,
                status=status,
                answers=Profile(name="Анна Петрова"),
            )
        )

    return await desk.app.writer.do(keep)


async def test_the_look_is_planned_for_the_night_once_however_often_it_is_planned(desk: Desk) -> None:
    async def planned(unit: SqlUnit) -> list[datetime]:
        await retention.plan(unit)
        await retention.plan(unit)
        day = (unit.now + timedelta(hours=9)).date()
        found = [await unit.deliveries.by_key(f"retention:{day + n * DAY}") for n in range(3)]
        return [one.draft.due_at for one in found if one is not None]

    [at] = await desk.app.writer.do(planned)
    assert at.hour == 18  # three in the morning in Blagoveshchensk
    assert desk.now < at <= desk.now + DAY
