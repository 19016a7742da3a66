"""Whoever moves where and however often: nobody is in two rooms, no room holds more people than beds, and no strangers
of two sexes share one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.documents import RoomWish, Sex
from delegation.errors import BadAnswer, DomainError
from delegation.rooms import (
    Guest,
    Room,
    check_beds,
    improper,
    mixed,
    moved_in,
    moved_out,
    next_names,
    read_room_name,
    room_of,
)

MALE, FEMALE = Sex.MALE, Sex.FEMALE


def guest(number: int, sex: Sex | None = None, wish: RoomWish | None = None, name: str = "", mate: str = "") -> Guest:
    return Guest(id=number, name=name or f"Guest {number}", sex=sex, wish=wish, roommate=mate)


def room(number: int, beds: int = 2, *guests: int, agreed: bool = False) -> Room:
    return Room(id=number, delegation_id=3, name=str(number), beds=beds, guests=guests, agreed=agreed)


def after(rooms: Sequence[Room], changed: Sequence[Room]) -> list[Room]:
    new = {one.id: one for one in changed}
    return [new.get(one.id, one) for one in rooms]


@pytest.mark.parametrize(
    ("sexes", "expected"),
    [
        ([MALE], False),
        ([None], False),
        ([FEMALE, FEMALE], False),
        ([MALE, FEMALE], True),
        ([MALE, None], True),
        ([None, None], True),
        ([], False),
    ],
)
def test_only_people_known_to_be_of_one_sex_share_without_a_word(sexes: list[Sex | None], expected: bool) -> None:
    assert mixed(guest(number, sex) for number, sex in enumerate(sexes)) is expected


def test_who_moves_leaves_the_earlier_room() -> None:
    rooms = [room(1, 2, 7, 8), room(2, 2, 9)]
    assert moved_in(rooms, 2, [7]) == [room(1, 2, 8), room(2, 2, 9, 7)]
    assert moved_in(rooms, 2, [9]) == []


def test_a_full_room_says_how_many_beds_are_left() -> None:
    with pytest.raises(DomainError) as refusal:
        moved_in([room(1, 2, 7)], 1, [8, 9])
    assert refusal.value.args_ == {"name": "1", "beds": 2, "free": 1}


def test_an_agreement_is_void_when_one_of_them_leaves() -> None:
    couple = room(1, 3, 7, 8, agreed=True)
    assert moved_out([couple], [8]) == [room(1, 3, 7)]
    assert moved_in([couple], 1, [9]) == [room(1, 3, 7, 8, 9)]
    assert moved_in([couple], 1, [9], agreed=True) == [room(1, 3, 7, 8, 9, agreed=True)]


def test_who_turns_out_to_be_of_another_sex_is_noticed() -> None:
    guests = {7: guest(7, MALE), 8: guest(8, FEMALE)}
    assert improper(room(1, 2, 7, 8), guests)
    assert not improper(room(1, 2, 7, 8, agreed=True), guests)
    assert not improper(room(1, 2, 7, 99), guests)


def test_new_rooms_are_called_by_the_lowest_free_numbers() -> None:
    assert next_names([room(1), room(3)], 3) == ["2", "4", "5"]
    assert next_names([], 0) == []


def test_a_room_keeps_beds_for_those_who_sleep_there() -> None:
    assert check_beds(room(1, 2, 7, 8), 3).beds == 3
    for beds in (0, 1, 9):
        with pytest.raises(DomainError):
            check_beds(room(1, 2, 7, 8), beds)


def test_two_rooms_are_not_called_the_same() -> None:
    assert read_room_name(" 2O4 ", [room(1)]) == "2O4"
    for typed in ("1", "１", "", "👍", "x" * 30):
        with pytest.raises(BadAnswer):
            read_room_name(typed, [room(1)])


moves = st.lists(st.tuples(st.integers(1, 4), st.sets(st.integers(1, 9), min_size=1, max_size=3)), max_size=30)


@given(moves, st.lists(st.integers(1, 4), min_size=4, max_size=4))
def test_however_people_move_nobody_has_two_beds_and_no_room_too_few(
    moves: list[tuple[int, set[int]]], beds: list[int]
) -> None:
    rooms = [room(number, beds[number - 1]) for number in range(1, 5)]
    for target, people in moves:
        try:
            rooms = after(rooms, moved_in(rooms, target, sorted(people)))
        except DomainError:
            rooms = after(rooms, moved_out(rooms, people))
            assert all(room_of(rooms, one) is None for one in people)
        housed = [one for each in rooms for one in each.guests]
        assert len(housed) == len(set(housed))
        assert all(len(each.guests) <= each.beds for each in rooms)
