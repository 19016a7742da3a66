"""Itineraries on paper, on two clocks, in the language of whom they are for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.texts import BoundWords, Speaker, Texts
from delegation.event import Event, ProgrammeItem
from delegation.language import LANGUAGES, Language, LocalText
from delegation.three_scripts import names_of
from exports.pdf.itinerary import itineraries
from exports.pdf.printed import Traveller
from tests.unit.printed import inked, sizes, texts
from tests.unit.samples import event, leg, partner, utc

NOW = datetime(2018, 6, 1, tzinfo=UTC)
HOST = partner(name=LocalText(ru="Шэньянский филиал", en="Sub-Council", zh="沈阳市分会"), contact="+86 24 2285 0000")
LEGS = (
    leg(11, gather="River port, main entrance"),
    leg(
        12,
        departs=utc(2018, 6, 26, 11, 40),
        timezone="Asia/Shanghai",
        origin="Heihe",
        destination="Shenyang",
        transport="train",
        number="K7038",
    ),
    leg(13, departs=utc(2018, 6, 30, 9), timezone="Asia/Shanghai", origin="Shenyang", destination="Heihe"),
)


def words(language: Language, zone: str = "Asia/Yakutsk") -> BoundWords:
    return Speaker(Texts(), "Asia/Yakutsk", "Blagoveshchensk").within(language, zone, NOW).with_years()


def traveller(language: Language = "en", of: Event | None = None, zone: str = "Asia/Yakutsk") -> Traveller:
    return Traveller(
        names=names_of("Соколова Анна"),
        words=words(language, zone),
        event=of or event(),
        legs=LEGS,
        seats={12: "5A"},
        host=HOST,
        hotel="Kempinski",
        room="305",
    )


def test_travel_and_programme_come_in_their_order_each_on_two_clocks() -> None:
    [page] = texts(itineraries([traveller()], NOW))
    said = [
        *("Itinerary", "Fair", "Shenyang, 27-29 June 2018", "Inviting party: Sub-Council", "Contact: +86 24 2285 0000"),
        *("Соколова Анна", "SOKOLOVA Anna", "Hotel: Kempinski", "Room: 305"),
        *("Tuesday 26 June 2018", "8:00 in Blagoveshchensk", "Blagoveshchensk – Heihe", "Meeting point: River port"),
        *("19:40 in Heihe", "Heihe – Shenyang, train K7038", "20:40 in Blagoveshchensk", "Seat: 5A"),
        *("Wednesday 27 June 2018", "9:30-11:00 in Shenyang", "Open", "10:30-12:00 in Blagoveshchensk"),
        *("Saturday 30 June 2018", "17:00 in Shenyang", "18:00 in Blagoveshchensk"),
        *("Made on Friday 1 June 2018", "Page 1 of 1"),
    ]
    places = [page.find(one) for one in said]
    assert [one for one, place in zip(said, places, strict=True) if place < 0] == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", ["Маршрутный лист", "Вторник, 26 июня 2018", "19:40 в Хэйхэ", "Приглашает: Шэньянский филиал"]),
        ("zh", ["行程单", "2018年6月26日（星期二）", "黑河时间19:40", "邀请方：沈阳市分会", "第1页，共1页"]),
    ],
)
def test_it_is_in_the_language_of_whom_it_is_for(language: Language, said: list[str]) -> None:
    [page] = texts(itineraries([traveller(language)], NOW))
    assert [one for one in said if one not in page] == []


def test_where_both_clocks_show_the_same_there_is_one() -> None:
    [page] = texts(itineraries([traveller(zone="Asia/Shanghai")], NOW))
    assert "17:00 in Shenyang" in page
    assert "18:00" not in page
    assert "7:00 in Shanghai" in page, "the ferry leaves by the clock of Blagoveshchensk, an hour ahead"


def test_the_day_is_told_where_the_readers_clock_shows_another() -> None:
    [page] = texts(itineraries([traveller(zone="America/New_York")], NOW))
    assert "Monday 25 June 2018, 19:00 in New York" in page.replace("\n", " ")


def test_everybody_begins_on_a_page_of_their_own_that_is_numbered_for_them() -> None:
    everybody = [traveller(language) for language in LANGUAGES]
    pages = texts(itineraries(everybody, NOW))
    assert [page.split("\n")[0] for page in pages] == ["Маршрутный лист", "Itinerary", "行程单"]
    assert "Стр. 1 из 1" in pages[0]


def test_a_long_programme_goes_on_and_no_day_stands_alone_at_the_foot_of_a_page() -> None:
    items = tuple(
        ProgrammeItem(
            id=number,
            starts=utc(2018, 6, 1) + timedelta(hours=7 * number),
            ends=None,
            title=LocalText(en=f"Session {number} " + "of many words " * (number % 9)),
        )
        for number in range(60)
    )
    content = itineraries([traveller(of=event(programme=items))], NOW)
    pages = texts(content)
    assert len(pages) > 2
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    assert all(
        f"Session {number} " in "".join(pages) or f"Session {number}\n" in "".join(pages) for number in range(60)
    )
    for page in pages:
        body = page[: page.index("Made on")].rstrip()
        assert not body.endswith("2018")
    assert set(sizes(content)) == {(210, 297)}
    assert all(bottom <= 290 and left >= 17 and right <= 193 for left, _, right, bottom in inked(content))


def test_a_trip_of_which_nothing_is_known_says_so() -> None:
    empty = replace(traveller(of=event(programme=())), legs=())
    [page] = texts(itineraries([empty], NOW))
    assert "The travel plan is not set yet." in page
    assert "The programme is not set yet." in page
