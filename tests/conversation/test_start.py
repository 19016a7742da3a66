"""The first word: who comes in, in which language, by which door, and what stops when they say so."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from delegation.application import Status
from delegation.event import EventStatus
from delegation.language import Language
from delegation.person import Person, Role
from handlers.commands import EVERYONE, OF_ROLE
from tests.conversation.applicant import Applicant
from tests.conversation.desk import ADMIN, Desk

GREETING = {
    "ru": "Здесь записываются в делегации на ярмарки, форумы и переговоры.",
    "en": "Here you join delegations to fairs, forums and negotiations.",
    "zh": "在此报名加入代表团，出席展会、论坛与洽谈活动。",
}
TITLE = {
    "ru": "Десятая технологическая конференция и ярмарка малых и средних предприятий АТЭС",
    "en": "The Tenth APEC SME Technology Conference and Fair",
    "zh": "第十届APEC中小企业技术交流暨展览会",
}
APPLY = {"ru": "Подать заявку", "en": "Apply", "zh": "报名"}
MY_COMMAND = {"ru": "Мои заявки", "en": "My applications", "zh": "我的报名"}
LINK = "https://t.me/local_test_bot?start="


@pytest.fixture
def anna(desk: Desk) -> Applicant:
    return Applicant.at(desk.app, desk.telegram)


async def set_status(desk: Desk, code: str, status: EventStatus) -> None:
    event = await desk.event(code)
    await desk.app.writer.do(lambda unit: unit.events.set_status(event.id, status))


async def known(desk: Desk) -> Person:
    """The desk's record of Anna, read without her being seen anew."""
    async with desk.app.database.reading(desk.now) as unit:
        person = await unit.people.by_telegram(1001)
    assert person is not None
    return person


@pytest.mark.parametrize("language", ["ru", "zh", "en"])
async def test_start_says_what_it_is_for_and_what_is_next_in_ones_own_language(desk: Desk, language: Language) -> None:
    someone = Applicant.at(desk.app, desk.telegram, 1002, language)
    heard = await someone.says("/start")
    assert heard.html.startswith(f"<b>{GREETING[language]}</b>")
    assert f"1. {TITLE[language]}" in heard.text
    assert heard.buttons[0] == [APPLY[language]]
    assert [label[0][:2] for label in heard.buttons[1:3]] == ["1.", "2."]


async def test_whoever_speaks_another_language_is_answered_in_that_of_the_centre(desk: Desk) -> None:
    hans = desk.telegram.person(1003, "Hans", language_code="de")
    await hans.says("/start")
    assert (await hans.hears()).text.startswith(GREETING["ru"])


async def test_the_one_button_to_apply_leads_to_the_nearest_event_that_is_open(desk: Desk, anna: Applicant) -> None:
    assert "no. 1" in (await anna.says("/start")).text
    event = await desk.event()
    await desk.app.writer.do(lambda unit: unit.events.save(replace(event, registration_deadline=desk.now)))
    heard = await anna.says("/start")
    assert "You can apply now for no. 2." in heard.text
    assert heard.button("Apply")["callback_data"] == f"apply:{(await desk.delegation('shenyang-to-forum')).id}"


async def test_a_button_of_start_opens_its_event_in_place(anna: Applicant) -> None:
    start = await anna.says("/start")
    card = await anna.presses("1. Shenyang")
    assert (card.id, card.text.splitlines()[0]) == (start.id, TITLE["en"])


async def test_start_has_something_to_say_when_nothing_is_announced(desk: Desk, anna: Applicant) -> None:
    for code in ("apec-smetc-10", "amur-forum"):
        await set_status(desk, code, EventStatus.DRAFT)
    heard = await anna.says("/start")
    assert "No events are announced at the moment." in heard.text
    assert heard.labels == ["All events"]
    assert (await anna.presses("All events")).text.startswith("No events are announced at the moment.")


async def test_an_invitation_opens_the_card_of_its_delegation_with_apply_first(desk: Desk, anna: Applicant) -> None:
    card = await anna.after(anna.person.taps_link(f"{LINK}d-shenyang-to-forum"))
    assert card.text.splitlines()[0] == "Amur Economic Forum"
    assert card.buttons[0] == ["Apply"]
    assert card.button("Apply")["callback_data"] == f"apply:{(await desk.delegation('shenyang-to-forum')).id}"


@pytest.mark.parametrize(
    "code", ["zzz", "d-", "d-nothing", "n-0", "n-99999", "n-" + "9" * 18, "a" * 64, "<b>&", "🙂 x"]
)
async def test_an_unknown_invitation_says_so_and_shows_the_events(anna: Applicant, code: str) -> None:
    heard = await anna.says(f"/start {code}")
    assert heard.text.startswith("I do not know this invitation.")
    assert TITLE["en"] in heard.text
    assert heard.buttons[0] == ["Apply"]


async def test_an_invitation_to_what_is_over_or_cancelled_says_so(desk: Desk, anna: Applicant) -> None:
    heard = await anna.says("/start d-blagoveshchensk-to-changchun")
    assert heard.text.startswith("The event of this invitation is over.\n68th anniversary")
    await set_status(desk, "amur-forum", EventStatus.CANCELLED)
    heard = await anna.says("/start d-shenyang-to-forum")
    assert heard.text.startswith("The event of this invitation is cancelled.\nAmur Economic Forum")
    assert "2. " not in heard.text


