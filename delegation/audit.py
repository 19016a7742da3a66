"""The audit log: who changed what about whom, before and after. Personal data is masked by who writes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from delegation.person import Grant

ALL: Final = "all"
"""In place of a delegation: a right over all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row. `action` is a code such as `application.approve` or `refused`; `subject` such as `application:17`."""

    at: datetime
    actor_id: int | None
    """None: the desk itself (an offer that expired)."""
    action: str
    subject: str
    before: str = ""
    after: str = ""
    id: int = 0


def right(grant: Grant) -> str:
    """A right as the log writes it down: the role, and the delegation that it is for."""
    return f"{grant.role.value}:{grant.delegation_id or ALL}"
