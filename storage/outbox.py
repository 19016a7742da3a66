"""Deliveries as the sender sees them: what is due, what is in the air, what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    Update,
    bindparam,
    case,
    delete,
    func,
    literal,
    or_,
    select,
    update,
)

from delegation.delivery import Delivery, Kind, Priority, State
from storage.delivery_rows import delivery_of
from storage.due import DUE, NEXT_DUE, REVISIONS, others_due
from storage.tables import deliveries
from storage.transaction import Transaction

TOO_LATE: Final = "too late to be of use"
"""The reason of what was missed."""
_AT_ONCE: Final = (Kind.NOTICE.value, Kind.BROADCAST.value, Kind.CORRECTION.value)
_ENDED: Final = tuple(state.value for state in State if state not in (State.PLANNED, State.SENDING))


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a claimed delivery.

    PLANNED means once more, at `due_at` (as before when None). `chat_id` is where the chat moved to. With
    `count_attempt` False the claim does not count: nothing was sent by the recipient's fault or ours.
    """

    id: int
    state: State
    message_id: int | None = None
    sent_at: datetime | None = None
    reason: str = ""
    due_at: datetime | None = None
    count_attempt: bool = True
    chat_id: int | None = None
    language: str = ""
    """In which language it was said."""


class SqlOutbox:
    """The sender's side of the deliveries table."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self.missed: list[Delivery] = []
        """What `claim` found to be too late, in this unit."""

    async def claim(self, now: datetime, limit: int) -> list[Delivery]:
        """Take at most `limit` due deliveries: by priority, then time, then id; they are the sender's until recorded.

        Each counts an attempt. What is of no use any more (`useful_until`) is `missed` instead and is in `missed`.
        With a reminder come all others that are due for the same person, also beyond `limit`.
        """
        claimed: list[Delivery] = []
        while (room := limit - len(claimed)) > 0:
            due = [delivery_of(row) for row in await self._transaction.all(DUE, {"now": now, "room": room})]
            late = [delivery for delivery in due if _too_late(delivery, now)]
            fresh = [delivery for delivery in due if not _too_late(delivery, now)]
            self.missed += await self._change(
                late, update(deliveries).values(state=State.MISSED.value, reason=TOO_LATE)
            )
            claimed += await self._take(fresh)
            if len(due) < room:
                return claimed
        reminded = {each.draft.person_id for each in claimed if each.draft.kind is Kind.REMINDER}
        if reminded:
            rows = await self._transaction.all(others_due(reminded, now))
            claimed += await self._take([each for each in map(delivery_of, rows) if not _too_late(each, now)])
        return claimed

    async def let_go(self, ids: Sequence[int], lease: datetime) -> set[int]:
        """From now on requests may be made for these: should the program die, they may have arrived.

        Which of them are still to be sent: nobody has cancelled them, nor the recipient acknowledged an earlier try.
        """
        wanted = update(deliveries).where(
            deliveries.c.id.in_(ids), deliveries.c.state == State.SENDING.value, ~deliveries.c.withdrawn
        )
        rows = await self._transaction.all(wanted.values(lease_until=lease).returning(deliveries.c.id))
        return {row.id for row in rows}

    async def turn_back(self, now: datetime, then: datetime) -> None:
        """The clock was set back, from `then` to `now`.

        What was too late by the wrong clock and is not due by the right one is planned again; what was due at once
        by the wrong one (all but reminders and errands, which have a time of their own) is due at once still.
        """
        await self._transaction.execute(
            update(deliveries)
            .where(
                deliveries.c.state == State.MISSED.value,
                deliveries.c.priority.in_([priority.value for priority in Priority]),
                deliveries.c.due_at > now,
            )
            .values(state=State.PLANNED.value, reason="")
        )
        await self._transaction.execute(
            update(deliveries)
            .where(
                deliveries.c.state == State.PLANNED.value,
                deliveries.c.priority.in_([priority.value for priority in Priority]),
                deliveries.c.due_at > now,
                deliveries.c.due_at <= then,
                or_(deliveries.c.kind.in_(_AT_ONCE), deliveries.c.attempts > 0),
            )
            .values(due_at=now)
        )

    async def put_off(self, reason: str, until: datetime) -> None:
        """Have what is planned again for that reason go no earlier."""
        await self._transaction.execute(
            update(deliveries)
            .where(
                deliveries.c.state == State.PLANNED.value,
                deliveries.c.priority.in_([priority.value for priority in Priority]),
                deliveries.c.due_at < until,
                deliveries.c.reason == reason,
            )
            .values(due_at=until)
        )

    async def claim_revisions(self, now: datetime, limit: int) -> list[Delivery]:  # noqa: ARG002 (called as `claim` is)
        """Take at most `limit` sent deliveries that no longer say what they should; the flag is cleared."""
        rows = await self._transaction.all(REVISIONS, {"room": limit})
        wanted = [delivery_of(row) for row in rows]
        return await self._change(wanted, update(deliveries).values(revise=False))

    async def has_revisions(self) -> bool:
        """Whether there is something to edit."""
        return await self._transaction.first(REVISIONS, {"room": 1}) is not None

    async def record(self, results: Sequence[Result]) -> None:
        """Write what became of claimed deliveries, in one trip.

        One that was acknowledged meanwhile stays so; one that was cancelled meanwhile is not planned again.
        """
        if results:
            await self._transaction.execute(_RECORD, [_result_values(result) for result in results])

    async def next_due(self) -> datetime | None:
        """When the next planned delivery is due; None when none is planned."""
        at: datetime | None = await self._transaction.scalar(NEXT_DUE)
        return at

    async def oldest_due(self, now: datetime) -> datetime | None:
        """Since when the oldest planned delivery has been due; None when none is."""
        at = await self.next_due()
        return at if at is not None and at <= now else None

    async def abandoned(self) -> list[Delivery]:
        """All that the sender has: at start, what it had when the program died (`gone_out` of it in the air); by id."""
        rows = await self._transaction.all(
            select(deliveries).where(deliveries.c.state == State.SENDING.value).order_by(deliveries.c.id)
        )
        return [delivery_of(row) for row in rows]

    async def counts(self) -> dict[State, int]:
        """How many stand where; states without any are left out."""
        rows = await self._transaction.all(
            select(deliveries.c.state, func.count().label("number")).group_by(deliveries.c.state)
        )
        return {State(row.state): row.number for row in rows}

    async def prune(self, before: datetime) -> int:
        """Forget what came to an end and was due before that instant; how many."""
        result = await self._transaction.execute(
            delete(deliveries).where(
                deliveries.c.state.in_(_ENDED),
                deliveries.c.priority.in_([priority.value for priority in Priority]),
                deliveries.c.due_at < before,
            )
        )
        return result.rowcount

    async def _take(self, found: list[Delivery]) -> list[Delivery]:
        return await self._change(
            found, update(deliveries).values(state=State.SENDING.value, attempts=deliveries.c.attempts + 1)
        )

    async def _change(self, found: list[Delivery], change: Update) -> list[Delivery]:
        if not found:
            return []
        ids = [delivery.id for delivery in found]
        rows = await self._transaction.all(change.where(deliveries.c.id.in_(ids)).returning(deliveries))
        changed = {row.id: delivery_of(row) for row in rows}
        return [changed[row_id] for row_id in ids]


def _too_late(delivery: Delivery, now: datetime) -> bool:
    return delivery.draft.useful_until is not None and delivery.draft.useful_until <= now


_RECORD: Final = (
    update(deliveries)
    .where(
        deliveries.c.id == bindparam("delivery"),
        # Recorded once: a result may be handed in again when it is not known whether that commit was made.
        or_(deliveries.c.state == State.SENDING.value, deliveries.c.acknowledged_at.is_not(None)),
    )
    .values(
        state=case(
            (deliveries.c.acknowledged_at.is_not(None), literal(State.ACKNOWLEDGED.value)),
            (deliveries.c.withdrawn & bindparam("again"), literal(State.CANCELLED.value)),
            else_=bindparam("became"),
        ),
        attempts=deliveries.c.attempts - bindparam("uncounted"),
        lease_until=None,
        message_id=func.coalesce(bindparam("message"), deliveries.c.message_id),
        sent_at=func.coalesce(bindparam("sent"), deliveries.c.sent_at),
        language=case((bindparam("spoken") != "", bindparam("spoken")), else_=deliveries.c.language),
        due_at=func.coalesce(bindparam("due"), deliveries.c.due_at),
        chat_id=func.coalesce(bindparam("chat"), deliveries.c.chat_id),
        reason=bindparam("why"),
        revise=deliveries.c.revise & bindparam("arrived"),  # what goes once more is rendered anew
    )
)


def _result_values(result: Result) -> dict[str, Any]:
    return {
        "delivery": result.id,
        "became": result.state.value,
        "again": result.state is State.PLANNED,
        "arrived": result.state in (State.SENT, State.ACKNOWLEDGED),
        "uncounted": 0 if result.count_attempt else 1,
        "message": result.message_id,
        "sent": result.sent_at,
        "spoken": result.language,
        "due": result.due_at,
        "chat": result.chat_id,
        "why": result.reason,
    }
