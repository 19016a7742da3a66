"""Columns share the width of a page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exports.pdf.columns import share

WIDTHS = st.lists(st.tuples(st.floats(1, 60), st.floats(0, 80)), min_size=1, max_size=15)


@given(WIDTHS, st.floats(50, 300))
def test_columns_fill_the_page_and_nobody_gets_nothing(widths: list[tuple[float, float]], room: float) -> None:
    least = [few for few, _ in widths]
    shared = share(least, [few + more for few, more in widths], room)
    assert abs(sum(shared) - room) < 0.001
    assert all(width > 0 for width in shared)
    if sum(least) <= room:
        assert all(width >= few - 0.001 for width, few in zip(shared, least, strict=True))


def test_who_needs_more_gets_more_of_what_is_left() -> None:
    assert share([10, 10], [10, 50], 40) == [10, 30]


def test_whole_lines_grow_alike_and_whole_words_shrink_alike() -> None:
    assert share([1, 1], [10, 30], 80) == [20, 60]
    assert share([40, 80], [50, 90], 60) == [20, 40]
