"""A roster as a file: two formats, three languages, by chat and by the command line."""

from __future__ import annotations

import csv
import subprocess
import sys
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.exporting import export_list
from delegation.application import Status
from delegation.documents import Passport
from delegation.event import DelegateRole
from delegation.groups import Group
from delegation.language import Language
from delegation.person import Role
from delegation.rooms import Room
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown
from tests.unit.printed import texts

CODE = "amur-to-smetc"


def cells(name: str, data: bytes) -> list[list[str]]:
    """What a file holds, read by somebody else's library."""
    if name.endswith(".csv"):
        return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    page = load_workbook(BytesIO(data)).active
    return [[str(value or "") for value in row] for row in page.iter_rows(values_only=True)]


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    """A coordinator, and two delegates and a waiting one on the roster."""
    irina = await comes_to(desk, 2001, "Ирина", "ru")
    await desk.grant(2001, Role.COORDINATOR, (await desk.delegation()).id)
    await goes(desk, '=HYPERLINK("http://evil")')
    await goes(desk, "王丽", role=DelegateRole.HEAD)
    await goes(desk, "Очередник", status=Status.WAITLISTED)
    return irina


@pytest.mark.parametrize(
    ("language", "button", "ending", "headers", "head", "approved"),
    [
        ("✓ Русский", "XLSX", "-ru.xlsx", ["№", "Имя", "Роль", "Заявка"], "Глава делегации", "Одобрена"),
        ("中文", "XLSX", "-zh.xlsx", ["序号", "姓名", "身份", "报名状态"], "团长", "已批准"),
        ("English", "CSV", "-en.csv", ["No.", "Name", "Role", "Status"], "Head of delegation", "Approved"),
        ("中文", "CSV", "-zh.csv", ["序号", "姓名", "身份", "报名状态"], "团长", "已批准"),
    ],
)
async def test_the_file_comes_in_the_format_and_language_that_was_pressed(
    desk: Desk, irina: Anybody, language: str, button: str, ending: str, headers: list[str], head: str, approved: str
) -> None:
    screen = await heard(irina, "/export")
    assert "Делегаты: 2" in screen.text
    if not language.startswith("✓"):
        await shown(irina, language)
    file = await shown(irina, button)
    assert file.document is not None
    assert file.document.name.startswith(f"{CODE}-20")
    assert file.document.name.endswith(ending)
    assert file.text.endswith("2 человека")
    top, *rows = cells(file.document.name, file.document.data)
    assert top[:4] == headers
    assert [row[:4] for row in rows] == [
        ["1", "王丽", head, approved],
        ["2", ("'" if ending.endswith("csv") else "") + '=HYPERLINK("http://evil")', rows[1][2], approved],
    ]
    async with desk.app.database.reading(desk.now) as unit:
        [entry], _ = await unit.audit.recent(0, 9, "roster.export")
    assert entry.after == f"roster {ending[4:]} {ending[1:3]} 2"
    assert entry.actor_id == (await desk.person(2001)).id


async def test_staff_read_the_name_of_the_passport_the_room_and_the_group(desk: Desk, irina: Anybody) -> None:
    anna = await goes(desk, "Анна")
    passport = Passport(surname="IVANOVA", given_names="ANNA", number="751234567", birth_date=date(1980, 4, 5))
    room = Room(delegation_id=anna.delegation_id, name="1204", beds=1, guests=(anna.id,))
    group = Group(delegation_id=anna.delegation_id, name="Лес", members=frozenset({anna.id}))

    async def arrange(unit: SqlUnit) -> None:
        await unit.papers.save_passport(anna.person_id, passport)
        await unit.rooms.add(room)
        await unit.groups.add(group)

    await desk.app.writer.do(arrange)
    await heard(irina, "/export")
    file = await shown(irina, "CSV")
    assert file.document is not None
    headers, *people = cells("x.csv", file.document.data)
    told = [dict(zip(headers, values, strict=True)) for values in people]
    [row] = [one for one in told if one["Имя"] == "Анна"]
    assert (row["Имя по паспорту"], row["Номер в гостинице"], row["Группа"]) == ("IVANOVA ANNA", "1204", "Лес")
    assert b"751234567" not in file.document.data
    assert b"1980" not in file.document.data


