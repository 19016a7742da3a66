"""Everybody travels with the others until somebody says otherwise, and never more than there are seats."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import BadAnswer, DomainError
from delegation.journeys import Place, Seating, put_aboard, read_seat, seating
from tests.unit.samples import leg


def by_person(*places: Place) -> dict[int, Place]:
    return {place.application_id: place for place in places}


def place(number: int, *, aboard: bool = True, seat: str = "") -> Place:
    return Place(leg_id=11, application_id=number, aboard=aboard, seat=seat)


def test_everybody_travels_until_somebody_says_otherwise() -> None:
    assert seating(leg(), [1, 2, 3], {}) == Seating((1, 2, 3))
    assert seating(leg(), [1, 2, 3], by_person(place(2, aboard=False))) == Seating((1, 3), alone=(2,))


def test_where_seats_are_short_the_last_to_be_approved_has_none() -> None:
    assert seating(leg(seats=2), [1, 2, 3], {}) == Seating((1, 2), left_out=(3,))


def test_whom_the_coordinator_put_aboard_keeps_the_seat() -> None:
    assert seating(leg(seats=2), [1, 2, 3], by_person(place(3))) == Seating((3, 1), left_out=(2,))


def test_a_full_leg_takes_nobody_more() -> None:
    with pytest.raises(DomainError) as refusal:
        put_aboard(leg(seats=2), [1, 2, 3], {}, [3])
    assert refusal.value.args_ == {"seats": 2, "free": 0}
    off = by_person(place(1, aboard=False))
    assert put_aboard(leg(seats=2), [1, 2, 3], off, [2, 3]) == []
    assert put_aboard(leg(seats=3), [1, 2, 3], off, [1]) == [place(1)]
    assert put_aboard(leg(), [1, 2], by_person(place(1, aboard=False), place(2, aboard=False)), [1, 2, 1]) == [
        place(1),
        place(2),
    ]


def test_a_seat_is_one_persons() -> None:
    assert read_seat(" 12a ", [place(1, seat="12B")]) == "12A"
    for typed in ("12b", "", "👍", "x" * 11):
        with pytest.raises(BadAnswer):
            read_seat(typed, [place(1, seat="12B")])


@given(
    st.integers(0, 8),
    st.lists(st.tuples(st.integers(1, 8), st.booleans()), max_size=30),
    st.integers(0, 9) | st.none(),
    st.integers(0, 9) | st.none(),
)
def test_no_leg_ever_carries_more_than_its_seats(
    delegates: int, taps: list[tuple[int, bool]], seats: int | None, later: int | None
) -> None:
    people = list(range(1, delegates + 1))
    places: dict[int, Place] = {}
    for who, aboard in taps:
        if who not in people:
            continue
        try:
            places |= by_person(
                *(put_aboard(leg(seats=seats), people, places, [who]) if aboard else [place(who, aboard=False)])
            )
        except DomainError:
            assert len(seating(leg(seats=seats), people, places).aboard) == seats
    for bound in (seats, later):
        found = seating(leg(seats=bound), people, places)
        assert bound is None or len(found.aboard) <= bound
        assert sorted(found.aboard + found.alone + found.left_out) == people
        assert not found.left_out or len(found.aboard) == bound
