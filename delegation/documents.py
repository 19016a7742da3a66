"""A delegate's papers: the passport (wave 2 of PRODUCT.md) and what else a delegation asks for (wave 3).

All of it is personal data that is kept sealed and shown to the person and to coordinators only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, TypeVar

from delegation.event import Ask, Delegation, VisaRule


class Sex(StrEnum):
    """As passports print it (ICAO Doc 9303: M, F)."""

    MALE = "male"
    FEMALE = "female"


class VisaState(StrEnum):
    """How a delegate's visa stands."""

    NOT_NEEDED = "not_needed"
    HAS_ONE = "has_one"
    NEEDS_LETTER = "needs_letter"
    APPLIED = "applied"
    RECEIVED = "received"


SETTLED_VISAS: Final = frozenset({VisaState.NOT_NEEDED, VisaState.HAS_ONE, VisaState.RECEIVED})
"""States in which nobody has to see to the visa any more."""


class RoomWish(StrEnum):
    SINGLE = "single"
    SHARED = "shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passport:
    """What a person's passport says; "" and None mean not told yet, "-" means deliberately left out."""

    surname: str = ""
    """Latin letters exactly as in the passport: A-Z, space, hyphen, apostrophe."""
    given_names: str = ""
    han: str = ""
    """The name in Chinese characters, where there is one."""
    sex: Sex | None = None
    birth_date: date | None = None
    birth_place: str = ""
    citizenship: str = ""
    """ISO 3166 alpha-2."""
    number: str = ""
    issued: date | None = None
    expires: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Travel:
    """What one application's delegation asks besides; "" and None mean not told yet, "-" deliberately left out."""

    visa: VisaState | None = None
    hotel: RoomWish | None = None
    roommate: str = ""
    """With whom a room is shared, in the person's own words."""
    diet: str = ""
    arrival: str = ""
    """How and when somebody arrives who does not travel with the others; "-": travels with them."""
    emergency: str = ""
    """Whom to call: name and phone."""
    visa_owner: int | None = None
    """The coordinator who sees to the visa, a person's id; None: the delegate does."""
    visa_due: date | None = None
    """The last day on which the visa may still be open, as a coordinator said."""
    confirmed_at: datetime | None = None
    """When the person last said that the passport and all of this is right for this trip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A picture or PDF of a passport, without its content."""

    id: int
    person_id: int
    name: str
    """What the file was called; "" for a photo."""
    mime: str
    size: int
    """Bytes."""
    received_at: datetime


Papers = TypeVar("Papers", Passport, Travel)

_SHOWN: Final = 4
"""Characters of a masked value that are left."""
_PLAIN: Final = frozenset({"visa", "visa_owner", "visa_due", "confirmed_at"})
"""How far the papers are, not what they say."""
_TO_ENTER: Final = frozenset({Ask.PASSPORT, Ask.VISA})


def masked(number: str) -> str:
    """A passport number as the audit log may show it, enough to tell it from another one: `***4567` of 751234567."""
    return f"***{number[-_SHOWN:]}" if len(number) >= 2 * _SHOWN else "***" if number else ""


def changes(before: Papers, after: Papers) -> tuple[str, str]:
    """What changed, before and after, for the audit log: `number=***4567; birth_date=***`. Nothing that is personal
    stands there but the end of a passport number."""
    old, new = asdict(before), asdict(after)
    names = [name for name in old if old[name] != new[name]]
    return _written(old, names), _written(new, names)


def _written(values: Mapping[str, object], names: Sequence[str]) -> str:
    return "; ".join(f"{name}={_shown(name, values[name])}" for name in names)


def _shown(name: str, value: object) -> str:
    if value is None or value == "":
        return ""
    if name in _PLAIN:
        return str(value)
    return masked(str(value)) if name == "number" else "***"


def asked_of(delegation: Delegation) -> frozenset[Ask]:
    """What this delegation asks of its delegates: as its coordinators said, else by its visa rule."""
    if delegation.asks is not None:
        return delegation.asks
    if delegation.visa is not VisaRule.NONE:
        return _TO_ENTER
    return frozenset({Ask.PASSPORT}) if delegation.passport_months is not None else frozenset()
