"""The audit log, to be read: who did what, when, and about whom, with names in place of numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from delegation import rights
from delegation.audit import ALL, Entry
from delegation.desk import noting
from delegation.desk.parties import known_party
from delegation.errors import NotFound
from delegation.language import Language
from delegation.paging import PAGE, Page, nearest
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.questions import CODES

KINDS: Final = (
    "application",
    "event",
    "broadcast",
    "delegation",
    "room",
    "group",
    "leg",
    "question",
    "role",
    "roster",
    "form",
    "roll",
    "trip",
    "profile",
    "papers",
    "person",
    "refused",
)
"""What the log can be narrowed to: what an action's code begins with."""
MOST: Final = 50_000
"""Rows that a file of the log has at most."""
_RIGHT: Final = re.compile(rf"({'|'.join(Role)}):({ALL}|\d+)")
"""A right, as `audit.right` writes it down."""
_ANSWER: Final = re.compile(rf"(?:^|; )({'|'.join(CODES)})=")
"""An answer that changed, as `desk.profiles` writes it down: its question and what was told."""
_NAMED: Final = re.compile(r"\b(application|room):(\d+)")
"""What a value speaks of by its number: who shares a room, in which room somebody sleeps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry for a reader. `at` is on the centre's wall; `who` is "" for the desk itself and "?" for somebody
    erased; `kind` and `name` say what it was about (`name` "" when it is gone)."""

    at: datetime
    who: str
    action: str
    kind: str
    name: str
    before: str
    after: str
    fields: tuple[str, ...] = ()
    """Codes of the questions whose answers changed; the answers themselves are nobody's to read here."""


def check_can_read(actor: Person) -> None:
    """Forbidden to whoever may not read the log."""
    rights.check_can_see_audit(actor)


async def log(unit: Unit, actor: Person, kind: str, number: int) -> Page[Line]:
    """A page of the log, the latest first; `kind` one of KINDS or "" for everything."""
    rights.check_can_see_audit(actor)
    action = _action(kind)
    _, total = await unit.audit.recent(0, 1, action)
    number = nearest(number, total)
    entries, _ = await unit.audit.recent(number * PAGE, PAGE, action)
    names = _Names(unit, actor.language)
    await names.learn({entry.actor_id for entry in entries if entry.actor_id is not None})
    return Page(tuple([await _line(unit, names, entry) for entry in entries]), number, total)


async def everything(unit: Unit, actor: Person, kind: str) -> list[Line]:
    """All of one kind (or of every kind), the latest first, MOST at most: for a file. Forbidden, NotFound."""
    rights.check_can_see_audit(actor)
    entries, _ = await unit.audit.recent(0, MOST, _action(kind))
    names = _Names(unit, actor.language)
    await names.learn({entry.actor_id for entry in entries if entry.actor_id is not None})
    return [await _line(unit, names, entry) for entry in entries]


async def take_away(unit: Unit, actor: Person, kind: str) -> int:
    """Note in the log that this person takes it away as a file; how many rows that are. Forbidden, NotFound."""
    rights.check_can_see_audit(actor)
    _, number = await unit.audit.recent(0, 0, _action(kind))
    await noting.note(unit, actor.id, "audit.export", "audit", after=kind)
    return min(number + 1, MOST)


def _action(kind: str) -> str:
    """What the actions of a kind begin with."""
    if kind and kind not in KINDS:
        raise NotFound
    return kind if kind in {"", "refused"} else f"{kind}."


async def _line(unit: Unit, names: _Names, entry: Entry) -> Line:
    kind, _, number = entry.subject.partition(":")
    fields = tuple(dict.fromkeys(_ANSWER.findall(entry.before) + _ANSWER.findall(entry.after)))
    return Line(
        at=entry.at.astimezone(ZoneInfo(unit.centre.timezone)),
        who="" if entry.actor_id is None else names.person(entry.actor_id) or "?",
        action=entry.action,
        kind=kind,
        name=await names.of(kind, number),
        before="" if fields else await _value(names, entry.before),
        after="" if fields else await _value(names, entry.after),
        fields=fields,
    )


async def _value(names: _Names, value: str) -> str:
    """What stood there, its parts apart by "; "; what it speaks of by number is named where it is still there."""
    right = _RIGHT.fullmatch(value)
    if right is not None:
        return f"{right[1]}; {right[2] if right[2] == ALL else await names.of('delegation', right[2])}"
    told, end = "", 0
    for found in _NAMED.finditer(value):
        told += value[end : found.start()] + (await names.of(found[1], found[2]) or found[0])
        end = found.end()
    return told + value[end:]


class _Names:
    """What the numbers of a page of entries are called."""

    def __init__(self, unit: Unit, language: Language) -> None:
        self._unit = unit
        self._language = language
        self._people: dict[int, str] = {}
        self._others: dict[tuple[str, str], str] = {}

    async def learn(self, ids: Iterable[int]) -> None:
        wanted = set(ids) - self._people.keys()
        if wanted:
            found = await self._unit.people.get_many(wanted)
            self._people |= {one: found[one].called if one in found else "" for one in wanted}

    def person(self, person_id: int) -> str:
        return self._people.get(person_id, "")

    async def of(self, kind: str, number: str) -> str:
        """What the subject is called; "" for what is gone, as it stands when it is no number."""
        if not number.isdecimal():
            return number
        if (kind, number) not in self._others:
            try:
                self._others[kind, number] = await self._named(kind, int(number))
            except NotFound:
                self._others[kind, number] = ""
        return self._others[kind, number]

    async def _named(self, kind: str, subject_id: int) -> str:
        unit = self._unit
        match kind:
            case "person":
                person_id = subject_id
            case "application":
                person_id = (await unit.applications.get(subject_id)).person_id
            case "question":
                person_id = (await unit.questions.get(subject_id)).person_id
            case "event":
                return (await unit.events.get(subject_id)).title.best(self._language)
            case "delegation":
                found = await known_party(unit, subject_id)
                return found.event.title.best(self._language) if found else ""
            case "room":
                return (await unit.rooms.get(subject_id)).name
            case "group":
                return (await unit.groups.get(subject_id)).name
            case _:
                return str(subject_id)
        await self.learn([person_id])
        return self.person(person_id)
