"""The audit log: rows are added and read. Rows about a person who is erased (`storage.people`) lose their values."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, true

from delegation.audit import Entry
from storage.tables import audit
from storage.transaction import Transaction, chunks


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
        """The latest first, optionally of one action, or of all that begin with `action` where it ends with a dot; and
        their number."""
        condition = _of(action) if action else true()
        number = await self._transaction.scalar(select(func.count()).select_from(audit).where(condition))
        rows = await self._transaction.all(
            select(audit).where(condition).order_by(audit.c.id.desc()).offset(offset).limit(limit)
        )
        return [_entry(row) for row in rows], number

    async def about(self, subjects: Collection[str]) -> list[Entry]:
        """The rows about these subjects, the earliest first."""
        found: list[Entry] = []
        for chunk in chunks(subjects):
            found += map(_entry, await self._transaction.all(select(audit).where(audit.c.subject.in_(chunk))))
        return sorted(found, key=lambda entry: entry.id)


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        at=row.at,
        actor_id=row.actor_id,
        action=row.action,
        subject=row.subject,
        before=row.before,
        after=row.after,
    )


def _of(action: str) -> ColumnElement[bool]:
    return audit.c.action.startswith(action, autoescape=True) if action.endswith(".") else audit.c.action == action
