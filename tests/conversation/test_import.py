"""A file of events, by chat and on the command line: all or nothing, faults by their place, only what differs."""

from __future__ import annotations

import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.app import App
from bot.loading import import_file
from bot.settings import Settings
from delegation.application import Status
from delegation.desk import reminding
from delegation.event import EventStatus
from delegation.language import Language
from simulator import Heard, Telegram
from storage.unit import SqlUnit
from tests.conversation.applicant import Applicant
from tests.conversation.conftest import FAST
from tests.conversation.coordinator import coordinating, logged, reminders
from tests.conversation.crowd import applicant
from tests.conversation.desk import Desk

YAML = Path("examples/events.yaml")
XLSX = Path("examples/events.xlsx")
CONTENT = {path: path.read_bytes() for path in (YAML, XLSX)}
FORUM = "amur-forum"


@pytest.fixture
async def empty(telegram: Telegram, settings: Settings) -> AsyncIterator[Desk]:
    """A desk that knows nothing yet."""
    app = App(settings, limits=FAST)
    await app.start()
    try:
        yield Desk(app, telegram)
        await app.idle()
    finally:
        await app.stop()


async def sends(irina: Applicant, content: bytes, name: str = "events.yaml") -> Heard:
    return await irina.after(irina.person.sends_document(name, content))


async def codes(desk: Desk, status: EventStatus) -> set[str]:
    async with desk.app.database.reading(desk.now) as unit:
        return {event.code for event in await unit.events.all() if event.status is status}


@pytest.mark.parametrize("path", [YAML, XLSX], ids=["YAML", "XLSX"])
async def test_the_example_is_taken_in_as_it_is_and_a_second_time_changes_nothing(empty: Desk, path: Path) -> None:
    irina = await coordinating(empty)
    taken = await sends(irina, CONTENT[path], path.name)
    assert taken.text.startswith("The file is taken in.\nAdded: 11. Changed: 0. As before: 0.")
    assert "New event: The Tenth APEC SME Technology Conference and Fair" in taken.text
    assert "3 events are drafts" in taken.text
    drafts = {"apec-smetc-10", FORUM, "friendship-anniversary"}
    assert await codes(empty, EventStatus.DRAFT) == drafts
    again = await sends(irina, CONTENT[path], path.name)
    assert again.text.startswith("Nothing new in this file.\nThe desk already has all 11 things in it.")
    one = await irina.presses("Publish: Amur Economic Forum", again)
    assert one.text.startswith("Published.\n\nAmur Economic Forum")
    rest = await irina.presses("Publish all", one)
    assert rest.text.startswith("2 events are published.")
    assert await codes(empty, EventStatus.PUBLISHED) == drafts
    await irina.presses("Publish all", taken)
    assert irina.toast == "It was published before; people see it under /events."


async def test_what_import_hands_over_can_be_sent_back(desk: Desk) -> None:
    irina = await coordinating(desk)
    handed = await irina.says("/import")
    assert handed.document is not None
    assert handed.document.name == "events.xlsx"
    back = await sends(irina, handed.document.data, "events.xlsx")
    assert back.text.startswith("Nothing new in this file.")
    assert "did not understand" in (await irina.says("anything")).text


@pytest.mark.parametrize(
    ("language", "first", "where", "said"),
    [
        ("en", "4 things in the file are wrong. Nothing was taken in.", "Line 36, column 13:", "June has 30 days"),
        ("ru", "Файл не принят: исправить нужно 4 места.", "Строка 36, знак 13:", "в июне 30 дней"),
        ("zh", "文件中有4处需要修改，未导入任何内容。", "第36行第13列：", "6月只有30天。例如"),
    ],
)
async def test_each_fault_is_named_by_its_line_and_nothing_is_taken_in(
    empty: Desk, language: Language, first: str, where: str, said: str
) -> None:
    faulty = CONTENT[YAML].decode()
    faulty = faulty.replace("code: ccpit-shenyang", "code: CCPIT <b>", 1).replace("2018-06-27\n", "2018-06-31\n", 1)
    faulty = faulty.replace("kind: forum", "kind: forun", 1).replace("country: RU", "country: ZZ", 1)
    faulty = faulty.replace("ccpit-shenyang", "CCPIT <b>").replace("# The story", "#", 1)
    irina = await coordinating(empty, language)
    refused = await sends(irina, faulty.encode())
    assert await codes(empty, EventStatus.DRAFT) == set()
    assert refused.text.startswith(first)
    assert where in refused.text
    assert said in refused.text


async def test_faults_of_a_workbook_are_named_by_their_cell(empty: Desk) -> None:
    workbook = load_workbook(XLSX)
    workbook["events"]["B2"] = "fare"
    changed = BytesIO()
    workbook.save(changed)
    irina = await coordinating(empty)
    refused = await sends(irina, changed.getvalue(), "events.xlsx")
    assert refused.text.startswith("One thing in the file is wrong. Nothing was taken in.")
    assert "Sheet events, cell B2: I read “fare”. Did you mean “fair”?" in refused.text


async def test_of_many_faults_the_first_are_named(empty: Desk) -> None:
    partners = "\n".join(f"  - {{code: 'P {number}'}}" for number in range(40))
    irina = await coordinating(empty)
    refused = await sends(irina, f"version: 1\npartners:\n{partners}\n".encode())
    assert "things in the file are wrong" in refused.text
    assert refused.text.count("\nLine ") <= 15
    assert "more\n" in refused.text
    assert len(refused.text) < 4096


