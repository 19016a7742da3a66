"""Applying, as people do it: from `/apply` to "your application is in", whatever happens in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.app import App
from bot.settings import Settings
from delegation.application import Status
from delegation.language import Language
from delegation.questions import CONSENT_VERSION
from delegation.reminders import scope
from simulator import Telegram
from tests.conversation.applicant import PHONES, TOLD, Applicant, applications_of, audited, planned
from tests.conversation.conftest import FAST
from tests.conversation.desk import Desk


@pytest.fixture
def anna(desk: Desk) -> Applicant:
    return Applicant.at(desk.app, desk.telegram)


SUBMITTED = {
    "ru": "Ваша заявка получена.",
    "en": "Your application is in.",
    "zh": "您的报名已收到。",
}
FIRST = {"ru": "1 из 10. Как вас зовут?", "en": "1 of 10. What is your name?", "zh": "第1题，共10题：您的姓名是？"}


@pytest.mark.parametrize("language", ["ru", "zh", "en"])
async def test_a_whole_application_by_typing_and_pressing(desk: Desk, language: Language) -> None:
    someone = Applicant.at(desk.app, desk.telegram, 1002, language)
    consent = await someone.enters()
    assert CONSENT_VERSION in consent.text
    assert "/privacy" in consent.text
    first = await someone.presses("agree")
    assert first.text.splitlines()[0] == FIRST[language]
    assert first.html.startswith("<b>")
    assert someone.label("back") in first.labels
    assert someone.label("cancel") in first.labels
    summary = await someone.answers()
    told = TOLD[language]
    for value in (*told.values(), PHONES[language], someone.label("trade")):
        assert value in summary.text
    done = await someone.presses("confirm")
    assert done.text.splitlines()[0] == SUBMITTED[language]
    assert done.id == summary.id, "one screen, one message"
    [application] = await applications_of(desk.app, 1002)
    assert application.status is Status.SUBMITTED
    assert application.answers.name == told["name"]
    assert application.answers.phone == PHONES[language]
    assert application.answers.industry == "trade"
    assert application.answers.seeks == "-"
    assert application.consent_version == CONSENT_VERSION
    assert application.consent_at is not None
    person = await desk.person(1002)
    assert person.profile == application.answers
    assert (person.consent_version, person.consent_at) == (CONSENT_VERSION, application.consent_at)
    assert len(await audited(desk.app, "consent.give")) == 1
    assert len(await audited(desk.app, "profile.change")) == 1


async def test_the_begin_button_of_a_card_leads_straight_in(desk: Desk, anna: Applicant) -> None:
    await anna.says("/apply")
    delegation = await desk.delegation("shenyang-to-forum")
    consent = await anna.after(anna.person.presses_data(anna.screen, f"apply:{delegation.id}"))
    assert consent.text.startswith("First, your consent")


async def test_one_reads_what_one_applies_for(desk: Desk, anna: Applicant) -> None:
    """With one delegation open `/apply` asks for none: the event is told before anything is agreed to or answered."""
    fair = await desk.event()
    assert fair.registration_deadline is not None
    await desk.forward(fair.registration_deadline - desk.now + timedelta(minutes=1))
    consent = await anna.says("/apply")
    assert CONSENT_VERSION in consent.text
    assert "Amur Economic Forum, Blagoveshchensk" in consent.text
    first = await anna.presses("agree")
    assert "Amur Economic Forum, Blagoveshchensk" in first.text
    assert "Amur Economic Forum" not in (await anna.says("Anna Petrova")).text


async def test_old_keyboards_vanish(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.answers("name", "email")
    assert [message.labels for message in anna.person.chat if message.labels] == [anna.screen.labels]
    assert anna.person.keyboard == []


async def test_back_leads_to_every_question_and_to_the_consent(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.answers("name", "company")
    assert (await anna.presses("back")).text.startswith("2 of 10.")
    assert "Now: Amur Timber Ltd" in anna.screen.text
    assert (await anna.presses("back")).text.startswith("1 of 10.")
    consent = await anna.presses("back")
    assert "You agreed on" in consent.text
    assert (await anna.presses("next")).text.startswith("1 of 10.")
    assert (await anna.presses("next")).text.startswith("3 of 10.")
    assert (await anna.presses("back")).text.startswith("2 of 10.")
    assert (await anna.says("Zeya Timber")).text.startswith("3 of 10.")
    summary = await anna.answers("position")
    assert "Company: Zeya Timber" in summary.text


async def test_one_answer_is_changed_from_the_summary(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.answers()
    choice = await anna.presses("change")
    assert {"Name", "Tax number", "Comes with"} <= set(choice.labels)
    assert (await anna.presses("Position")).text.startswith("3 of 10.")
    assert (await anna.says("Deputy director")).text.startswith("Everything is filled in.")
    await anna.presses("change")
    await anna.presses("Company")
    assert (await anna.presses("back")).text.startswith("Everything is filled in.")
    assert "Position: Deputy director" in anna.screen.text
    await anna.presses("change")
    await anna.presses("Phone")
    assert anna.person.keyboard == [["Share phone number"], ["Next", "Back", "Cancel"]]
    assert "+79141234568" in (await anna.taps("next")).text


async def test_the_phone_keyboard_shares_a_number_and_understands_its_labels_in_any_language(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.answers("name", "tax_number")
    assert anna.person.keyboard == [["Share phone number"], ["Back", "Cancel"]]
    assert (await anna.taps("back")).text.startswith("4 of 10.")
    assert (await anna.presses("next")).text.startswith("5 of 10.")
    assert (await anna.says("Назад")).text.startswith("4 of 10.")
    assert (await anna.presses("next")).text.startswith("5 of 10.")
    put_aside = await anna.says("取消")
    assert put_aside.text.startswith("Put aside; your answers are kept.")
    assert anna.person.keyboard == []
    assert (await anna.presses("Resume")).text.startswith("5 of 10.")
    assert (await anna.taps("share")).text.startswith("6 of 10.")


async def test_somebody_elses_contact_is_refused_with_a_hint(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.answers("name", "tax_number")
    refused = await anna.after(anna.person.sends_contact("+79140000001", own=False, first_name="Boris"))
    assert refused.text.startswith("That is somebody else's contact.")
    assert "5 of 10." in refused.text
    assert anna.person.keyboard[0] == ["Share phone number"]
    assert (await anna.says("8 914 123-45-67")).text.startswith("6 of 10.")


async def test_an_industry_may_be_typed(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    asked = await anna.answers("name", "email")
    assert asked.buttons[0] == ["Agriculture", "Construction"]
    assert (await anna.says("Amber polishing")).text.startswith("8 of 10.")
    assert "Industry: Amber polishing" in (await anna.answers("offers")).text


async def test_cancel_keeps_the_draft_and_says_how_to_go_on(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.answers("name", "position")
    aside = await anna.presses("cancel")
    assert "/my" in aside.text
    assert "/apply" in aside.text
    assert "18:00 in Blagoveshchensk" in aside.text
    hint = await anna.says("7707083893")
    assert hint.text.startswith("Is this an answer to your application?")
    offered = await anna.says("/apply")
    assert "question 4 of 10" in offered.text
    assert (await anna.presses("Resume")).text.startswith("4 of 10.")


async def test_a_command_in_mid_form_is_done_and_the_form_stays_open(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.says("Anna Petrova")
    assert (await anna.says("/help")).text.startswith("What I can do")
    assert (await anna.says("/my")).text.startswith("Your applications")
    assert (await anna.says("Amur Timber Ltd")).text.startswith("3 of 10.")


async def test_an_old_button_shows_the_present_question(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    old = await anna.answers("name", "position")
    back, skip = (old.button(label)["callback_data"] for label in ("Back", "Skip"))
    await anna.answers("tax_number", "email")
    for data in (skip, back):
        press = await anna.person.presses_data(old, str(data))
        assert "Things have moved on" in await press.answered()
    await anna.calm()
    [shown] = [message for message in anna.person.chat if message.id == old.id]
    assert shown.text.startswith("7 of 10.")


async def test_two_taps_at_once_skip_one_question(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    first, second = await anna.presses_twice(await anna.answers("name", "offers"), "skip")
    assert (first, "moved on" in second) == ("", True)
    assert anna.screen.text.startswith("10 of 10.")
    await anna.presses_twice(await anna.presses("skip"), "confirm")
    assert anna.screen.text.startswith("Your application is in.")
    assert [one.status for one in await applications_of(desk.app, 1001)] == [Status.SUBMITTED]


async def test_two_taps_on_begin_make_one_draft(desk: Desk, anna: Applicant) -> None:
    await anna.presses_twice(await anna.says("/apply"), "1.")
    assert anna.screen.text.startswith("First, your consent")
    assert len(await applications_of(desk.app, 1001)) == 1


@pytest.fixture
async def restarted(telegram: Telegram, settings: Settings) -> AsyncIterator[list[App]]:
    """Desks on one database, one after the other; the last one is stopped at the end."""
    apps: list[App] = []
    yield apps
    await apps[-1].stop()


async def test_a_restart_in_the_middle_changes_nothing(
    telegram: Telegram, settings: Settings, restarted: list[App]
) -> None:
    app = App(settings, limits=FAST)
    await app.start()
    restarted.append(app)
    await Desk.open(app, telegram)
    anna = Applicant.at(app, telegram)
    await anna.enters()
    await anna.presses("agree")
    asked = await anna.answers("name", "position")
    await app.stop()
    telegram.clock.forward(timedelta(days=7))
    anna.app = App(settings, limits=FAST)
    await anna.app.start()
    restarted.append(anna.app)
    assert asked.text.startswith("4 of 10.")
    assert (await anna.says("7707083893")).text.startswith("5 of 10.")
    await anna.answers("phone")
    assert (await anna.presses("confirm")).text.startswith("Your application is in.")
    [application] = await applications_of(anna.app, 1001)
    assert application.answers.name == "Anna Petrova"


async def test_a_draft_is_reminded_of_and_a_submitted_one_is_not(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    [draft] = await applications_of(desk.app, 1001)
    rows = f"{scope(draft.id)}registration-3d"
    await anna.presses("agree")
    await anna.answers()
    await anna.presses("confirm")
    assert await planned(desk, rows) == 0
    await anna.enters("2.")
    assert await planned(desk, rows) == 0
    boris = Applicant.at(desk.app, desk.telegram, 1005)
    await boris.enters()
    [begun] = await applications_of(desk.app, 1005)
    assert await planned(desk, f"{scope(begun.id)}registration-3d") == 1


async def test_start_in_mid_form_offers_to_resume(anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.says("Anna Petrova")
    started = await anna.says("/start")
    assert "Resume" in started.labels
    assert (await anna.presses("Resume")).text.startswith("2 of 10.")
