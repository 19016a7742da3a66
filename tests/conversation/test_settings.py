"""`/reminders`: the own clock, quiet hours, what is muted, and everything that may be typed instead."""

from __future__ import annotations

import pytest

from tests.conversation.applicant import Applicant
from tests.conversation.crowd import applicant, approve
from tests.conversation.desk import Desk


@pytest.fixture
async def anna(desk: Desk) -> Applicant:
    person, application = await applicant(desk, 1001, "Anna")
    await approve(desk, application)
    return Applicant(desk.app, desk.telegram, person)


async def audited(desk: Desk) -> list[str]:
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 10, "reminders.change")
        return [f"{entry.before} -> {entry.after}" for entry in entries]


async def test_what_comes_next_is_listed_on_the_own_clock(anna: Applicant) -> None:
    shown = await anna.says("/reminders")
    lines = shown.text.splitlines()
    assert lines[0] == "Your reminders"
    assert lines[1].startswith("Time zone: Blagoveshchensk, now ")
    assert lines[2] == "Quiet hours: 22:00-7:00"
    assert "departure, 3 hours before" in lines[3]
    assert "Next: The Tenth APEC SME Technology Conference and Fair" in lines
    assert any(line.endswith(", 18:00: documents, a week before they are due") for line in lines)
    assert lines[-1] == "and 2 more"


async def test_nothing_is_planned_for_who_has_not_applied(desk: Desk) -> None:
    olga = Applicant.at(desk.app, desk.telegram, 1002, "ru")
    assert "Сейчас для вас ничего не запланировано." in (await olga.says("/reminders")).text


async def test_a_zone_by_button_moves_the_clock_of_the_list_and_is_written_down(desk: Desk, anna: Applicant) -> None:
    await anna.says("/reminders")
    zones = await anna.presses("Time zone")
    assert zones.text.splitlines()[0] == "Which clock do you live by?"
    shown = await anna.presses("Moscow")
    assert "Time zone: Moscow, now " in shown.text
    assert ", 12:00: documents, a week before they are due" in shown.text
    assert await audited(desk) == ["Asia/Yakutsk; 22:00-07:00 -> Europe/Moscow; 22:00-07:00"]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Шэньян", "Time zone: Shanghai"),
        ("asia/vladivostok", "Time zone: Vladivostok"),
        ("Vladivostk", "Did you mean: Asia/Vladivostok"),
        ("<b>&", "I know no time zone or city “<b>&”."),
        ("x" * 4000, "I know no time zone or city"),
        ("🙂", "I know no time zone or city “🙂”."),
    ],
)
async def test_a_zone_typed(anna: Applicant, typed: str, answer: str) -> None:
    await anna.says("/reminders")
    await anna.presses("Time zone")
    assert answer in (await anna.says(typed)).text


async def test_what_is_no_text_is_answered_and_the_question_stays(anna: Applicant) -> None:
    await anna.says("/reminders")
    await anna.presses("Quiet hours")
    await anna.after(anna.person.sends_sticker())
    assert [message.text.splitlines()[0] for message in anna.person.chat[-2:]] == [
        "I can read text here.",
        "When shall I be quiet?",
    ]
    await anna.says("/help")
    assert (await anna.says("9 to 5 or so")).text.startswith("I read “9 to 5 or so”, and could not make hours of it.")
    assert (await anna.says("8-8")).text.startswith("I read “8-8”: that begins and ends at the same time.")
    assert "Quiet hours: 23:30-8:00" in (await anna.says("с 23:30 до 8")).text
    assert "Quiet hours" not in (await anna.says("22-7")).text


async def test_quiet_hours_by_button_and_none(anna: Applicant) -> None:
    await anna.says("/reminders")
    await anna.presses("Quiet hours")
    assert "Quiet hours: 23:00-8:00" in (await anna.presses("23:00-8:00")).text
    await anna.presses("Quiet hours")
    assert "Quiet hours: none" in (await anna.presses("No quiet hours")).text
    await anna.presses("Quiet hours")
    assert (await anna.presses("Back")).text.startswith("Your reminders")


@pytest.mark.parametrize(
    "data", ["tz:Nowhere/Atall", "tz:../etc/passwd", "qh:99", "qh:-1", "mute:documents-1d:1", "mute:x:1"]
)
async def test_forged_buttons_change_nothing(desk: Desk, anna: Applicant, data: str) -> None:
    shown = await anna.says("/reminders")
    press = await anna.person.presses_data(shown, data)
    assert (await press.answered()).startswith("This is no longer there.")
    assert await audited(desk) == []


async def test_two_taps_on_one_switch_are_one_change(desk: Desk, anna: Applicant) -> None:
    shown = await anna.says("/reminders")
    for _ in range(2):
        await anna.person.presses("Programme, an hour before", message=shown)
    await desk.telegram.settled()
    await desk.app.idle()
    assert len(await audited(desk)) == 1
    assert "Programme, an hour before: off" in anna.screen.labels
