import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.contact import EMAIL_EXAMPLE, EMAIL_LIMIT, PHONE_EXAMPLES, read_email, read_phone
from delegation.errors import BadAnswer
from delegation.language import LANGUAGES, Language


@pytest.mark.parametrize(
    ("typed", "language", "number"),
    [
        ("8 914 123-45-67", "ru", "+79141234567"),
        ("8(914)123-45-67", "en", "+79141234567"),
        ("8 914 123 45 67", "zh", "+79141234567"),
        ("+8 914 123-45-67", "ru", "+79141234567"),
        ("7 914 123 45 67", "ru", "+79141234567"),
        ("914 123 45 67", "ru", "+79141234567"),
        ("13912345678", "zh", "+8613912345678"),
        ("139 1234 5678", "ru", "+8613912345678"),
        ("0086 139 1234 5678", "zh", "+8613912345678"),
        ("024 2272 0000", "zh", "+862422720000"),
        ("+49 30 901820", "en", "+4930901820"),
        ("\u200f+7\u200b 914 1234567\u202c", "en", "+79141234567"),
        ("＋８６１３９１２３４５６７８", "zh", "+8613912345678"),
        ("+7 914 123-45-67 доб. 12", "ru", "+79141234567"),
    ],
)
def test_a_phone_is_read_as_it_is_written_on_both_banks(typed: str, language: Language, number: str) -> None:
    assert read_phone(typed, language) == number


@pytest.mark.parametrize("typed", ["123", "позвоните мне", "+7 000 000 00 00", "9" * 60, "+999 123456", "<b>"])
def test_a_number_that_no_plan_has_is_refused_with_an_example_of_the_readers_country(typed: str) -> None:
    for language in LANGUAGES:
        with pytest.raises(BadAnswer) as refusal:
            read_phone(typed, language)
        assert refusal.value.key == "bad-phone"
        assert refusal.value.args_["example"] == PHONE_EXAMPLES[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_shown_can_itself_be_typed(language: Language) -> None:
    assert read_phone(PHONE_EXAMPLES[language], language).startswith("+")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("A.B@Example.COM", "A.B@example.com"),
        ("иван@пример.рф", "иван@пример.рф"),
        ("张@公司.cn", "张@公司.cn"),
        ("name＠example.com", "name@example.com"),
        (" mailto:<name@example.com>; ", "name@example.com"),
        ("na\u200bme@example.com", "name@example.com"),
        (EMAIL_EXAMPLE, EMAIL_EXAMPLE),
    ],
)
def test_an_address_is_read_in_any_script(typed: str, address: str) -> None:
    assert read_email(typed) == address


def test_an_address_without_its_sign_is_told_so() -> None:
    with pytest.raises(BadAnswer, match="bad-email-at"):
        read_email("name.example.com")


@pytest.mark.parametrize("typed", ["a@b", "a@@b.com", "a b@c.com", "@example.com", "a@", "<b>@example.com"])
def test_what_can_be_no_address_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_email(typed)
    assert refusal.value.key == "bad-email"
    assert refusal.value.args_["example"] == EMAIL_EXAMPLE


def test_an_endless_address_is_refused_by_its_length() -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_email("a" * 5000)
    assert refusal.value.args_ == {"length": 5000, "limit": EMAIL_LIMIT}


def test_nothing_is_neither_phone_nor_address() -> None:
    for read in (read_email, lambda typed: read_phone(typed, "ru")):
        with pytest.raises(BadAnswer, match="bad-empty"):
            read("\u200b ")


@given(st.integers(900_000_0000, 999_999_9999), st.sampled_from(["8", "+7", "7", "8 ", "+7 ("]))
def test_russian_mobiles_read_the_same_whatever_stands_before_them(number: int, prefix: str) -> None:
    try:
        expected = read_phone(f"+7{number}", "ru")
    except BadAnswer:
        return  # not every range is given out
    assert expected == f"+7{number}"
    assert read_phone(f"{prefix}{number}", "ru") == expected


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_whatever_is_typed_is_answered(typed: str, language: Language) -> None:
    for read in (lambda text: read_phone(text, language), read_email):
        try:
            kept = read(typed)
        except BadAnswer as refusal:
            assert refusal.key.startswith("bad-")  # noqa: PT017
        else:
            assert read(kept) == kept


@pytest.mark.parametrize("typed", ["8 914 538 00 1", "7707083894"])
def test_a_number_with_a_digit_missing_does_not_become_a_landline_abroad(typed: str) -> None:
    with pytest.raises(BadAnswer):
        read_phone(typed, "ru")


def test_a_mobile_of_the_other_country_needs_no_plus() -> None:
    assert read_phone("139 1234 5678", "ru") == "+8613912345678"
