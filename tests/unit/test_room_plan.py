"""The proposal for rooms honours wishes, and leaves to the coordinator what only a person can decide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.documents import RoomWish, Sex
from delegation.room_plan import Plan, Why, propose, roommates
from delegation.rooms import Guest, Room, mixed
from tests.unit.test_rooms import FEMALE, MALE, guest, room

SINGLE, SHARED = RoomWish.SINGLE, RoomWish.SHARED


def plan(*guests: Guest, rooms: tuple[Room, ...] = ()) -> Plan:
    return propose(3, rooms, {one.id: one for one in guests}, [one.id for one in guests])


def sets(found: Plan) -> list[tuple[int, tuple[int, ...]]]:
    return [(one.beds, one.guests) for one in found.rooms]


def test_men_share_with_men_and_women_with_women() -> None:
    found = plan(guest(1, MALE), guest(2, FEMALE), guest(3, MALE), guest(4, FEMALE), guest(5, MALE))
    assert sets(found) == [(2, (1, 3)), (2, (2, 4)), (2, (5,))]
    assert [one.name for one in found.rooms] == ["1", "2", "3"]
    assert found.placed == 5


def test_who_wishes_a_single_room_has_one_whoever_they_are() -> None:
    assert sets(plan(guest(1, MALE, SINGLE), guest(2, None, SINGLE))) == [(1, (1,)), (1, (2,))]


def test_who_is_named_shares_with_who_names_them() -> None:
    found = plan(
        guest(1, FEMALE, name="Соколова Анна"),
        guest(2, FEMALE, name="Орлова Мария"),
        guest(3, FEMALE, SHARED, name="Белых Ольга", mate="с Соколовой Анной"),
    )
    assert sets(found) == [(2, (1, 3)), (2, (2,))]


def test_a_couple_and_people_of_unknown_sex_are_left_to_the_coordinator() -> None:
    found = plan(
        guest(1, MALE, SHARED, name="Петров Иван", mate="жена, Петрова Анна"),
        guest(2, FEMALE, SHARED, name="Петрова Анна"),
        guest(3),
    )
    assert found.rooms == ()
    assert dict(found.left) == {1: Why.COUPLE, 2: Why.COUPLE, 3: Why.SEX}
    assert found.placed == 0


def test_free_beds_are_taken_before_new_rooms_but_not_beside_a_couple_or_who_wishes_to_be_alone() -> None:
    housed = (guest(1, MALE), guest(2, MALE), guest(3, FEMALE), guest(4, MALE, SINGLE))
    rooms = (room(11, 2, 1), room(12, 3, 2, 3, agreed=True), room(13, 2, 4), room(14, 1), room(15, 2))
    found = plan(*housed, guest(5, MALE), guest(6, MALE), guest(7, FEMALE, SINGLE), rooms=rooms)
    assert [(one.id, one.guests) for one in found.rooms] == [(11, (1, 5)), (14, (7,)), (15, (6,))]


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ("Иванов", 2),
        ("с Ивановым Петром", 2),
        ("ivanov petr", 2),
        ("王小明", 3),
        ("和王小明一起", 3),
        ("Carter", 4),
        ("кто угодно", None),
        ("Петр", None),
        ("Смирнов", None),
        ("Смирнов Олег", 6),
        ("", None),
    ],
)
def test_a_wish_is_read_in_three_scripts_and_in_any_case(wish: str, expected: int | None) -> None:
    names = ["Соколов Семён", "Иванов Пётр", "王小明", "James Carter", "Смирнов Яков", "Смирнов Олег"]
    people = [guest(number, MALE, name=name) for number, name in enumerate(names, start=1)]
    asker = guest(1, MALE, SHARED, names[0], wish)
    found = roommates([asker, *people[1:]]).get(1)
    assert (found.id if found else None) == expected


def test_nobody_is_put_together_with_who_named_another() -> None:
    first = guest(1, MALE, SHARED, "Иванов Пётр", "Орлов")
    second = guest(2, MALE, SHARED, "Орлов Яков", "Зимин")
    third = guest(3, MALE, SHARED, "Зимин Лев")
    assert roommates([first, second, third]) == {2: third, 3: second}


people = st.lists(
    st.tuples(
        st.sampled_from([MALE, FEMALE, None]),
        st.sampled_from([SINGLE, SHARED, None]),
        st.sampled_from(["", "Иванов", "Петрова", "Guest", "Орлов"]),
        st.sampled_from(["Иванов Пётр", "Петрова Анна", "Орлов Яков", "Ким Ольга"]),
    ),
    max_size=14,
)
houses = st.lists(st.integers(1, 4), max_size=5)


@given(people, houses, st.integers(0, 6))
def test_no_proposal_breaks_a_rule(
    told: list[tuple[Sex | None, RoomWish | None, str, str]], beds: list[int], housed: int
) -> None:
    guests = {
        number: guest(number, sex, wish, name, mate) for number, (sex, wish, mate, name) in enumerate(told, start=1)
    }
    rooms = [
        room(20 + place, size, *([place + 1] if place < housed and place + 1 in guests else []))
        for place, size in enumerate(beds)
    ]
    found = propose(3, rooms, guests, guests)
    new = {one.id: one for one in found.rooms if one.id}
    all_rooms = [new.get(one.id, one) for one in rooms] + [one for one in found.rooms if not one.id]
    sleeping = [one for each in all_rooms for one in each.guests]
    assert len(sleeping) == len(set(sleeping))
    assert all(len(each.guests) <= each.beds for each in all_rooms)
    assert not any(mixed(guests[one] for one in each.guests) for each in all_rooms)
    assert len({each.name for each in all_rooms}) == len(all_rooms)
    assert set(sleeping) | {one for one, _ in found.left} == set(guests)
    for each in found.rooms:
        alone = [one for one in each.guests if guests[one].wish is SINGLE and each.id not in {r.id for r in rooms}]
        assert not alone or len(each.guests) == 1
    assert propose(3, all_rooms, guests, guests).placed == 0
