import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.application import LIVE, MOVES, SEATED, Status, check_move
from delegation.errors import MovedOn


@given(st.sampled_from(Status), st.sampled_from(Status))
def test_a_move_is_allowed_exactly_when_the_table_has_it(before: Status, after: Status) -> None:
    if (before, after) in MOVES:
        check_move(before, after)
        return
    with pytest.raises(MovedOn) as refusal:
        check_move(before, after)
    assert refusal.value.args_ == {"status": before.value}


@given(st.lists(st.sampled_from(Status), max_size=12))
def test_no_walk_through_the_table_comes_back_to_where_it_was(wishes: list[Status]) -> None:
    status, seen = Status.DRAFT, [Status.DRAFT]
    for wish in wishes:
        if (status, wish) in MOVES:
            status = wish
            seen.append(status)
    assert len(seen) == len(set(seen))


def test_every_live_application_can_be_withdrawn_and_nothing_else_can() -> None:
    assert {before for before, after in MOVES if after is Status.WITHDRAWN} == LIVE


def test_what_is_not_live_leads_nowhere() -> None:
    assert {before for before, _ in MOVES} == LIVE


def test_every_status_can_be_reached() -> None:
    assert {after for _, after in MOVES} == set(Status) - {Status.DRAFT}


def test_a_seat_is_held_from_the_offer_on_and_given_up_by_leaving() -> None:
    assert {Status.OFFERED, Status.APPROVED, Status.ATTENDED, Status.ABSENT} == SEATED
    left = {after for before, after in MOVES if before in SEATED} - SEATED
    assert left == {Status.EXPIRED, Status.WITHDRAWN}
