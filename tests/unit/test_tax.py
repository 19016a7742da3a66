import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from delegation.errors import BadAnswer
from delegation.tax import INN_EXAMPLE, USCC_ALPHABET, USCC_EXAMPLE, is_inn, is_uscc, read_tax_number


def refusal_of(typed: str) -> BadAnswer:
    with pytest.raises(BadAnswer) as refusal:
        read_tax_number(typed)
    return refusal.value


@pytest.mark.parametrize("inn", ["7707083893", "7830002293", "500100732259", INN_EXAMPLE])
def test_an_inn_with_right_check_digits_is_kept(inn: str) -> None:
    assert read_tax_number(inn) == inn


@pytest.mark.parametrize(
    "typed", ["7707 083 893", "ИНН: 7707083893", "７７０７０８３８９３", "7707-083-893\u200b", "INN 7707083893"]
)
def test_an_inn_is_read_however_it_is_typed(typed: str) -> None:
    assert read_tax_number(typed) == "7707083893"


@pytest.mark.parametrize("typed", ["7707083894", "500100732258", "500100732269", "0000000000", "000000000000"])
def test_ten_or_twelve_digits_that_do_not_check_are_refused_with_what_was_read(typed: str) -> None:
    refusal = refusal_of(typed)
    assert refusal.key == "bad-tax-inn"
    assert refusal.args_ == {"typed": typed, "example": INN_EXAMPLE}


@pytest.mark.parametrize("code", [USCC_EXAMPLE, "9144030071526726XG", "911101085923662400"])
def test_a_chinese_code_with_the_right_check_character_is_kept(code: str) -> None:
    assert is_uscc(code)
    assert read_tax_number(code.lower()) == code


def test_a_chinese_code_with_a_wrong_check_character_is_refused() -> None:
    assert refusal_of("91350100M000100Y44").key == "bad-tax-uscc"


def test_a_letter_that_chinese_codes_do_not_use_is_named() -> None:
    refusal = refusal_of("91350100MO00100Y43")
    assert (refusal.key, refusal.args_["letter"]) == ("bad-tax-uscc-letter", "O")


@pytest.mark.parametrize(
    ("typed", "kept"), [("de 123456789", "DE 123456789"), ("123456789", "123456789"), ("12345678901", "12345678901")]
)
def test_numbers_of_other_countries_are_kept_as_they_are(typed: str, kept: str) -> None:
    assert read_tax_number(typed) == kept


@pytest.mark.parametrize("typed", ["нет", "12", "<b>1</b>", "1" * 31, "🙂123", "no number"])
def test_what_can_be_no_tax_number_is_refused_with_both_examples(typed: str) -> None:
    refusal = refusal_of(typed)
    assert refusal.key == "bad-tax-number"
    assert {refusal.args_["inn"], refusal.args_["uscc"]} == {INN_EXAMPLE, USCC_EXAMPLE}


def with_check_digits(body: list[int]) -> str:
    candidates = [[*body, digit] for digit in range(10)] if len(body) == 9 else []
    candidates += [[*body, first, second] for first in range(10) for second in range(10)] if len(body) == 10 else []
    right = ["".join(map(str, digits)) for digits in candidates if is_inn("".join(map(str, digits)))]
    assert len(right) == 1
    return right[0]


@given(st.integers(9, 10).flatmap(lambda size: st.lists(st.integers(0, 9), min_size=size, max_size=size)), st.data())
def test_every_number_has_one_right_ending_and_a_mistyped_digit_shows(body: list[int], data: st.DataObject) -> None:
    assume(body[:2] != [0, 0])
    inn = with_check_digits(body)
    assert read_tax_number(inn) == inn
    place = data.draw(st.integers(len(body), len(inn) - 1))
    digit = data.draw(st.sampled_from([one for one in "0123456789" if one != inn[place]]))
    assert not is_inn(inn[:place] + digit + inn[place + 1 :])


@given(st.text(USCC_ALPHABET, min_size=17, max_size=17), st.data())
def test_every_chinese_code_has_one_check_character_that_shows_any_single_slip(body: str, data: st.DataObject) -> None:
    codes = [body + char for char in USCC_ALPHABET if is_uscc(body + char)]
    assert len(codes) == 1
    place = data.draw(st.integers(0, 17))
    char = data.draw(st.sampled_from([one for one in USCC_ALPHABET if one != codes[0][place]]))
    assert not is_uscc(codes[0][:place] + char + codes[0][place + 1 :])


@given(st.text(max_size=60))
def test_whatever_is_typed_is_answered_and_reads_back_as_itself(typed: str) -> None:
    try:
        kept = read_tax_number(typed)
    except BadAnswer as refusal:
        assert refusal.key.startswith("bad-")  # noqa: PT017
    else:
        assert read_tax_number(kept) == kept
