from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.event import Story
from delegation.story import moved
from delegation.zones import to_local
from tests.unit.samples import delegation, event, leg, utc
from tests.unit.test_story_changes import example

HOME = "Asia/Yakutsk"
WEEK = timedelta(weeks=1)


def test_every_date_of_the_story_moves_by_as_much() -> None:
    by = 470 * WEEK
    story, later = example(), moved(example(), by, HOME)
    for old, new in zip(story.events, later.events, strict=True):
        assert (new.starts - old.starts, new.ends - old.ends) == (by, by)
    smetc, after = story.events[0], later.events[0]
    assert after.registration_deadline == smetc.registration_deadline + by  # type: ignore[operator]
    assert after.document_deadline == smetc.document_deadline + by  # type: ignore[operator]
    assert [new.starts - old.starts for old, new in zip(smetc.programme, after.programme, strict=True)] == [by, by]
    ways = zip(smetc.delegations[0].legs, after.delegations[0].legs, strict=True)
    assert {new.departs - old.departs for old, new in ways} == {by}
    assert later.negotiations[0].held - story.negotiations[0].held == by
    assert later.negotiations[0].outcomes[0].due == story.negotiations[0].outcomes[0].due + by  # type: ignore[operator]


@given(st.integers(-1500, 1500))
def test_days_of_the_week_and_nothing_else_of_the_story_stay(weeks: int) -> None:
    later = moved(example(), weeks * WEEK, HOME)
    assert [one.starts.weekday() for one in later.events] == [one.starts.weekday() for one in example().events]
    assert moved(later, -weeks * WEEK, HOME) == example()


def test_clocks_that_change_in_between_leave_the_time_on_the_wall() -> None:
    way = leg(timezone="Europe/Berlin", departs=utc(2018, 6, 26, 6))
    story = Story(events=(event(timezone="Europe/Berlin", delegations=(delegation(legs=(way,)),)),))
    later = moved(story, 26 * WEEK, "Europe/Berlin").events[0]
    assert to_local(later.delegations[0].legs[0].departs, "Europe/Berlin").hour == 8
    assert later.delegations[0].legs[0].departs == utc(2018, 12, 25, 7)
    assert later.programme[0].starts - story.events[0].programme[0].starts == 26 * WEEK + timedelta(hours=1)


def test_what_has_no_date_gets_none() -> None:
    bare = event(registration_deadline=None, document_deadline=None)
    bare = replace(bare, programme=(replace(bare.programme[0], ends=None),))
    later = moved(Story(events=(bare,)), WEEK, HOME).events[0]
    assert (later.registration_deadline, later.document_deadline, later.programme[0].ends) == (None, None, None)


def test_part_of_a_week_would_move_the_day_of_the_week() -> None:
    with pytest.raises(ValueError, match="weeks"):
        moved(example(), timedelta(days=10), HOME)
