"""A name in the forms that readers of three scripts need."""

from __future__ import annotations

import pytest

from delegation.documents import Passport
from delegation.three_scripts import Names, names_of


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Соколова Анна Петровна", "SOKOLOVA Anna"),
        ("Анна Петровна Соколова", "SOKOLOVA Anna"),
        ("Ким Ён", "KIM En"),
        ("王丽", "WANG Li"),
        ("王 小丽", "WANG Xiaoli"),
        ("欧阳修文", "OUYANG Xiuwen"),
        ("John Smith", ""),
    ],
)
def test_a_name_gets_its_latin_form_with_the_surname_first_and_in_capitals(name: str, latin: str) -> None:
    assert names_of(name) == Names(own=name, latin=latin)


def test_a_surname_that_no_passport_has_room_for_is_not_guessed() -> None:
    assert names_of("Константинопольский-Христорождественский Иван").latin == ""


def test_what_the_passport_says_goes_before_any_transliteration() -> None:
    passport = Passport(surname="SOKOLOVA-O'NEIL", given_names="ANNA MARIA", han="索科洛娃·安娜")
    names = names_of("Соколова Анна Петровна", passport)
    assert names.forms == ["Соколова Анна Петровна", "SOKOLOVA-O'NEIL Anna Maria", "索科洛娃·安娜"]


def test_a_form_that_only_repeats_another_is_left_out() -> None:
    assert names_of("王丽", Passport(surname="WANG", given_names="LI", han="王丽")).forms == ["王丽", "WANG Li"]
    assert names_of("Smith John", Passport(surname="SMITH", given_names="JOHN")).forms == ["Smith John"]


def test_what_was_deliberately_left_out_of_the_passport_is_not_printed() -> None:
    assert names_of("Anna", Passport(surname="ANNA-LENA", given_names="-", han="-")).forms == ["Anna", "ANNA-LENA"]


def test_a_passport_that_is_not_told_yet_changes_nothing() -> None:
    assert names_of("Петров Иван", Passport()) == names_of("Петров Иван")
