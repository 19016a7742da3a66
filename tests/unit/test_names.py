import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.names import latin, plain, search_forms, sort_key, sounding, surname


@pytest.mark.parametrize(
    ("typed", "spelt"),
    [
        ("Щукин Юрий", "Shchukin Iurii"),
        ("Ёлкин Подъячев", "Elkin Podieiachev"),
        ("李小明", "li xiao ming"),
        ("Ivanov", "Ivanov"),
    ],
)
def test_a_name_has_its_latin_form_as_passports_and_pinyin_spell_it(typed: str, spelt: str) -> None:
    assert latin(typed) == spelt


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Иванов Иван Иванович", "Иванов"),
        ("Иван Иванович Сидоров", "Сидоров"),
        ("Иванов Иван", "Иванов"),
        ("Ivan Sidorov", "Sidorov"),
        ("SIDOROV Ivan", "SIDOROV"),
        ("IVAN SIDOROV", "SIDOROV"),
        ("李小明", "李小明"),
        ("李 小明", "李"),
        ("Мадонна", "Мадонна"),
        ("", ""),
    ],
)
def test_the_surname_is_found_by_the_habits_of_each_script(name: str, expected: str) -> None:
    assert surname(name) == expected


def test_names_of_all_scripts_sort_together_by_surname() -> None:
    names = ["Яковлев Пётр", "李小明", "Anna Brown", "Ёлкин Олег", "王伟"]
    assert sorted(names, key=sort_key) == ["Anna Brown", "Ёлкин Олег", "Яковлев Пётр", "李小明", "王伟"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Юрий", "Yuri"), ("Iurii", "Juri"), ("Алексей", "Alexey"), ("Щукин", "Schukin"), ("Хан", "Khan")],
)
def test_spellings_of_one_name_sound_the_same(one: str, other: str) -> None:
    assert sounding(one) == sounding(other)


def test_case_accents_and_yo_make_no_difference() -> None:
    assert plain("  ЁЛКИН  Müller ") == "елкин muller"
    assert plain("Йод") == "йод"


def test_chinese_is_found_by_characters_pinyin_and_initials() -> None:
    assert {"李小明", "lxm", sounding("lixiaoming")} <= set(search_forms("李小明"))


@given(st.text(max_size=60))
def test_any_text_has_forms_and_they_are_stable(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert search_forms(text)[0] == plain(text)
    assert isinstance(sort_key(text), tuple)
