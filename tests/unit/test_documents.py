"""What may be shown of papers where nobody should read them."""

from dataclasses import asdict, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.documents import Passport, RoomWish, Sex, Travel, VisaState, changes, masked

TOLD = Passport(
    surname="SHCHERBAKOVA",
    given_names="ANNA",
    sex=Sex.FEMALE,
    birth_date=date(1980, 4, 5),
    birth_place="Blagoveshchensk",
    citizenship="RU",
    number="751234567",
    expires=date(2026, 3, 9),
)


@pytest.mark.parametrize(("number", "shown"), [("751234567", "***4567"), ("E1234", "***"), ("", "")])
def test_a_masked_number_shows_its_end_alone(number: str, shown: str) -> None:
    assert masked(number) == shown


@given(st.text(alphabet="0123456789ABCDEFG", min_size=1, max_size=20))
def test_a_masked_number_never_shows_half_of_it(number: str) -> None:
    shown = masked(number).removeprefix("***")
    assert number.endswith(shown)
    assert 2 * len(shown) <= len(number)


def test_changes_of_a_passport_name_the_fields_and_hide_what_they_say() -> None:
    before, after = changes(Passport(number="755555555", sex=Sex.FEMALE), TOLD)
    assert before.split("; ")[:3] == ["surname=", "given_names=", "birth_date="]
    assert "number=***5555" in before
    assert "number=***4567" in after
    assert "birth_date=***" in after
    assert "sex" not in after
    told = [str(value) for value in asdict(TOLD).values() if value]
    assert [value for value in told if value in after] == []


def test_changes_of_travel_data_show_how_far_the_visa_is() -> None:
    told = Travel(visa=VisaState.APPLIED, hotel=RoomWish.SHARED, emergency="Pyotr +79141234567")
    assert changes(Travel(), told) == ("visa=; hotel=; emergency=", "visa=applied; hotel=***; emergency=***")


def test_nothing_that_stayed_is_a_change() -> None:
    assert changes(TOLD, replace(TOLD)) == ("", "")
