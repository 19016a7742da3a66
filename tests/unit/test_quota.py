import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.application import Status
from delegation.errors import DomainError, NotFound
from delegation.event import DelegateRole as Role
from delegation.event import Quota
from delegation.person import Profile
from delegation.quota import (
    Bound,
    Seats,
    check_role,
    check_seat,
    free_seats,
    next_in_line,
    position_in_line,
    seats_left,
)
from tests.unit.samples import application

SMETC = Quota(total=30, roles={Role.OFFICIAL: 4, Role.INTERPRETER: 2, Role.ENTREPRENEUR: 24})
counts = st.dictionaries(st.sampled_from(Role), st.integers(0, 12))
quotas = st.builds(Quota, total=st.integers(0, 30), roles=counts)


def key_of(quota: Quota, taken: dict[Role, int], role: Role) -> str:
    with pytest.raises(DomainError) as refusal:
        check_seat(quota, taken, role)
    return refusal.value.key


def test_a_named_role_is_bounded_by_its_own_figure() -> None:
    assert seats_left(SMETC, {Role.INTERPRETER: 1}, Role.INTERPRETER) == 1
    assert key_of(SMETC, {Role.INTERPRETER: 2}, Role.INTERPRETER) == "error-no-seat-in-role"


def test_the_total_bounds_everybody() -> None:
    assert seats_left(SMETC, {Role.ESCORT: 30}, Role.OFFICIAL) == 0
    assert key_of(SMETC, {Role.ESCORT: 30}, Role.OFFICIAL) == "error-no-seat"


def test_a_role_without_a_figure_may_fill_what_is_free() -> None:
    assert seats_left(SMETC, {Role.ENTREPRENEUR: 24}, Role.ESCORT) == 6


def test_a_second_head_is_refused_whatever_the_quota_says() -> None:
    generous = Quota(total=10, roles={Role.HEAD: 3})
    assert seats_left(generous, {}, Role.HEAD) == 1
    assert key_of(generous, {Role.HEAD: 1}, Role.HEAD) == "error-second-head"
    assert key_of(Quota(total=10), {Role.HEAD: 1}, Role.HEAD) == "error-second-head"


def test_a_quota_made_smaller_leaves_no_negative_seats() -> None:
    assert free_seats(Quota(total=5), {Role.ENTREPRENEUR: 9}) == 0


@given(quotas, counts, st.sampled_from(Role))
def test_taking_a_seat_that_is_left_breaks_no_bound(quota: Quota, taken: dict[Role, int], role: Role) -> None:
    left = seats_left(quota, taken, role)
    assert 0 <= left <= free_seats(quota, taken)
    if not left:
        assert key_of(quota, taken, role).startswith("error-")
        return
    check_seat(quota, taken, role)
    after = {**taken, role: taken.get(role, 0) + 1}
    assert sum(after.values()) <= quota.total
    assert after[role] <= quota.roles.get(role, quota.total)
    assert seats_left(quota, after, role) == left - 1


def test_a_freed_seat_goes_to_the_first_in_line_whose_role_it_fits() -> None:
    line = [
        application(1, Status.WAITLISTED, role=Role.INTERPRETER),
        application(2, Status.WAITLISTED),
        application(3, Status.WAITLISTED),
    ]
    taken = {Role.INTERPRETER: 2, Role.ENTREPRENEUR: 23}
    chosen = next_in_line(Seats(quota=SMETC, taken=taken), line)
    assert chosen is line[1]
    assert next_in_line(Seats(quota=SMETC, taken={Role.ESCORT: 30}), line) is None


AMUR, LES = Profile(company="ООО «Амур»"), Profile(company="Лес")


def test_a_company_that_has_its_seats_does_not_hold_up_the_line() -> None:
    line = [application(1, Status.WAITLISTED, answers=AMUR), application(2, Status.WAITLISTED, answers=LES)]
    seats = Seats(quota=Quota(total=9), taken={Role.ENTREPRENEUR: 1}, company_seats=1, holders=[AMUR])
    assert next_in_line(seats, line) is line[1]
    assert next_in_line(seats.given(Role.ENTREPRENEUR, LES), line) is None
    assert next_in_line(Seats(quota=seats.quota, taken=seats.taken, holders=[AMUR]), line) is line[0]


def test_who_is_refused_for_their_company_is_told_which_and_how_many() -> None:
    seats = Seats(quota=Quota(total=9), taken={Role.OFFICIAL: 2}, company_seats=2, holders=[AMUR, AMUR])
    with pytest.raises(DomainError) as refusal:
        seats.check(Role.ESCORT, AMUR)
    assert refusal.value.key == "error-no-seat-for-company"
    assert refusal.value.args_ == {"company": "ООО «Амур»", "seats": 2}
    seats.check(Role.ESCORT, LES)


def test_the_widest_bound_is_named_first() -> None:
    seats = Seats(
        quota=Quota(total=2, roles={Role.OFFICIAL: 1}), taken={Role.OFFICIAL: 1}, company_seats=1, holders=[AMUR]
    )
    assert seats.bound(Role.ESCORT, LES) is None
    assert seats.bound(Role.ESCORT, AMUR) is Bound.COMPANY
    assert seats.bound(Role.OFFICIAL, AMUR) is Bound.ROLE
    assert seats.given(Role.ESCORT, LES).bound(Role.OFFICIAL, AMUR) is Bound.TOTAL


@given(quotas, st.integers(1, 4), st.lists(st.tuples(st.sampled_from(Role), st.sampled_from("ABC")), max_size=40))
def test_giving_only_seats_that_are_left_exceeds_no_bound(
    quota: Quota, most: int, asking: list[tuple[Role, str]]
) -> None:
    seats = Seats(quota=quota, taken={}, company_seats=most)
    for role, company in asking:
        who = Profile(company=company)
        if seats.left(role, who):
            seats.check(role, who)
            seats = seats.given(role, who)
        else:
            assert seats.bound(role, who) is not None
    assert sum(seats.taken.values()) == len(seats.holders) <= quota.total
    assert all(taken <= quota.roles.get(role, quota.total) for role, taken in seats.taken.items())
    assert seats.taken.get(Role.HEAD, 0) <= 1
    assert all([one.company for one in seats.holders].count(company) <= most for company in "ABC")


def test_the_third_in_line_is_told_so() -> None:
    line = [application(one, Status.WAITLISTED) for one in (9, 4, 6)]
    assert position_in_line(line, 6) == 3
    with pytest.raises(NotFound):
        position_in_line(line, 5)


def test_people_with_seats_change_roles_within_what_a_role_is_bounded_by() -> None:
    two = [application(1), application(2, role=Role.INTERPRETER)]
    check_role(SMETC, {Role.INTERPRETER: 1, Role.ENTREPRENEUR: 29}, two, Role.INTERPRETER)
    check_role(SMETC, {Role.INTERPRETER: 2, Role.ENTREPRENEUR: 1}, two[1:], Role.INTERPRETER)
    check_role(SMETC, {Role.ENTREPRENEUR: 30}, two, Role.ESCORT)
    with pytest.raises(DomainError) as full:
        check_role(SMETC, {Role.INTERPRETER: 2, Role.ENTREPRENEUR: 1}, two, Role.INTERPRETER)
    assert (full.value.key, full.value.args_["left"]) == ("role-full", 0)
    with pytest.raises(DomainError) as heads:
        check_role(SMETC, {Role.ENTREPRENEUR: 2}, two, Role.HEAD)
    assert heads.value.key == "error-second-head"
