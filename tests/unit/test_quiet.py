"""Quiet hours as people type them."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import BadAnswer
from delegation.quiet import read_hours


@pytest.mark.parametrize(
    "typed",
    [
        "22:00-7:00",
        "22-7",
        "22.00 – 7.00",
        "с 22 до 7",
        "from 22:00 to 7:00",
        "22点到7点",
        "从22:00至7:00",
        "２２：００-７：００",
        "22 — 7",
    ],
)
def test_hours_in_many_shapes(typed: str) -> None:
    assert read_hours(typed) == (time(22), time(7))


def test_midnight_may_be_twenty_four() -> None:
    assert read_hours("22-24") == (time(22), time(0))


@pytest.mark.parametrize(
    "typed", ["", "22", "22:00", "25-7", "22:60-7", "-", "22-", "night", "<b>&", "9 to 5 or so", "x" * 5000]
)
def test_what_is_no_hours(typed: str) -> None:
    with pytest.raises(BadAnswer):
        read_hours(typed)


def test_the_same_time_twice_is_no_span() -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_hours("8-8:00")
    assert refusal.value.key == "bad-hours-equal"


@given(st.text(max_size=60))
def test_nothing_typed_breaks_it(typed: str) -> None:
    try:
        begin, end = read_hours(typed)
    except BadAnswer:
        return
    assert begin != end
