"""Headers of partners' forms: known in three languages, proposed when they only resemble."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.errors import MovedOn, NotFound
from delegation.form_headers import FULL_NAME, HEADERS, NUMBER
from delegation.lists import COMMON, partner_list
from delegation.partner_form import FORM_FIELDS, PartnerForm, columns_of, confirmed, proposed, recognised, remapped
from delegation.roster import Row
from tests.unit.samples import LONG_AGO, application, person

every_way = [(way, code) for code, ways in HEADERS.items() for way in ways]


def form(**headers: str) -> PartnerForm:
    columns = columns_of(dict(enumerate(headers.values(), start=1)))
    return PartnerForm(partner="ccpit", name="f.xlsx", sheet="s", row=1, columns=columns, saved_at=LONG_AGO)


@pytest.mark.parametrize(("way", "code"), every_way)
def test_every_way_to_write_a_field_means_that_field(way: str, code: str) -> None:
    assert recognised(way) == code


@given(
    st.sampled_from(every_way), st.sampled_from(["{}", " {} ", "{}:", "*{}*", "{}.", "（{}）", "\n{}\n"]), st.booleans()
)
def test_blanks_capitals_and_dots_say_nothing(known: tuple[str, str], shape: str, capitals: bool) -> None:
    way, code = known
    assert recognised(shape.format(way.upper() if capitals else way)) == code


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("姓/Surname", "surname"),
        ("Passport No.\n护照号码", "passport_number"),
        ("№ п/п", NUMBER),
        ("护照号 (Passport)", "passport_number"),
        ("ＰＡＳＳＰＯＲＴ　ＮＯ", "passport_number"),
        ("姓名（拼音）", FULL_NAME),
        ("Срок действия (паспорт)", "passport_expires"),
        ("英文姓名", FULL_NAME),
    ],
)
def test_headers_in_two_languages_and_with_notes_are_known(header: str, code: str) -> None:
    assert recognised(header) == code


@pytest.mark.parametrize(
    ("header", "code"),
    [("Nationalty", "citizenship"), ("Дата рожденья", "birth_date"), ("护照的号码", "passport_number")],
)
def test_a_slip_of_the_pen_is_proposed_and_not_taken_for_sure(header: str, code: str) -> None:
    assert recognised(header) == ""
    assert proposed(header) == code


@pytest.mark.parametrize("header", ["", "   ", "签证类型", "Visa class", "Примечание", "😀"])
def test_what_resembles_nothing_is_left_empty(header: str) -> None:
    assert (recognised(header), proposed(header)) == ("", "")


@given(st.text(max_size=60))
def test_any_header_is_some_field_or_none(header: str) -> None:
    assert {recognised(header), proposed(header)} <= {*FORM_FIELDS, ""}


def test_what_is_known_for_sure_is_not_proposed_a_second_time() -> None:
    known, guessed = form(a="Nationality", b="Nationalty").columns
    assert (known.code, known.sure) == ("citizenship", True)
    assert (guessed.code, guessed.sure) == ("", False)


def test_a_coordinator_says_what_a_column_is_and_agrees_to_the_rest() -> None:
    said = remapped(form(a="Surname", b="Nationalty", c="?"), 3, "phone")
    assert [(one.code, one.sure) for one in said.columns] == [
        ("surname", True),
        ("citizenship", False),
        ("phone", True),
    ]
    assert not said.confirmed
    agreed = confirmed(said)
    assert agreed.confirmed
    assert all(one.sure for one in agreed.columns)
    assert agreed.fields == ("surname", "citizenship", "phone")
    assert not remapped(agreed, 1, "").confirmed


def test_a_column_or_field_that_is_not_there_cannot_be_said() -> None:
    for number, code in ((9, "phone"), (1, "password")):
        with pytest.raises(NotFound):
            remapped(form(a="Surname"), number, code)


def test_a_form_of_which_nothing_is_filled_is_not_confirmed() -> None:
    with pytest.raises(MovedOn):
        confirmed(replace(form(a="Visa class"), columns=()))


def test_every_field_of_a_form_can_be_filled() -> None:
    asked = [code for code in FORM_FIELDS if code != NUMBER]
    row = Row(application=application(), person=person())
    listed = partner_list(asked, [row], {}, {}, dict.fromkeys(COMMON, ""))
    assert {*listed.lines[0].values, *listed.common} == set(asked)
