"""Questions that people ask the coordinators (`/ask`), and their answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of one person, about one delegation or about none; answered at most by the first who answers."""

    id: int
    person_id: int
    delegation_id: int | None
    text: str
    asked_at: datetime
    answer: str = ""
    answered_by: int | None = None
    answered_at: datetime | None = None
    message_id: int | None = None
    """The message in the asker's chat that holds it: the answer comes as a reply to that."""
