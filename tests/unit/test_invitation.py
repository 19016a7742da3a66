"""Invitation codes: what Telegram lets through, and back again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation import invitation
from tests.unit.samples import delegation

LET_THROUGH = re.compile(r"[A-Za-z0-9_-]{1,64}")


@given(st.text(min_size=1, max_size=90), st.integers(1, 2**31 - 1))
def test_telegram_lets_every_code_through_and_it_names_its_delegation(code: str, number: int) -> None:
    one = delegation(number, code=code)
    invited = invitation.code_of(one)
    assert LET_THROUGH.fullmatch(invited)
    assert invitation.read(invited) in {one.code, one.id}


def test_a_code_that_fits_is_seen_in_the_link() -> None:
    link = invitation.link("amur_bot", delegation(code="amur-to-smetc"))
    assert link == "https://t.me/amur_bot?start=d-amur-to-smetc"


@pytest.mark.parametrize("code", ["амур", "a b", "a" * 63, "a.b", "d=1"])
def test_a_code_that_does_not_fit_is_stood_for_by_the_number(code: str) -> None:
    assert invitation.code_of(delegation(3, code=code)) == "n-3"


@pytest.mark.parametrize(
    "code", ["", "d-", "n-", "n-0", "n-x", "n-1e3", "n-" + "9" * 40, "amur-to-smetc", "🙂", "n-１"]
)
def test_what_is_no_code_names_nothing(code: str) -> None:
    assert invitation.read(code) is None
