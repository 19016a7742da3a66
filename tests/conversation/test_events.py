"""Events as people find them: lists, cards, programme, map, calendar files; and what is kept from whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from delegation.application import Application, Status
from delegation.event import (
    Delegation,
    Direction,
    Event,
    EventKind,
    EventStatus,
    Partner,
    ProgrammeItem,
    Quota,
    Venue,
)
from delegation.language import Language, LocalText
from delegation.person import Role
from storage.unit import SqlUnit
from tests.conversation.applicant import Applicant
from tests.conversation.desk import Desk

FAIR = "The Tenth APEC SME Technology Conference and Fair"
GONE = "This is no longer there."


@pytest.fixture
async def anna(desk: Desk) -> Applicant:
    """Anna, who has written to the desk before."""
    anna = Applicant.at(desk.app, desk.telegram)
    await anna.says("/start")
    return anna


async def save(desk: Desk, *events: Event) -> list[Event]:
    async def write(unit: SqlUnit) -> list[Event]:
        return [await unit.events.save(event) for event in events]

    return await desk.app.writer.do(write)


async def change(desk: Desk, code: str = "apec-smetc-10", **fields: object) -> Event:
    [event] = await save(desk, replace(await desk.event(code), **fields))  # type: ignore[arg-type]
    return event


def forum(number: int, starts: date, **fields: object) -> Event:
    """An event of its own, with nothing but what every event has."""
    event = Event(
        code=f"forum-{number}",
        kind=EventKind.FORUM,
        title=LocalText(en=f"Forum {number}"),
        inviting_party="ccpit-shenyang",
        city="Harbin",
        timezone="Asia/Shanghai",
        starts=starts,
        ends=starts,
        status=EventStatus.PUBLISHED,
    )
    return replace(event, **fields)  # type: ignore[arg-type]


async def seat(desk: Desk, anna: Applicant, status: Status, delegation: str = "amur-to-smetc") -> Application:
    """An application of Anna's, as if she had been through everything."""
    person, to = await desk.person(anna.person.id), await desk.delegation(delegation)
    application = Application(
        id=0,
        delegation_id=to.id,
        event_id=to.event_id,
        person_id=person.id,
        registered_by=person.id,
        status=status,
        created_at=desk.now,
        submitted_at=desk.now,
    )
    return await desk.app.writer.do(lambda unit: unit.applications.add(application))


async def partner(desk: Desk) -> Partner:
    async with desk.app.database.reading(desk.now) as unit:
        return (await unit.partners.all())[0]


async def refusals(desk: Desk) -> list[tuple[str, str]]:
    async with desk.app.database.reading(desk.now) as unit:
        entries, _ = await unit.audit.recent(0, 100, "refused")
    return [(entry.after, entry.subject) for entry in entries]


@pytest.mark.parametrize(
    ("language", "head", "first"),
    [
        ("ru", "Предстоящие события", "Десятая технологическая конференция"),
        ("en", "Upcoming events", FAIR),
        ("zh", "近期活动", "第十届APEC中小企业技术交流暨展览会"),
    ],
)
async def test_events_lists_what_lies_ahead_nearest_first(
    desk: Desk, language: Language, head: str, first: str
) -> None:
    someone = Applicant.at(desk.app, desk.telegram, 1002, language)
    heard = await someone.says("/events")
    assert heard.html.startswith(f"<b>{head}</b>")
    assert f"\n1. {first}" in heard.text
    assert "68" not in heard.text
    assert len(heard.buttons) == 3


async def test_a_long_list_is_paged_by_eight_and_back_leads_to_the_page_one_came_from(
    desk: Desk, anna: Applicant
) -> None:
    begin = (desk.now + timedelta(days=400)).date()
    await save(desk, *(forum(number, begin + timedelta(days=number)) for number in range(15)))
    first = await anna.says("/events")
    assert "1-8 of 17" in first.text
    assert "‹ Earlier" not in first.labels
    second = await anna.presses("Later ›")
    assert (second.id, "9-16 of 17" in second.text) == (first.id, True)
    assert (await anna.presses("10. Harbin")).text.startswith("Forum 7")
    assert "9-16 of 17" in (await anna.presses("Back")).text
    third = await anna.presses("Later ›")
    assert "17-17 of 17" in third.text
    assert "Later ›" not in third.labels


