"""Calendar files, opened again by a reader of the format."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.texts import BoundWords, Texts
from delegation.event import Event, EventStatus, ProgrammeItem, Venue
from delegation.language import Language, LocalText
from exports import calendar
from exports.vtimezone import vtimezone
from tests.unit.samples import event, leg, utc

NOW = utc(2018, 5, 1, 12)


def made(of: Event, language: Language = "en", **more: Any) -> Calendar:
    words = BoundWords(Texts(), language, "Asia/Yakutsk", NOW.date())
    return Calendar.from_ical(calendar.calendar(of, words, NOW, **more))


def entries(made: Calendar) -> dict[str, Any]:
    return {str(entry["uid"]): entry for entry in made.walk("VEVENT")}


def onset(part: Any) -> datetime:
    """The instant from which an observance holds, as RFC 5545 has it: its DTSTART on the clock that is changed."""
    local: datetime = part["dtstart"].dt
    return (local - part["tzoffsetfrom"].td).replace(tzinfo=UTC)


def test_the_event_takes_whole_days_and_each_item_its_hours_in_the_zone_of_the_event() -> None:
    found = entries(made(event()))
    whole, item = found["event.apec-smetc-10@delegation-desk"], found["programme.apec-smetc-10.21@delegation-desk"]
    assert (whole["dtstart"].dt, whole["dtend"].dt) == (date(2018, 6, 27), date(2018, 6, 30))
    assert item["dtstart"].dt == utc(2018, 6, 27, 1, 30)
    assert item["dtend"].dt == utc(2018, 6, 27, 3)
    assert item["dtstart"].params["TZID"] == "Asia/Shanghai"
    assert {entry["dtstamp"].dt for entry in found.values()} == {NOW}


def test_a_later_file_corrects_an_earlier_one() -> None:
    moved = event(starts=date(2018, 6, 28), ends=date(2018, 6, 30), title=LocalText(en="Another title"))
    assert entries(made(moved)).keys() == entries(made(event())).keys()


def test_legs_depart_on_the_clock_of_their_place() -> None:
    found = entries(
        made(event(), "zh", legs=[leg(), leg(12, timezone="Asia/Shanghai", transport="train", number="K1")])
    )
    first, second = found["leg.apec-smetc-10.11@delegation-desk"], found["leg.apec-smetc-10.12@delegation-desk"]
    assert first["dtstart"].dt == second["dtstart"].dt == utc(2018, 6, 25, 23)
    assert first["dtstart"].params["TZID"] == "Asia/Yakutsk"
    assert first["summary"] == "布拉戈维申斯克至黑河，渡轮"
    assert second["summary"] == "布拉戈维申斯克至黑河，火车 K1"


def test_every_zone_that_is_named_is_described() -> None:
    file = made(event(), legs=[leg()])
    assert [str(zone["tzid"]) for zone in file.walk("VTIMEZONE")] == ["Asia/Shanghai", "Asia/Yakutsk"]


def test_legs_and_items_say_their_hour_on_both_clocks() -> None:
    second = leg(12, timezone="Asia/Shanghai", origin="Heihe", departs=utc(2018, 6, 26, 11, 40))
    found = entries(made(event(), legs=[leg(), second]))
    told = {uid.split(".")[-1].split("@")[0]: str(entry.get("description", "")) for uid, entry in found.items()}
    assert told["11"] == "Fair\nTuesday 26 June, 8:00 in Blagoveshchensk"
    assert told["12"].startswith("Fair\nTuesday 26 June, 19:40 in Heihe (20:40 in ")
    assert told["21"].startswith("Fair\nWednesday 27 June, 9:30 in Shenyang (10:30 in ")


def test_a_phone_rings_two_hours_before_a_departure_and_half_an_hour_before_an_item() -> None:
    found = entries(made(event(), legs=[leg()]))
    rings = {
        uid.split(".")[0]: [(str(alarm["action"]), alarm["trigger"].dt) for alarm in entry.walk("VALARM")]
        for uid, entry in found.items()
    }
    assert rings == {
        "event": [],
        "programme": [("DISPLAY", -timedelta(minutes=30))],
        "leg": [("DISPLAY", -timedelta(hours=2))],
    }


def test_a_cancelled_event_says_so_to_the_calendar_and_rings_no_more() -> None:
    cancelled = made(event(status=EventStatus.CANCELLED), legs=[leg()])
    assert {str(entry["status"]) for entry in cancelled.walk("VEVENT")} == {"CANCELLED"}
    assert cancelled.walk("VALARM") == []


def test_what_people_typed_cannot_break_the_file() -> None:
    title = 'Fair; "one",\\two\nEND:VEVENT\r\nBEGIN:VALARM <b>&'
    item = ProgrammeItem(id=1, starts=utc(2018, 6, 27, 1), ends=None, title=LocalText(en=title))
    venue = Venue(name="Hall; 1, left", latitude=41.8, longitude=123.4)
    file = made(event(title=LocalText(en=title), programme=(item,), venue=venue), invited_by="A; B, C")
    assert len(file.walk("VEVENT")) == 2
    assert [str(alarm["description"]).startswith("Fair; ") for alarm in file.walk("VALARM")] == [True]
    assert all(str(entry["summary"]).startswith('Fair; "one",\\two\nEND:VEVENT') for entry in file.walk("VEVENT"))
    assert str(file.walk("VEVENT")[0]["location"]) == "Hall; 1, left, Shenyang"
    assert str(file.walk("VEVENT")[0]["description"]) == "Invited by: A; B, C"


@pytest.mark.parametrize(
    "zone",
    ["Asia/Shanghai", "Asia/Yakutsk", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Europe/Dublin"],
)
def test_a_zone_is_described_as_it_is_at_every_hour(zone: str) -> None:
    component = vtimezone(zone, utc(2018, 3, 1), utc(2018, 11, 30))
    parts = sorted(component.subcomponents, key=onset)
    at = utc(2018, 1, 1)
    while at < utc(2019, 1, 1):
        holds = [part for part in parts if onset(part) <= at][-1]
        assert holds["tzoffsetto"].td == at.astimezone(ZoneInfo(zone)).utcoffset(), at
        at += timedelta(minutes=30)


def test_summer_time_begins_on_the_clock_that_is_changed() -> None:
    component = vtimezone("Europe/Berlin", utc(2018, 6, 1), utc(2018, 6, 2))
    starts = [part["dtstart"].dt for part in component.walk("DAYLIGHT")]
    assert datetime(2018, 3, 25, 2) in starts  # noqa: DTZ001 (a wall time, as the format has it)


@pytest.mark.parametrize(
    ("code", "name"), [("apec-10", "apec-10.ics"), ("ярмарка", "event.ics"), ("a/../b", "a----b.ics")]
)
def test_the_file_has_a_name_that_every_system_takes(code: str, name: str) -> None:
    assert calendar.file_name(event(code=code)) == name
