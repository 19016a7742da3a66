"""What becomes of a delivery that did not go out, or may not have: pure, from what is known of it and of the fault."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Final

from bot.outbox.outcome import Fate, Outcome
from delegation.delivery import Delivery, Kind, State
from storage.outbox import Result

MOST_ATTEMPTS: Final = 20
"""After so many transient faults a delivery is `failed`, if the settings do not say otherwise: half an hour or more."""
FIRST_BACKOFF: Final = timedelta(seconds=2)
LONGEST_BACKOFF: Final = timedelta(minutes=5)
DOUBTFUL: Final = "may have been sent already"
"""The reason of a delivery that goes out a second time because nobody knows of the first: there is no third."""
PROVEN: Final = timedelta(seconds=3)
"""What is in doubt waits until the program has run for so long: one that dies at its start, again and again, is not to
use up the second try, which is the last."""
CUT_SHORT: Final = Outcome(Fate.UNKNOWN, "the desk was closed before Telegram answered")


def after_fault(delivery: Delivery, outcome: Outcome, now: datetime, most: int = MOST_ATTEMPTS) -> Result:
    """What becomes of a claimed delivery after its call failed with `outcome`; there are `most` attempts."""
    harmless = delivery.draft.kind is Kind.CORRECTION
    match outcome.fate:
        case Fate.WAIT:
            return not_now(delivery)
        case Fate.MIGRATED:
            return Result(delivery.id, State.PLANNED, due_at=now, chat_id=outcome.migrate_to, reason=delivery.reason)
        case Fate.BLOCKED:
            return Result(delivery.id, State.BLOCKED, reason=outcome.reason)
        case Fate.NOT_MODIFIED:
            return Result(delivery.id, State.SENT, sent_at=now)
        case Fate.UNKNOWN if delivery.draft.kind is Kind.BROADCAST or delivery.reason == DOUBTFUL:
            return Result(delivery.id, State.UNKNOWN, reason=outcome.reason)
        case Fate.AGAIN | Fate.UNKNOWN if delivery.attempts < most:
            reason = DOUBTFUL if outcome.fate is Fate.UNKNOWN and not harmless else delivery.reason
            return Result(delivery.id, State.PLANNED, due_at=now + backoff(delivery.attempts), reason=reason)
        case _:
            return Result(delivery.id, State.FAILED, reason=outcome.reason)


def backoff(attempts: int, first: timedelta = FIRST_BACKOFF, most: timedelta = LONGEST_BACKOFF) -> timedelta:
    """How long to wait after so many attempts: doubled each time, spread so that not all come back at once."""
    longest = min(first * 2.0 ** min(attempts - 1, 20), most)
    return longest * random.uniform(0.5, 1.0)


def not_now(delivery: Delivery, due_at: datetime | None = None) -> Result:
    """Planned as before, or for `due_at`: nothing went out, no attempt is counted."""
    return Result(delivery.id, State.PLANNED, due_at=due_at, count_attempt=False, reason=delivery.reason)


def after_a_crash(delivery: Delivery) -> Result:
    """What becomes of what the sender had when the program died: what may have gone out goes once more, and never a
    third time."""
    if not delivery.gone_out or delivery.draft.kind is Kind.CORRECTION:
        # An errand never goes out: its effects and its completion are one commit, so it surely was not done. A message
        # may be edited to the same or deleted twice.
        return not_now(delivery)
    if delivery.reason == DOUBTFUL:
        return Result(delivery.id, State.UNKNOWN, reason="interrupted twice")
    return Result(delivery.id, State.PLANNED, reason=DOUBTFUL)
