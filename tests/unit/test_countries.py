"""Countries as people type them."""

from __future__ import annotations

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from delegation.countries import read_country
from delegation.errors import BadAnswer


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *((name, "RU") for name in ("Россия", "россия", "РФ", "Russia", "Russian Federation", "俄罗斯", "ru")),
        *((name, "CN") for name in ("Китай", "КНР", "China", "中国", "中华人民共和国")),
        ("Кыргызстан", "KG"),
        ("Республика Корея", "KR"),
    ],
)
def test_a_country_is_known_by_its_names_in_three_languages(typed: str, code: str) -> None:
    assert read_country(typed) == code


@given(st.sampled_from(["ru", "en", "zh"]), st.sampled_from(["RU", "CN", "KZ", "MN", "KR", "JP", "UZ", "DE", "BR"]))
def test_the_name_by_which_a_country_is_shown_may_be_typed(language: str, code: str) -> None:
    assert read_country(Locale.parse(language).territories[code]) == code


def test_a_slip_is_answered_with_what_may_have_been_meant() -> None:
    with pytest.raises(BadAnswer) as refused:
        read_country("Росия")
    assert refused.value.args_["near"] == "Россия"


@pytest.mark.parametrize("typed", ["Атлантида", "", "123"])
def test_what_is_no_country_is_refused(typed: str) -> None:
    with pytest.raises(BadAnswer):
        read_country(typed)
