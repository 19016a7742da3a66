from collections.abc import Callable

import pytest

from delegation import rights
from delegation.errors import Forbidden
from delegation.person import Grant, Person, Role
from tests.unit.samples import administrator, application, coordinator, person, staff

APPLICATION = application(7, delegation_id=3, person_id=1, registered_by=2)
STAFF, COORDINATOR, ADMINISTRATOR = Role.STAFF, Role.COORDINATOR, Role.ADMINISTRATOR

RIGHTS: list[tuple[str, Callable[[Person], None], Role, bool]] = [
    # what, the check, who may at least, whether a role for delegation 3 alone is enough
    ("see an application", lambda who: rights.check_can_see_application(who, APPLICATION), STAFF, True),
    ("decide", lambda who: rights.check_can_decide(who, 3), COORDINATOR, True),
    ("compose", lambda who: rights.check_can_compose(who, 3), COORDINATOR, True),
    ("add events", rights.check_can_add_events, COORDINATOR, False),
    ("change an event of one delegation", lambda who: rights.check_can_change_event(who, 2, [3]), COORDINATOR, True),
    ("change an event of two", lambda who: rights.check_can_change_event(who, 2, [3, 4]), COORDINATOR, False),
    ("change an event of none", lambda who: rights.check_can_change_event(who, 2, []), COORDINATOR, False),
    ("invite", lambda who: rights.check_can_invite(who, 3), COORDINATOR, True),
    ("read a roster", lambda who: rights.check_can_read_roster(who, 3), STAFF, True),
    ("call the roll", lambda who: rights.check_can_call_roll(who, 3), STAFF, True),
    ("close a trip", lambda who: rights.check_can_close_trip(who, 3), COORDINATOR, True),
    ("export", lambda who: rights.check_can_export(who, 3), STAFF, True),
    ("write to a delegation", lambda who: rights.check_can_broadcast(who, 3), COORDINATOR, True),
    ("write to everybody", lambda who: rights.check_can_broadcast(who, None), COORDINATOR, False),
    ("answer about a delegation", lambda who: rights.check_can_answer_questions(who, 3), COORDINATOR, True),
    ("answer about none", lambda who: rights.check_can_answer_questions(who, None), COORDINATOR, True),
    ("see partners", rights.check_can_see_partners, COORDINATOR, True),
    ("change partners", rights.check_can_change_partners, COORDINATOR, False),
    ("name staff of one", lambda who: rights.check_can_grant(who, Grant(STAFF, 3), 9), COORDINATOR, True),
    ("name staff of all", lambda who: rights.check_can_grant(who, Grant(STAFF), 9), COORDINATOR, False),
    ("name coordinators", lambda who: rights.check_can_grant(who, Grant(COORDINATOR, 3), 9), ADMINISTRATOR, False),
    ("name administrators", lambda who: rights.check_can_grant(who, Grant(ADMINISTRATOR), 9), ADMINISTRATOR, False),
    ("see the audit log", rights.check_can_see_audit, ADMINISTRATOR, False),
    ("back up", rights.check_can_back_up, ADMINISTRATOR, False),
    ("see health", rights.check_can_see_health, ADMINISTRATOR, False),
]
PEOPLE = {Role.ENTREPRENEUR: person, STAFF: staff, COORDINATOR: coordinator, ADMINISTRATOR: administrator}
ORDER = list(Role)
named = pytest.mark.parametrize(
    ("check", "least", "one_is_enough"), [one[1:] for one in RIGHTS], ids=[one[0] for one in RIGHTS]
)


def allowed(check: Callable[[Person], None], who: Person) -> bool:
    try:
        check(who)
    except Forbidden as refusal:
        assert refusal.key == "error-forbidden"  # noqa: PT017
        assert refusal.action  # noqa: PT017
        return False
    return True


