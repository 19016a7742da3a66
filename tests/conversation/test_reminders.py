"""Reminders as they arrive: time is simulated, everything else is real."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from delegation.desk import own, reminding, settings
from delegation.language import Language
from simulator import Person as Anybody
from tests.conversation.applicant import Applicant
from tests.conversation.crowd import applicant, approve, draft, written
from tests.conversation.desk import Desk

A_MINUTE = timedelta(minutes=1)


async def until(desk: Desk, at: datetime) -> None:
    """Let time pass up to a minute after `at`."""
    await desk.forward(at + A_MINUTE - desk.now)


async def delegate(desk: Desk, number: int, name: str, language: Language = "en") -> Anybody:
    """Somebody approved, with what was said up to now forgotten."""
    person, application = await applicant(desk, number, name, language)
    await approve(desk, application)
    person.forgets()
    return person


def chatting(desk: Desk, person: Anybody) -> Applicant:
    return Applicant(desk.app, desk.telegram, person)


async def plan_of(desk: Desk, number: int) -> list[str]:
    """What a person is still to be reminded of."""
    person = await desk.person(number)
    async with desk.app.database.reading(desk.now) as unit:
        return [one.delivery.draft.topic for one in (await settings.overview(unit, person)).upcoming]


LEAVING: dict[Language, list[str]] = {
    "ru": [
        "Завтра выезд.",
        r"Вторник, \d+ \w+, 8:00 в Благовещенске: River port, main entrance\.",
        "Благовещенск – Хэйхэ, паром.",
        "С собой: паспорт, приглашение.",
    ],
    "en": [
        "You leave tomorrow.",
        r"Tuesday \d+ \w+, 8:00 in Blagoveshchensk: River port, main entrance\.",
        "Blagoveshchensk – Heihe, ferry.",
        "Bring your passport and the invitation.",
    ],
    "zh": [
        "明天出发。",
        r"布拉戈维申斯克时间\d+月\d+日（星期二）8:00，River port, main entrance集合。",
        "布拉戈维申斯克 – 黑河，渡轮。",
        "请携带护照和邀请函。",
    ],
}
"""Patterns: the fair of the example is moved by whole weeks, so its days of the week stay."""


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
async def test_the_day_before_departure_in_three_languages(desk: Desk, language: Language) -> None:
    person = await delegate(desk, 1001, "Anna", language)
    delegation = await desk.delegation()
    first = min(delegation.legs, key=lambda leg: leg.departs)
    await desk.forward(first.departs - timedelta(hours=15) - desk.now)
    person.forgets()
    await desk.forward(timedelta(hours=1, minutes=1))  # 18:00 of the day before
    heard = await person.hears()
    for line, pattern in zip(heard.text.splitlines(), LEAVING[language], strict=True):
        assert re.fullmatch(pattern, line), line
    assert heard.html.startswith("<b>")
    await until(desk, first.departs - timedelta(hours=3))
    while "8:00" not in (heard := await person.hears()).text:
        pass
    soon = {"ru": "Выезд в 8:00 в Благовещенске.", "en": "You leave at 8:00 in Blagoveshchensk.", "zh": "8:00"}
    assert soon[language] in heard.text.splitlines()[0]


async def test_a_programme_item_an_hour_before_on_two_clocks(desk: Desk) -> None:
    anna = await delegate(desk, 1001, "Anna")
    event = await desk.event()
    opening = event.programme[0]
    await desk.forward(opening.starts - timedelta(hours=2) - desk.now)
    anna.forgets()
    await until(desk, opening.starts - timedelta(hours=1))
    heard = await anna.hears()
    assert heard.text.splitlines()[0] == "Opening ceremony: 9:30 in Shenyang (10:30 in Blagoveshchensk)"


async def test_papers_a_week_and_a_day_before(desk: Desk) -> None:
    anna = await delegate(desk, 1001, "Anna", "ru")
    event = await desk.event()
    assert event.document_deadline is not None
    await until(desk, event.document_deadline - timedelta(days=7))
    heard = await anna.hears()
    assert heard.text.splitlines()[0] == "⚠️ На документы осталось 7 дней."
    assert "18:00 в Благовещенске" in heard.text
    await until(desk, event.document_deadline - timedelta(days=1))
    assert (await anna.hears()).text.splitlines()[0] == "⚠️ Завтра последний день, чтобы заполнить документы."


async def test_a_draft_is_reminded_of_the_end_of_registration_and_resumed(desk: Desk) -> None:
    anna = await written(desk, 1001, "Anna")
    person = await desk.person(1001)
    application = await draft(desk, person, "Anna")
    await desk.app.writer.do(lambda unit: reminding.replan(unit, application))
    event = await desk.event()
    assert event.registration_deadline is not None
    await until(desk, event.registration_deadline - timedelta(days=3))
    heard = await anna.hears()
    assert heard.text.splitlines()[0] == "⚠️ Registration closes in 3 days, and your application is not finished."
    assert "Everything is filled in; only your confirmation is missing." in heard.text
    await anna.presses("Resume")
    assert "Everything is filled in." in (await anna.hears()).text


async def test_reminders_move_with_the_dates_and_are_not_said_twice(desk: Desk) -> None:
    anna = await delegate(desk, 1001, "Anna")
    event = await desk.event()
    assert event.document_deadline is not None
    await until(desk, event.document_deadline - timedelta(days=7))
    await anna.hears()
    later = replace(event, document_deadline=event.document_deadline + timedelta(hours=2))
    await desk.app.writer.do(lambda unit: unit.events.save(later))
    await desk.app.writer.do(lambda unit: reminding.replan_event(unit, event.id))
    await desk.app.idle()
    await anna.hears_nothing()
    await desk.forward(event.document_deadline - timedelta(days=1) + A_MINUTE - desk.now)
    await anna.hears_nothing()
    await desk.forward(timedelta(hours=2))
    assert "20:00 in Blagoveshchensk" in (await anna.hears()).text


async def test_who_withdraws_hears_no_more(desk: Desk) -> None:
    anna = await delegate(desk, 1001, "Anna")
    person = await desk.person(1001)
    assert len(await plan_of(desk, 1001)) == 8
    async with desk.app.database.reading(desk.now) as unit:
        application = (await unit.applications.registered_by(person.id))[0]
    await desk.app.writer.do(lambda unit: own.withdraw(unit, person, application.id))
    assert await plan_of(desk, 1001) == []
    await desk.forward(timedelta(days=110))
    await anna.hears_nothing()


async def test_a_muted_rule_is_silent_and_comes_back(desk: Desk) -> None:
    anna = chatting(desk, await delegate(desk, 1001, "Anna"))
    shown = await anna.says("/reminders")
    assert "Documents, a week before: on" in shown.labels
    assert not [label for label in shown.labels if "day before" in label]
    muted = await anna.presses("Documents, a week before")
    assert "Documents, a week before: off" in muted.labels
    assert "documents-7d" not in await plan_of(desk, 1001)
    await anna.presses("Documents, a week before")
    assert "documents-7d" in await plan_of(desk, 1001)
    forged = await anna.person.presses_data(muted, "mute:leg-3h:1")
    assert (await forged.answered()).startswith("This is no longer there.")


async def test_quiet_hours_put_off_what_is_not_essential(desk: Desk) -> None:
    anna = chatting(desk, await delegate(desk, 1001, "Anna"))
    await anna.says("/reminders")
    await anna.presses("Quiet hours")
    assert "Quiet hours: 17:30-20:00" in (await anna.says("17:30-20:00")).text
    event = await desk.event()
    assert event.document_deadline is not None
    anna.person.forgets()
    await until(desk, event.document_deadline - timedelta(days=7))  # 18:00 in Blagoveshchensk
    await anna.person.hears_nothing()
    await desk.forward(timedelta(hours=2))
    assert "Your documents are due" in (await anna.person.hears()).text
    await until(desk, event.document_deadline - timedelta(days=1))  # essential: at 18:00 all the same
    assert "Your documents are due tomorrow" in (await anna.person.hears()).text


async def test_another_zone_shows_the_other_clock(desk: Desk) -> None:
    anna = chatting(desk, await delegate(desk, 1001, "Anna"))
    await anna.says("/reminders")
    await anna.presses("Time zone")
    assert "Time zone: Moscow" in (await anna.says("Москва")).text
    event = await desk.event()
    assert event.document_deadline is not None
    anna.person.forgets()
    await until(desk, event.document_deadline - timedelta(days=7))
    heard = await anna.person.hears()
    assert "18:00 in Blagoveshchensk (12:00 in Moscow)" in heard.text


async def test_what_came_too_late_says_what_is_true_when_it_comes(desk: Desk) -> None:
    anna = await delegate(desk, 1001, "Anna")
    delegation = await desk.delegation()
    first = min(delegation.legs, key=lambda leg: leg.departs)
    await desk.forward(first.departs - timedelta(hours=4) - desk.now)  # asleep over 18:00
    texts = [message.text for message in anna.chat if message.text.startswith("You leave")]
    assert texts[0].startswith("You leave today.")
    await desk.forward(timedelta(days=30))
    assert not any(message.text.startswith("You leave tomorrow.") for message in anna.chat)
