"""Lists of a delegation's people: the plain roster, and what a partner asks for an invitation letter or a group.

A list holds raw values (codes, ISO dates), so that it can be kept, compared and told in any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from delegation.border import stay
from delegation.documents import Passport, Travel
from delegation.event import Delegation, Event, Partner
from delegation.groups import Group
from delegation.language import LocalText
from delegation.questionnaire import unless_skipped
from delegation.questions import unanswered
from delegation.rooms import Room
from delegation.roster import Row

Value = str | LocalText | tuple[str, ...]
"""A text or a code, a text in several languages, or names of cities."""


class ListKind(StrEnum):
    ROSTER = "roster"
    """Who they are, how to reach them, where they sleep and with whom they go; of a passport the Latin name alone."""
    INVITATION = "invitation"
    """What an inviting party in China asks for its letters."""
    GROUP = "group"
    """What is asked of a group that crosses the border together."""
    FORM = "form"
    """A partner's own form: its columns say what it asks."""


_PERSON: Final = ("surname", "given_names", "han", "sex", "birth_date")
_STAY: Final = ("entry_date", "entry_place", "exit_date", "exit_place")

FIELDS: Final[dict[ListKind, tuple[str, ...]]] = {
    ListKind.ROSTER: (
        *("name", "latin", "role", "status", "company", "position", "phone", "email", "telegram", "room", "group"),
        *("tax_number", "industry", "offers", "seeks", "brings"),
    ),
    ListKind.INVITATION: (
        *_PERSON,
        *("citizenship", "passport_number", "passport_issued", "passport_expires", "company", "position"),
        *("purpose", *_STAY, "places", "payer", "own_way"),
    ),
    ListKind.GROUP: (
        *_PERSON,
        *("birth_place", "citizenship", "passport_number", "passport_expires", "role"),
        *(*_STAY, "route", "hotels", "host", "own_way"),
    ),
}
"""The columns of each list that is the desk's own, in their order."""

DATES: Final = frozenset({"birth_date", "passport_issued", "passport_expires", "entry_date", "exit_date"})
COMMON: Final = frozenset({"purpose", "payer", "hotels", "host", "route", "places", *_STAY})
"""What is the same for everybody in a list."""
PERSONAL: Final = frozenset(
    {
        *_PERSON,
        "full_name",
        "birth_place",
        "citizenship",
        "passport_number",
        "passport_issued",
        "passport_expires",
        "own_way",
    }
)
"""What only coordinators see of others (PRODUCT.md, Rules that hold everywhere)."""
OPTIONAL: Final = frozenset({"han", "own_way", "telegram"})
"""Columns that stand in a partner's list only when somebody has something there."""
ARRANGED: Final = frozenset({"latin", "room", "group"})
"""Those of the plain roster: until people told their passports and were arranged they would only take room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One person of a list. `values` by the code of a field, "" where nothing is told."""

    application: int
    name: str
    """What to call them in the chat."""
    values: Mapping[str, str]
    lacking: tuple[str, ...] = ()
    """Codes of what this list asks and the person has not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list as it stands at one moment."""

    fields: tuple[str, ...]
    lines: tuple[Line, ...]
    common: Mapping[str, Value] = field(default_factory=dict)
    lacking: tuple[str, ...] = ()
    """Codes of what is the same for everybody and that nobody has told."""

    @property
    def incomplete(self) -> list[Line]:
        return [line for line in self.lines if line.lacking]


def is_personal(fields: Iterable[str]) -> bool:
    """Whether a list of these fields is for coordinators only."""
    return not PERSONAL.isdisjoint(fields)


