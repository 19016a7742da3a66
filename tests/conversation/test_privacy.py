"""`/privacy`: everything held about a person as a file, and everything erased."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from delegation.application import Application, Status
from delegation.documents import Passport, RoomWish, Scan, Sex, Travel, VisaState
from delegation.event import Quota
from delegation.language import Language
from delegation.person import Person, Role
from exports import held_file, held_json
from storage.unit import SqlUnit
from tests.conversation.applicant import Applicant
from tests.conversation.crowd import applicant, approve, colleague_of, statuses, written
from tests.conversation.desk import Desk

PASSPORT = Passport(surname="PETROVA", sex=Sex.FEMALE, number="751234567", birth_date=date(1980, 4, 5))
TRAVEL = Travel(visa=VisaState.APPLIED, hotel=RoomWish.SHARED, diet="-", emergency="+79141234567")


async def privately(desk: Desk, number: int = 1001, language: Language = "en") -> Applicant:
    """Somebody approved, at `/privacy`."""
    person, application = await applicant(desk, number, "Anna <b>", language)
    await approve(desk, application)
    anna = Applicant(desk.app, desk.telegram, person, language)
    await anna.says("/privacy")
    return anna


async def test_what_is_kept_and_how_long(desk: Desk) -> None:
    anna = await privately(desk)
    assert anna.screen.text.splitlines()[0] == "What I hold about you"
    assert "kept for 90 days after the trip" in anna.screen.text


@pytest.mark.parametrize(
    ("language", "button", "answers", "name"),
    [("en", "Send me everything", "Answers", "Name"), ("zh", "发送我的全部资料", "所填内容", "姓名")],
)
async def test_everything_held_comes_as_a_readable_file(
    desk: Desk, language: Language, button: str, answers: str, name: str
) -> None:
    anna = await privately(desk, language=language)
    heard = await anna.presses(button)
    assert heard.document is not None
    assert heard.document.name == "my-data.json"
    held = json.loads(heard.document.data)
    text = heard.document.data.decode()
    assert f'"{name}": "Anna <b>"' in text
    applications = next(value for value in held.values() if isinstance(value, list) and value and answers in value[0])
    assert applications[0][answers][name] == "Anna <b>"
    assert "1001" in text
    for secret in ("held-", "label-", "documents-7d"):
        assert secret not in text


async def with_papers(desk: Desk, colleague: Application) -> None:
    """Anna has told everything, a colleague of hers has sent a scan."""
    anna = await desk.person(1001)
    [own] = [one for one in await applications_of(desk, anna) if one.person_id == anna.id]

    async def keep(unit: SqlUnit) -> None:
        await unit.papers.save_passport(anna.id, PASSPORT)
        await unit.papers.save_travel(own.id, TRAVEL)
        await unit.papers.add_scan(anna.id, "751234567.pdf", "application/pdf", b"%PDF-1.7", unit.now)
        await unit.papers.add_scan(colleague.person_id, "", "image/jpeg", b"page 31", unit.now)

    await desk.app.writer.do(keep)


async def applications_of(desk: Desk, person: Person) -> list[Application]:
    async with desk.app.database.reading(desk.now) as unit:
        return await unit.applications.registered_by(person.id)


@pytest.mark.parametrize(
    ("language", "button", "told"),
    [
        ("en", "Send me everything", ("Female", "applied for", "shared")),
        ("ru", "Прислать мне всё", ("Женский", "документы поданы", "двухместный")),
        ("zh", "发送我的全部资料", ("女", "已申请", "双人间")),
    ],
)
async def test_papers_come_with_their_scans_in_one_file(
    desk: Desk, language: Language, button: str, told: tuple[str, ...]
) -> None:
    anna = await privately(desk, language=language)
    await with_papers(desk, await colleague_of(desk, 1001, "Ivan Orlov"))
    heard = await anna.presses(button)
    assert heard.document is not None
    assert heard.document.name == "my-data.zip"
    with zipfile.ZipFile(io.BytesIO(heard.document.data)) as archive:
        assert archive.namelist() == ["my-data.json", "scan-1.pdf", "scan-2.jpg"]
        assert (archive.read("scan-1.pdf"), archive.read("scan-2.jpg")) == (b"%PDF-1.7", b"page 31")
        text = archive.read("my-data.json").decode()
    for word in ("PETROVA", "751234567", "1980-04-05", "+79141234567", "751234567.pdf", "scan-2.jpg", *told):
        assert f'"{word}"' in text
    for secret in ("held-", "roster-column-", "list-sex-", '"-"'):
        assert secret not in text


def test_scans_that_a_bot_could_not_send_are_named_and_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_file, "MOST", 10)
    scans = [
        Scan(id=1, person_id=1, name="", mime="image/jpeg", size=size, received_at=datetime(2018, 4, 1, tzinfo=UTC))
        for size in (6, 5, 4)
    ]
    assert held_file._names(scans) == ["scan-1.jpg", "", "scan-3.jpg"]


async def test_papers_are_erased_with_the_person(desk: Desk) -> None:
    anna = await privately(desk)
    await with_papers(desk, await colleague_of(desk, 1001, "Ivan Orlov"))
    person = await desk.person(1001)
    await anna.presses("Erase me")
    await anna.presses("Erase everything")
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.papers.passports(range(99)) == {}
        assert await unit.papers.travels(range(99)) == {}
        assert person.id not in await unit.papers.scanned(range(99))


@pytest.mark.parametrize("status", Status)
async def test_an_application_is_in_the_file_however_it_stands(desk: Desk, status: Status) -> None:
    anna = await privately(desk)
    [application] = await applications_of(desk, await desk.person(1001))
    await desk.app.writer.do(lambda unit: unit.applications.save(replace(application, status=status)))
    heard = await anna.presses("Send me everything")
    assert heard.document is not None
    [kept] = json.loads(heard.document.data)["Applications"]
    assert kept["Status"]


async def test_the_file_holds_nothing_of_others(desk: Desk) -> None:
    await applicant(desk, 1002, "Somebody Else")
    anna = await privately(desk)
    heard = await anna.presses("Send me everything")
    assert heard.document is not None
    assert "Somebody Else" not in heard.document.data.decode()


async def test_erased_with_seats_passed_on_and_cards_following(desk: Desk) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=1))
    irina = Applicant(desk.app, desk.telegram, desk.telegram.person(501, "Irina", language_code="en"))
    await irina.says("/start")
    await desk.grant(501, Role.COORDINATOR)
    anna = await privately(desk)
    olga, _ = await applicant(desk, 1002, "Olga")
    await colleague_of(desk, 1001, "Ivan Orlov")
    before = await desk.person(1001)
    sure = await anna.presses("Erase me")
    assert sure.text.splitlines()[0] == "⚠️ Erase everything about you?"
    assert "Your application is withdrawn, and its seat goes to the next in line." in sure.text
    assert "The colleague whom you registered stays" in sure.text
    await anna.presses("Back")
    await anna.presses("Erase me")
    gone = await anna.presses("Erase everything")
    assert gone.text.splitlines()[0] == "Everything about you is erased."
    assert gone.buttons == []
    assert "A seat is free for you." in (await olga.hears()).text
    card = next(message for message in irina.person.chat if "erased" in message.text)
    assert card.text.splitlines()[0] == "Withdrawn."
    assert card.buttons == []
    assert not [message for message in irina.person.chat if "Anna <b>\n" in message.text]
    async with desk.app.database.reading(desk.now) as unit:
        assert await unit.people.by_telegram(1001) is None
        assert await unit.deliveries.of_person(before.id) == []
        log = await unit.audit.about([f"person:{before.id}"])
        assert all("Anna" not in entry.before + entry.after for entry in log)
        assert log[-1].action == "person.erase"
    assert (await statuses(desk))[0] is Status.OFFERED


async def test_who_was_erased_is_new_to_the_desk(desk: Desk) -> None:
    anna = await privately(desk)
    await anna.says("/profile")
    await anna.says("/privacy")
    await anna.presses("Erase me")
    sure = anna.screen
    await anna.presses("Erase everything")
    assert (await anna.says("/my")).text.splitlines()[0] == "You have no applications yet."
    await anna.presses("Erase everything", message=sure)
    shown = next(message for message in anna.person.chat if message.id == sure.id)
    assert shown.text.splitlines()[0] == "Everything about you is erased."
    assert (await anna.says("/reminders")).text.splitlines()[0] == "Your reminders"


async def test_a_form_that_was_open_is_forgotten(desk: Desk) -> None:
    anna = Applicant.at(desk.app, desk.telegram)
    await anna.enters()
    await anna.presses("agree")
    await anna.says("/privacy")
    await anna.presses("Erase me")
    await anna.presses("Erase everything")
    assert "I did not understand" in (await anna.says("Anna Petrova")).text


async def test_staff_are_told_that_their_role_goes_too(desk: Desk) -> None:
    person = await written(desk, 601, "Pavel")
    await desk.grant(601, Role.STAFF)
    pavel = Applicant(desk.app, desk.telegram, person)
    await pavel.says("/privacy")
    assert "You also lose your role at this desk." in (await pavel.presses("Erase me")).text


async def test_who_is_promised_a_file_that_cannot_be_made_is_told_and_heard_further(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(held_json, "write", broken)
    anna = await privately(desk)
    told = await anna.presses("Send me everything")
    assert "Which language" in (await anna.says("/language")).text
    code = told.text.split("Code for the staff: ")[1].rstrip(".")
    assert f"code={code}" in capsys.readouterr().err
