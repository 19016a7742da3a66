"""Two people write the name of their company differently, and are of one company all the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.companies import colleagues, same_company
from delegation.person import Profile


def of(company: str, tax_number: str = "-") -> Profile:
    return Profile(company=company, tax_number=tax_number)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ООО «Амурский лес»", "амурский лес"),
        ('ООО "Амурский лес"', "Амурский Лес, ООО"),
        ("Общество с ограниченной ответственностью «Амурский лес»", "Amurskii les LLC"),
        ("ПАО Сбербанк", "Публичное акционерное общество «Сбербанк»"),
        ("ИП Ёлкин", "Индивидуальный предприниматель Елкин"),
        ("Amur Timber Co., Ltd.", "AMUR TIMBER"),
        ("沈阳北方贸易有限公司", "沈阳北方贸易"),
        ("沈阳机床（集团）股份有限公司", "沈阳机床集团股份有限公司"),
        ("ООО", "ооо"),
    ],
)
def test_one_company_in_two_spellings(one: str, other: str) -> None:
    assert same_company(of(one), of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ООО «Амур»", "ООО «Зея»"),
        ("华兴贸易有限公司", "华星贸易有限公司"),
        ("Amur Timber", "Amur Trade"),
        ("ООО", "ЗАО"),
        ("", ""),
        ("-", "-"),
    ],
)
def test_different_companies(one: str, other: str) -> None:
    assert not same_company(of(one), of(other))


def test_tax_numbers_decide_where_both_told_one() -> None:
    assert same_company(of("Амур", "7707083893"), of("Филиал в Шэньяне", "7707083893"))
    assert not same_company(of("Амур", "7707083893"), of("Амур", "7736050003"))
    assert same_company(of("Амур", "7707083893"), of("ООО Амур"))


def test_colleagues_are_counted() -> None:
    assert colleagues(of("Амур"), [of("ООО «Амур»"), of("Зея"), of("-")]) == 1


profiles = st.builds(Profile, company=st.text(max_size=12), tax_number=st.sampled_from(["", "-", "1", "2"]))


@given(profiles, profiles)
def test_being_of_one_company_is_mutual(one: Profile, other: Profile) -> None:
    assert same_company(one, other) == same_company(other, one)
    assert same_company(one, one) == (one.company not in {"", "-"})