async def test_a_page_that_is_gone_shows_the_nearest_there_is(desk: Desk, anna: Applicant) -> None:
    heard = await anna.says("/events")
    await anna.person.presses_data(heard, "events:7:0")
    await anna.person.presses_data(heard, "events:2147483647:1")
    heard = await anna.after(anna.person.presses_data(heard, "events:2147483647:0"))
    assert heard.text.startswith("Upcoming events")


async def test_a_card_says_everything_on_two_clocks(anna: Applicant) -> None:
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    assert card.html.startswith(f"<b>{FAIR}</b>")
    assert "Invited by: CCPIT Shenyang Sub-Council" in card.text
    assert "18:00 in Blagoveshchensk" in card.text
    assert "Registration is open until" in card.text
    assert "Documents are due by" in card.text
    assert "Seats left: 30 of 30" in card.text
    assert card.labels == ["Apply", "Programme", "Show on map", "Add to calendar", "Ask a question", "Back"]


async def test_seats_left_follow_those_who_hold_one(desk: Desk, anna: Applicant) -> None:
    await seat(desk, anna, Status.OFFERED)
    ivan = Applicant.at(desk.app, desk.telegram, 1002)
    await ivan.says("/events")
    assert "Seats left: 29 of 30" in (await ivan.presses("1. Shenyang")).text


async def test_with_the_seats_gone_one_may_still_apply_for_the_waitlist(desk: Desk, anna: Applicant) -> None:
    await desk.set_quota("amur-to-smetc", Quota(total=0))
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    assert "All seats are taken. You can still apply: you will be put on the waitlist" in card.text
    assert card.buttons[0] == ["Apply"]


async def test_after_the_deadline_the_card_says_so_and_offers_no_apply(desk: Desk, anna: Applicant) -> None:
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    await change(desk, registration_deadline=desk.now - timedelta(minutes=1))
    await anna.presses("Apply", message=card)
    assert "Registration has closed." in f"{anna.toast} {anna.screen.text}"
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    assert "Registration closed on" in card.text
    assert not card.has_button("Apply")


async def test_the_programme_is_a_screen_of_its_own_on_two_clocks(anna: Applicant) -> None:
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    programme = await anna.presses("Programme")
    assert programme.id == card.id
    assert "9:30-11:00 in Shenyang (10:30-12:00 in Blagoveshchensk): Opening ceremony" in programme.text
    assert (await anna.presses("Back")).text == card.text


async def test_a_long_programme_is_paged_by_eight(desk: Desk, anna: Applicant) -> None:
    event = await desk.event()
    begin = event.programme[0].starts
    items = tuple(
        ProgrammeItem(starts=begin + timedelta(hours=number), ends=None, title=LocalText(en=f"Session {number + 1}"))
        for number in range(20)
    )
    await save(desk, replace(event, programme=items))
    await anna.says("/events")
    await anna.presses("1. Shenyang")
    assert "1-8 of 20" in (await anna.presses("Programme")).text
    await anna.presses("Later ›")
    assert "Session 20" in (await anna.presses("Later ›")).text
    assert (await anna.presses("Back")).text.startswith(FAIR)


async def test_the_venue_comes_as_a_pin(anna: Applicant) -> None:
    await anna.says("/events")
    await anna.presses("1. Shenyang")
    venue = (await anna.presses("Show on map")).venue
    assert venue is not None
    assert (venue["title"], venue["address"]) == ("Shenyang", "Shenyang")
    assert venue["location"] == {"latitude": 41.7968, "longitude": 123.4294}


async def test_the_calendar_file_holds_event_and_programme_in_their_zone(desk: Desk, anna: Applicant) -> None:
    await anna.says("/events")
    await anna.presses("1. Shenyang")
    file = (await anna.presses("Add to calendar")).document
    assert file is not None
    assert (file.name, file.mime_type) == ("apec-smetc-10.ics", "text/calendar")
    read, event = Calendar.from_ical(file.data), await desk.event()
    entries = {str(entry["uid"]).split(".")[0]: entry for entry in read.walk("VEVENT")}
    assert entries["event"]["dtstart"].dt == event.starts
    assert entries["event"]["dtend"].dt == event.ends + timedelta(days=1)
    starts = sorted(entry["dtstart"].dt for entry in read.walk("VEVENT") if str(entry["uid"]).startswith("programme"))
    assert starts == [item.starts for item in event.programme]
    assert [str(zone["tzid"]) for zone in read.walk("VTIMEZONE")] == ["Asia/Shanghai"]
    again = (await anna.presses("Add to calendar")).document
    assert again is not None
    uids = {str(entry["uid"]) for entry in Calendar.from_ical(again.data).walk("VEVENT")}
    assert uids == {str(entry["uid"]) for entry in read.walk("VEVENT")}


