"""Each format is opened again by another library, in three languages, with what people type in it."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO, StringIO

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.texts import BoundWords, Speaker, Texts
from delegation.application import Status
from delegation.event import DelegateRole
from delegation.language import LANGUAGES, Language
from delegation.lists import plain_list
from delegation.person import Profile
from delegation.roster import Row
from delegation.roster_version import Changes, compare
from exports.registry import FORMATS, file_name
from exports.roster_csv import harmless
from exports.roster_xlsx import CHANGED, NEW
from exports.table import Table, list_table
from tests.unit.samples import application, person

BOM = b"\xef\xbb\xbf"
FORMULAS = ["=1+1", "+7 914", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", '=HYPERLINK("http://x","y")']
ANNA = Profile(
    name="Соколова Анна",
    company="=cmd|' /C calc'!A0",
    position='Директор, "Амур"\nи партнёры',
    phone="+79145550101",
    email="anna@example.com",
    industry="food",
    tax_number="-",
    offers="-",
    seeks="цены; -5%",
    brings="@все",
)
LI = Profile(name="王丽", company="沈阳机床（集团）有限责任公司", phone="+8613904000102", industry="гончарное дело")


def rows() -> list[Row]:
    anna = person(1, username="anna", first_name="Anna")
    return [
        Row(application=application(1, answers=ANNA, role=DelegateRole.HEAD), person=anna),
        Row(application=application(2, Status.ATTENDED, answers=LI), person=person(2)),
    ]


@pytest.fixture
def texts() -> Texts:
    return Texts()


def words(texts: Texts, language: Language) -> BoundWords:
    return Speaker(texts, "Asia/Yakutsk").within(language, "Asia/Yakutsk", datetime(2018, 6, 1, tzinfo=UTC))


def sheet(table: Table) -> list[list[str]]:
    """The cells as openpyxl reads them; every one must be text."""
    book = load_workbook(BytesIO(FORMATS["xlsx"].write(table)))
    cells = list(book.active.iter_rows())
    assert {cell.data_type for row in cells for cell in row if cell.value is not None} <= {"s"}
    assert all(cell.hyperlink is None for row in cells for cell in row)
    return [[str(cell.value or "") for cell in row] for row in cells]


def lines(table: Table) -> list[list[str]]:
    content = FORMATS["csv"].write(table)
    assert content.startswith(BOM)
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


@pytest.mark.parametrize(
    ("language", "headers", "head", "attended", "food"),
    [
        ("ru", ["№", "Имя", "Роль"], "Глава делегации", "Участие состоялось", "Продукты питания"),
        ("en", ["No.", "Name", "Role"], "Head of delegation", "Took part", "Food"),
        ("zh", ["序号", "姓名", "身份"], "团长", "已参加", "食品"),
    ],
)
def test_headers_and_words_are_in_the_language_that_was_chosen(
    texts: Texts, language: Language, headers: list[str], head: str, attended: str, food: str
) -> None:
    table = list_table(plain_list(rows()), words(texts, language), "amur-to-smetc")
    for read in (sheet(table), lines(table)):
        assert read[0][:3] == headers
        first, second = (dict(zip(table.codes, row, strict=True)) for row in read[1:])
        assert (first["number"], first["name"], first["role"]) == ("1", "Соколова Анна", head)
        assert (second["name"], second["status"]) == ("王丽", attended)
        assert first["industry"].startswith(food[:3])
        assert second["industry"] == "гончарное дело"
        assert (first["telegram"].lstrip("'"), second["telegram"]) == ("@anna", "")
        assert first["position"] == ANNA.position
        assert (first["tax_number"], first["offers"]) == ("", "")
        assert first["missing"] == ""
        assert len(re.split(", |、", second["missing"])) == 6


def test_what_people_type_is_text_in_a_workbook(texts: Texts) -> None:
    table = Table("x", ["a"], [[value] for value in FORMULAS if value.isprintable()])
    assert [row[0] for row in sheet(table)[1:]] == [row[0] for row in table.rows]
    read = sheet(list_table(plain_list(rows()), words(texts, "en"), "x"))
    assert read[1][4] == ANNA.company
    assert read[1][6] == "+79145550101"


@pytest.mark.parametrize("formula", FORMULAS)
def test_what_looks_like_a_formula_begins_with_an_apostrophe_in_csv(formula: str) -> None:
    [_, [cell]] = lines(Table("x", ["a"], [[formula]]))
    assert cell == "'" + formula


def test_a_phone_stays_text_in_csv(texts: Texts) -> None:
    assert lines(list_table(plain_list(rows()), words(texts, "ru"), "x"))[1][6] == "'+79145550101"


@pytest.mark.parametrize("plain", ["", "1С", "цены; -5%", "список:\n- лес\n- зерно", "a=b", "a@b.c", "-"[:0], "'x"])
def test_what_is_no_formula_is_left_alone_in_csv(plain: str) -> None:
    assert harmless(plain) == plain


def test_a_cell_that_another_separator_would_begin_is_harmless_too() -> None:
    assert harmless("x;=cmd()") == "x;'=cmd()"


def test_lines_end_as_the_standard_says_and_quotes_are_doubled() -> None:
    content = FORMATS["csv"].write(Table("x", ["a", "b"], [['say "да"', "1,2"]]))
    assert content == BOM + 'a,b\r\n"say ""да""","1,2"\r\n'.encode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_is_ready_to_be_worked_with(texts: Texts, language: Language) -> None:
    table = list_table(plain_list(rows()), words(texts, language), "amur/to:smetc-" + "x" * 40)
    page = load_workbook(BytesIO(FORMATS["xlsx"].write(table))).active
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:O3"
    assert page.title == "amur to smetc-xxxxxxxxxxxxxxxxx"
    assert page["A1"].font.bold
    assert page["B2"].number_format == "@"
    widths = [page.column_dimensions[letter].width for letter in "ABF"]
    assert widths[0] < widths[1] <= 49
    assert page.column_dimensions["E"].width > 28


