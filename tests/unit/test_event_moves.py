"""What moved in an event since it was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from delegation.event import Event, Venue
from delegation.event_moves import What, days, instant, moves, told
from tests.unit.test_story_writing import example

DAY = timedelta(days=1)


def fair() -> Event:
    return example().events[0]


def test_nothing_moved_in_what_is_the_same() -> None:
    assert moves(told(fair()), fair()) == []


def test_days_deadlines_and_places_are_told_old_and_new() -> None:
    event = fair()
    later = replace(event, starts=event.starts + DAY, ends=event.ends + DAY, document_deadline=None, city="Harbin")
    assert [move.what for move in moves(told(event), later)] == [What.DAYS, What.PLACE, What.DOCUMENTS]
    first, place, documents = moves(told(event), later)
    assert (days(first.before), days(first.after)) == (
        (date(2018, 6, 27), date(2018, 6, 29)),
        (date(2018, 6, 28), date(2018, 6, 30)),
    )
    assert (place.before, place.after) == ("Shenyang", "Harbin, Shenyang")
    assert (instant(documents.before), instant(documents.after)) == (event.document_deadline, None)


def test_a_hall_is_named_beside_its_city() -> None:
    event = replace(fair(), venue=Venue(name="Expo Centre", latitude=41.8, longitude=123.4))
    [move] = moves(told(fair()), event)
    assert move.after == "Shenyang, Expo Centre"


def test_the_programme_and_ones_own_legs_are_told() -> None:
    event = fair()
    group = event.delegations[0]
    moved_leg = replace(group.legs[1], departs=group.legs[1].departs + timedelta(hours=2))
    moved_item = replace(event.programme[0], starts=event.programme[0].starts + timedelta(hours=1), id=99)
    moved = replace(group, legs=(group.legs[0], moved_leg, group.legs[2]))
    later = replace(event, programme=(moved_item, event.programme[1]), delegations=(moved,))
    assert [move.what for move in moves(told(event), later)] == [What.PROGRAMME, What.LEG]
    other = replace(group, code="other", legs=())
    assert [move.what for move in moves(told(event), later, other)] == [What.PROGRAMME]


def test_what_was_not_told_before_did_not_move() -> None:
    event = fair()
    assert moves({}, event) == []
    fewer = replace(event, programme=(), delegations=())
    assert moves(told(fewer), event) == []