async def test_who_is_approved_sees_the_itinerary_and_has_it_in_the_calendar(desk: Desk, anna: Applicant) -> None:
    await seat(desk, anna, Status.APPROVED)
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    assert "You are in this delegation." in card.text
    assert card.labels[:2] == ["My application", "Register a colleague"]
    legs = await anna.presses("Itinerary")
    assert (
        "8:00 in Blagoveshchensk\nBlagoveshchensk – Heihe, ferry\nMeeting point: River port, main entrance" in legs.text
    )
    assert "19:40 in Heihe (20:40 in Blagoveshchensk)" in legs.text
    await anna.presses("Back")
    file = (await anna.presses("Add to calendar")).document
    assert file is not None
    departures = [
        entry for entry in Calendar.from_ical(file.data).walk("VEVENT") if str(entry["uid"]).startswith("leg")
    ]
    assert [entry["dtstart"].dt for entry in departures] == [leg.departs for leg in (await desk.delegation()).legs]


async def test_the_itinerary_is_for_those_who_travel_and_the_staff_of_theirs(desk: Desk, anna: Applicant) -> None:
    await seat(desk, anna, Status.SUBMITTED)
    event = await desk.event()
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    assert not card.has_button("Itinerary")
    press = await anna.person.presses_data(card, f"legs:{event.id}:0:0")
    assert "This is not open to you." in await press.answered()
    assert await refusals(desk) == [("itinerary.see", f"event:{event.id}")]
    await desk.grant(anna.person.id, Role.STAFF, (await desk.delegation()).id)
    await anna.says("/events")
    assert (await anna.presses("1. Shenyang")).has_button("Itinerary")


async def test_a_draft_of_ones_own_is_gone_on_with_from_the_card(desk: Desk, anna: Applicant) -> None:
    await anna.enters()
    await anna.presses("agree")
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    assert "You have begun an application; it is not sent yet." in card.text
    assert card.buttons[0] == ["Resume"]
    assert (await anna.presses("Resume")).text.startswith("1 of 10.")


async def test_drafts_and_cancelled_events_are_for_coordinators_and_marked_as_such(desk: Desk, anna: Applicant) -> None:
    draft = await change(desk, "amur-forum", status=EventStatus.DRAFT)
    cancelled = await change(desk, status=EventStatus.CANCELLED)
    heard = await anna.says("/events")
    assert heard.text.startswith("No events are announced at the moment.")
    press = await anna.person.presses_data(heard, f"event:{draft.id}:0")
    assert (await press.answered()).startswith(GONE)
    for data in (f"prog:{draft.id}:0:0", f"ics:{draft.id}", f"map:{draft.id}", f"legs:{draft.id}:0:0"):
        press = await anna.person.presses_data(heard, data)
        assert (await press.answered()).startswith(GONE)
    await desk.grant(anna.person.id, Role.COORDINATOR)
    heard = await anna.says("/events")
    assert f"1. {FAIR}" in heard.text
    assert "Shenyang\nCancelled\n" in heard.text
    assert "Draft: only coordinators see it" in heard.text
    card = await anna.presses("2. Blagoveshchensk")
    assert "⚠️ Draft: only coordinators see this." in card.text
    assert card.button("Edit")["callback_data"] == f"edit:{draft.id}"
    assert not card.has_button("Apply")
    card = await anna.after(anna.person.presses_data(heard, f"event:{cancelled.id}:0"))
    assert card.html.startswith(f"<b>Cancelled: {FAIR}</b>")


async def test_a_coordinator_of_one_delegation_sees_drafts_of_its_event_only(desk: Desk, anna: Applicant) -> None:
    await change(desk, "amur-forum", status=EventStatus.DRAFT)
    await change(desk, status=EventStatus.DRAFT)
    await desk.grant(anna.person.id, Role.COORDINATOR, (await desk.delegation("shenyang-to-forum")).id)
    heard = await anna.says("/events")
    assert "Amur Economic Forum" in heard.text
    assert FAIR not in heard.text


