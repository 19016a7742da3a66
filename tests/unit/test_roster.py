from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.application import Application, Status
from delegation.event import DelegateRole as Role
from delegation.person import Profile
from delegation.questions import CODES
from delegation.roster import Filter, Row, count_by_role, count_by_status, protocol_order, select, shifted
from tests.unit.samples import application, person


def row(row_id: int, name: str, role: Role = Role.ENTREPRENEUR, **fields: object) -> Row:
    told = {code: str(fields.pop(code)) for code in CODES if code in fields}
    one = application(row_id, role=role, answers=Profile(name=name, **told), **fields)
    return Row(application=one, person=person(row_id))


IVANOV = row(1, "Иванов Иван", company="ООО «Амур»", phone="+79141234567")
LI = row(2, "李小明", Role.OFFICIAL, company="沈阳机床", phone="+8613912345678", status=Status.SUBMITTED)
BROWN = row(3, "Anna Brown", Role.HEAD, company="Brown & Co")
YELKIN = row(4, "Ёлкин Юрий", Role.OFFICIAL, company="1С")
ALL = [IVANOV, LI, BROWN, YELKIN]


def found(text: str) -> list[Row]:
    return select(ALL, Filter(text=text))


def test_the_order_is_role_then_rank_then_latin_surname() -> None:
    assert protocol_order(ALL) == [BROWN, YELKIN, LI, IVANOV]
    junior = row(5, "Абрамов", Role.OFFICIAL, rank=2)
    assert protocol_order([junior, LI, YELKIN]) == [YELKIN, LI, junior]


def test_namesakes_stand_by_who_applied_first() -> None:
    first, second = row(8, "Иванов Иван"), row(9, "Иванов Иван")
    assert protocol_order([second, first]) == [first, second]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ivanov", IVANOV),
        ("иванов", IVANOV),
        ("ИВАН ИВАНОВ", IVANOV),
        ("амур", IVANOV),
        ("amur", IVANOV),
        ("8 914 123", IVANOV),
        ("+7 914", IVANOV),
        ("45678", LI),
        ("李", LI),
        ("小明", LI),
        ("Xiaoming", LI),
        ("li xiao", LI),
        ("lxm", LI),
        ("shenyang", LI),
        ("Браун", None),
        ("brown", BROWN),
        ("елкин", YELKIN),
        ("Yuri", YELKIN),
        ("1c", None),
        ("1с", YELKIN),
    ],
)
def test_a_person_is_found_in_any_script(text: str, expected: Row | None) -> None:
    assert found(text) == ([expected] if expected else [])


@pytest.mark.parametrize("text", ["", "  ", "\u200b"])
def test_an_empty_search_finds_everybody(text: str) -> None:
    assert found(text) == ALL


@pytest.mark.parametrize("text", ["Петров", "ivanov brown", "99999", "ь", "'", ".*", "<b>"])
def test_what_nobody_has_finds_nobody(text: str) -> None:
    assert found(text) == []


def test_filters_narrow_each_other() -> None:
    officials = Filter(roles=frozenset({Role.OFFICIAL}))
    assert select(ALL, officials) == [LI, YELKIN]
    assert select(ALL, Filter(roles=officials.roles, statuses=frozenset({Status.SUBMITTED}))) == [LI]
    assert select(ALL, Filter(roles=officials.roles, text="елкин")) == [YELKIN]


def test_who_owes_papers_is_among_the_missing() -> None:
    owing = replace(row(6, "Полный", **{code: "-" for code in CODES if code != "name"}), papers=("number",))
    assert select([*ALL, owing], Filter(missing=True))[-1] == owing


def test_who_told_everything_is_not_among_the_missing() -> None:
    complete = row(6, "Полный", **{code: "-" for code in CODES if code != "name"})
    assert complete.missing == ()
    assert complete not in select([*ALL, complete], Filter(missing=True))
    assert "email" in IVANOV.missing


def test_who_told_everything_and_did_not_confirm_it_is_among_the_missing() -> None:
    unconfirmed = replace(row(6, "Полный", **{code: "-" for code in CODES if code != "name"}), confirmed=False)
    assert unconfirmed.missing == ()
    assert select([*ALL, unconfirmed], Filter(missing=True))[-1] == unconfirmed


def test_a_draft_without_a_name_goes_by_what_the_person_is_called() -> None:
    nameless = Row(application=application(9, Status.DRAFT), person=person(9, first_name="Oleg"))
    assert nameless.name == "Oleg"
    assert select([nameless], Filter(text="Олег")) == [nameless]


def test_counts_come_in_the_order_of_protocol_without_empty_ones() -> None:
    assert list(count_by_role(ALL).items()) == [(Role.HEAD, 1), (Role.OFFICIAL, 2), (Role.ENTREPRENEUR, 1)]
    assert list(count_by_status(ALL).items()) == [(Status.SUBMITTED, 1), (Status.APPROVED, 3)]


@given(st.text(max_size=30))
def test_no_search_fails_and_every_find_is_of_the_list(text: str) -> None:
    assert [one for one in found(text) if one not in ALL] == []


@given(st.lists(st.tuples(st.sampled_from(Role), st.integers(0, 3), st.sampled_from(["Иванов", "李", "Brown"]))))
def test_the_order_does_not_depend_on_how_rows_come(people: list[tuple[Role, int, str]]) -> None:
    rows = [row(number, name, role, rank=rank) for number, (role, rank, name) in enumerate(people)]
    ordered = protocol_order(rows)
    assert protocol_order(reversed(rows)) == ordered
    places = [(list(Role).index(one.application.role), one.application.rank) for one in ordered]
    assert places == sorted(places)


def order(rows: list[Row]) -> list[int]:
    return [one.application.id for one in protocol_order(rows)]


def applied(rows: list[Row], changed: list[Application]) -> list[Row]:
    new = {one.id: one for one in changed}
    return [replace(one, application=new.get(one.application.id, one.application)) for one in rows]


def test_moving_up_and_down_changes_the_order_within_the_role_only() -> None:
    rows = [row(1, "Иванов", Role.HEAD), row(2, "Абрамов"), row(3, "Белов"), row(4, "Власов")]
    moved = applied(rows, shifted(rows, 4, -1))
    assert order(moved) == [1, 2, 4, 3]
    assert order(applied(moved, shifted(moved, 2, 1))) == [1, 4, 2, 3]
    assert order(applied(moved, shifted(moved, 2, -9))) == [1, 2, 4, 3]
    newcomer = row(5, "Аверин")
    assert order([*moved, newcomer]) == [1, 2, 4, 3, 5]


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(-3, 3)), max_size=12))
def test_however_people_are_moved_everybody_keeps_a_place_of_their_own(steps: list[tuple[int, int]]) -> None:
    rows = [row(number, f"Person {number}") for number in range(1, 7)]
    for who, step in steps:
        before = order(rows)
        rows = applied(rows, shifted(rows, who, step))
        after = order(rows)
        assert sorted(after) == sorted(before)
        assert after.index(who) == min(max(before.index(who) + step, 0), 5)
        assert [one for one in after if one != who] == [one for one in before if one != who]


def test_the_name_in_the_passport_counts_for_the_order_and_is_found_too() -> None:
    spelt = replace(IVANOV, surname="ABRAMOV", given_names="JOHN", han="伊万")
    other = row(6, "Борисов Пётр")
    assert protocol_order([other, spelt]) == [spelt, other]
    assert protocol_order([other, IVANOV]) == [other, IVANOV]
    for text in ("abramov", "John Abramov", "Абрамов", "伊万", "Иванов"):
        assert select([other, spelt], Filter(text=text)) == [spelt], text
