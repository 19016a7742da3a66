"""What was sent to a partner is frozen: the next file shows what changed, and what was sent can be had again."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from delegation.application import Application, Status
from delegation.desk import privacy
from delegation.person import Role
from exports.roster_xlsx import CHANGED, NEW
from simulator import Heard
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown
from tests.conversation.test_partner_form import cells, empty_form, sends
from tests.conversation.test_partner_lists import ANNA, LI, told
from tests.unit.printed import texts

SENT = "Отправлено: Шэньянский филиал CCPIT"


@pytest.fixture
async def people(desk: Desk) -> tuple[Application, Application]:
    anna, li = await goes(desk, "Соколова Анна"), await goes(desk, "王丽")
    await told(desk, anna, ANNA)
    await told(desk, li, replace(LI, expires=ANNA.expires))
    return anna, li


@pytest.fixture
async def irina(desk: Desk, people: tuple[Application, Application]) -> Anybody:
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR, (await desk.delegation()).id)
    return irina


async def takes(irina: Anybody, form: str, kind: str | None = "Приглашение") -> tuple[Heard, Heard]:
    """A list (None: the roster) as a file, and the question whether it was sent."""
    await heard(irina, "/export")
    if kind is not None:
        await shown(irina, kind)
    irina.forgets()
    await irina.presses(form)
    return await irina.hears(), await irina.hears()


async def declined(desk: Desk, application: Application) -> None:
    async def decline(unit: SqlUnit) -> None:
        await unit.applications.save(replace(application, status=Status.WITHDRAWN))

    await desk.app.writer.do(decline)


async def test_the_next_file_shows_who_came_who_is_gone_and_whose_passport_is_another(
    desk: Desk, irina: Anybody, people: tuple[Application, Application]
) -> None:
    _, question = await takes(irina, "XLSX")
    assert question.text.startswith("Этот список отправлен партнёру?")
    kept = await shown(irina, SENT)
    assert kept.text.startswith("Версия 1 сохранена как отправленная.")
    anna, li = people
    await told(desk, anna, replace(ANNA, number="759999999"))
    await declined(desk, li)
    await told(desk, await goes(desk, "Новый Пётр"), replace(ANNA, surname="NOVY", given_names="PETR"))

    await heard(irina, "/export")
    screen = await shown(irina, "Приглашение")
    assert "Изменилось с версии 1:\n+1: Новый Пётр\n−1: 王丽\nСоколова Анна, изменено: номер паспорта" in screen.text
    file, _ = await takes(irina, "XLSX")
    assert file.document is not None
    page = load_workbook(BytesIO(file.document.data)).active
    coloured = {
        (str(page.cell(cell.row, 2).value), str(page.cell(1, cell.column).value)): cell.fill.fgColor.rgb
        for row in page.iter_rows(min_row=2)
        for cell in row
        if cell.fill.fill_type
    }
    assert coloured["SOKOLOVA", "Номер паспорта"] == f"FF{CHANGED[1:]}"
    assert ("SOKOLOVA", "Фамилия") not in coloured
    assert coloured["NOVY", "Фамилия"] == f"FF{NEW[1:]}"
    file, _ = await takes(irina, "JSON")
    assert file.document is not None
    read = json.loads(file.document.data)
    assert [one["changed"] for one in read["people"]] == ["новый человек", "номер паспорта"]


async def test_a_list_that_changed_after_it_was_made_cannot_be_marked_as_sent(
    desk: Desk, irina: Anybody, people: tuple[Application, Application]
) -> None:
    await takes(irina, "CSV")
    await told(desk, people[0], replace(ANNA, number="759999999"))
    press = await irina.presses(SENT)
    assert (await press.answered()).startswith("С тех пор как файл был создан, список изменился.")
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.versions.of_delegation((await desk.delegation()).id) == []


async def test_a_second_tap_keeps_no_second_version(desk: Desk, irina: Anybody) -> None:
    _, question = await takes(irina, "CSV")
    data = question.inline[0][0]["callback_data"]
    await shown(irina, SENT)
    irina.forgets()
    await irina.presses_data(question, data)
    await desk.app.idle()
    async with desk.app.database.reading(desk.now) as unit:
        [version] = await unit.versions.of_delegation((await desk.delegation()).id)
        [entry], _ = await unit.audit.recent(0, 9, "roster.send")
    assert (version.people, version.partner) == (2, "ccpit-shenyang")
    assert entry.after == "1 invitation ccpit-shenyang 2"


async def test_what_was_sent_is_listed_and_had_again_as_it_was(
    desk: Desk, irina: Anybody, people: tuple[Application, Application]
) -> None:
    await takes(irina, "CSV")
    await shown(irina, SENT)
    await takes(irina, "CSV", None)
    await shown(irina, SENT)
    await told(desk, people[0], replace(ANNA, number="759999999"))
    await heard(irina, "/export")
    screen = await shown(irina, "Отправленное")
    assert "2. Состав, человек: 2" in screen.text
    assert "1. Список для приглашения, человек: 2" in screen.text
    assert "Ирина → Шэньянский филиал CCPIT" in screen.text
    await shown(irina, "1")
    await shown(irina, "English")
    file = await shown(irina, "JSON")
    assert file.document is not None
    people_then = json.loads(file.document.data)["people"]
    assert {one["passport_number"] for one in people_then} == {"752345678", "E12345678"}
    assert people_then[0]["sex"] == "Female"
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 9, "roster.export")
    assert entries[0].after == "invitation 1 json en 2"


async def test_a_list_is_printed_with_what_changed_and_what_was_sent_is_printed_as_it_was(
    desk: Desk, irina: Anybody, people: tuple[Application, Application]
) -> None:
    await takes(irina, "PDF")
    await shown(irina, SENT)
    await told(desk, people[0], replace(ANNA, number="759999999"))
    file, _ = await takes(irina, "PDF")
    assert file.document is not None
    [page] = texts(file.document.data)
    assert "759999999" in page
    assert "Изменилось с версии 1:\nСоколова Анна, изменено: номер паспорта" in page
    await heard(irina, "/export")
    await shown(irina, "Отправленное")
    await shown(irina, "1")
    file = await shown(irina, "PDF")
    assert file.document is not None
    [page] = texts(file.document.data)
    assert "752345678" in page
    assert "Версия 1\n" in page


async def test_a_filled_form_that_was_sent_is_had_again(
    desk: Desk, irina: Anybody, people: tuple[Application, Application]
) -> None:
    await sends(irina, empty_form())
    await shown(irina, "Подтвердить")
    irina.forgets()
    await irina.presses("Заполнить: XLSX")
    await irina.hears()
    await irina.hears()
    await shown(irina, SENT)
    await told(desk, people[0], replace(ANNA, number="759999999"))
    await shown(irina, "Отправленное")
    await shown(irina, "1")
    file = await shown(irina, "Форма партнёра")
    assert file.document is not None
    assert {row[4] for row in cells(file.document.data)[2:]} == {"752345678", "E12345678"}
    await heard(irina, "/export")
    await shown(irina, "Форма партнёра")
    ready = await shown(irina, "名单 2026.xlsx")
    assert "Соколова Анна, изменено: номер паспорта" in ready.text


async def test_who_asks_reads_what_was_sent_about_them_and_who_erases_is_gone_from_it(
    desk: Desk, irina: Anybody, people: tuple[Application, Application]
) -> None:
    await takes(irina, "CSV")
    await shown(irina, SENT)

    async def held(unit: SqlUnit) -> privacy.Held:
        return await privacy.everything(unit, await unit.people.get(people[0].person_id))

    [passed] = (await desk.app.writer.do(held)).sent
    assert (passed.to.en, passed.values["passport_number"]) == ("CCPIT Shenyang Sub-Council", "752345678")

    async def erase(unit: SqlUnit) -> None:
        await privacy.erase(unit, await unit.people.get(people[0].person_id))

    await desk.app.writer.do(erase)
    async with desk.app.database.reading(desk.now) as unit:
        [version] = await unit.versions.of_delegation((await desk.delegation()).id)
        kept = await unit.versions.listing(version.id)
    assert kept is not None
    assert [line.application for line in kept.lines] == [people[1].id]
    assert version.people == 2


async def test_staff_take_the_roster_and_are_not_asked_whether_it_was_sent(
    desk: Desk, people: tuple[Application, Application]
) -> None:
    pavel = await comes_to(desk, 3001, "Pavel", "en")
    delegation = (await desk.delegation()).id
    await desk.grant(3001, Role.STAFF, delegation)
    await heard(pavel, "/export")
    file = await shown(pavel, "CSV")
    assert file.document is not None
    await pavel.hears_nothing()
    press = await pavel.presses_data(await heard(pavel, "/export"), f"sent:{delegation}:roster:0:en:00000000")
    assert (await press.answered()).startswith("This is not open to you.")


async def test_a_mark_by_mistake_is_taken_back_and_the_version_before_is_the_latest_again(
    desk: Desk, irina: Anybody, people: tuple[Application, Application]
) -> None:
    await takes(irina, "CSV")
    await shown(irina, SENT)
    await told(desk, people[0], replace(ANNA, number="759999999"))
    await takes(irina, "CSV")
    await shown(irina, SENT)
    delegation = (await desk.delegation()).id
    asked = await shown(irina, "Список не отправлен")
    assert asked.text.startswith("Версия 2 всё-таки не отправлена?")
    async with desk.app.database.reading(desk.now) as unit:
        assert len(await unit.versions.of_delegation(delegation)) == 2
    history = await shown(irina, "Снять отметку")
    assert "1. Список для приглашения" in history.text
    assert "2. " not in history.text
    async with desk.app.database.reading(desk.now) as unit:
        assert [one.number for one in await unit.versions.of_delegation(delegation)] == [1]
        [entry], _ = await unit.audit.recent(0, 9, "roster.unsend")
    assert entry.before == "2 invitation ccpit-shenyang 2"
    file, _ = await takes(irina, "JSON")
    assert file.document is not None
    assert "версии 1" in json.loads(file.document.data)["changes"][0]


async def test_who_coordinates_no_more_takes_no_mark_back(desk: Desk, irina: Anybody) -> None:
    await takes(irina, "CSV")
    kept = await shown(irina, SENT)
    me = await desk.person(2001)
    [grant] = me.grants
    await desk.app.writer.do(lambda unit: unit.people.revoke(me.id, grant))
    press = await irina.presses_data(kept, kept.inline[2][0]["callback_data"])
    assert (await press.answered()).startswith("Это действие вам недоступно.")
    async with desk.app.database.reading(desk.now) as unit:
        assert len(await unit.versions.of_delegation((await desk.delegation()).id)) == 1