async def test_everybody_who_applied_can_be_taken_along(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    screen = await shown(irina, "Все, кто подал заявку: 3")
    assert "Все, кто подал заявку: 3" in screen.text
    file = await shown(irina, "CSV")
    assert file.document is not None
    assert [row[3] for row in cells("x.csv", file.document.data)[1:]] == ["Одобрена", "Одобрена", "В листе ожидания"]


async def test_an_empty_roster_makes_no_file(desk: Desk) -> None:
    pavel = await comes_to(desk, 3001, "Pavel", "en")
    await desk.grant(3001, Role.STAFF, (await desk.delegation()).id)
    await heard(pavel, "/export")
    press = await pavel.presses("XLSX")
    assert (await press.answered()).startswith("There is nobody to put into the file yet.")
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.audit.recent(0, 9, "roster.export") == ([], 0)


async def test_whoever_loses_the_right_gets_no_file_from_an_open_keyboard(desk: Desk, irina: Anybody) -> None:
    await heard(irina, "/export")
    person = await desk.person(2001)
    [grant] = person.grants
    await desk.app.writer.do(lambda unit: unit.people.revoke(person.id, grant))
    press = await irina.presses("XLSX")
    assert (await press.answered()).startswith("Это действие вам недоступно.")
    await desk.app.idle()
    assert all(message.document is None for message in irina.chat)


async def test_a_forged_format_makes_no_file(desk: Desk, irina: Anybody) -> None:
    screen = await heard(irina, "/export")
    press = await irina.presses_data(screen, f"file:{(await desk.delegation()).id}:exe:ru:0:roster")
    assert (await press.answered()).startswith("Этого здесь больше нет.")


async def test_the_command_line_writes_the_same_file(desk: Desk, irina: Anybody, tmp_path: Path) -> None:
    path = await export_list(desk.app.settings, CODE, "xlsx", "zh", tmp_path / "roster.xlsx")
    await heard(irina, "/export")
    await shown(irina, "中文")
    file = await shown(irina, "XLSX")
    assert file.document is not None
    assert cells("roster.xlsx", path.read_bytes()) == cells("roster.xlsx", file.document.data)
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 9, "roster.export")
    assert [entry.actor_id is None for entry in entries] == [False, True]


@pytest.mark.parametrize(
    ("code", "form", "language", "line"),
    [
        ("nowhere", "csv", "ru", "There is no delegation 'nowhere'. There are: "),
        (CODE, "exe", "ru", "There is no format 'exe' of this list. There are: xlsx, csv, "),
        (CODE, "csv", "de", "There is no language 'de'. There are: ru, en, zh."),
    ],
)
async def test_the_command_line_says_what_is_wrong_in_one_line(
    desk: Desk, tmp_path: Path, code: str, form: str, language: str, line: str
) -> None:
    with pytest.raises(ValueError, match="There") as error:
        await export_list(desk.app.settings, code, form, language, tmp_path / "x")
    assert str(error.value).startswith(line)
    assert "\n" not in str(error.value)
    assert not (tmp_path / "x").exists()


async def test_the_command_line_names_the_lists_that_there_are(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no list 'form'\. There are: roster, .*, badges, itineraries\."):
        await export_list(desk.app.settings, CODE, "csv", "ru", tmp_path / "x", "form")
    with pytest.raises(ValueError, match="no format 'vcf' of this list"):
        await export_list(desk.app.settings, CODE, "vcf", "ru", tmp_path / "x", "group")


async def test_a_file_that_cannot_be_written_is_one_line_and_no_row(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        await export_list(desk.app.settings, CODE, "csv", "ru", tmp_path / "no" / "x.csv")
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.audit.recent(0, 9, "roster.export") == ([], 0)


def test_the_command_line_does_not_pay_for_telegram() -> None:
    code = "import sys, bot.exporting; sys.exit(any(name.split('.')[0] == 'aiogram' for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("language", "title", "head"),
    [("ru", "Состав делегации", "Глава делегации"), ("zh", "代表团名单", "团长")],
)
async def test_the_roster_is_printed_with_its_heading_by_chat_and_by_the_command_line(
    desk: Desk, irina: Anybody, tmp_path: Path, language: Language, title: str, head: str
) -> None:
    await heard(irina, "/export")
    if language != "ru":
        await shown(irina, "中文")
    file = await shown(irina, "PDF")
    assert file.document is not None
    assert file.document.name.endswith(f"-{language}.pdf")
    written = await export_list(desk.app.settings, CODE, "pdf", language, tmp_path / "roster.pdf")
    for content in (file.document.data, written.read_bytes()):
        [page] = texts(content)
        assert page.startswith(title)
        assert head in page
        assert "王丽\nWANG Li" in page.replace("\r", "")
        assert "1 / 1" in page
