"""What stands on a badge, and what is read of it."""

from __future__ import annotations

import re
import secrets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation import badge
from delegation.badge import TOKEN_BYTES


def test_a_badge_is_read_as_it_was_written_and_fits_a_deep_link() -> None:
    token = secrets.token_urlsafe(TOKEN_BYTES)
    address, _, code = badge.link("desk_bot", token).partition("?start=")
    assert address == "https://t.me/desk_bot"
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", code)
    assert badge.read(code) == token


@pytest.mark.parametrize(
    "code", ["", "b-", "b-short", "d-amur-to-smetc", "b-" + "x" * 63, "b-" + "ы" * 22, "B-" + "x" * 22]
)
def test_what_is_no_badge_is_none(code: str) -> None:
    assert badge.read(code) is None


@given(st.text())
def test_whatever_is_scanned_is_a_token_or_nothing(code: str) -> None:
    token = badge.read(code)
    assert token is None or code == "b-" + token
