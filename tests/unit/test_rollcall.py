"""The stages at which the roll is called, which one a scanned badge means, who is missing."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.event import ProgrammeItem
from delegation.language import LocalText
from delegation.rollcall import (
    AT_WORK,
    NEAR,
    Mark,
    Stage,
    absentees,
    ever_present,
    present_at,
    stage_now,
    stage_of,
    stages,
)
from delegation.roster import Row
from delegation.trip import trip_begins, trip_ends
from tests.unit.samples import application, delegation, event, leg, person, utc

FERRY = leg(11)
TRAIN = leg(12, departs=utc(2018, 6, 26, 11, 40), timezone="Asia/Shanghai", origin="Heihe", destination="Shenyang")
HOME = leg(13, departs=utc(2018, 6, 30, 9), timezone="Asia/Shanghai", origin="Shenyang", destination="Heihe")
GROUP = delegation(legs=(HOME, TRAIN, FERRY))
FAIR = event(delegations=(GROUP,))
NOON = utc(2018, 6, 28, 4)
instants = st.integers(0, 15 * 24 * 60).map(lambda minutes: utc(2018, 6, 20) + timedelta(minutes=minutes))


def codes(found: list[Stage]) -> list[str]:
    return [stage.code for stage in found]


def item(number: int, starts: datetime, hours: float = 2) -> Stage:
    ends = starts + timedelta(hours=hours)
    return Stage(item=ProgrammeItem(id=number, starts=starts, ends=ends, title=LocalText(en=f"Item {number}")))


def mark(stage: str, at: datetime, *, application_id: int = 7, present: bool = True) -> Mark:
    return Mark(application_id=application_id, stage=stage, present=present, by=50, at=at)


def test_a_trip_is_called_at_its_legs_its_arrival_and_its_programme_in_the_order_of_time() -> None:
    assert codes(stages(FAIR, GROUP)) == ["leg11", "leg12", "arrival", "item21", "leg13"]


def test_who_comes_by_oneself_still_arrives() -> None:
    assert codes(stages(event(programme=()), delegation(legs=()))) == ["arrival"]


@given(st.lists(instants, max_size=5), st.lists(instants, max_size=5))
def test_there_is_one_arrival_and_every_stage_once(departures: list[datetime], sessions: list[datetime]) -> None:
    group = delegation(legs=tuple(leg(number, departs=at) for number, at in enumerate(departures, start=1)))
    items = tuple(item(number, at).item for number, at in enumerate(sessions, start=1))
    found = stages(event(programme=items), group)
    assert codes(found).count("arrival") == 1
    assert len(set(codes(found))) == len(found) == len(departures) + len(sessions) + 1
    times = [stage.at for stage in found if stage.at is not None]
    assert times == sorted(times)
    assert all(stage_of(found, stage.code) == stage for stage in found)


def test_the_nearest_stage_is_meant() -> None:
    found = stages(FAIR, GROUP)
    for ahead in (-NEAR, timedelta(), timedelta(minutes=40)):
        assert stage_now(found, FERRY.departs + ahead) == Stage(leg=FERRY)
    assert stage_now(found, TRAIN.departs - timedelta(minutes=30)) == Stage(leg=TRAIN)


def test_far_from_all_of_them_nobody_knows() -> None:
    assert stage_now(stages(FAIR, GROUP), FERRY.departs - NEAR - timedelta(minutes=1)) is None


def test_a_session_is_on_from_its_beginning_to_its_end() -> None:
    long = item(1, NOON, hours=8)
    assert stage_now([long, item(2, NOON + timedelta(hours=9))], NOON + timedelta(hours=7)) == long


def test_of_two_that_are_about_as_near_somebody_has_to_say() -> None:
    both = [item(1, NOON), item(2, NOON + timedelta(hours=1))]
    assert stage_now(both, NOON + timedelta(hours=1)) is None
    assert stage_now(both, NOON - timedelta(minutes=5)) == both[0]


def test_whoever_is_at_work_at_a_stage_means_that_one() -> None:
    found = stages(FAIR, GROUP)
    now = TRAIN.departs
    assert stage_now(found, now, mark("arrival", now - AT_WORK)) == Stage()
    assert stage_now(found, now, mark("arrival", now - AT_WORK - timedelta(seconds=1))) == Stage(leg=TRAIN)
    assert stage_now(found, now, mark("leg99", now)) == Stage(leg=TRAIN), "a leg that was taken out of the trip"


@given(instants, st.none() | st.builds(mark, st.sampled_from(["arrival", "leg11", "item21", "x"]), instants))
def test_what_is_meant_is_a_stage_of_the_trip_or_is_asked(now: datetime, last: Mark | None) -> None:
    found = stages(FAIR, GROUP)
    meant = stage_now(found, now, last)
    assert meant is None or meant in found


marks = st.lists(
    st.builds(
        mark,
        st.sampled_from(["arrival", "leg11"]),
        st.just(NOON),
        application_id=st.integers(1, 6),
        present=st.booleans(),
    ),
    unique_by=lambda one: (one.application_id, one.stage),
)


@given(marks)
def test_everybody_is_either_present_or_missing(found: list[Mark]) -> None:
    rows = [Row(application=application(number), person=person(number)) for number in range(1, 7)]
    here = present_at(found, "leg11")
    gone = [row.application.id for row in absentees(rows, here)]
    assert sorted([*here, *gone]) == [1, 2, 3, 4, 5, 6]
    assert ever_present(found) == present_at(found, "leg11").keys() | present_at(found, "arrival").keys()


@pytest.mark.parametrize(
    ("legs", "ends"),
    [((), utc(2018, 6, 29, 16)), ((FERRY,), utc(2018, 6, 29, 16)), ((HOME,), utc(2018, 6, 30, 16))],
)
def test_a_trip_is_over_with_the_day_of_its_last_leg(legs: tuple[object, ...], ends: datetime) -> None:
    group = delegation(legs=legs)
    assert trip_ends(FAIR, group) == ends
    assert trip_begins(FAIR, group) < ends
