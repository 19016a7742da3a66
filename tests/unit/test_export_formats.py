"""Each format is opened again by another library, in three languages, with what people type in it."""

from __future__ import annotations

import csv
import re
from datetime import UTC, date, datetime
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from bot.texts import BoundWords, Speaker, Texts
from delegation.application import Status
from delegation.event import DelegateRole
from delegation.language import LANGUAGES, Language
from delegation.person import Profile
from delegation.roster import Row
from exports.registry import FORMATS, file_name
from exports.roster_csv import harmless
from exports.table import COLUMNS, Table, roster_table
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
    table = roster_table(rows(), words(texts, language), "amur-to-smetc")
    for read in (sheet(table), lines(table)):
        assert read[0][:3] == headers
        assert len(read[0]) == len(COLUMNS) + 1
        first, second = (dict(zip(["number", *COLUMNS], row, strict=True)) for row in read[1:])
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
    read = sheet(roster_table(rows(), words(texts, "en"), "x"))
    assert read[1][4] == ANNA.company
    assert read[1][6] == "+79145550101"


@pytest.mark.parametrize("formula", FORMULAS)
def test_what_looks_like_a_formula_begins_with_an_apostrophe_in_csv(formula: str) -> None:
    [_, [cell]] = lines(Table("x", ["a"], [[formula]]))
    assert cell == "'" + formula


def test_a_phone_stays_text_in_csv(texts: Texts) -> None:
    assert lines(roster_table(rows(), words(texts, "ru"), "x"))[1][6] == "'+79145550101"


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
    table = roster_table(rows(), words(texts, language), "amur/to:smetc-" + "x" * 40)
    page = load_workbook(BytesIO(FORMATS["xlsx"].write(table))).active
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:O3"
    assert page.title == "amur to smetc-xxxxxxxxxxxxxxxxx"
    assert page["A1"].font.bold
    assert page["B2"].number_format == "@"
    widths = [page.column_dimensions[letter].width for letter in "ABF"]
    assert widths[0] < widths[1] <= 49
    assert page.column_dimensions["E"].width > 28


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
