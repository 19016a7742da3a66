"""The roll call: the stages of a trip at which it is called, and who is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


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
