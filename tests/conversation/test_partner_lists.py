"""Lists for partners: with passport data, for coordinators only; what is missing is said before, facts of the trip."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.exporting import export_list
from delegation.application import Application
from delegation.documents import Passport, Sex
from delegation.event import DelegateRole
from delegation.person import Role
from simulator import Person as Anybody
from tests.conversation.desk import Desk
from tests.conversation.talk import answer, comes_to, goes, heard, shown

CODE = "amur-to-smetc"
ANNA = Passport(
    surname="SOKOLOVA",
    given_names="ANNA",
    sex=Sex.FEMALE,
    birth_date=date(1980, 4, 5),
    birth_place="BLAGOVESHCHENSK",
    citizenship="RU",
    number="752345678",
    issued=date(2020, 1, 10),
    expires=date(2030, 1, 10),
)
LI = replace(ANNA, surname="WANG", given_names="LI", han="王丽", number="E12345678", citizenship="CN", expires=None)


async def told(desk: Desk, application: Application, passport: Passport) -> None:
    await desk.app.writer.do(lambda unit: unit.papers.save_passport(application.person_id, passport))


@pytest.fixture
async def people(desk: Desk) -> tuple[Application, Application]:
    anna = await goes(desk, "Соколова Анна")
    li = await goes(desk, "王丽", role=DelegateRole.HEAD)
    await told(desk, anna, ANNA)
    await told(desk, li, LI)
    return anna, li


@pytest.fixture
async def irina(desk: Desk, people: tuple[Application, Application]) -> Anybody:
    """A coordinator of the delegation, and two delegates, one of whom has not told until when the passport is good."""
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR, (await desk.delegation()).id)
    return irina


async def test_what_is_missing_is_said_person_by_person_before_the_file_is_made(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    screen = await shown(irina, "Приглашение")
    assert "Список для приглашения" in screen.text
    assert "Не указано для всей поездки: цель поездки" in screen.text
    assert "Не всё заполнено, человек: 1\n王丽: срок действия" in screen.text
    assert all("vCard" not in row for row in screen.buttons)


async def test_an_invitation_list_holds_what_the_inviting_party_asks(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    await shown(irina, "Приглашение")
    await shown(irina, "中文")
    file = await shown(irina, "XLSX")
    assert file.document is not None
    assert "-invitation-" in file.document.name
    page = load_workbook(BytesIO(file.document.data)).active
    top, li, anna = ([str(value or "") for value in row] for row in page.iter_rows(values_only=True))
    values = dict(zip(top, anna, strict=True))
    assert (values["姓"], values["名"], values["性别"]) == ("SOKOLOVA", "ANNA", "女")
    assert (values["出生日期"], values["国籍"]) == ("1980-04-05", "俄罗斯")
    assert (values["护照号码"], values["有效期至"]) == ("752345678", "2030-01-10")
    assert values["入境口岸"] == "黑河"
    assert values["访问地点"] == "黑河、沈阳"
    values = dict(zip(top, li, strict=True))
    assert (values["中文姓名"], values["未填写"]) == ("王丽", "王丽：有效期至")


async def test_a_group_list_on_the_command_line_says_where_the_border_is_crossed(
    desk: Desk, people: tuple[Application, Application], tmp_path: Path
) -> None:
    path = await export_list(desk.app.settings, CODE, "json", "en", tmp_path / "group.json", "group")
    read = json.loads(path.read_text(encoding="utf-8"))
    first = read["people"][1]
    assert (first["birth_place"], first["entry_place"]) == ("BLAGOVESHCHENSK", "Heihe")
    assert first["route"] == "Blagoveshchensk - Heihe - Shenyang - Heihe"
    assert first["host"] == "CCPIT Shenyang Sub-Council"
    assert date.fromisoformat(first["entry_date"]) < date.fromisoformat((await desk.event()).starts.isoformat())
    async with desk.app.database.reading(desk.now) as unit:
        [entry], _ = await unit.audit.recent(0, 9, "roster.export")
    assert entry.after == "group json en 2"


async def test_staff_are_neither_offered_nor_given_a_list_with_passports(
    desk: Desk, people: tuple[Application, Application]
) -> None:
    delegation = (await desk.delegation()).id
    pavel = await comes_to(desk, 3001, "Pavel", "en")
    await desk.grant(3001, Role.STAFF, delegation)
    screen = await heard(pavel, "/export")
    offered = set(screen.labels)
    assert offered.isdisjoint({"Invitation", "Group list", "Partner's form", "Sent versions"})
    for data in (
        f"export:{delegation}:0:invitation:en",
        f"file:{delegation}:xlsx:en:0:group",
        f"facts:{delegation}:group:en",
        f"forms:{delegation}",
        f"versions:{delegation}:0",
    ):
        press = await pavel.presses_data(screen, data)
        assert (await press.answered()).startswith("This is not open to you."), data
    await desk.app.idle()
    assert all(message.document is None for message in pavel.chat)
    async with desk.app.database.reading(desk.now) as unit:
        refused, _ = await unit.audit.recent(0, 99, "refused")
    assert {entry.after for entry in refused} >= {"roster.passports", "delegation.compose", "roster.send"}


async def test_the_roster_of_staff_holds_the_name_of_a_passport_and_nothing_else_of_it(
    desk: Desk, people: tuple[Application, Application]
) -> None:
    pavel = await comes_to(desk, 3001, "Pavel", "en")
    await desk.grant(3001, Role.STAFF, (await desk.delegation()).id)
    await heard(pavel, "/export")
    for form in ("CSV", "JSON", "vCard"):
        file = await shown(pavel, form)
        assert file.document is not None
        told = file.document.data.decode()
        assert not [secret for secret in ("752345678", "1980", "BLAGOVESHCHENSK", "2030") if secret in told]


async def test_facts_of_the_trip_are_said_in_the_chat_and_stand_in_the_list(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    await shown(irina, "Приглашение")
    screen = await shown(irina, "Сведения о поездке")
    assert "Цель поездки: не указано" in screen.text
    assert "Место въезда: Хэйхэ" in screen.text
    question = await shown(irina, "Цель поездки")
    assert "Русский" in question.text
    screen = await heard(irina, "участие в <ярмарке>")
    assert "Цель поездки: участие в <ярмарке>" in screen.text
    await shown(irina, "中文")
    await shown(irina, "Цель поездки")
    screen = await heard(irina, "参加展会")
    assert "参加展会" in screen.text
    await shown(irina, "Дата выезда")
    refusal = await heard(irina, "31.06.2018")
    assert "30" in refusal.text
    leaving = (await desk.event()).ends.replace(day=28)
    await heard(irina, f"{leaving:%d.%m.%Y}")
    papers = (await desk.delegation()).papers
    assert (papers.purpose.ru, papers.purpose.zh, papers.exit_date) == ("участие в <ярмарке>", "参加展会", leaving)
    await shown(irina, "Назад")
    file = await shown(irina, "CSV")
    assert file.document is not None
    top, *rows = list(csv.reader(StringIO(file.document.data.decode("utf-8-sig"), newline="")))
    assert [row[top.index("来访目的")] for row in rows] == ["参加展会", "参加展会"]
    async with desk.app.database.reading(desk.now) as unit:
        noted, _ = await unit.audit.recent(0, 9, "delegation.papers")
    assert [entry.after for entry in noted] == ["exit_date", "purpose", "purpose"]


async def test_a_fact_is_taken_back_and_the_way_out_comes_after_the_way_in(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    await shown(irina, "Групповой")
    await shown(irina, "Сведения о поездке")
    await shown(irina, "Дата въезда")
    await heard(irina, "20.06.2030")
    await shown(irina, "Дата выезда")
    refusal = await heard(irina, "19.06.2030")
    assert "раньше въезда" in refusal.text
    await heard(irina, "21.06.2030")
    await shown(irina, "Дата въезда")
    screen = await shown(irina, "Убрать указанное")
    assert "20.06.2030" not in screen.text
    assert (await desk.delegation()).papers.entry_date is None


async def test_a_sticker_in_place_of_a_fact_is_answered_with_the_question(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    await shown(irina, "Групповой")
    await shown(irina, "Сведения о поездке")
    await shown(irina, "Гостиницы")
    irina.forgets()
    await irina.sends_sticker()
    said = await answer(irina)
    assert said.text.startswith("Здесь нужен текст.")
    assert "Гостиницы" in said.text
