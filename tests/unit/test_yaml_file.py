import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.story import Fault, File, Items, Place, Table, Text
from imports.yaml_file import DEPTH_LIMIT, SIZE_LIMIT, read


def the_fault(file: File) -> Fault:
    assert file.tree is None
    (fault,) = file.faults
    return fault


def test_every_value_knows_its_line_and_column_and_stays_text() -> None:
    file = read(b"version: 1\nevents:\n  - starts: 2018-06-27\n    own: no\n")
    assert file.tree == Table(
        Place(line=1, column=1),
        (
            (Text(Place(line=1, column=1), "version"), Text(Place(line=1, column=10), "1")),
            (
                Text(Place(line=2, column=1), "events"),
                Items(
                    Place(line=3, column=3),
                    (
                        Table(
                            Place(line=3, column=5),
                            (
                                (Text(Place(line=3, column=5), "starts"), Text(Place(line=3, column=13), "2018-06-27")),
                                (Text(Place(line=4, column=5), "own"), Text(Place(line=4, column=10), "no")),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )


@pytest.mark.parametrize("written", ["", "~", "null", "''"])
def test_nothing_is_nothing_however_it_is_written(written: str) -> None:
    tree = read(f"a: {written}\n".encode()).tree
    assert tree is not None
    value = tree.entries[0][1]
    assert isinstance(value, Text)
    assert value.text == ""


def test_the_word_null_in_quotes_is_a_word() -> None:
    tree = read(b"a: 'null'").tree
    assert tree is not None
    assert tree.entries[0][1] == Text(Place(line=1, column=4), "null")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_in_its_usual_forms(encoding: str) -> None:
    tree = read("город: Шэньян 沈阳".encode(encoding)).tree
    assert tree is not None
    assert tree.entries[0][0].text == "город"


def test_another_encoding_is_refused() -> None:
    assert the_fault(read("город: Шэньян".encode("cp1251"))).key == "fault-file-encoding"


@pytest.mark.parametrize(
    ("content", "key", "line"),
    [
        (b"", "fault-file-empty", 0),
        (b"# nothing\n", "fault-file-empty", 0),
        (b"null", "fault-file-empty", 0),
        (b"- 1", "fault-not-table", 1),
        (b"just words", "fault-not-table", 1),
        (b"a: 1\nb: [", "fault-yaml", 2),
        (b"a: 1\n\tb: 2", "fault-yaml", 2),
        (b"a: b: c", "fault-yaml", 1),
        (b"? [a]\n: 1", "fault-yaml", 1),
        (b"a: \x00", "fault-yaml", 0),
        (b"a: &x 1\n", "fault-yaml-alias", 1),
        (b"a: 1\nb: *x", "fault-yaml-alias", 2),
        (b"a: !!python/object/apply:os.system [ls]", "fault-yaml-tag", 1),
        (b"a: 1\n---\nb: 2", "fault-yaml-documents", 2),
        (b"a: " + b"[" * 100_000, "fault-yaml-deep", 1),
    ],
)
def test_what_cannot_be_read_has_one_reason_and_its_line(content: bytes, key: str, line: int) -> None:
    fault = the_fault(read(content))
    assert fault.key == key
    assert fault.place.line in {line, line + 1}  # where a text ends too soon, its end is the place


def test_a_thousand_laughs_are_refused_at_the_first() -> None:
    bomb = b"a: &a [x,x]\n" + b"".join(b"%c: &%c [*%c,*%c]\n" % (i, i, i - 1, i - 1) for i in range(98, 123))
    fault = the_fault(read(bomb))
    assert (fault.key, fault.place.line) == ("fault-yaml-alias", 1)


def test_deep_and_big_files_are_told_the_limit() -> None:
    assert the_fault(read(b"[" * (DEPTH_LIMIT + 1))).args == {"limit": DEPTH_LIMIT}
    assert the_fault(read(b"#" * (SIZE_LIMIT + 1))).args == {"limit": SIZE_LIMIT // 1024}
    assert the_fault(read(b"- 1\n" * 110_000)).key == "fault-file-long"


def plain(node: object) -> object:
    match node:
        case Text():
            return node.text
        case Items():
            return [plain(item) for item in node.items]
        case Table():
            return {name.text: plain(value) for name, value in node.entries}
    raise AssertionError(node)


words = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=8)
trees = st.dictionaries(
    words,
    st.recursive(words, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3)),
)


@given(trees)
def test_json_is_yaml_and_reads_back_as_it_was(data: dict[str, object]) -> None:
    file = read(json.dumps(data, ensure_ascii=False).encode())
    assert file.faults == ()
    assert plain(file.tree) == data


@given(st.binary(max_size=200) | st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_read_or_refused_with_a_reason(content: bytes) -> None:
    file = read(content)
    assert (file.tree is None) == bool(file.faults)
