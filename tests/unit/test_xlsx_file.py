from collections.abc import Mapping
from datetime import datetime, time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from delegation.story import Fault, File, Reading
from delegation.story import read as read_story
from imports import template, yaml_file
from imports.sheets import SHEETS
from imports.xlsx_file import ROW_LIMIT, SIZE_LIMIT, read
from tests.unit.samples import EXAMPLES

HOME = "Asia/Yakutsk"
Cells = Mapping[str, object]


def example() -> File:
    return yaml_file.read((EXAMPLES / "events.yaml").read_bytes())


def example_bytes() -> bytes:
    tree = example().tree
    assert tree is not None
    return template.write(tree)


EXAMPLE = example_bytes()


def story_of(content: bytes) -> Reading:
    return read_story(read(content), home_timezone=HOME)


def changed(cells: Cells, sheet: str | None = None) -> bytes:
    """The example with some cells changed: `events!B2` -> value; and optionally another sheet."""
    workbook = load_workbook(BytesIO(EXAMPLE))
    for where, value in cells.items():
        name, cell = where.split("!")
        workbook[name][cell] = value
    if sheet:
        workbook.create_sheet(sheet)["A1"] = "x"
    return saved(workbook)


def saved(workbook: Workbook) -> bytes:
    into = BytesIO()
    workbook.save(into)
    return into.getvalue()


def the_fault(content: bytes) -> Fault:
    found = story_of(content)
    assert found.story is None
    assert len(found.faults) == 1, found.faults
    return found.faults[0]


def test_the_workbook_and_the_yaml_of_one_story_are_equal() -> None:
    from_yaml = read_story(example(), home_timezone=HOME)
    assert from_yaml.story is not None
    assert story_of(EXAMPLE) == from_yaml


def test_writing_the_same_story_gives_the_same_bytes() -> None:
    assert example_bytes() == EXAMPLE


def test_what_excel_makes_of_typed_dates_and_flags_is_the_same_story() -> None:
    as_excel = changed(
        {
            "events!I2": datetime(2018, 6, 27),  # noqa: DTZ001 (a cell has no zone)
            "events!N2": datetime(2018, 5, 15, 17, 59, 59, 999_000),  # noqa: DTZ001 (as floating point has it)
            "partners!B4": True,
            "negotiations!A2": datetime(2017, 12, 15),  # noqa: DTZ001
            "delegations!E2": 30.0,
        }
    )
    workbook = load_workbook(BytesIO(as_excel))
    assert [workbook["events"][cell].value for cell in ("I1", "N1")] == ["starts", "registration_deadline"]
    assert story_of(as_excel) == story_of(EXAMPLE)


@pytest.mark.parametrize(
    ("cells", "place", "key"),
    [
        ({"events!B2": "fare"}, "events!B2", "fault-choice-near"),
        ({"events!J2": "2018-06-31"}, "events!J2", "bad-date-day"),
        ({"events!H3": None}, "events!H3", "fault-key-missing"),
        ({"events!C1": "titel.en"}, "events!C1", "fault-key-unknown-near"),
        ({"partners!I2": "zh, de"}, "partners!I2", "fault-choice"),
        ({"programme!A3": "apec"}, "programme!A3", "fault-reference"),
        ({"programme!A3": None}, "programme!A3", "fault-key-missing"),
        ({"delegations!E2": 5}, "delegations!E2", "fault-quota"),
        ({"legs!C2": time(9, 30)}, "legs!C2", "bad-moment"),
        ({"legs!D2": "Mars"}, "legs!D2", "bad-zone"),
        ({"outcomes!B2": "nobody"}, "outcomes!A2", "fault-reference"),
        ({"legs!Z3": "stray"}, "legs!Z3", "fault-column-nameless"),
    ],
)
def test_what_is_wrong_is_named_by_its_cell(cells: Cells, place: str, key: str) -> None:
    fault = the_fault(changed(cells))
    assert (str(fault.place), fault.key) == (place, key)


def test_a_missing_column_is_named_by_the_rows_that_lack_it() -> None:
    workbook = load_workbook(BytesIO(EXAMPLE))
    workbook["partners"].delete_cols(7)
    found = story_of(saved(workbook))
    assert {(fault.key, fault.args["name"]) for fault in found.faults} == {("fault-key-missing", "country")}
    assert [str(fault.place) for fault in found.faults] == ["partners!A2", "partners!A3", "partners!A4"]


def test_a_column_that_comes_twice_is_refused_at_its_header() -> None:
    fault = the_fault(changed({"legs!K1": "Seats", "legs!K2": 5}))
    assert (str(fault.place), fault.key) == ("legs!K1", "fault-key-twice")


def test_a_sheet_that_nobody_knows_is_named_with_the_nearest_one() -> None:
    fault = the_fault(changed({}, sheet="event"))
    assert (fault.key, fault.args["near"], str(fault.place)) == ("fault-sheet-unknown-near", "events", "event")
    assert the_fault(changed({}, sheet="Погода")).key == "fault-sheet-unknown"