def bomb() -> bytes:
    """A workbook that unfolds to a hundred megabytes."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (100 << 20))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("events.yaml", b"", "The file: it is empty."),
        ("events.yaml", b"\xff\xfe\x00", "The file: "),
        ("events.yaml", b"a: [1", "this is not correct YAML"),
        ("events.yaml", b"a: &a [x]\nb: *a", "Line 1, column 4: anchors and references"),
        ("events.xlsx", bomb(), "The file: it unpacks to far more than a table of events"),
        ("events.xlsx", b"PK\x03\x04 no archive", "The file: it is damaged"),
        ("events.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "The file: it is protected by a password"),
        ("<b>&.pdf", b"%PDF-1.7", "The file: I cannot read <b>&.pdf. I can read: XLSX, YAML."),
    ],
    ids=["empty", "cut", "no YAML", "anchors", "bomb", "damaged", "old", "PDF"],
)
async def test_a_file_that_is_none_gets_an_answer_that_helps(empty: Desk, name: str, content: bytes, said: str) -> None:
    irina = await coordinating(empty)
    refused = await sends(irina, content, name)
    assert refused.text.startswith("One thing in the file is wrong. Nothing was taken in.")
    assert said in refused.text


async def test_a_file_that_is_too_large_is_not_fetched(empty: Desk) -> None:
    irina = await coordinating(empty)
    refused = await sends(irina, b"#" * (6 << 20))
    assert refused.text == "The file is too large.\nI can take files of up to 5 MB."
    assert empty.telegram.record.of("getFile") == []


async def test_what_is_no_file_is_answered_while_a_file_is_awaited(empty: Desk) -> None:
    irina = await coordinating(empty)
    await irina.says("/import")
    for sending in (irina.person.sends_voice(), irina.person.sends_sticker(), irina.person.says("here it is")):
        assert (await irina.after(sending)).text.startswith("I need a file here.")
    assert (await irina.presses("cancel")).text.startswith("Stopped; nothing was taken in.")
    assert "did not understand" in (await irina.says("here it is")).text


async def test_a_moved_date_moves_reminders_and_everyone_concerned_is_told_once(desk: Desk) -> None:
    anna, application = await applicant(desk, 1001, "Анна", "ru")
    irina = await coordinating(desk)
    handed = await irina.says("/import")
    await irina.presses("cancel")
    assert handed.document is not None
    await irina.says("/start")
    await desk.app.writer.do(lambda unit: _approve(unit, application.id))
    before = await reminders(desk, application.id)
    event = await desk.event()
    taken = await sends(irina, _a_week_later(handed.document.data), "events.xlsx")
    assert taken.text.startswith("The file is taken in.\nAdded: 0. Changed: 1. As before: 10.")
    assert "first day, last day" in taken.text
    assert "One event moved; those who applied do not know yet." in taken.text
    after = await reminders(desk, application.id)
    assert (await desk.event()).starts == event.starts + timedelta(days=7)
    assert before.keys() == after.keys() != set()
    anna.forgets()
    await irina.presses_twice(taken, "Tell everyone")
    told = [message.text for message in anna.chat if message.text.startswith("В вашей поездке изменения.")]
    assert len(told) == 1
    assert " → " in told[0]
    assert [entry.action for entry in await logged(desk, "event.tell")] == ["event.tell"]


async def test_who_may_not_add_events_is_refused(desk: Desk) -> None:
    anna = Applicant.at(desk.app, desk.telegram)
    assert (await anna.says("/import")).text.startswith("This is not open to you.")
    assert (await sends(anna, CONTENT[YAML])).text.startswith("I did not understand")
    one = await coordinating(desk, number=502, delegation_id=(await desk.delegation()).id)
    assert (await sends(one, CONTENT[YAML])).text.startswith("This is not open to you.")
    assert [entry.after for entry in await logged(desk, "refused")] == ["event.add", "event.add"]


async def test_the_command_line_takes_in_the_example_and_publishes_it(settings: Settings, tmp_path: Path) -> None:
    english = settings.model_copy(update={"default_language": "en"})
    report = await import_file(english, YAML)
    assert report.done
    assert report.lines[:2] == ("The file is taken in.", "Added: 11. Changed: 0. As before: 0.")
    assert report.lines[-1] == "3 events are drafts. Publish them in chat, or import with --publish."
    published = await import_file(english, YAML, publish=True)
    assert published.lines[0] == "Nothing new in this file."
    assert published.lines[-1] == "3 events are published."
    faulty = tmp_path / "faulty.yaml"
    faulty.write_text("version: 2", encoding="utf-8")
    refused = await import_file(settings, faulty)
    assert not refused.done
    assert refused.lines == (
        "Файл не принят: исправить нужно 1 место.",
        "Строка 1, знак 10: версия формата 2 неизвестна, известна 1.",
    )
    missing = await import_file(english, tmp_path / "nowhere.yaml")
    assert not missing.done
    assert missing.lines[0].startswith("There is no file ")


async def _approve(unit: SqlUnit, application_id: int) -> None:
    application = await unit.applications.get(application_id)
    approved = replace(application, status=Status.APPROVED, decided_at=unit.now)
    await reminding.replan(unit, await unit.applications.save(approved))


def _a_week_later(content: bytes) -> bytes:
    workbook = load_workbook(BytesIO(content))
    sheet = workbook["events"]
    header = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[0].value == "apec-smetc-10")
    for name in ("starts", "ends"):
        cell = row[header.index(name)]
        cell.value = (date.fromisoformat(str(cell.value)) + timedelta(days=7)).isoformat()
    changed = BytesIO()
    workbook.save(changed)
    return changed.getvalue()
