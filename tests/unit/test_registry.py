import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports import template
from imports.registry import FORMATS, read
from tests.unit.samples import EXAMPLES

YAML = (EXAMPLES / "events.yaml").read_bytes()
XLSX = template.write()


@pytest.mark.parametrize(
    ("name", "content"), [("events.yaml", YAML), ("EVENTS.YML", YAML), ("events.xlsx", XLSX), ("events", XLSX)]
)
def test_a_file_is_read_by_what_it_is(name: str, content: bytes) -> None:
    file = read(name, content)
    assert file.tree is not None
    assert file.faults == ()


def test_a_workbook_is_known_by_its_first_bytes_whatever_it_is_called() -> None:
    assert read("events.yaml", XLSX) == read("events.xlsx", XLSX)


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("events.yaml", b"", "fault-file-empty"),
        ("events.xlsx", b"", "fault-file-empty"),
        ("events.yaml", b" \n\t", "fault-file-empty"),
        ("events.xlsx", YAML, "fault-file-damaged"),
        ("photo.jpg", b"\xff\xd8\xff\xe0", "fault-file-kind"),
        ("", b"words", "fault-file-kind"),
        ("events.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 512, "fault-file-locked"),
    ],
)
def test_a_file_that_is_none_of_the_formats_has_its_reason(name: str, content: bytes, key: str) -> None:
    file = read(name, content)
    assert file.tree is None
    assert [fault.key for fault in file.faults] == [key]


def test_who_sends_another_kind_is_told_which_there_are() -> None:
    fault = read("list.docx.txt", b"words").faults[0]
    assert fault.args == {"name": "list.docx.txt", "choices": ", ".join(kind.name for kind in FORMATS)}


@given(st.text(max_size=20), st.binary(max_size=100))
def test_any_file_of_any_name_is_answered(name: str, content: bytes) -> None:
    file = read(name, content)
    assert (file.tree is None) == bool(file.faults)
