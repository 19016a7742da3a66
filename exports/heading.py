"""What stands over a list on paper: which list, of whom, how many, as of when."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from delegation.desk.parties import Party, Sides
from delegation.event import DelegateRole
from delegation.lists import Listing, ListKind
from delegation.ports import Words
from delegation.zones import day_in
from exports.table import Heading


def heading_of(
    party: Party,
    sides: Sides,
    kind: ListKind,
    listing: Listing,
    words: Words,
    made: datetime,
    *,
    everybody: bool = False,
    version: int = 0,
) -> Heading:
    """In the language of `words`; `made` is the instant at which the list stands as it does.

    everybody: it holds all who applied. version: the number under which it was sent, 0 for one that was not.
    """
    words = words.with_years()
    event, spoken = party.event, words.language
    sent, host = sides.sender, sides.host
    facts = [
        event.title.best(spoken),
        words.plain("paper-where", place=words.city(event.city), dates=words.span(event.starts, event.ends)),
        words.plain("paper-host", party=host.name.best(spoken)) if host else "",
        words.plain("paper-sender", party=sent.name.best(spoken)) if sent else "",
        _counts(listing, words),
        words.plain("paper-version", number=version) if version else "",
        words.plain("paper-made", day=words.day(day_in(made, words.timezone))),
    ]
    title = words.plain("list-title", kind="everybody" if everybody else kind.value)
    return Heading(title=title, facts=tuple(filter(None, facts)), language=spoken, made=made)


def _counts(listing: Listing, words: Words) -> str:
    """How many people, and how many in each role where the list says it."""
    held = Counter(line.values.get("role", "") for line in listing.lines)
    roles = [
        words.plain("roster-count", label=words.plain(f"delegate-role-{role}"), number=held[role])
        for role in DelegateRole
        if held[role]
    ]
    return " · ".join([words.plain("list-people", number=len(listing.lines)), *roles])
