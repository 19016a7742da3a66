"""A roster's buttons hold its filter and its search in 64 bytes, and mean the same whenever they are pressed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation.application import Status
from delegation.event import DelegateRole
from delegation.roster import Filter
from handlers.answer import MAX_CALLBACK_BYTES
from handlers.roster.keyboards import (
    FilterRoster,
    Lacking,
    OpenRoster,
    OpenRow,
    bits_of,
    filter_of,
    searchable,
    toggled,
)

FAR = 99_999_999
LAST = bits_of(Filter(roles=frozenset(DelegateRole), statuses=frozenset(Status), missing=True, unseen=True))

filters = st.builds(
    Filter,
    roles=st.frozensets(st.sampled_from(DelegateRole)),
    statuses=st.frozensets(st.sampled_from(Status)),
    missing=st.booleans(),
    unseen=st.booleans(),
    text=st.text(max_size=5),
)


@given(filters)
def test_a_filter_comes_back_from_its_bits(chosen: Filter) -> None:
    assert filter_of(bits_of(chosen), chosen.text) == chosen


@given(filters, st.sampled_from([*Status, *DelegateRole, *Lacking]))
def test_a_toggle_changes_one_thing_and_twice_nothing(chosen: Filter, what: Status | DelegateRole | Lacking) -> None:
    bits = bits_of(chosen)
    once = toggled(bits, what)
    assert (once ^ bits).bit_count() == 1
    assert toggled(once, what) == bits


@given(st.integers())
def test_forged_bits_are_some_filter(bits: int) -> None:
    assert isinstance(filter_of(bits, ""), Filter)


@given(st.text())
def test_every_search_fits_into_every_button(typed: str) -> None:
    text = searchable(typed)
    for button in (
        OpenRow(application=FAR, page=999, chosen=LAST, text=text),
        OpenRoster(delegation=FAR, page=999, chosen=LAST, text=text),
        FilterRoster(delegation=FAR, chosen=LAST, text=text),
    ):
        packed = button.pack()
        assert len(packed.encode()) <= MAX_CALLBACK_BYTES
        assert type(button).unpack(packed) == button


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Соколова   Анна ", "Соколова Анна"),
        ("a:b", "a b"),
        (":::", ""),
        ("\u202eabc\u200b", "abc"),
        ("Константинопольский Константин", "Константинопольск"),
        ("王小明", "王小明"),
    ],
)
def test_a_search_is_cleaned_and_cut_between_letters(typed: str, kept: str) -> None:
    assert searchable(typed) == kept
