"""Applications: one person's wish to join a delegation, and the one table of its legal moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from delegation.errors import MovedOn
from delegation.event import DelegateRole
from delegation.person import Profile


class Status(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    WAITLISTED = "waitlisted"
    DECLINED = "declined"
    OFFERED = "offered"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    ATTENDED = "attended"
    ABSENT = "absent"


MOVES: Final[frozenset[tuple[Status, Status]]] = frozenset(
    {
        (Status.DRAFT, Status.SUBMITTED),
        (Status.SUBMITTED, Status.APPROVED),
        (Status.SUBMITTED, Status.WAITLISTED),
        (Status.SUBMITTED, Status.DECLINED),
        (Status.WAITLISTED, Status.OFFERED),
        (Status.WAITLISTED, Status.DECLINED),
        (Status.OFFERED, Status.APPROVED),
        (Status.OFFERED, Status.EXPIRED),
        (Status.APPROVED, Status.ATTENDED),
        (Status.APPROVED, Status.ABSENT),
        (Status.DRAFT, Status.WITHDRAWN),
        (Status.SUBMITTED, Status.WITHDRAWN),
        (Status.WAITLISTED, Status.WITHDRAWN),
        (Status.OFFERED, Status.WITHDRAWN),
        (Status.APPROVED, Status.WITHDRAWN),
    }
)
"""Every legal move of an application (PRODUCT.md, Terms); any other is an error."""

LIVE: Final = frozenset({Status.DRAFT, Status.SUBMITTED, Status.APPROVED, Status.WAITLISTED, Status.OFFERED})
"""Statuses in which an application still can come to something; all of them may be withdrawn."""

SEATED: Final = frozenset({Status.APPROVED, Status.OFFERED, Status.ATTENDED, Status.ABSENT})
"""Statuses that hold a seat: an offered one is kept free until it is taken, refused or expires."""

DELEGATES: Final = frozenset({Status.APPROVED, Status.ATTENDED, Status.ABSENT})
"""Who is on a roster (PRODUCT.md, Terms: approved people), before the trip and after; the others only applied."""


def check_move(before: Status, after: Status) -> None:
    """Raise MovedOn unless the table allows an application to go from `before` to `after`."""
    if (before, after) not in MOVES:
        raise MovedOn("error-moved-on", status=before.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One person's application to one delegation. Times are UTC."""

    id: int
    delegation_id: int
    event_id: int
    person_id: int
    """Who wants to go."""
    registered_by: int
    """Who fills it in and hears about it: the person, or a colleague who registers them."""
    status: Status
    role: DelegateRole = DelegateRole.ENTREPRENEUR
    rank: int = 0
    """Order among delegates of one role, smaller first."""
    answers: Profile = Profile()
    question: str = ""
    """The question a draft stands at (a code of `delegation.questions.QUESTIONS`), "" when none is open."""
    consent_version: str = ""
    consent_at: datetime | None = None
    created_at: datetime
    submitted_at: datetime | None = None
    decided_at: datetime | None = None
    decided_by: int | None = None
    reason: str = ""
    offered_until: datetime | None = None
    version: int = 0
    """Grows at every change: a button that carries an older one speaks of what has moved on."""