async def test_an_event_that_was_cancelled_since_says_so_to_who_comes_back(desk: Desk, anna: Applicant) -> None:
    await anna.says("/events")
    await anna.presses("1. Shenyang")
    await change(desk, status=EventStatus.CANCELLED)
    programme = await anna.presses("Programme")
    card = await anna.presses("Back", message=programme)
    assert card.html.startswith(f"<b>Cancelled: {FAIR}</b>")
    assert "The event will not take place." in card.text
    assert not card.has_button("Apply")
    file = await anna.presses("Add to calendar")
    assert file.text.startswith("The event is cancelled.")
    assert file.document is not None
    assert b"STATUS:CANCELLED" in file.document.data


async def test_past_events_are_a_list_of_their_own_the_latest_first(desk: Desk, anna: Applicant) -> None:
    await save(desk, forum(1, (desk.now - timedelta(days=3)).date()), forum(2, (desk.now - timedelta(days=300)).date()))
    upcoming = await anna.says("/events")
    past = await anna.presses("Past events")
    assert past.id == upcoming.id
    assert past.text.index("Forum 1") < past.text.index("68th anniversary") < past.text.index("Forum 2")
    card = await anna.presses("2. Changchun")
    assert "The event is over." in card.text
    assert not card.has_button("Apply")
    assert (await anna.presses("Back")).text.startswith("Past events")
    assert (await anna.presses("Upcoming events")).text.startswith("Upcoming events")


async def test_an_event_with_two_delegations_has_a_way_into_each(desk: Desk, anna: Applicant) -> None:
    event = await desk.event()
    second = Delegation(code="from-harbin", direction=Direction.INCOMING, origin="changchun-drc", quota=Quota(total=3))
    await save(desk, replace(event, delegations=(*event.delegations, second)))
    await anna.says("/events")
    card = await anna.presses("1. Shenyang")
    assert "1. Delegation: Municipal Center" in card.text
    assert "2. Delegation: Development and Reform Commission of Changchun\nSeats left: 3 of 3" in card.text
    assert card.labels[:2] == ["Apply: 1. Blagoveshchensk", "Apply: 2. Changchun"]
    invited = await anna.says("/start d-from-harbin")
    assert invited.labels[0] == "Apply: 1. Changchun"


async def test_a_card_of_very_many_delegations_still_fits_into_a_message(desk: Desk, anna: Applicant) -> None:
    event = await desk.event()
    [own] = event.delegations
    long = replace(await partner(desk), name=LocalText(en="Chamber " * 37), code="chamber")
    await desk.app.writer.do(lambda unit: unit.partners.save(long))
    more = [replace(own, code=f"group-{number}", origin="chamber") for number in range(11)]
    await change(desk, title=LocalText(en="Fair " * 60), delegations=(*more, own))
    invited = await anna.says("/start d-amur-to-smetc")
    assert "1. Delegation: Municipal Center" in invited.text
    assert "And 4 more delegations. All that take applications: /apply" in invited.text
    await desk.grant(anna.person.id, Role.COORDINATOR)
    await anna.says("/start d-group-7")
    legs = await anna.presses("Itinerary")
    assert "1-8 of 36" in legs.text
    assert "9-16 of 36" in (await anna.presses("Later ›")).text


async def test_what_was_typed_into_an_event_is_shown_as_it_was_typed(desk: Desk, anna: Applicant) -> None:
    odd = "<b>Fair</b> & \u202eco\u202c 🙂 שלום"
    venue = Venue(name="Hall <1> & 2", latitude=41.8, longitude=123.4)
    await change(desk, title=LocalText(en=odd), venue=venue, programme=())
    heard = await anna.says("/events")
    assert "1. <b>Fair</b> & " in heard.text
    card = await anna.presses("1. Shenyang")
    assert "Venue: Hall <1> & 2" in card.text
    assert not card.has_button("Programme")
    assert (await anna.presses("Add to calendar")).document is not None


@pytest.mark.parametrize(
    "data",
    [
        "event:99999:0",
        "event:0:0",
        "event:-1:0",
        "event:99999999999999999999:0",
        "event:x:0",
        "event",
        "map:2147483647",
    ],
)
async def test_a_forged_button_is_answered_and_does_nothing(anna: Applicant, data: str) -> None:
    heard = await anna.says("/events")
    press = await anna.person.presses_data(heard, data)
    assert (await press.answered()).startswith((GONE, "This button belongs to an earlier message."))


async def test_two_taps_at_once_leave_one_card(desk: Desk, anna: Applicant) -> None:
    heard = await anna.says("/events")
    for _ in range(2):
        await anna.person.presses("1. Shenyang", message=heard)
    await desk.telegram.settled()
    await desk.app.idle()
    assert anna.screen.id == heard.id
    assert anna.screen.text.startswith(FAIR)
