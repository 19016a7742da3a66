from hypothesis import given
from hypothesis import strategies as st

from delegation.paging import PAGE, count, nearest, page


def test_a_page_says_one_to_eight_of_thirty_four() -> None:
    shown = page(range(34), 0)
    assert (shown.first, shown.last, shown.total, shown.pages) == (1, 8, 34, 5)
    assert shown.has_next
    assert not shown.has_previous


def test_the_last_page_holds_the_rest() -> None:
    shown = page(range(34), 4)
    assert (shown.items, shown.first, shown.last) == ((32, 33), 33, 34)
    assert not shown.has_next


def test_an_empty_list_has_one_empty_page() -> None:
    shown = page([], 0)
    assert (shown.items, shown.first, shown.last, shown.pages) == ((), 0, 0, 1)
    assert not shown.has_next


@given(st.integers(0, 200), st.integers(-5, 50))
def test_any_button_leads_to_a_page_that_is_there(total: int, number: int) -> None:
    shown = page(range(total), number)
    assert shown.number == nearest(number, total)
    assert shown.items or total == 0


@given(st.integers(0, 200))
def test_the_pages_together_are_the_list(total: int) -> None:
    pages = [page(range(total), number) for number in range(count(total))]
    assert [item for one in pages for item in one.items] == list(range(total))
    assert all(len(one.items) <= PAGE for one in pages)
    assert [one.has_next for one in pages] == [True] * (len(pages) - 1) + [False]


@given(st.integers(0, 200), st.integers(1, 20))
def test_a_denser_list_has_pages_of_its_own_size(total: int, size: int) -> None:
    pages = [page(range(total), number, size) for number in range(count(total, size))]
    assert [item for one in pages for item in one.items] == list(range(total))
    assert [place for one in pages if one.items for place in range(one.first, one.last + 1)] == list(
        range(1, total + 1)
    )
    assert [one.has_next for one in pages] == [True] * (len(pages) - 1) + [False]
