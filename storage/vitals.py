"""How much is kept and not done, and since when: what tells whether the desk is well."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Select, func, select, union_all

from delegation.delivery import Priority, State
from delegation.vitals import Waiting
from storage.columns import Instant
from storage.inbox import SqlInbox, Standing
from storage.outbox import SqlOutbox
from storage.tables import deliveries
from storage.transaction import Transaction


def _next(*left_out: Priority) -> Select[tuple[datetime]]:
    """When the next of all others is due: the first entry of the index for each priority."""
    firsts = union_all(
        *(
            select(
                select(deliveries.c.due_at)
                .where(deliveries.c.state == State.PLANNED.value, deliveries.c.priority == priority.value)
                .order_by(deliveries.c.due_at)
                .limit(1)
                .subquery()
            )
            for priority in Priority
            if priority not in left_out
        )
    ).subquery()
    return select(func.min(firsts.c.due_at, type_=Instant()))


_NEXT: Final = _next(Priority.HOUSEKEEPING)
_NEXT_BUT_BROADCASTS: Final = _next(Priority.HOUSEKEEPING, Priority.BROADCAST)


class SqlVitals:
    """Counts over the inbox and the deliveries, read from indexes: of a million rows in an eighth of a second."""

    def __init__(self, inbox: SqlInbox, transaction: Transaction) -> None:
        self._inbox = inbox
        self._transaction = transaction

    async def waiting(self, now: datetime) -> Waiting:
        """What waits at `now`."""
        outbox = SqlOutbox(self._transaction)
        updates = await self._inbox.counts()
        next_due: datetime | None = await self._transaction.scalar(_NEXT)
        urgent: datetime | None = await self._transaction.scalar(_NEXT_BUT_BROADCASTS)
        return Waiting(
            updates=updates.get(Standing.KEPT, 0),
            aside=updates.get(Standing.ASIDE, 0),
            oldest_update=await self._inbox.oldest_kept(),
            deliveries=await outbox.counts(),
            due=_if_due(next_due, now),
            late=_if_due(urgent, now),
            next_due=next_due,
        )


def _if_due(instant: datetime | None, now: datetime) -> datetime | None:
    return instant if instant is not None and instant <= now else None
