"""A partner's own workbook: its headers found, people written into it, everything else as the partner drew it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Border, Font, PatternFill, Side
from python_calamine import CalamineWorkbook

from delegation.errors import BadAnswer
from delegation.partner_form import PartnerForm, columns_of
from exports.partner_form import fill
from imports.partner_form import Found, find
from imports.xlsx_file import OLE

HEADERS = ["序号", "姓", "名", "出生日期", "护照号码", "备注"]
ANNA = {"surname": "SOKOLOVA", "given_names": "ANNA", "birth_date": "1980-04-05", "passport_number": "752345678"}
LI = {"surname": "WANG", "given_names": "LI", "birth_date": "1975-01-31", "passport_number": "=1+1"}


def workbook(draw: Callable[[Any], None]) -> bytes:
    book = Workbook()
    draw(book.active)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def invitation(page: Any) -> None:
    """A letterhead, headers in row 3, two drawn rows, a signature under them."""
    page.title = "名单"
    page.merge_cells("A1:F1")
    page["A1"] = "邀请函人员名单"
    for column, header in enumerate(HEADERS, start=1):
        page.cell(3, column, header).font = Font(bold=True)
    line = Side(style="thin")
    for row in (4, 5):
        for column in range(1, 7):
            page.cell(row, column).border = Border(bottom=line)
            page.cell(row, column).font = Font(name="SimSun", size=9)
        page.cell(row, 1, row - 3)
        page.cell(row, 4).number_format = "yyyy/mm/dd"
    page.row_dimensions[4].height = 30
    page.merge_cells("A7:C7")
    page["A7"] = "签字："
    page["A7"].fill = PatternFill("solid", fgColor="FFFF00")
    page.row_dimensions[7].height = 44


def form_of(found: Found) -> PartnerForm:
    return PartnerForm(
        partner="ccpit",
        name="f.xlsx",
        sheet=found.sheet,
        row=found.row,
        columns=columns_of(found.headers),
        saved_at=datetime(2018, 1, 1, tzinfo=UTC),
    )


def filled(content: bytes, people: list[dict[str, str]]) -> Any:
    form = form_of(find(content))
    return load_workbook(BytesIO(fill(content, form, people, lambda day: f"{day:%d.%m.%Y}")))[form.sheet]


def test_the_row_of_headers_is_found_under_a_letterhead() -> None:
    found = find(workbook(invitation))
    assert (found.sheet, found.row) == ("名单", 3)
    assert list(found.headers.values()) == HEADERS
    assert [one.code for one in columns_of(found.headers)] == [
        *("number", "surname", "given_names", "birth_date", "passport_number"),
        "",
    ]


def test_the_sheet_with_most_headers_is_the_form() -> None:
    def draw(page: Any) -> None:
        page["A1"], page["A2"] = "Как заполнять", "Фамилия и имя латиницей"
        second = page.parent.create_sheet("List")
        for column, header in enumerate(["No", "Surname", "Given names", "Passport No."], start=2):
            second.cell(2, column, header)

    assert find(workbook(draw)).sheet == "List"


def test_headers_under_a_group_are_read_together() -> None:
    def draw(page: Any) -> None:
        page.merge_cells("A1:A2")
        page.merge_cells("B1:C1")
        page["A1"], page["B1"], page["B2"], page["C2"] = "姓名", "护照", "号码", "有效期"

    found = find(workbook(draw))
    assert (found.row, found.headers) == (2, {1: "姓名", 2: "护照 号码", 3: "有效期"})
    assert [one.code for one in columns_of(found.headers)] == ["name", "passport_number", "passport_expires"]
    page = filled(workbook(draw), [{"name": "王丽", "passport_number": "E1"}])
    assert [cell.value for cell in page[3]] == ["王丽", "E1", None]


def test_people_stand_under_the_headers_and_looks_stay_as_they_were() -> None:
    page = filled(workbook(invitation), [ANNA, LI])
    assert [[cell.value for cell in row] for row in page["A4:F5"]] == [
        ["1", "SOKOLOVA", "ANNA", datetime(1980, 4, 5), "752345678", None],  # noqa: DTZ001 (a cell has no zone)
        ["2", "WANG", "LI", datetime(1975, 1, 31), "=1+1", None],  # noqa: DTZ001
    ]
    assert page["D4"].number_format == "yyyy/mm/dd"
    assert page["B5"].font.name == "SimSun"
    assert page["A1"].value == "邀请函人员名单"
    assert page["A7"].value == "签字："


def test_what_begins_as_a_formula_is_text() -> None:
    typed = ["=1+1", "+7914", "-5", "@SUM(A1)", '=HYPERLINK("http://x")']
    page = filled(workbook(invitation), [{**ANNA, "surname": one} for one in typed])
    assert [page.cell(4 + place, 2).value for place in range(5)] == typed
    assert {page.cell(4 + place, 2).data_type for place in range(5)} == {"s"}


def test_more_people_than_rows_push_the_signature_down_with_its_looks() -> None:
    page = filled(workbook(invitation), [ANNA] * 34)
    assert [page.cell(row, 1).value for row in (4, 37)] == ["1", "34"]
    assert page["B37"].border.bottom.style == "thin"
    assert page["D37"].number_format == "yyyy/mm/dd"
    assert page.row_dimensions[37].height == 30
    assert page["A38"].value == "签字："
    assert page["A38"].fill.fgColor.rgb == "00FFFF00"
    assert page.row_dimensions[38].height == 44
    assert {str(area) for area in page.merged_cells.ranges} == {"A1:F1", "A38:C38"}
    assert page["A7"].value == "4"


def test_people_of_last_year_are_written_over_and_the_rest_of_them_is_gone() -> None:
    def draw(page: Any) -> None:
        invitation(page)
        for row in (4, 5, 6):
            page.cell(row, 2, "OLD")
            page.cell(row, 3, "PERSON")
            page.cell(row, 5, "000000")

    page = filled(workbook(draw), [ANNA])
    assert [page.cell(row, 2).value for row in (4, 5, 6)] == ["SOKOLOVA", None, None]
    assert [page.cell(row, 5).value for row in (5, 6)] == [None, None]
    assert page["A7"].value == "签字："


def test_a_date_is_text_where_the_form_has_no_cells_for_dates() -> None:
    def draw(page: Any) -> None:
        page["A1"], page["B1"] = "Surname", "Date of birth"

    assert filled(workbook(draw), [ANNA])["B2"].value == "05.04.1980"


def test_a_form_that_is_drawn_to_the_last_row_of_excel_is_filled_in_a_moment() -> None:
    def draw(page: Any) -> None:
        invitation(page)
        page.cell(1_048_576, 16_000).font = Font(bold=True)

    page = filled(workbook(draw), [ANNA] * 3)
    assert [page.cell(row, 2).value for row in (4, 5, 6)] == ["SOKOLOVA"] * 3
    assert page["A7"].value == "签字："


def test_a_formula_under_the_table_moves_along() -> None:
    def draw(page: Any) -> None:
        page["A1"], page["B1"], page["A3"], page["B3"] = "Surname", "Passport No.", "Total", "=COUNTA(B3:B3)"

    page = filled(workbook(draw), [ANNA] * 4)
    assert (page["A6"].value, page["B6"].value) == ("Total", "=COUNTA(B6:B6)")


@given(people=st.integers(0, 40), drawn=st.integers(0, 12), old=st.integers(0, 12))
@settings(max_examples=30, deadline=None)
def test_everybody_stands_in_the_form_and_what_is_below_is_below(people: int, drawn: int, old: int) -> None:
    def draw(page: Any) -> None:
        page.append(HEADERS)
        for row in range(2, 2 + max(drawn, old)):
            page.cell(row, 1, row - 1)
        for row in range(2, 2 + old):
            page.cell(row, 2, "OLD")
            page.cell(row, 3, "PERSON")
        page.cell(3 + max(drawn, old), 1, "签字：")

    names = [f"NAME{place}" for place in range(people)]
    page = filled(workbook(draw), [{**ANNA, "surname": name} for name in names])
    stand = [value for (value,) in page.iter_rows(min_row=2, min_col=2, max_col=2, values_only=True) if value]
    assert stand == names
    signatures = [row for row in range(2, page.max_row + 1) if page.cell(row, 1).value == "签字："]
    assert len(signatures) == 1
    assert signatures[0] > 1 + people


def test_another_program_reads_the_filled_form() -> None:
    content = workbook(invitation)
    form = form_of(find(content))
    book = CalamineWorkbook.from_filelike(BytesIO(fill(content, form, [ANNA, LI, ANNA], lambda day: f"{day:%Y}")))
    rows = book.get_sheet_by_name("名单").to_python(skip_empty_area=False)
    assert rows[0][0] == "邀请函人员名单"
    assert rows[2] == HEADERS
    assert rows[3][:5] == ["1", "SOKOLOVA", "ANNA", date(1980, 4, 5), "752345678"]
    assert rows[4][4] == "=1+1"
    assert [row[0] for row in rows[5:]] == ["3", "签字："]


def bomb() -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 40_000_000)
    return content.getvalue()


def heavy() -> bytes:
    """No bomb, only far more rows than a form has."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", Random(1).randbytes(4_400_000).hex()[: 9 * 1024 * 1024])
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"x" * (5 * 1024 * 1024 + 1), "large"),
        (OLE + b" old or locked", "locked"),
        (b"Surname,Name\n", "kind"),
        (b"PK\x03\x04 broken", "damaged"),
        (bomb(), "bomb"),
        (heavy(), "large"),
        (workbook(lambda page: page.append(["Hello", "World"])), "headers"),
        (workbook(lambda _: None), "headers"),
    ],
    ids=["empty", "large", "locked", "kind", "damaged", "bomb", "heavy", "other words", "empty sheet"],
)
def test_what_is_no_form_is_refused_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(BadAnswer) as refused:
        find(content)
    assert (refused.value.key, refused.value.args_) == ("form-refused", {"why": why})


def test_a_form_is_filled_with_hundreds_in_a_moment() -> None:
    started = datetime.now(UTC)
    page = filled(workbook(invitation), [ANNA] * 500)
    assert page.cell(503, 2).value == "SOKOLOVA"
    assert (datetime.now(UTC) - started).total_seconds() < 10
    assert date.fromisoformat(ANNA["birth_date"]) == page.cell(503, 4).value.date()
