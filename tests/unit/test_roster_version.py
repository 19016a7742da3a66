"""What is different between two lists."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from delegation.lists import Line, Listing
from delegation.roster_version import compare, mark

FIELDS = ("surname", "passport_number", "purpose")
lines = st.builds(
    Line,
    application=st.integers(1, 6),
    name=st.just("N"),
    values=st.fixed_dictionaries({code: st.sampled_from(["", "A", "B"]) for code in FIELDS[:2]}),
)
listings = st.builds(
    Listing,
    fields=st.just(FIELDS),
    lines=st.lists(lines, unique_by=lambda line: line.application).map(tuple),
    lacking=st.just(()),
    common=st.fixed_dictionaries({"purpose": st.sampled_from(["x", "y"])}),
)


def people(listing: Listing) -> dict[int, Line]:
    return {line.application: line for line in listing.lines}


@given(listings)
def test_a_list_does_not_differ_from_itself(listing: Listing) -> None:
    assert not compare(listing, listing)


@given(listings, st.randoms())
def test_the_order_of_people_says_nothing(listing: Listing, random: Random) -> None:
    shuffled = list(listing.lines)
    random.shuffle(shuffled)
    assert not compare(listing, replace(listing, lines=tuple(shuffled)))


@given(listings, listings)
def test_who_came_one_way_is_gone_the_other_way(one: Listing, other: Listing) -> None:
    there, back = compare(one, other), compare(other, one)
    assert {line.application for line in there.added} == {line.application for line in back.removed}
    assert there.changed == back.changed
    assert there.common == back.common


@given(listings, listings)
def test_everybody_is_new_gone_changed_or_the_same(old: Listing, new: Listing) -> None:
    found = compare(old, new)
    before, after = people(old), people(new)
    rebuilt = {key: line for key, line in before.items() if line not in found.removed}
    rebuilt |= {line.application: line for line in found.added}
    for key, fields in found.changed.items():
        rebuilt[key] = replace(
            rebuilt[key], values={**rebuilt[key].values, **{f: after[key].values[f] for f in fields}}
        )
    assert rebuilt == after


@given(listings, listings)
def test_two_lists_have_one_mark_when_they_are_the_same(one: Listing, other: Listing) -> None:
    assert (mark(one) == mark(other)) == (one == other)


def test_a_field_that_only_one_list_has_is_no_change() -> None:
    old = Listing(fields=("surname",), lines=(Line(application=1, name="N", values={"surname": "A"}),))
    new = Listing(
        fields=FIELDS, lines=(Line(application=1, name="N", values={"surname": "A", "passport_number": "1"}),)
    )
    assert not compare(old, new)