def cards(table: Table) -> list[vobject.base.Component]:
    return list(vobject.readComponents(FORMATS["vcf"].write(table).decode(), validate=True))


def test_a_contact_has_name_company_and_phone_for_the_phone_that_takes_it(texts: Texts) -> None:
    anna, li = cards(list_table(plain_list(rows()), words(texts, "en"), "amur"))
    assert (anna.fn.value, anna.n.value.family, anna.n.value.given) == ("Соколова Анна", "Соколова", "Анна")
    assert (li.fn.value, li.n.value.family, li.n.value.given) == ("王丽", "王丽", "")
    assert (anna.tel.value, anna.email.value, anna.url.value) == (ANNA.phone, ANNA.email, "https://t.me/anna")
    assert (anna.org.value, anna.title.value) == ([ANNA.company], ANNA.position)
    assert anna.note.value == "amur: Head of delegation"
    assert not hasattr(li, "email")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1).map(str.strip).filter(bool))
def test_whatever_a_company_is_called_comes_back_from_its_contact(company: str) -> None:
    codes = ["name", "role", "company", "position", "phone", "email", "telegram"]
    [card] = cards(Table("x", codes, [["Анна", "head", company, "", "", "", ""]], codes))
    assert card.org.value == [company]


def test_a_line_of_a_contact_is_folded_between_letters(texts: Texts) -> None:
    content = FORMATS["vcf"].write(list_table(plain_list(rows()), words(texts, "zh"), "沈" * 60))
    assert max(len(line.decode().encode()) for line in content.split(b"\r\n")) <= 75


def test_programs_get_values_by_the_code_of_their_column(texts: Texts) -> None:
    read = json.loads(FORMATS["json"].write(list_table(plain_list(rows()), words(texts, "zh"), "amur")))
    assert read["list"] == "amur"
    assert read["columns"]["company"] == "单位"
    assert [one["name"] for one in read["people"]] == ["Соколова Анна", "王丽"]
    assert read["people"][0]["role"] == "团长"
    assert "changes" not in read


def changed_table(texts: Texts, language: Language) -> Table:
    """A roster that was sent with Anna, who has another phone since, and with somebody who is gone; Li is new."""
    now = plain_list(rows())
    anna, gone = (
        Row(application=application(number, answers=answers), person=person(number, username="anna"))
        for number, answers in ((1, replace(ANNA, phone="+79140000000")), (9, Profile(name="Ушедший Пётр")))
    )
    sent = plain_list([replace(anna, application=replace(anna.application, role=DelegateRole.HEAD)), gone])
    return list_table(now, words(texts, language), "amur", since=(2, compare(sent, now)))


def test_a_workbook_colours_what_changed_since_it_was_sent(texts: Texts) -> None:
    book = load_workbook(BytesIO(FORMATS["xlsx"].write(changed_table(texts, "ru"))))
    page, told = book.worksheets
    colours = {
        cell.coordinate: f"#{cell.fill.fgColor.rgb[2:]}"
        for row in page.iter_rows()
        for cell in row
        if cell.fill.fill_type
    }
    assert colours.pop("G2") == CHANGED
    assert {coordinate[1:] for coordinate in colours} == {"3"}
    assert set(colours.values()) == {NEW}
    assert [row[0].value for row in told.iter_rows()] == [
        "Изменилось с версии 2:",
        "+1: 王丽",
        "−1: Ушедший Пётр",
        "Соколова Анна, изменено: телефон",
    ]


def test_csv_and_json_have_a_column_of_what_changed(texts: Texts) -> None:
    table = changed_table(texts, "en")
    top, *people = lines(table)
    assert [top[-1], *(row[-1] for row in people)] == ["Changed", "phone", "new"]
    read = json.loads(FORMATS["json"].write(table))
    assert [one["changed"] for one in read["people"]] == ["phone", "new"]
    assert read["changes"][1:] == ["+1: 王丽", "−1: Ушедший Пётр", "Соколова Анна: phone changed"]


def test_a_list_that_is_the_same_says_so(texts: Texts) -> None:
    table = list_table(plain_list(rows()), words(texts, "en"), "amur", since=(1, Changes()))
    assert table.changed.lines == ("Changed since version 1:", "Nothing has changed.")
    assert table.changed.cells == frozenset()


def test_a_roster_of_nobody_is_a_header() -> None:
    table = Table("x", ["a", "b"], [])
    assert sheet(table) == [["a", "b"]]
    assert lines(table) == [["a", "b"]]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("amur-to-smetc", "amur-to-smetc-2018-06-01-zh.xlsx"),
        ("../../etc/passwd", "etc-passwd-2018-06-01-zh.xlsx"),
        ("Делегация №1", "no1-2018-06-01-zh.xlsx"),
        ("沈阳", "roster-2018-06-01-zh.xlsx"),
    ],
)
def test_a_file_is_named_by_its_delegation_in_plain_letters(code: str, expected: str) -> None:
    assert file_name(code, date(2018, 6, 1), "zh", "xlsx") == expected
