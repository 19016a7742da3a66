"""Until when one may apply to an event, and until when what was told may be changed."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from delegation.errors import DomainError, NotFound, When
from delegation.event import Event, EventStatus
from delegation.zones import to_utc


def closes_at(event: Event) -> datetime:
    """The instant from which nobody can apply: the registration deadline, else the end of the event's last day."""
    return event.registration_deadline or over_at(event)


def is_open(event: Event, now: datetime) -> bool:
    """Whether one may apply to the event's delegations now: it is published and not yet closed."""
    return event.status is EventStatus.PUBLISHED and now < closes_at(event)


def refusal(event: Event, now: datetime) -> DomainError | None:
    """Why nobody can apply now: not there for what is not published, else with when it closed; None while one can."""
    if event.status is EventStatus.CANCELLED:
        return DomainError("apply-event-cancelled")
    if event.status is not EventStatus.PUBLISHED:
        return NotFound()
    closed = closes_at(event)
    return DomainError("apply-closed", closed=When(closed)) if now >= closed else None


def check_open(event: Event, now: datetime) -> None:
    """Raise unless one may apply now."""
    if (why := refusal(event, now)) is not None:
        raise why


def changeable_until(event: Event) -> datetime:
    """Until when answers may be changed: the document deadline (papers are made of them), else the event's end."""
    return event.document_deadline or over_at(event)


def check_changeable(event: Event, now: datetime) -> None:
    """Raise DomainError, with when it was, once answers can no longer be changed."""
    until = changeable_until(event)
    if now >= until:
        raise DomainError("answers-closed", closed=When(until))


def over_at(event: Event) -> datetime:
    """The end of the event's last day."""
    return to_utc(datetime.combine(event.ends + timedelta(days=1), time()), event.timezone)
