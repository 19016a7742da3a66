"""Nobody can be at two items at once, and no group should stand there without an interpreter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import BadAnswer
from delegation.event import ProgrammeItem
from delegation.groups import Clash, Group, Visit, clashes, overlap, read_group_name, unaided
from delegation.language import LocalText
from tests.unit.samples import utc

NINE = utc(2018, 6, 27, 1)


def item(number: int, hour: float = 0, hours: float | None = 1) -> ProgrammeItem:
    starts = NINE + timedelta(hours=hour)
    ends = None if hours is None else starts + timedelta(hours=hours)
    return ProgrammeItem(id=number, starts=starts, ends=ends, title=LocalText(en=f"Item {number}"))


def group(number: int, members: set[int], items: set[int]) -> Group:
    return Group(id=number, delegation_id=3, name=f"Group {number}", members=frozenset(members), items=frozenset(items))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (item(1), item(2), True),
        (item(1), item(2, 1), False),
        (item(1, 0, 3), item(2, 1), True),
        (item(1, 0, None), item(2, 0.5), True),
        (item(1, 0, None), item(2, 1), False),
        (item(1, 0, 0), item(2, 0.5), True),
    ],
)
def test_items_overlap_when_nobody_can_be_at_both(one: ProgrammeItem, other: ProgrammeItem, expected: bool) -> None:
    assert overlap(one, other) is overlap(other, one) is expected


def test_who_is_in_two_groups_at_one_time_is_found() -> None:
    programme = [item(1), item(2, 0.5), item(3, 5)]
    buyers, food = group(1, {7, 8}, {1, 3}), group(2, {8, 9}, {2, 3})
    assert clashes([food, buyers], programme) == [Clash(8, Visit(buyers, programme[0]), Visit(food, programme[1]))]


def test_two_groups_at_one_item_do_not_clash() -> None:
    assert clashes([group(1, {8}, {1}), group(2, {8}, {1})], [item(1)]) == []


def test_one_group_at_two_items_at_once_clashes_with_itself() -> None:
    both = group(1, {7, 8}, {1, 2})
    assert [clash.member for clash in clashes([both], [item(1), item(2)])] == [7, 8]


def test_an_item_needs_one_interpreter_among_all_who_go_there() -> None:
    programme = [item(1), item(2), item(3)]
    aided, alone = group(1, {7, 50}, {1}), group(2, {8}, {1, 2})
    assert unaided([aided, alone], programme, {50}) == [programme[1]]
    assert unaided([aided, alone], programme, set()) == programme[:2]


def test_whom_a_coordinator_marked_interprets_for_that_group_alone() -> None:
    marked = replace(group(1, {7, 8}, {1}), marked=frozenset({7}))
    assert marked.interpreters({8, 9}) == {7, 8}
    assert unaided([marked, group(2, {7}, {2})], [item(1), item(2)], set()) == [item(2)]
    assert marked.with_members(frozenset({8})).marked == frozenset()


def test_two_groups_are_not_called_the_same() -> None:
    other = Group(delegation_id=3, name="Ёлка")
    assert read_group_name(" Food  buyers ", [other]) == "Food buyers"
    for typed in ("елка", "", "👍", "x" * 41):
        with pytest.raises(BadAnswer):
            read_group_name(typed, [other])


programmes = st.lists(st.tuples(st.integers(0, 6), st.sampled_from([None, 1, 2])), max_size=5)
groupings = st.lists(st.tuples(st.sets(st.integers(1, 5)), st.sets(st.integers(1, 5))), max_size=4)


@given(programmes, groupings)
def test_a_clash_is_found_exactly_when_somebody_would_be_in_two_places(
    times: list[tuple[int, int | None]], made: list[tuple[set[int], set[int]]]
) -> None:
    programme = [item(number, hour, hours) for number, (hour, hours) in enumerate(times, start=1)]
    groups = [group(number, members, items) for number, (members, items) in enumerate(made, start=1)]
    expected = {
        (member, one.id, other.id)
        for member in range(1, 6)
        for one in programme
        for other in programme
        if one.id < other.id and overlap(one, other)
        if all(any(member in each.members and at.id in each.items for each in groups) for at in (one, other))
    }
    found = clashes(groups, programme)
    assert {(clash.member, *sorted((clash.one.item.id, clash.other.item.id))) for clash in found} == expected
    assert len(found) == len(expected)
    assert all(clash.one.item.starts <= clash.other.item.starts for clash in found)