async def test_an_invitation_to_a_draft_opens_for_its_coordinators_only(desk: Desk, anna: Applicant) -> None:
    await set_status(desk, "amur-forum", EventStatus.DRAFT)
    assert (await anna.says("/start d-shenyang-to-forum")).text.startswith("I do not know this invitation.")
    await desk.grant(anna.person.id, Role.COORDINATOR, (await desk.delegation("shenyang-to-forum")).id)
    card = await anna.says("/start d-shenyang-to-forum")
    assert card.text.startswith("Amur Economic Forum\n⚠️ Draft")


@pytest.mark.parametrize("role", list(Role))
async def test_help_names_the_commands_of_each_role(desk: Desk, anna: Applicant, role: Role) -> None:
    await anna.says("/start")
    if role is not Role.ENTREPRENEUR:
        await desk.grant(anna.person.id, role)
    order = [Role.STAFF, Role.COORDINATOR, Role.ADMINISTRATOR]
    theirs = set(EVERYONE)
    for one in order[: order.index(role) + 1] if role in order else []:
        theirs |= set(OF_ROLE[one])
    heard = await anna.says("/help")
    said = {line[1:].split(" ")[0] for line in heard.text.splitlines() if line.startswith("/")}
    assert said == theirs
    assert ("For everyone" in heard.text) is (role is not Role.ENTREPRENEUR)


async def test_an_administrator_of_the_settings_is_known_from_the_first_word(desk: Desk) -> None:
    chief = Applicant.at(desk.app, desk.telegram, ADMIN)
    assert "/audit" in (await chief.says("/help")).text
    assert "audit" in chief.person.commands
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 10, "role.give")
    assert [(entry.actor_id, entry.after) for entry in entries] == [(None, "administrator:all")]


@pytest.mark.parametrize("language", ["ru", "zh"])
async def test_a_language_that_is_chosen_holds_for_texts_and_the_menu(
    desk: Desk, anna: Applicant, language: Language
) -> None:
    asked = await anna.says("/language")
    assert asked.labels == ["Русский", "English", "中文"]
    chosen = await anna.presses({"ru": "Русский", "zh": "中文"}[language])
    assert chosen.id == asked.id
    assert chosen.buttons == []
    assert (await anna.says("/start")).text.startswith(GREETING[language])
    assert anna.person.commands["my"] == MY_COMMAND[language]
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 10, "person.language")
    assert [(entry.before, entry.after) for entry in entries] == [("en", language)]


async def test_two_languages_tapped_at_once_leave_the_later_one(desk: Desk, anna: Applicant) -> None:
    asked = await anna.says("/language")
    presses = [await anna.person.presses(label, message=asked) for label in ("Русский", "中文")]
    await asyncio.gather(*(press.answered() for press in presses))
    await desk.app.idle()
    assert (await anna.says("/start")).text.startswith(GREETING["zh"])


async def test_a_language_that_nobody_offered_changes_nothing(anna: Applicant) -> None:
    asked = await anna.says("/language")
    press = await anna.person.presses_data(asked, "lang:xx")
    assert await press.answered() == "This button belongs to an earlier message. Things have moved on."


async def test_cancel_in_mid_form_says_what_is_kept_and_typing_answers_nothing_more(
    desk: Desk, anna: Applicant
) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.says("Anna Petrova")
    stopped = await anna.says("/cancel")
    assert stopped.text.startswith("Stopped.\nWhat was saved before stays as it is.")
    assert "question 2 of 10" in stopped.text
    await anna.says("Amur Timber Ltd")
    async with desk.app.database.reading(desk.now) as unit:
        [kept] = await unit.applications.registered_by((await known(desk)).id)
    assert (kept.status, kept.answers.name, kept.answers.company) == (Status.DRAFT, "Anna Petrova", "")
    again = await anna.presses("Resume", message=stopped)
    assert again.text.startswith("2 of 10.")


async def test_cancel_when_nothing_is_open_says_so(anna: Applicant) -> None:
    assert (await anna.says("/cancel")).text.startswith("There is nothing to stop.")


async def test_cancel_ends_a_dialog_and_its_old_buttons_say_so(desk: Desk, anna: Applicant) -> None:
    await anna.says("/start")
    await desk.grant(anna.person.id, Role.COORDINATOR)
    asked = await anna.says("/newevent")
    assert (await anna.says("/cancel")).text.startswith("Stopped.")
    assert (await anna.says("/cancel")).text.startswith("There is nothing to stop.")
    data = asked.inline[-1][-1]["callback_data"]
    press = await anna.person.presses_data(asked, data)
    assert await press.answered() == "This button belongs to an earlier message. Things have moved on."


async def test_who_blocks_the_bot_is_out_of_reach_until_they_come_back(desk: Desk, anna: Applicant) -> None:
    await anna.says("/start")
    await anna.person.blocks()
    await desk.telegram.settled()
    await desk.app.idle()
    assert not (await known(desk)).reachable
    await anna.person.unblocks()
    await desk.telegram.settled()
    await desk.app.idle()
    assert (await known(desk)).reachable


async def test_who_puts_the_bot_out_of_a_group_can_still_be_reached(desk: Desk, anna: Applicant) -> None:
    await anna.says("/start")
    group = desk.telegram.group(-100, members=[anna.person])
    await group.adds_bot(anna.person)
    await group.kicks_bot(anna.person)
    await desk.telegram.settled()
    await desk.app.idle()
    assert (await known(desk)).reachable


async def test_a_command_with_the_bots_own_name_is_a_command(anna: Applicant) -> None:
    """Telegram's apps write it so when a command is tapped in a group, and people copy it."""
    heard = await anna.says("/start@local_test_bot")
    assert heard.html.startswith(f"<b>{GREETING['en']}</b>")
    assert "/help" in (await anna.says("/start@some_other_bot")).text
