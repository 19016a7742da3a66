"""The roll call: the stages of a trip at which it is called, which of them is on now, and who is there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from delegation.event import Delegation, Event, Leg, ProgrammeItem
from delegation.roster import Row
from delegation.trip import is_homeward

OPENS_BEFORE: Final = timedelta(hours=1)
"""How long before a leg departs the staff are told that its roll call opens."""
NEAR: Final = timedelta(hours=3)
"""A stage that is farther off than this is not meant when a badge is scanned."""
APART: Final = timedelta(minutes=30)
"""Two stages that are about as near, to within this, are told apart by whoever scans."""
AT_WORK: Final = timedelta(minutes=20)
"""Whoever marked somebody so recently is still calling the roll of that stage."""
_ARRIVAL: Final = "arrival"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The last word about one delegate at one stage."""

    application_id: int
    stage: str
    """The code of a `Stage`."""
    present: bool
    """False: the mark was taken back."""
    by: int | None
    """Who said so; None once that person is erased."""
    at: datetime


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the roll is called: at a leg, at a programme item, or, without either, at the arrival."""

    leg: Leg | None = None
    item: ProgrammeItem | None = None

    @property
    def code(self) -> str:
        """Names it in buttons and in what is kept: short, of letters and digits."""
        if self.leg is not None:
            return f"leg{self.leg.id}"
        return f"item{self.item.id}" if self.item is not None else _ARRIVAL

    @property
    def at(self) -> datetime | None:
        """When it begins; None for the arrival, whose time nobody is told."""
        if self.leg is not None:
            return self.leg.departs
        return self.item.starts if self.item is not None else None

    @property
    def until(self) -> datetime | None:
        """When it is over; None for the arrival."""
        return (self.item.ends if self.item is not None else None) or self.at

    def named(self) -> str:
        """What the audit log calls it."""
        if self.leg is not None:
            return self.leg.code
        return self.item.title.best("en") if self.item is not None else _ARRIVAL


def stages(event: Event, delegation: Delegation) -> list[Stage]:
    """All stages of a delegation's trip in the order of time, the arrival after the last leg that leads there."""
    timed = [(leg.departs, Stage(leg=leg)) for leg in delegation.legs]
    timed += [(item.starts, Stage(item=item)) for item in event.programme]
    ordered = [stage for _, stage in sorted(timed, key=lambda pair: (pair[0], pair[1].code))]
    outward = [place for place, one in enumerate(ordered) if one.leg is not None and not is_homeward(one.leg, event)]
    place = outward[-1] + 1 if outward else 0
    return [*ordered[:place], Stage(), *ordered[place:]]


def stage_of(found: Iterable[Stage], code: str) -> Stage | None:
    """The stage of that code; None when the trip has none such (any more)."""
    return next((stage for stage in found if stage.code == code), None)


def stage_now(found: Sequence[Stage], now: datetime, last: Mark | None = None) -> Stage | None:
    """The stage that is meant when a badge is scanned; None when that has to be asked.

    It is the one that whoever scans has been working at, `last` being their last mark; else the nearest in time,
    unless another is about as near.
    """
    if last is not None and timedelta() <= now - last.at <= AT_WORK:
        working_at = stage_of(found, last.stage)
        if working_at is not None:
            return working_at
    far = [(_distance(stage, now), stage) for stage in found if stage.at is not None]
    near = sorted((pair for pair in far if pair[0] <= NEAR), key=lambda pair: pair[0])
    if not near or (len(near) > 1 and near[1][0] - near[0][0] < APART):
        return None
    return near[0][1]


def _distance(stage: Stage, now: datetime) -> timedelta:
    """How far off a stage is: nothing while it is on."""
    begins, ends = stage.at or now, stage.until or now
    return max(begins - now, now - ends, timedelta())


def present_at(marks: Iterable[Mark], stage: str) -> dict[int, Mark]:
    """Who is marked present at a stage, by application."""
    return {number: mark for number, mark in said_at(marks, stage).items() if mark.present}


def said_at(marks: Iterable[Mark], stage: str) -> dict[int, Mark]:
    """The last word about each at a stage, by application: also that a mark was taken back."""
    return {mark.application_id: mark for mark in marks if mark.stage == stage}


def absentees(rows: Iterable[Row], present: Collection[int] | Mapping[int, Mark]) -> list[Row]:
    """Those who are missing, in the order they came."""
    return [row for row in rows if row.application.id not in present]


def ever_present(marks: Iterable[Mark]) -> frozenset[int]:
    """The applications of those who were present at one stage at least."""
    return frozenset(mark.application_id for mark in marks if mark.present)