def plain_list(rows: Iterable[Row], rooms: Iterable[Room] = (), groups: Iterable[Group] = ()) -> Listing:
    """The roster, with the rooms and groups of its people: of a passport nothing but the Latin name goes into it."""
    sleeps = {guest: room.name for room in rooms for guest in room.guests}
    goes: dict[int, list[str]] = {}
    for group in groups:
        for member in group.members:
            goes.setdefault(member, []).append(group.name)
    lines = []
    for row in rows:
        one = row.application.id
        told = {
            **_told(row),
            "latin": f"{row.surname} {row.given_names}".strip(),
            "room": sleeps.get(one, ""),
            "group": ", ".join(goes.get(one, ())),
        }
        lines.append(
            Line(
                application=one,
                name=row.name,
                values={code: unless_skipped(value) for code, value in told.items()},
                lacking=unanswered(row.application.answers),
            )
        )
    return Listing(fields=_standing(FIELDS[ListKind.ROSTER], lines, ARRANGED), lines=tuple(lines))


def partner_list(
    fields: Iterable[str],
    rows: Iterable[Row],
    passports: Mapping[int, Passport],
    travels: Mapping[int, Travel],
    trip: Mapping[str, Value],
) -> Listing:
    """A list of these fields for a partner. `passports` by person, `travels` by application, `trip`: `trip_values`."""
    asked = tuple(fields)
    own = [code for code in asked if code not in COMMON | OPTIONAL]
    lines = []
    for row in rows:
        application = row.application
        values = _told(row)
        values |= _of_passport(passports.get(application.person_id, Passport()))
        values["own_way"] = travels.get(application.id, Travel()).arrival
        lines.append(
            Line(
                application=application.id,
                name=row.name,
                values={code: unless_skipped(values[code]) for code in asked if code not in COMMON},
                lacking=tuple(code for code in own if not values[code]),
            )
        )
    return Listing(
        fields=_standing(asked, lines, OPTIONAL),
        lines=tuple(lines),
        common={code: trip[code] for code in asked if code in COMMON},
        lacking=tuple(code for code in asked if code in COMMON and not trip[code]),
    )


def trip_values(event: Event, delegation: Delegation, partners: Iterable[Partner]) -> dict[str, Value]:
    """The values of COMMON: as coordinators said, else as legs and the inviting party tell."""
    known = list(partners)
    said, legs = delegation.papers, stay(event, delegation, known)
    host = next((one.name for one in known if one.code == event.inviting_party), LocalText())
    return {
        "purpose": said.purpose,
        "payer": said.payer,
        "hotels": said.hotels,
        "host": said.host or host,
        "entry_date": _iso(said.entry_date or legs.entry_date),
        "entry_place": said.entry_place or ((legs.entry_place,) if legs.entry_place else ""),
        "exit_date": _iso(said.exit_date or legs.exit_date),
        "exit_place": said.exit_place or ((legs.exit_place,) if legs.exit_place else ""),
        "route": legs.route,
        "places": legs.places,
    }


def _standing(asked: Iterable[str], lines: Iterable[Line], optional: Set[str]) -> tuple[str, ...]:
    """The columns of a list, without those of `optional` in which nobody has anything."""
    filled = {code for line in lines for code in optional & line.values.keys() if line.values[code]}
    return tuple(code for code in asked if code not in optional or code in filled)


def _told(row: Row) -> dict[str, str]:
    """What a roster tells of a person; what was deliberately skipped is as good as empty there."""
    application, told = row.application, row.application.answers
    codes = ("company", "position", "phone", "email", "tax_number", "industry", "offers", "seeks", "brings")
    return {
        "name": row.name,
        "role": application.role.value,
        "status": application.status.value,
        "telegram": row.person.username and f"@{row.person.username}",
        **{code: str(getattr(told, code)) for code in codes},
    }


def _of_passport(passport: Passport) -> dict[str, str]:
    return {
        "full_name": " ".join(filter(None, (passport.surname, passport.given_names))),
        "surname": passport.surname,
        "given_names": passport.given_names,
        "han": passport.han,
        "sex": passport.sex.value if passport.sex else "",
        "birth_date": _iso(passport.birth_date),
        "birth_place": passport.birth_place,
        "citizenship": passport.citizenship,
        "passport_number": passport.number,
        "passport_issued": _iso(passport.issued),
        "passport_expires": _iso(passport.expires),
    }


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
