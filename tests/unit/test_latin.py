"""Names in Latin letters as passports print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import BadAnswer
from delegation.latin import LATIN_LIMIT, proposed, read_han, read_latin

CYRILLIC = st.text(alphabet="абвгдежзийклмнопрстуфхцчшщъыьэюяё", min_size=1, max_size=12).map(str.capitalize)


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Петрова Анна Сергеевна", ("PETROVA", "ANNA")),
        ("Анна Сергеевна Петрова", ("PETROVA", "ANNA")),
        ("Щукин Юрий Ильич", ("SHCHUKIN", "IURII")),
        ("Подъячев Алексей", ("PODIEIACHEV", "ALEKSEI")),
        ("Соловьёв-Седой Пётр", ("SOLOVEV-SEDOI", "PETR")),
        ("王建国", ("WANG", "JIANGUO")),
        ("欧阳娜娜", ("OUYANG", "NANA")),
        ("吕布", ("LYU", "BU")),
        ("单雄信", ("SHAN", "XIONGXIN")),
        ("Anna Petrova", ("PETROVA", "ANNA")),
        ("PETROVA Anna", ("PETROVA", "ANNA")),
        ("José Núñez", ("NUNEZ", "JOSE")),
    ],
)
def test_a_name_is_proposed_as_passports_print_it(name: str, printed: tuple[str, str]) -> None:
    assert proposed(name) == printed


def test_what_cannot_be_told_from_a_name_is_not_proposed() -> None:
    assert proposed("Иванов") == ("IVANOV", "")


@given(st.lists(CYRILLIC, min_size=1, max_size=4).map(" ".join))
def test_every_proposal_is_what_may_be_typed(name: str) -> None:
    for part in proposed(name):
        assert not part or read_latin(part) == part


@pytest.mark.parametrize(
    ("typed", "read"),
    [("petrova", "PETROVA"), ("O’Neil", "O'NEIL"), (" anna  maria ", "ANNA MARIA"), ("Иванова-Петрова", None)],
)
def test_a_latin_name_is_read_in_capitals(typed: str, read: str | None) -> None:
    if read is not None:
        assert read_latin(typed) == read
        return
    with pytest.raises(BadAnswer) as refused:
        read_latin(typed)
    assert refused.value.args_["example"] == "IVANOVA-PETROVA"


@pytest.mark.parametrize("typed", ["123", "-", "'", "A1", "ANNA!", "👩"])
def test_what_no_passport_prints_is_refused(typed: str) -> None:
    with pytest.raises(BadAnswer):
        read_latin(typed)


@given(st.text(max_size=60))
def test_whatever_is_typed_for_a_latin_name_is_read_or_answered(typed: str) -> None:
    try:
        read = read_latin(typed)
    except BadAnswer as refused:
        read = str(refused.args_.get("example", ""))
    assert set(read) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ '-")
    assert len(read) <= LATIN_LIMIT


def test_chinese_characters_are_read_without_blanks() -> None:
    assert read_han("王 建国") == "王建国"


@pytest.mark.parametrize("typed", ["王", "Wang", "王建国1", "王" * 16, "··"])
def test_what_is_no_name_in_chinese_characters_is_refused(typed: str) -> None:
    with pytest.raises(BadAnswer):
        read_han(typed)
