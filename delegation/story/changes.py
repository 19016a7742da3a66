"""What a file would change at the desk, so that importing it again writes only what differs.

Things are the same when their codes are (a negotiation: its day and partner). A file is the whole truth about the
fields of what it names; what it does not name, delegations of an event included, stays as it is. So do the facts for
partners' lists where a file has none: they are mostly said in the chat, after the file was written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Final, TypeVar

from delegation.event import Delegation, Event, Leg, Negotiation, PaperFacts, Partner, ProgrammeItem, Story

Thing = Partner | Event | Delegation | Negotiation
Known = TypeVar("Known", Partner, Leg)


class Subject(StrEnum):
    PARTNER = "partner"
    EVENT = "event"
    DELEGATION = "delegation"
    NEGOTIATION = "negotiation"


class What(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Change:
    """What a file does to one thing. `fields` names what differs (`starts`, `legs`), when it is changed."""

    subject: Subject
    code: str
    """Of a negotiation: its day and its partner's code."""
    what: What
    fields: tuple[str, ...] = ()


_KEPT: Final = frozenset({"id", "event_id", "status", "delegations"})
"""Fields that a file does not set, and the delegations, which are compared as things of their own."""

_UNORDERED: Final = frozenset({"programme", "legs", "outcomes"})


def changes(desk: Story, file: Story) -> list[Change]:
    """What differs, thing by thing, in the order of the file."""
    merged_story = merged(desk, file)
    found = [_change(Subject.PARTNER, one, desk.partners) for one in merged_story.partners]
    events = {event.code: event for event in desk.events}
    named = {delegation.code for event in file.events for delegation in event.delegations}
    for event in merged_story.events:
        old = events.get(event.code)
        found.append(_change(Subject.EVENT, event, [old] if old else []))
        before = old.delegations if old else ()
        found += [_change(Subject.DELEGATION, one, before) for one in event.delegations if one.code in named]
    return found + [_change(Subject.NEGOTIATION, one, desk.negotiations) for one in merged_story.negotiations]


def merged(desk: Story, file: Story) -> Story:
    """What the file names, as the desk is to keep it: with the ids, states and further delegations it has there."""
    events = {event.code: event for event in desk.events}
    return Story(
        partners=tuple(_with_id(one, desk.partners) for one in file.partners),
        events=tuple(_merged_event(events.get(one.code), one) for one in file.events),
        negotiations=tuple(_merged_negotiation(one, desk.negotiations) for one in file.negotiations),
    )


def _merged_event(old: Event | None, new: Event) -> Event:
    if old is None:
        return new
    named = {one.code for one in new.delegations}
    delegations = [_merged_delegation(old, one) for one in new.delegations]
    delegations += [one for one in old.delegations if one.code not in named]
    return replace(
        new,
        id=old.id,
        status=old.status,
        programme=_merged_programme(old.programme, new.programme),
        delegations=tuple(delegations),
    )


def _merged_programme(kept: tuple[ProgrammeItem, ...], items: tuple[ProgrammeItem, ...]) -> tuple[ProgrammeItem, ...]:
    """An item is the one of the same start and title, else of the same start, else of the same title (it was moved)."""
    ids: dict[int, int] = {}
    left = list(kept)
    for same in (
        lambda old, new: (old.starts, old.title) == (new.starts, new.title),
        lambda old, new: old.starts == new.starts,
        lambda old, new: old.title == new.title,
    ):
        for place, new in enumerate(items):
            found = next((old for old in left if same(old, new)), None) if place not in ids else None
            if found:
                ids[place] = found.id
                left.remove(found)
    return tuple(replace(item, id=ids.get(place, 0)) for place, item in enumerate(items))


def _merged_delegation(event: Event, new: Delegation) -> Delegation:
    for old in event.delegations:
        if old.code == new.code:
            legs = tuple(_with_id(leg, old.legs) for leg in new.legs)
            papers = old.papers if new.papers == PaperFacts() else new.papers
            return replace(new, id=old.id, event_id=event.id, legs=legs, papers=papers)
    return replace(new, event_id=event.id)


def _merged_negotiation(new: Negotiation, kept: Iterable[Negotiation]) -> Negotiation:
    for old in kept:
        if _code(old) == _code(new):
            ids = {(one.kind, one.event, one.title): one.id for one in old.outcomes}
            outcomes = (replace(one, id=ids.get((one.kind, one.event, one.title), 0)) for one in new.outcomes)
            return replace(new, id=old.id, outcomes=tuple(outcomes))
    return new


def _with_id(new: Known, kept: Iterable[Known]) -> Known:
    return next((replace(new, id=old.id) for old in kept if _code(old) == _code(new)), new)


def _change(subject: Subject, new: Thing, kept: Iterable[Thing]) -> Change:
    code = _code(new)
    for old in kept:
        if _code(old) == code:
            names = (one.name for one in fields(new) if one.name not in _KEPT)
            different = tuple(name for name in names if _compared(old, name) != _compared(new, name))
            return Change(subject, code, What.CHANGED if different else What.SAME, different)
    return Change(subject, code, What.ADDED)


def _compared(thing: Thing, name: str) -> object:
    """A field to compare: the order in which programme, legs and outcomes are written down says nothing."""
    value = getattr(thing, name)
    return sorted(value, key=repr) if name in _UNORDERED else value


def _code(thing: Thing | Leg) -> str:
    return f"{thing.held} {thing.partner}" if isinstance(thing, Negotiation) else thing.code
