"""Lines break where readers of three scripts expect it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.breaking import pieces, wrap

TEXTS = st.text(st.sampled_from("abя -@/，。《》王丽“”().,5\n\u3000"), max_size=40)


def bare(text: str) -> str:
    return "".join(char for char in text if char not in " \u3000\n")


@given(TEXTS, st.integers(1, 12))
def test_no_line_is_wider_than_its_room_and_nothing_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width, len)
    assert all(len(line) <= width for line in lines)
    assert bare("".join(lines)) == bare(text)


@given(TEXTS)
def test_what_fits_stays_as_it_is(text: str) -> None:
    expected = [line.strip(" \u3000") for line in text.split("\n")]
    assert [line.strip(" \u3000") for line in wrap(text, 100, len)] == expected


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Константинопольский Иван", 12, ["Константиноп", "ольский Иван"]),
        ("two words", 5, ["two", "words"]),
        ("第十届展览会，沈阳", 6, ["第十届展览", "会，沈阳"]),
        ("中国《丝绸之路》", 3, ["中国", "《丝绸", "之路》"]),
        ("6月27日至29日", 4, ["6月27", "日至29", "日"]),
        ("anna@example.com", 12, ["anna@", "example.com"]),
        ("Соколова-Петрова", 10, ["Соколова-", "Петрова"]),
        ("цена -5%", 5, ["цена", "-5%"]),
        ("a\n\nb", 5, ["a", "", "b"]),
        ("", 5, [""]),
    ],
)
def test_lines_break_between_words_and_between_characters(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width, len) == lines


@given(TEXTS)
def test_closing_signs_never_begin_a_piece_and_opening_ones_never_end_it(text: str) -> None:
    found = list(pieces(text))
    assert "".join(found) == text
    assert not any(piece[0] in "，。》”).," for piece in found[1:])
    assert not any(
        piece.rstrip()[-1:] in tuple("《“(") for piece in found[:-1] if not piece.endswith((" ", "\u3000", "\n"))
    )
