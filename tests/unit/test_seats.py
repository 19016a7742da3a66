"""Offers of seats and the way of a trip."""

from __future__ import annotations

from datetime import timedelta

import pytest

from delegation.application import Status
from delegation.errors import MovedOn
from delegation.event import EventStatus
from delegation.trip import check_offer_open, is_homeward, offer_ends, trip_begins
from tests.unit.samples import application, delegation, event, leg, utc

NOW = utc(2018, 6, 1)
LEAVES = utc(2018, 6, 25, 23)


def test_a_trip_begins_with_its_first_leg() -> None:
    assert trip_begins(event(), delegation()) == LEAVES


def test_without_legs_it_begins_with_the_first_day_at_the_event() -> None:
    assert trip_begins(event(), delegation(legs=())) == utc(2018, 6, 26, 16)  # midnight in Shenyang


def test_an_offer_lasts_as_long_as_the_delegation_says() -> None:
    assert offer_ends(event(), delegation(offer_hours=6), NOW) == NOW + timedelta(hours=6)


def test_an_offer_never_lasts_into_the_trip() -> None:
    assert offer_ends(event(), delegation(), LEAVES - timedelta(hours=2)) == LEAVES


@pytest.mark.parametrize(
    ("status", "now"),
    [(EventStatus.CANCELLED, NOW), (EventStatus.PUBLISHED, LEAVES), (EventStatus.PUBLISHED, utc(2019, 1, 1))],
)
def test_nobody_is_offered_a_seat_when_there_is_no_trip_ahead(status: EventStatus, now: object) -> None:
    assert offer_ends(event(status=status), delegation(), now) is None  # type: ignore[arg-type]


def test_an_offer_is_open_to_its_last_moment() -> None:
    offered = application(status=Status.OFFERED, offered_until=NOW)
    check_offer_open(offered, NOW - timedelta(seconds=1))
    with pytest.raises(MovedOn) as over:
        check_offer_open(offered, NOW)
    assert over.value.key == "offer-is-over"


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.OFFERED}))
def test_what_is_not_offered_cannot_be_taken(status: Status) -> None:
    with pytest.raises(MovedOn):
        check_offer_open(application(status=status, offered_until=NOW), NOW - timedelta(hours=1))


def test_a_leg_home_sets_out_when_the_event_ends_or_later() -> None:
    assert not is_homeward(leg(), event())
    assert is_homeward(leg(departs=utc(2018, 6, 29, 10)), event())
    assert is_homeward(leg(departs=utc(2018, 6, 30, 8)), event())