def test_an_empty_sheet_of_excels_own_is_no_fault() -> None:
    workbook = load_workbook(BytesIO(EXAMPLE))
    workbook.create_sheet("Sheet1")
    assert story_of(saved(workbook)) == story_of(EXAMPLE)


def test_blank_rows_and_the_case_of_headers_do_not_matter() -> None:
    workbook = load_workbook(BytesIO(EXAMPLE))
    workbook["legs"].insert_rows(3)
    workbook["legs"]["B1"] = " CODE "
    assert story_of(saved(workbook)) == story_of(EXAMPLE)


def test_an_outcome_finds_its_talks_however_the_day_is_written() -> None:
    assert story_of(changed({"outcomes!A2": "15.12.2017"})) == story_of(EXAMPLE)


def test_faults_of_sheets_and_of_their_rows_come_together() -> None:
    found = story_of(changed({"events!B2": "fare", "programme!A3": "apec"}))
    assert [str(fault.place) for fault in found.faults] == ["events!B2", "programme!A3"]


def test_the_empty_form_reads_as_a_story_of_nothing() -> None:
    found = story_of(template.write())
    assert found.faults == ()
    assert found.story is not None
    assert found.story.events == ()


def test_the_form_has_every_sheet_with_its_columns() -> None:
    workbook = load_workbook(BytesIO(template.write()))
    assert {sheet.name: tuple(cell.value for cell in workbook[sheet.name][1]) for sheet in SHEETS} == {
        sheet.name: sheet.columns for sheet in SHEETS
    }


def test_what_looks_like_a_formula_is_written_as_text() -> None:
    source = b"version: 1\npartners: [{code: x, city: '=1+1'}]"
    tree = yaml_file.read(source).tree
    assert tree is not None
    cell = load_workbook(BytesIO(template.write(tree)))["partners"]["F2"]
    city = load_workbook(BytesIO(template.write(tree)))["partners"]["F1"].value
    assert (city, cell.value, cell.data_type) == ("city", "=1+1", "s")


def zipped(members: Mapping[str, bytes]) -> bytes:
    into = BytesIO()
    with ZipFile(into, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return into.getvalue()


def repacked(**members: bytes) -> bytes:
    with ZipFile(BytesIO(EXAMPLE)) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    return zipped(kept | {name.replace("__", "/"): content for name, content in members.items()})


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "fault-file-damaged"),
        (b"PK\x03\x04 and nothing after it", "fault-file-damaged"),
        (EXAMPLE[: len(EXAMPLE) // 2], "fault-file-damaged"),
        (zipped({"word/document.xml": b"<w/>"}), "fault-file-not-workbook"),
        (zipped({"xl/workbook.xml": b"<broken"}), "fault-file-damaged"),
        (zipped({"xl/workbook.xml": b"0" * 50_000_000}), "fault-file-bomb"),
        (repacked(**{f"xl__media{n}.bin": b"x" for n in range(600)}), "fault-file-bomb"),
        (b"PK" + b"x" * SIZE_LIMIT, "fault-file-large"),
    ],
    ids=["nothing", "a head", "half", "a letter", "broken", "a bomb", "many members", "too big"],
)
def test_a_file_that_is_no_workbook_has_one_reason(content: bytes, key: str) -> None:
    file = read(content)
    assert file.tree is None
    assert [fault.key for fault in file.faults] == [key]


def test_a_locked_member_is_told_as_a_password() -> None:
    locked = bytearray(EXAMPLE)
    start = locked.find(b"PK\x01\x02")
    locked[start + 8] |= 1
    assert [fault.key for fault in read(bytes(locked)).faults] == ["fault-file-locked"]


def test_entities_in_a_sheet_are_not_unfolded() -> None:
    laughs = b'<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "&%c;&%c;&%c;">' % (i, i - 1, i - 1, i - 1) for i in range(98, 123)
    )
    sheet = b'<?xml version="1.0"?><!DOCTYPE x [' + laughs + b"]><worksheet>&z;</worksheet>"
    file = read(repacked(xl__worksheets__sheet1=b"", **{"xl__worksheets__sheet1.xml": sheet}))
    assert [fault.key for fault in file.faults] == ["fault-file-damaged"]


def test_a_workbook_without_one_known_sheet_is_told_which_there_are() -> None:
    workbook = Workbook()
    assert [fault.key for fault in read(saved(workbook)).faults] == ["fault-sheets-missing"]


def test_rows_beyond_the_limit_are_refused_and_a_lie_about_size_is_not_believed() -> None:
    workbook = load_workbook(BytesIO(EXAMPLE))
    workbook["legs"].cell(ROW_LIMIT + 1, 1, "amur-to-smetc")
    workbook["legs"].cell(1_048_576, 16_384, None)
    fault = the_fault(saved(workbook))
    assert (fault.key, str(fault.place)) == ("fault-file-long", f"legs!A{ROW_LIMIT + 1}")


@given(st.integers(0, len(EXAMPLE) - 1), st.integers(0, 255))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_a_byte_flipped_anywhere_never_breaks_reading(at: int, byte: int) -> None:
    damaged = EXAMPLE[:at] + bytes([byte]) + EXAMPLE[at + 1 :]
    found = story_of(damaged)
    assert (found.story is None) == bool(found.faults)
