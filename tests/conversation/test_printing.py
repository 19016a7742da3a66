"""Badges and itineraries on paper: for staff all at once, for a delegate their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from delegation.application import Application, Status
from delegation.documents import Passport
from delegation.event import DelegateRole, EventStatus
from delegation.journeys import Place
from delegation.person import Role
from delegation.rooms import Room
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.coordinator import logged
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown
from tests.unit.printed import codes, texts

LINK = "https://t.me/local_test_bot?start=b-"
PASSPORT = Passport(surname="SOKOLOVA", given_names="ANNA", han="索科洛娃·安娜", number="751234567")


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    """A member of staff."""
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.STAFF, (await desk.delegation()).id)
    return irina


async def tell_passport(desk: Desk, application: Application) -> None:
    await desk.app.writer.do(lambda unit: unit.papers.save_passport(application.person_id, PASSPORT))


async def paper(person: Anybody, label: str) -> bytes:
    """The PDF that a button brings."""
    said = await shown(person, label)
    assert said.document is not None
    assert said.document.name.endswith(".pdf")
    return said.document.data


async def test_staff_print_badges_whose_codes_check_people_in(desk: Desk, irina: Anybody) -> None:
    anna = await goes(desk, "Соколова Анна Петровна", role=DelegateRole.HEAD)
    await tell_passport(desk, anna)
    wang = await goes(desk, "王丽", company="-")
    await goes(desk, "Очередник", status=Status.WAITLISTED)
    await heard(irina, "/export")
    content = await paper(irina, "Бейджи")
    [page] = texts(content)
    said = ["Соколова Анна Петровна", "SOKOLOVA Anna", "索科洛娃·安娜", "团长", "Head of delegation", "王丽", "WANG Li"]
    assert [one for one in said if one not in page.replace("\n", " ")] == []
    assert "Очередник" not in page
    assert "\n-" not in page, "what was left out is not printed"
    assert PASSPORT.number not in page
    async with desk.app.database.reading(desk.now) as unit:
        tokens = await unit.badges.known([anna.id, wang.id])
    assert sorted(codes(content)) == sorted(LINK + tokens[one] for one in tokens)
    [entry] = await logged(desk, "roster.export")
    assert entry.after == "badges pdf 2"
    token = tokens[anna.id]
    assert "Соколова Анна" in (await heard(irina, f"/start b-{token}")).text


async def test_a_badge_that_was_lost_is_printed_again_with_the_same_code(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Соколова Анна")
    await heard(irina, "/export")
    first = await paper(irina, "Бейджи")
    await heard(irina, "/roster")
    await shown(irina, "1")
    assert codes(await paper(irina, "Бейдж для печати")) == codes(first)
    assert [entry.after for entry in await logged(desk, "roster.export")] == ["badges pdf 1", "badges pdf 1"]


async def test_itineraries_come_each_in_the_language_of_whom_they_are_for(desk: Desk, irina: Anybody) -> None:
    anna, li = await goes(desk, "Соколова Анна"), await goes(desk, "王丽")
    legs = (await desk.delegation()).legs

    async def arrange(unit: SqlUnit) -> None:
        person = await unit.people.get(li.person_id)
        settings = replace(person.reminders, timezone="Asia/Shanghai")
        await unit.people.save(replace(person, language="zh", reminders=settings))
        alone = Place(leg_id=legs[0].id, application_id=li.id, aboard=False)
        await unit.rooms.add(Room(delegation_id=anna.delegation_id, name="305", beds=1, guests=(anna.id,)))
        await unit.places.put([alone, Place(leg_id=legs[1].id, application_id=anna.id, seat="5A")])

    await desk.app.writer.do(arrange)
    await heard(irina, "/export")
    pages = texts(await paper(irina, "Маршрутные листы"))
    assert [page.split("\n")[0] for page in pages] == ["Маршрутный лист", "行程单"]
    assert "20:40 в Благовещенске" in pages[0]
    assert "Место: 5A" in pages[0]
    assert "Номер: 305" in pages[0]
    assert "305" not in pages[1]
    assert "沈阳时间9:30-11:00" in pages[1]
    assert "布拉戈维申斯克" not in pages[1], "she comes by herself, and her clock is that of the fair"
    assert [entry.after for entry in await logged(desk, "roster.export")] == ["itineraries pdf 2"]


async def test_a_delegate_prints_their_own_badge_and_itinerary(desk: Desk) -> None:
    anna = await comes_to(desk, 1001, "Anna", "en")
    person = await desk.person(1001)
    application = await goes(desk, "Anna Petrova")
    own = replace(application, person_id=person.id, registered_by=person.id)
    await desk.app.writer.do(lambda unit: unit.applications.save(own))
    await heard(anna, "/my")
    await shown(anna, "1.")
    [page] = texts(await paper(anna, "Badge to print"))
    assert "Anna Petrova" in page
    await shown(anna, "Programme and travel")
    [page] = texts(await paper(anna, "Itinerary (PDF)"))
    assert page.startswith("Itinerary\nThe Tenth APEC SME Technology Conference and Fair\n")
    assert await logged(desk, "roster.export") == [], "what is one's own leaves nobody's desk"


async def test_nobody_prints_what_is_not_theirs(desk: Desk, irina: Anybody) -> None:
    other = await goes(desk, "Чужой", code="shenyang-to-forum")
    stranger = await comes_to(desk, 3001, "Pavel", "en")
    screen = await heard(stranger, "/start")
    for data in (
        f"print:{other.delegation_id}:badges",
        f"print:{(await desk.delegation()).id}:itineraries",
        f"print1:{other.id}:badges",
        f"print1:{other.id}:itineraries",
    ):
        press = await stranger.presses_data(screen, data)
        assert (await press.answered()).startswith("This is not open to you.")
    press = await irina.presses_data(await heard(irina, "/start"), f"print:{other.delegation_id}:badges")
    assert (await press.answered()).startswith("Это действие вам недоступно.")
    await desk.app.idle()
    assert all(message.document is None for person in (stranger, irina) for message in person.chat)


async def test_who_lost_the_right_meanwhile_gets_nothing_from_an_open_keyboard(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Соколова Анна")
    await heard(irina, "/export")
    person = await desk.person(2001)
    [grant] = person.grants
    await desk.app.writer.do(lambda unit: unit.people.revoke(person.id, grant))
    press = await irina.presses("Бейджи")
    assert (await press.answered()).startswith("Это действие вам недоступно.")


async def test_where_nothing_can_be_printed_there_is_no_button_and_an_old_one_says_so(
    desk: Desk, irina: Anybody
) -> None:
    delegation = await desk.delegation()
    screen = await heard(irina, "/export")
    assert "Бейджи" not in screen.labels
    press = await irina.presses_data(screen, f"print:{delegation.id}:badges")
    assert (await press.answered()).startswith("В файл пока некого включить.")
    anna = await goes(desk, "Соколова Анна")
    screen = await heard(irina, "/export")
    assert {"Бейджи", "Маршрутные листы"} <= set(screen.labels)
    await desk.app.writer.do(lambda unit: unit.events.set_status(anna.event_id, EventStatus.CANCELLED))
    press = await irina.presses_data(screen, f"print1:{anna.id}:badges")
    assert await press.answered()
    assert "Бейджи" not in (await heard(irina, "/export")).labels
