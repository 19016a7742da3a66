"""Groups of delegates within a delegation: who goes to which item of the programme, and who interprets for them.

The interpreters of a group are those of its members whose role is that of an interpreter, and whom a coordinator
marked: a deputy head may well speak the language.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import combinations
from typing import Final

from delegation.errors import BadAnswer
from delegation.event import ProgrammeItem
from delegation.names import plain
from delegation.typed import read_title, shown

LASTS: Final = timedelta(hours=1)
"""How long an item is taken to last whose end nobody told."""
NAME_LIMIT: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """`members` are ids of applications, `items` of programme items."""

    id: int = 0
    delegation_id: int
    name: str
    members: frozenset[int] = frozenset()
    items: frozenset[int] = frozenset()
    marked: frozenset[int] = frozenset()
    """Members who interpret for it although that is not their role."""

    def interpreters(self, by_role: Collection[int]) -> frozenset[int]:
        """Who of its members interprets; `by_role`: everybody whose role it is."""
        return self.members & (self.marked | set(by_role))

    def with_members(self, members: frozenset[int]) -> Group:
        """Of these people; who is in it no more does not interpret for it either."""
        return replace(self, members=members, marked=self.marked & members)


@dataclass(frozen=True, slots=True)
class Visit:
    """A group at an item of the programme."""

    group: Group
    item: ProgrammeItem


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody who would have to be in two places; `one` begins no later than `other`."""

    member: int
    one: Visit
    other: Visit


def overlap(one: ProgrammeItem, other: ProgrammeItem) -> bool:
    """Whether nobody can be at both. What ends as the other begins does not overlap."""
    return one.starts < _ends(other) and other.starts < _ends(one)


def clashes(groups: Iterable[Group], programme: Sequence[ProgrammeItem]) -> list[Clash]:
    """Everybody whom their groups send to two items at one time, by time. Two groups at one item do not clash."""
    visits = [Visit(group, item) for item in programme for group in groups if item.id in group.items]
    visits.sort(key=lambda visit: (visit.item.starts, visit.item.id, visit.group.id))
    found: dict[tuple[int, int, int], Clash] = {}
    for one, other in combinations(visits, 2):
        if one.item.id != other.item.id and overlap(one.item, other.item):
            for member in sorted(one.group.members & other.group.members):
                found.setdefault((member, one.item.id, other.item.id), Clash(member, one, other))
    return list(found.values())


def unaided(
    groups: Collection[Group], programme: Iterable[ProgrammeItem], interpreters: Collection[int]
) -> list[ProgrammeItem]:
    """The items to which groups go without any interpreter; `interpreters`: everybody whose role it is."""
    return [
        item
        for item in programme
        if (there := [group for group in groups if item.id in group.items])
        and not any(group.interpreters(interpreters) for group in there)
    ]


def read_group_name(typed: str, others: Iterable[Group]) -> str:
    """What a group is called. BadAnswer when it is too long, or another group is called so."""
    name = read_title(typed, NAME_LIMIT)
    if any(plain(other.name) == plain(name) for other in others):
        raise BadAnswer("bad-group-name", typed=shown(name))
    return name


def _ends(item: ProgrammeItem) -> datetime:
    return item.ends if item.ends is not None and item.ends > item.starts else item.starts + LASTS