@named
@pytest.mark.parametrize("role", Role)
def test_a_role_for_all_delegations_may_what_it_and_those_below_it_may(
    check: Callable[[Person], None], least: Role, one_is_enough: bool, role: Role
) -> None:
    who = person(9) if role is Role.ENTREPRENEUR else PEOPLE[role]()
    assert allowed(check, who) is (ORDER.index(role) >= ORDER.index(least))


@named
def test_a_role_for_one_delegation_reaches_no_further(
    check: Callable[[Person], None], least: Role, one_is_enough: bool
) -> None:
    here = {STAFF: staff(3), COORDINATOR: coordinator(3), ADMINISTRATOR: person(9)}[least]
    assert allowed(check, here) is one_is_enough


@pytest.mark.parametrize("check", [one[1] for one in RIGHTS if one[0] not in {"answer about none", "see partners"}])
def test_a_role_for_another_delegation_gives_nothing_here(check: Callable[[Person], None]) -> None:
    assert not allowed(check, coordinator(8))


def test_people_see_and_change_their_own_applications_and_those_they_registered() -> None:
    for who in (person(1), person(2)):
        rights.check_can_see_application(who, APPLICATION)
        rights.check_can_change_application(who, APPLICATION)


def test_nobody_else_answers_for_a_person_not_even_an_administrator() -> None:
    for who in (person(9), staff(3), coordinator(), administrator()):
        with pytest.raises(Forbidden) as refusal:
            rights.check_can_change_application(who, APPLICATION)
        assert refusal.value.subject == "application:7"


def test_one_registers_oneself_or_a_colleague_without_telegram() -> None:
    colleague = person(5, telegram_id=None, registered_by=1)
    rights.check_can_register(person(1), person(1))
    rights.check_can_register(person(1), colleague)
    for who, whom in ((person(2), colleague), (person(1), person(5)), (person(1), person(5, registered_by=1))):
        with pytest.raises(Forbidden):
            rights.check_can_register(who, whom)


def test_papers_are_open_to_the_person_and_to_coordinators_of_the_delegation_never_to_staff() -> None:
    anna, colleague = person(1), person(5, telegram_id=None, registered_by=1)
    for who, whom in ((anna, anna), (anna, colleague), (coordinator(3), anna), (administrator(), colleague)):
        rights.check_can_see_papers(who, whom, 3)
    for who, whom in ((staff(), anna), (staff(3), colleague), (coordinator(8), anna), (person(2), colleague)):
        with pytest.raises(Forbidden) as refusal:
            rights.check_can_see_papers(who, whom, 3)
        assert refusal.value.subject == f"person:{whom.id}"


def test_papers_of_nobody_s_delegation_are_open_to_the_person_alone() -> None:
    rights.check_can_see_papers(person(1), person(1))
    with pytest.raises(Forbidden):
        rights.check_can_see_papers(administrator(), person(1))


def test_what_stands_in_a_passport_is_said_by_who_holds_it() -> None:
    rights.check_can_change_papers(person(1), person(1))
    rights.check_can_change_papers(person(1), person(5, telegram_id=None, registered_by=1))
    for who in (staff(3), coordinator(3), administrator(), person(2)):
        with pytest.raises(Forbidden):
            rights.check_can_change_papers(who, person(5, telegram_id=1, registered_by=2))


def test_the_highest_role_anywhere_decides_on_commands() -> None:
    assert rights.role_of(person(1)) is Role.ENTREPRENEUR
    assert rights.role_of(person(1, Grant(STAFF), Grant(COORDINATOR, 3))) is COORDINATOR


def test_delegations_of_a_person_are_those_named_or_all() -> None:
    both = person(1, Grant(STAFF, 3), Grant(COORDINATOR, 4))
    assert rights.delegations_of(both) == {3, 4}
    assert rights.delegations_of(both, COORDINATOR) == {4}
    assert rights.delegations_of(person(1)) == frozenset()
    assert rights.delegations_of(administrator(), COORDINATOR) is None
