"""`/privacy`: everything held about a person as a file, and everything erased."""

from __future__ import annotations

import json

import pytest

from delegation.application import Status
from delegation.event import Quota
from delegation.language import Language
from delegation.person import Role
from exports import held_json
from tests.conversation.applicant import Applicant
from tests.conversation.crowd import applicant, approve, colleague_of, statuses, written
from tests.conversation.desk import Desk


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
