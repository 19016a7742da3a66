"""Rows of deliveries as values of the domain, and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from delegation.delivery import Delivery, Draft, Kind, Priority, State


def delivery_of(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        draft=Draft(
            key=row.key,
            kind=Kind(row.kind),
            topic=row.topic,
            due_at=row.due_at,
            facts=row.facts,
            person_id=row.person_id,
            chat_id=row.chat_id,
            priority=Priority(row.priority),
            useful_until=row.useful_until,
            application_id=row.application_id,
            event_id=row.event_id,
            broadcast_id=row.broadcast_id,
        ),
        state=State(row.state),
        attempts=row.attempts,
        message_id=row.message_id,
        sent_at=row.sent_at,
        acknowledged_at=row.acknowledged_at,
        language=row.language or None,
        reason=row.reason,
        gone_out=row.lease_until is not None,
        revise=row.revise,
    )


def draft_values(draft: Draft) -> dict[str, Any]:
    """A draft as the row of a planned delivery."""
    return {
        "key": draft.key,
        "kind": draft.kind.value,
        "topic": draft.topic,
        "facts": dict(draft.facts),
        "person_id": draft.person_id,
        "chat_id": draft.chat_id,
        "priority": draft.priority.value,
        "due_at": draft.due_at,
        "useful_until": draft.useful_until,
        "application_id": draft.application_id,
        "event_id": draft.event_id,
        "broadcast_id": draft.broadcast_id,
        "state": State.PLANNED.value,
    }
