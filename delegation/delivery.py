"""Deliveries: everything the desk says that is not the immediate reply to an update (DELIVERY.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from delegation.language import Language


class State(StrEnum):
    """Where a delivery stands.

    `planned` lies ahead or is due; `sending` is in the air; `unknown` went out without an answer, so nobody
    knows whether it arrived; `missed` was due while it could not be sent and is of no use any more.
    """

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    UNKNOWN = "unknown"
    BLOCKED = "blocked"
    FAILED = "failed"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Priority(IntEnum):
    """Who goes first among what is due: smaller first."""

    ERRAND = 0
    NOTICE = 10
    REMINDER = 20
    BROADCAST = 30
    HOUSEKEEPING = 40
    """Nobody hears of it, so it may wait, and is not what anybody waits for."""


class Kind(StrEnum):
    """What a delivery says (a text rendered when it is sent), or which errand of the desk it runs."""

    NOTICE = "notice"
    REMINDER = "reminder"
    BROADCAST = "broadcast"
    CORRECTION = "correction"
    """What was sent is edited or deleted: to do so twice is harmless."""
    ERRAND = "errand"
    """Nothing is sent to a chat: a use case runs at `due_at` (an offer expires) or Telegram is told something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A delivery to plan. `key` is unique: planning the same thing twice is harmless.

    Exactly one of `person_id` and `chat_id` is the recipient; an errand needs neither.
    `topic` names the renderer of the text (or the errand); `facts` is what it needs: ids and codes, never texts.
    """

    key: str
    kind: Kind
    topic: str
    due_at: datetime
    facts: Mapping[str, str | int] = field(default_factory=dict)
    person_id: int | None = None
    chat_id: int | None = None
    priority: Priority = Priority.NOTICE
    useful_until: datetime | None = None
    """After this instant it is `missed` rather than sent late; None: always useful."""
    application_id: int | None = None
    event_id: int | None = None
    broadcast_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A delivery as it is kept."""

    id: int
    draft: Draft
    state: State
    attempts: int = 0
    message_id: int | None = None
    sent_at: datetime | None = None
    acknowledged_at: datetime | None = None
    language: Language | None = None
    """In which language it was said; None before it was sent."""
    reason: str = ""
    gone_out: bool = False
    """True while it is in the air and a request may have been made: if nothing more is known, it may have arrived."""
    revise: bool = False
    """True while what was sent no longer is what should stand there: the sender edits it."""
