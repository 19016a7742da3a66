"""Changing, publishing and cancelling events: what was planned for people follows, and who applied is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from delegation.application import Application, Status
from delegation.desk import reminding
from delegation.event import Event, EventStatus, Quota
from delegation.language import Language
from handlers.editing.keyboards import EditEvent, PublishEvents, TellChange
from simulator import Heard
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.applicant import Applicant
from tests.conversation.coordinator import coordinating, logged, reminders
from tests.conversation.crowd import applicant, stands
from tests.conversation.desk import Desk

HOME = ZoneInfo("Asia/Yakutsk")


@pytest.fixture
async def irina(desk: Desk) -> Applicant:
    return await coordinating(desk)


async def opens(desk: Desk, irina: Applicant, button: str = "Edit") -> Heard:
    """The menu of changing the fair, from its card."""
    await irina.says("/events")
    await irina.presses("Shenyang")
    return await irina.presses(button)


async def travels(desk: Desk, number: int = 1001, language: Language = "ru") -> tuple[Anybody, Application]:
    """Somebody whose application was approved."""
    person, application = await applicant(desk, number, "Анна", language)

    async def approve(unit: SqlUnit) -> Application:
        submitted = await unit.applications.get(application.id)
        approved = replace(submitted, status=Status.APPROVED, decided_at=unit.now)
        kept = await unit.applications.save(approved)
        await reminding.replan(unit, kept)
        return kept

    return person, await desk.app.writer.do(approve)


def texts(person: Anybody, beginning: str) -> list[str]:
    return [message.text for message in person.chat if message.text.startswith(beginning)]


async def test_fields_are_changed_one_by_one_and_logged(desk: Desk, irina: Applicant) -> None:
    menu = await opens(desk, irina)
    assert menu.text.startswith("The Tenth APEC SME Technology Conference and Fair")
    asked = await irina.presses("Title in English")
    assert "Now: The Tenth APEC" in asked.text
    changed = await irina.says("The Tenth <Fair> & Forum")
    assert changed.text.startswith("Changed.\n\nThe Tenth <Fair> & Forum")
    await irina.presses("City")
    await irina.says("Harbin")
    event = await desk.event()
    assert (event.title.en, event.city) == ("The Tenth <Fair> & Forum", "Harbin")
    assert event.title.ru.startswith("Десятая")
    city, title = await logged(desk, "event.change")
    assert (city.before, city.after) == ("city=Shenyang", "city=Harbin")
    assert "The Tenth <Fair> & Forum" in title.after
    assert (await irina.presses("back")).has_button("Edit")
    assert "did not understand" in (await irina.says("Dalian")).text


async def test_a_moved_day_moves_reminders_and_everyone_concerned_is_told_once(desk: Desk, irina: Applicant) -> None:
    anna, application = await travels(desk)
    before = await reminders(desk, application.id)
    event = await desk.event()
    await opens(desk, irina)
    calendar = await irina.presses("Last day")
    assert str(event.ends.year) in calendar.labels[0]
    menu = await irina.says((event.ends + timedelta(days=3)).isoformat())
    assert "Those who applied do not know yet:\nDates: " in menu.text
    await irina.presses("Document deadline")
    assert event.document_deadline is not None
    due = event.document_deadline + timedelta(days=1)
    await irina.says(due.astimezone(HOME).date().isoformat())
    menu = await irina.says("18:00")
    assert "\nDocuments until: " in menu.text
    after = await reminders(desk, application.id)
    moved = [draft.due_at for key, draft in after.items() if ":documents-7d:" in key]
    assert moved == [draft.due_at + timedelta(days=1) for key, draft in before.items() if ":documents-7d:" in key]
    anna.forgets()
    await irina.presses_twice(menu, "Tell everyone concerned")
    assert irina.screen.text.startswith("One person is being told.")
    assert not irina.screen.has_button("Tell everyone concerned")
    [told] = texts(anna, "В вашей поездке изменения.")
    assert "\nДаты: " in told
    assert "\nСрок документов: " in told
    assert told.count(" → ") == 2
    assert "18:00 в Благовещенске" in told


async def test_what_changed_back_needs_no_telling(desk: Desk, irina: Applicant) -> None:
    await travels(desk)
    event = await desk.event()
    await opens(desk, irina)
    await irina.presses("Last day")
    moved = await irina.says((event.ends + timedelta(days=1)).isoformat())
    await irina.presses("Last day")
    back = await irina.says(event.ends.isoformat())
    assert moved.has_button("Tell everyone concerned")
    assert not back.has_button("Tell everyone concerned")


async def test_a_first_day_behind_the_last_takes_it_along(desk: Desk, irina: Applicant) -> None:
    event = await desk.event()
    await opens(desk, irina)
    await irina.presses("First day")
    await irina.says((event.starts + timedelta(days=30)).isoformat())
    moved = await desk.event()
    assert moved.ends - moved.starts == event.ends - event.starts
    await irina.presses("Last day")
    assert "cannot be before the first" in (await irina.says(event.starts.isoformat())).text
    assert (await desk.event()).ends == moved.ends


async def test_an_event_cannot_be_over_before_its_deadlines(desk: Desk, irina: Applicant) -> None:
    event = await desk.event()
    assert event.registration_deadline is not None
    await opens(desk, irina)
    await irina.presses("First day")
    await irina.says((event.registration_deadline - timedelta(days=30)).date().isoformat())
    await irina.presses("Last day")
    refused = await irina.says((event.registration_deadline - timedelta(days=20)).date().isoformat())
    assert refused.text.startswith("The event would be over before a deadline.")
    assert "18:00 in Blagoveshchensk" in refused.text


async def test_a_deadline_can_be_taken_away(desk: Desk, irina: Applicant) -> None:
    await opens(desk, irina)
    await irina.presses("Document deadline")
    menu = await irina.presses("skip")
    assert (await desk.event()).document_deadline is None
    assert menu.text.startswith("Changed")


async def test_a_place_is_sent_or_typed(desk: Desk, irina: Applicant) -> None:
    await opens(desk, irina)
    await irina.presses("Venue")
    assert "could not find a place in it" in (await irina.says("somewhere <b>")).text
    assert "could not find a place in it" in (await irina.says("141.7, 23")).text
    assert "I need a place on the map" in (await irina.after(irina.person.sends_sticker())).text
    await irina.after(irina.person.sends_location(41.5, 123.25))
    venue = (await desk.event()).venue
    assert venue is not None
    assert (venue.latitude, venue.longitude, venue.name) == (41.5, 123.25, "Shenyang")
    await irina.presses("Venue")
    await irina.says("41.7968, 123.4294 Expo Centre")
    venue = (await desk.event()).venue
    assert venue is not None
    assert (venue.latitude, venue.longitude, venue.name) == (41.7968, 123.4294, "Expo Centre")


async def test_more_seats_are_offered_to_those_in_line(desk: Desk, irina: Applicant) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=1))
    await travels(desk, 1001)
    waiting, second = await applicant(desk, 1002, "王建国", "zh")
    assert (await stands(desk, second)).status is Status.WAITLISTED
    await opens(desk, irina)
    await irina.presses("Seats")
    assert "I need a number of seats" in (await irina.says("many")).text
    await irina.says("2")
    assert (await stands(desk, second)).status is Status.OFFERED
    await irina.presses("Seats")
    assert (await irina.says("1")).text.startswith("2 seats are taken already.")
    assert (await desk.delegation()).quota.total == 2
    await desk.app.idle()
    assert waiting.chat[-1].labels


async def test_a_cancelled_event_is_told_and_reminds_of_nothing(desk: Desk, irina: Applicant) -> None:
    anna, application = await travels(desk)
    wang, _ = await applicant(desk, 1002, "王建国", "zh")
    assert await reminders(desk, application.id) != {}
    menu = await opens(desk, irina)
    sure = await irina.presses("Cancel the event")
    assert "2 people who applied will be told." in sure.text
    assert (await irina.presses("back", sure)).has_button("Last day")
    sure = await irina.presses("Cancel the event")
    await irina.presses_twice(sure, "Cancel the event")
    assert irina.screen.text.startswith("Cancelled: The Tenth APEC")
    assert (await desk.event()).status is EventStatus.CANCELLED
    assert await reminders(desk, application.id) == {}
    await irina.calm()
    assert len(texts(anna, "Отменено: Десятая")) == 1
    assert len(texts(wang, "已取消：第十届")) == 1
    await irina.presses("Last day", menu)
    assert irina.toast.startswith("This button belongs to an earlier message")
    await irina.person.presses_data(irina.screen, EditEvent(event=(await desk.event()).id).pack())
    await irina.calm()
    assert [entry.after for entry in await logged(desk, "event.cancel")] == ["cancelled"]


async def test_a_draft_is_published_from_its_menu(desk: Desk, irina: Applicant) -> None:
    event = await desk.event()
    await desk.app.writer.do(lambda unit: unit.events.set_status(event.id, EventStatus.DRAFT))
    card = irina.screen
    await irina.person.presses_data(card, EditEvent(event=event.id).pack())
    await irina.calm()
    menu = irina.screen
    assert "Draft: only coordinators see it." in menu.text
    assert (await irina.presses("Publish", menu)).text.startswith("Published.")
    assert (await desk.event()).status is EventStatus.PUBLISHED


async def test_forged_buttons_change_nothing_and_are_logged(desk: Desk) -> None:
    event = await desk.event()
    anna = Applicant.at(desk.app, desk.telegram)
    greeting = await anna.says("/start")
    for data in (
        EditEvent(event=event.id).pack(),
        PublishEvents(event=event.id, among="1~9").pack(),
        PublishEvents(event=0, among=str(event.id)).pack(),
        TellChange(event=event.id).pack(),
    ):
        press = await anna.person.presses_data(greeting, data)
        assert (await press.answered()).startswith("This is not open to you.")
    assert [entry.after for entry in await logged(desk, "refused")] == ["event.change"] * 4
    garbled = await anna.person.presses_data(greeting, "pub:1:../..")
    await garbled.answered()
    missing = await anna.person.presses_data(greeting, EditEvent(event=4096).pack())
    assert (await missing.answered()).startswith("This is no longer there.")


async def test_who_coordinates_a_delegation_changes_its_event_and_no_other(desk: Desk) -> None:
    pavel = await coordinating(desk, number=502, delegation_id=(await desk.delegation()).id)
    greeting = pavel.screen
    other: Event = await desk.event("amur-forum")
    press = await pavel.person.presses_data(greeting, EditEvent(event=other.id).pack())
    assert (await press.answered()).startswith("This is not open to you.")
    press = await pavel.person.presses_data(greeting, EditEvent(event=(await desk.event()).id).pack())
    assert await press.answered() == ""
    await pavel.calm()
    assert pavel.screen.has_button("First day")


async def test_who_loses_the_right_in_the_middle_is_refused(desk: Desk, irina: Applicant) -> None:
    event = await desk.event()
    await opens(desk, irina)
    await irina.presses("City")
    person = await desk.person(501)
    [grant] = person.grants
    await desk.app.writer.do(lambda unit: unit.people.revoke(person.id, grant))
    assert (await irina.says("Harbin")).text.startswith("This is not open to you.")
    assert (await desk.event()).city == event.city
