"""What a passport may say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.documents import Passport
from delegation.errors import BadAnswer
from delegation.event import Delegation, Direction, Event, EventKind, Leg, Quota
from delegation.language import LocalText
from delegation.passports import (
    months_later,
    needed_until,
    read_birth_date,
    read_expires,
    read_issued,
    read_number,
    too_short,
)

TODAY = date(2018, 4, 1)
DELEGATION = Delegation(
    code="amur", direction=Direction.OUTGOING, origin="mcic", quota=Quota(total=10), passport_months=6
)
EVENT = Event(
    code="fair",
    kind=EventKind.FAIR,
    title=LocalText(en="Fair"),
    inviting_party="ccpit",
    city="Shenyang",
    timezone="Asia/Shanghai",
    starts=date(2018, 6, 27),
    ends=date(2018, 6, 29),
)
HOME = Leg(
    code="back",
    departs=datetime(2018, 6, 30, 9, tzinfo=UTC),
    timezone="Asia/Shanghai",
    origin="Shenyang",
    destination="Heihe",
    transport="train",
)


@pytest.mark.parametrize(
    ("typed", "citizenship", "number"),
    [
        ("75 1234567", "RU", "751234567"),
        ("75 № 1234567", "RU", "751234567"),
        ("e12345678", "CN", "E12345678"),
        ("ЕА1234567", "CN", "EA1234567"),
        ("ab 123456", "KZ", "AB123456"),
    ],
)
def test_a_number_is_kept_as_it_is_printed(typed: str, citizenship: str, number: str) -> None:
    assert read_number(typed, citizenship) == number


@pytest.mark.parametrize(
    ("typed", "citizenship"),
    [("1234567", "RU"), ("AB1234567", "RU"), ("12345678", "CN"), ("1234", "KZ"), ("Щ12345678", "CN"), ("№", "RU")],
)
def test_a_number_of_another_shape_is_refused(typed: str, citizenship: str) -> None:
    with pytest.raises(BadAnswer):
        read_number(typed, citizenship)


@given(st.text(max_size=40), st.sampled_from(["RU", "CN", "KZ", ""]))
def test_a_number_that_was_read_reads_again(typed: str, citizenship: str) -> None:
    try:
        number = read_number(typed, citizenship)
    except BadAnswer:
        return
    assert read_number(number, citizenship) == number
    assert number.isascii()


def test_dates_are_read_in_the_forms_people_type() -> None:
    for typed in ("05.04.1980", "1980-04-05", "5 апреля 1980", "5 April 1980", "1980年4月5日"):
        assert read_birth_date(typed, None, TODAY) == date(1980, 4, 5)


@pytest.mark.parametrize(
    ("read", "key"),
    [
        (lambda: read_birth_date("02.04.2018", None, TODAY), "bad-birth-future"),
        (lambda: read_birth_date("01.01.1897", None, TODAY), "bad-date-year"),
        (lambda: read_birth_date("01.01.1900", None, date(2030, 1, 1)), "bad-birth-past"),
        (lambda: read_birth_date("01.01.2010", date(2009, 1, 1), TODAY), "bad-birth-issued"),
        (lambda: read_issued("02.04.2018", None, TODAY), "bad-issued-future"),
        (lambda: read_issued("01.01.1979", date(1980, 4, 5), TODAY), "bad-issued-birth"),
        (lambda: read_expires("01.01.2015", date(2016, 1, 1), TODAY), "bad-expires-issued"),
        (lambda: read_expires("31.03.2018", date(2010, 1, 1), TODAY), "bad-expires-past"),
    ],
)
def test_dates_that_cannot_follow_each_other_are_refused(read: object, key: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        read()  # type: ignore[operator]  # a parameter of pytest is an object to mypy
    assert refused.value.key == key


def test_a_passport_must_outlive_the_last_leg_by_the_delegations_months() -> None:
    assert needed_until(EVENT, DELEGATION) == date(2018, 12, 29)
    assert needed_until(EVENT, replace(DELEGATION, legs=(HOME,))) == date(2018, 12, 30)
    assert needed_until(EVENT, replace(DELEGATION, passport_months=None)) == date(2018, 6, 29)


def test_a_passport_is_too_short_from_the_day_before() -> None:
    assert not too_short(Passport(expires=date(2018, 12, 29)), EVENT, DELEGATION)
    assert too_short(Passport(expires=date(2018, 12, 28)), EVENT, DELEGATION)
    assert not too_short(Passport(), EVENT, DELEGATION)


def test_a_month_without_such_a_day_ends_earlier() -> None:
    assert months_later(date(2018, 8, 31), 6) == date(2019, 2, 28)


@given(st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.integers(0, 120), st.integers(0, 120))
def test_more_months_never_end_earlier(day: date, some: int, more: int) -> None:
    assert day <= months_later(day, some) <= months_later(day, some + more)
