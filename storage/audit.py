"""The audit log: rows are added and read, never changed."""

from __future__ import annotations

from sqlalchemy import func, select, true

from delegation.audit import Entry
from storage.tables import audit
from storage.transaction import Transaction


class SqlAudit:
    """Implements `delegation.ports.Audit`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def add(self, entry: Entry) -> None:
        await self._transaction.execute(
            audit.insert(),
            {
                "at": entry.at,
                "actor_id": entry.actor_id,
                "action": entry.action,
                "subject": entry.subject,
                "before": entry.before,
                "after": entry.after,
            },
        )

    async def recent(self, offset: int, limit: int, action: str = "") -> tuple[list[Entry], int]:
        """The latest first, optionally of one action; and their number."""
        condition = audit.c.action == action if action else true()
        number = await self._transaction.scalar(select(func.count()).select_from(audit).where(condition))
        rows = await self._transaction.all(
            select(audit).where(condition).order_by(audit.c.id.desc()).offset(offset).limit(limit)
        )
        entries = [
            Entry(
                id=row.id,
                at=row.at,
                actor_id=row.actor_id,
                action=row.action,
                subject=row.subject,
                before=row.before,
                after=row.after,
            )
            for row in rows
        ]
        return entries, number
