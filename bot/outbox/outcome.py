"""What became of a call: one reading of Telegram's answers for replies and deliveries alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from bot.telegram import NotSent, Refused, TelegramError, Uncertain


class Fate(Enum):
    """What to do after a call failed."""

    WAIT = auto()
    """429: everybody waits (the wire tells the pace), no attempt is counted."""
    AGAIN = auto()
    """It surely was not done: again, with backoff."""
    UNKNOWN = auto()
    """It may have been done."""
    BLOCKED = auto()
    """The person cannot be reached until they come back."""
    MIGRATED = auto()
    """The group has a new id."""
    NOT_MODIFIED = auto()
    """An edit that changes nothing: as good as done."""
    GONE = auto()
    """The message to edit or delete is not there any more."""
    REFUSED = auto()
    """Telegram will not do it, however often it is asked."""


@dataclass(frozen=True, slots=True)
class Outcome:
    fate: Fate
    reason: str = ""
    migrate_to: int = 0


_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message can't be deleted",
)


def outcome_of(error: TelegramError) -> Outcome:
    """What `error` means for the call that raised it."""
    if isinstance(error, NotSent):
        return Outcome(Fate.AGAIN, str(error))
    if isinstance(error, Uncertain):
        return Outcome(Fate.UNKNOWN, str(error))
    if not isinstance(error, Refused):
        return Outcome(Fate.REFUSED, str(error))
    text = error.description
    if error.code == 429:
        return Outcome(Fate.WAIT, text)
    if error.migrate_to:
        return Outcome(Fate.MIGRATED, text, migrate_to=error.migrate_to)
    if error.code in (401, 404, 409):
        # It is the bot that is refused, not the message: a token that was changed, a server that is not Telegram's.
        return Outcome(Fate.AGAIN, text)
    if error.code == 403 or "chat not found" in text:
        return Outcome(Fate.BLOCKED, text)
    if error.code >= 500:
        # A gateway that answers 502 or 503 has passed nothing on; a 500 or 504 may come after the deed.
        return Outcome(Fate.AGAIN if error.code in (502, 503) else Fate.UNKNOWN, text)
    if "message is not modified" in text:
        return Outcome(Fate.NOT_MODIFIED, text)
    if any(gone in text for gone in _GONE):
        return Outcome(Fate.GONE, text)
    return Outcome(Fate.REFUSED, text)
