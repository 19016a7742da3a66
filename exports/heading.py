"""What stands over a list on paper: which list, of whom, how many, as of when."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from delegation.desk.lists import Listed
from delegation.desk.parties import Sides
from delegation.event import DelegateRole
from delegation.ports import Words
from delegation.zones import day_in
from exports.table import Heading


def heading_of(listed: Listed, sides: Sides, words: Words, made: datetime) -> Heading:
    """In the language of `words`; `made` is the instant at which the list stands as it does."""
    words = words.with_years()
    event, spoken = listed.party.event, words.language
    sent, host = sides.sender, sides.host
    facts = [
        event.title.best(spoken),
        words.plain("paper-where", place=words.city(event.city), dates=words.span(event.starts, event.ends)),
        words.plain("paper-host", party=host.name.best(spoken)) if host else "",
        words.plain("paper-sender", party=sent.name.best(spoken)) if sent else "",
        _counts(listed, words),
        words.plain("paper-made", day=words.day(day_in(made, words.timezone))),
    ]
    title = words.plain("list-title", kind=listed.kind.value)
    return Heading(title=title, facts=tuple(filter(None, facts)), language=spoken, made=made)


def _counts(listed: Listed, words: Words) -> str:
    """How many people, and how many in each role where the list says it."""
    held = Counter(line.values.get("role", "") for line in listed.listing.lines)
    roles = [
        words.plain("roster-count", label=words.plain(f"delegate-role-{role}"), number=held[role])
        for role in DelegateRole
        if held[role]
    ]
    return " · ".join([words.plain("list-people", number=len(listed.listing.lines)), *roles])
