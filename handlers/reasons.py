"""Why an application stands as it does, in the reader's words: for who decides and for who applied."""

from __future__ import annotations

from delegation.application import Application, Status
from delegation.desk.deciding import DECLINE_REASONS
from delegation.markup import Html
from delegation.ports import Words


def reason_text(words: Words, reason: str) -> str:
    """A reason of a decision: ready ones by their code, typed ones as they are (not escaped)."""
    return words.plain(f"decline-reason-{reason}") if reason in DECLINE_REASONS else reason


def explained(words: Words, application: Application) -> Html:
    """What the coordinators still ask for while nothing is decided, else why it was decided so; empty for nothing."""
    if not application.reason or application.status not in {Status.SUBMITTED, Status.WAITLISTED, Status.DECLINED}:
        return Html()
    if application.status is Status.DECLINED:
        return words("told-why", reason=reason_text(words, application.reason))
    return words("told-asked", text=application.reason)
