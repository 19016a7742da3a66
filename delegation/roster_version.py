"""Versions of a delegation's lists: what was sent to a partner is frozen, and what comes next says what changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from delegation.language import Language
from delegation.lists import Line, Listing, ListKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A list that was sent, without its people. Numbers count from 1 within a delegation."""

    delegation_id: int
    kind: ListKind
    form_id: int | None = None
    """The partner's own form that was filled; None too when it is kept no longer."""
    partner: str
    """The code of whom it was sent to."""
    language: Language
    sent_at: datetime
    sent_by: int | None
    people: int
    number: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is different in a list since an earlier one; the order of its people says nothing."""

    added: tuple[Line, ...] = ()
    removed: tuple[Line, ...] = ()
    changed: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    """By application: the fields of which both lists tell and tell otherwise."""
    common: tuple[str, ...] = ()
    """Fields that changed for everybody."""

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.common)


def compare(old: Listing, new: Listing) -> Changes:
    """What `new` says otherwise than `old`. A field that only one of them has is no change of anybody."""
    before = {line.application: line for line in old.lines}
    after = {line.application: line for line in new.lines}
    changed = {
        key: fields
        for key, line in after.items()
        if key in before and (fields := _differing(before[key], line, new.fields))
    }
    return Changes(
        added=tuple(line for key, line in after.items() if key not in before),
        removed=tuple(line for key, line in before.items() if key not in after),
        changed=changed,
        common=tuple(code for code in new.common if code in old.common and new.common[code] != old.common[code]),
    )


def mark(listing: Listing) -> str:
    """Eight letters by which a list is known to be still the same: they fit into a button."""
    people = [(line.application, [line.values.get(code) for code in listing.fields]) for line in listing.lines]
    told = repr((listing.fields, people, [listing.common.get(code) for code in listing.fields]))
    return hashlib.sha256(told.encode()).hexdigest()[:8]


def _differing(old: Line, new: Line, fields: Iterable[str]) -> tuple[str, ...]:
    """Those of `fields` that both tell, and tell otherwise."""
    known = old.values.keys() & new.values.keys()
    return tuple(code for code in fields if code in known and old.values[code] != new.values[code])
