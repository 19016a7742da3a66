import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import BadAnswer
from delegation.typed import (
    NAME_LIMIT,
    SHOWN,
    TEXT_LIMIT,
    clean,
    clean_code,
    clean_text,
    read_name,
    read_text,
    read_title,
    read_whole,
    read_words,
    shown,
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Иванов   Иван ", "Иванов Иван"),
        ("李明", "李明"),
        ("\u200bИва\u00adнов\ufeff", "Иванов"),
        ("\u202eИванов\u202c", "Иванов"),
        ("Ｉｖａｎｏｖ　Ｉｖａｎ", "Ivanov Ivan"),
        ("O'Neil <b>&", "O'Neil <b>&"),
        ("Иванов\nИван", "Иванов Иван"),
        ("И\u0306ван", "Йван"),
        ("مریم", "مریم"),
    ],
)
def test_a_name_in_any_script_is_kept_without_what_nobody_sees(typed: str, name: str) -> None:
    assert read_name(typed) == name


@pytest.mark.parametrize("typed", ["12345", "🙂🙂🙂", "Я", "1 2 3", "--", "<&>", "И."])
def test_what_holds_fewer_than_two_letters_is_no_name(typed: str) -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_name(typed)
    assert refusal.value.key == "bad-name"
    assert refusal.value.args_ == {"typed": typed}


@pytest.mark.parametrize("typed", ["", " ", "\n\t", "\u200b\u200d\u2060", "\u3164", "\u2800", "\x00"])
def test_what_looks_empty_is_empty_for_every_reader(typed: str) -> None:
    for read in (read_name, read_words, read_title, read_text):
        with pytest.raises(BadAnswer) as refusal:
            read(typed)
        assert refusal.value.key == "bad-empty"


def test_five_thousand_characters_are_refused_with_both_figures() -> None:
    with pytest.raises(BadAnswer) as refusal:
        read_text("я" * 5000)
    assert (refusal.value.key, refusal.value.args_) == ("bad-too-long", {"length": 5000, "limit": TEXT_LIMIT})
    with pytest.raises(BadAnswer) as refusal:
        read_name("я" * (NAME_LIMIT + 1))
    assert refusal.value.args_["limit"] == NAME_LIMIT


def test_a_text_of_exactly_the_limit_is_taken() -> None:
    assert read_text("я" * TEXT_LIMIT) == "я" * TEXT_LIMIT


def test_a_free_text_keeps_its_lines_but_not_empty_ones() -> None:
    assert read_text("one \r\n\n\n  two\t three\u2028four") == "one\ntwo three\nfour"


@pytest.mark.parametrize("typed", ["1С", "360", "沈阳（集团）有限公司", "№ 7"])
def test_a_company_may_be_called_by_digits_and_keeps_its_own_brackets(typed: str) -> None:
    assert read_title(typed) == typed


@pytest.mark.parametrize("typed", ["...", "🙂", "<>&"])
def test_a_title_or_text_without_letter_or_digit_says_nothing(typed: str) -> None:
    for read in (read_title, read_text):
        with pytest.raises(BadAnswer) as refusal:
            read(typed)
        assert refusal.value.key == "bad-words"


def test_a_position_needs_letters() -> None:
    assert read_words("CEO") == "CEO"
    with pytest.raises(BadAnswer, match="bad-words"):
        read_words("12")


def test_an_answer_repeats_no_more_than_some_of_a_long_text() -> None:
    assert shown("a" * 500) == "a" * (SHOWN - 1) + "…"
    assert shown("short") == "short"


@pytest.mark.parametrize(
    ("typed", "key"), [("0", "bad-seats"), ("11", "bad-seats"), ("six", "bad-seats"), ("\u200b\u3164", "bad-empty")]
)
def test_what_is_no_number_of_the_range_is_refused(typed: str, key: str) -> None:
    assert read_whole("10", 10, "bad-seats") == 10
    with pytest.raises(BadAnswer) as refusal:
        read_whole(typed, 10, "bad-seats")
    assert refusal.value.key == key


def test_digits_of_every_script_become_plain_ones_in_codes() -> None:
    assert clean_code("１２\u0663४") == "1234"


@given(st.text(max_size=300))
def test_cleaning_leaves_nothing_invisible_and_is_done_once(typed: str) -> None:
    once = clean(typed)
    assert clean(once) == once
    assert once == once.strip()
    assert "  " not in once
    assert not {unicodedata.category(char) for char in once} & {"Cc", "Cf", "Cs", "Co"}
    lines = clean_text(typed)
    assert clean_text(lines) == lines
    assert "\n\n" not in lines


@given(st.text(max_size=700))
def test_every_reader_answers_or_refuses_with_a_text(typed: str) -> None:
    for read in (read_name, read_words, read_title, read_text):
        try:
            answer = read(typed)
        except BadAnswer as refusal:
            assert refusal.key.startswith("bad-")  # noqa: PT017
        else:
            assert read(answer) == answer
