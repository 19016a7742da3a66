"""What moved in an event: what people were told before, compared with what holds now.

A `Told` is what was said of an event in flat texts (`registration` -> an ISO instant), so that it can be kept with a
conversation or a delivery until it is compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from delegation.event import Delegation, Event, Leg, ProgrammeItem

Told = Mapping[str, str]


class What(StrEnum):
    """What can move."""

    DAYS = "days"
    REGISTRATION = "registration"
    DOCUMENTS = "documents"
    PLACE = "place"
    PROGRAMME = "programme"
    LEG = "leg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One thing that is no longer as it was told; "" stands for none."""

    what: What
    before: str
    after: str
    leg: Leg | None = None
    item: ProgrammeItem | None = None


def told(event: Event) -> dict[str, str]:
    """What people know of an event by now."""
    known = {
        "days": f"{event.starts}/{event.ends}",
        "registration": _instant(event.registration_deadline),
        "documents": _instant(event.document_deadline),
        "place": place(event),
    }
    known |= {_item_key(item): _instant(item.starts) for item in event.programme}
    return known | {_leg_key(one, leg): _instant(leg.departs) for one in event.delegations for leg in one.legs}


def moves(before: Told, event: Event, delegation: Delegation | None = None) -> list[Move]:
    """What moved since `before`, in the order in which it matters; the legs of one delegation, or of all."""
    return [move for move in _all(before, event, delegation) if move.before != move.after]


def place(event: Event) -> str:
    """City and hall in a line."""
    named = event.venue.name if event.venue else ""
    return event.city if named in {"", event.city} else f"{event.city}, {named}"


def days(kept: str) -> tuple[date, date]:
    """The first and last day that `told` kept."""
    first, last = kept.split("/")
    return date.fromisoformat(first), date.fromisoformat(last)


def instant(kept: str) -> datetime | None:
    """The instant that `told` kept; None for none."""
    return datetime.fromisoformat(kept) if kept else None


def _all(before: Told, event: Event, delegation: Delegation | None) -> Iterator[Move]:
    now = told(event)
    for what in (What.DAYS, What.PLACE, What.REGISTRATION, What.DOCUMENTS):
        if what in before:
            yield Move(what=what, before=before[what], after=now[what])
    for item in event.programme:
        if (was := before.get(_item_key(item))) is not None:
            yield Move(what=What.PROGRAMME, before=was, after=_instant(item.starts), item=item)
    for one in event.delegations if delegation is None else (delegation,):
        for leg in one.legs:
            if (was := before.get(_leg_key(one, leg))) is not None:
                yield Move(what=What.LEG, before=was, after=_instant(leg.departs), leg=leg)


def _item_key(item: ProgrammeItem) -> str:
    """By its title: an item that moves is a new one to storage."""
    return f"item:{item.title.best('en')}"


def _leg_key(delegation: Delegation, leg: Leg) -> str:
    return f"leg:{delegation.code}:{leg.code}"


def _instant(at: datetime | None) -> str:
    return at.isoformat() if at else ""
