"""The roll call's marks, and badges."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, select

from delegation.badge import TOKEN_BYTES
from delegation.rollcall import Mark
from storage.tables import badges, marks
from storage.transaction import Transaction, chunks

_IN_ORDER: Final = (marks.c.at, marks.c.id)
_OVERWRITTEN: Final = ("present", "by_id", "at")


class SqlMarks:
    """Implements `delegation.ports.Marks`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def of_delegation(self, delegation_id: int) -> list[Mark]:
        """All of a delegation's, the earliest first."""
        return await self._where(marks.c.delegation_id == delegation_id)

    async def about(self, application_id: int) -> list[Mark]:
        """All about one delegate, the earliest first."""
        return await self._where(marks.c.application_id == application_id)

    async def put(self, delegation_id: int, mark: Mark) -> None:
        """Keep a mark in place of the earlier one about the same delegate at the same stage."""
        insert = self._transaction.insert(marks)
        await self._transaction.execute(
            insert.on_conflict_do_update(
                index_elements=["application_id", "stage"],
                set_={name: insert.excluded[name] for name in _OVERWRITTEN},
            ),
            {
                "delegation_id": delegation_id,
                "stage": mark.stage,
                "application_id": mark.application_id,
                "present": mark.present,
                "by_id": mark.by,
                "at": mark.at,
            },
        )

    async def last_by(self, person_id: int, delegation_id: int) -> Mark | None:
        """What this member of staff marked last in this delegation."""
        row = await self._transaction.first(
            select(marks)
            .where(marks.c.by_id == person_id, marks.c.delegation_id == delegation_id)
            .order_by(marks.c.at.desc(), marks.c.id.desc())
            .limit(1)
        )
        return _mark(row) if row else None

    async def _where(self, condition: ColumnElement[bool]) -> list[Mark]:
        rows = await self._transaction.all(select(marks).where(condition).order_by(*_IN_ORDER))
        return [_mark(row) for row in rows]


class SqlBadges:
    """Implements `delegation.ports.Badges`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def tokens(self, application_ids: Collection[int]) -> Mapping[int, str]:
        """By application. One that has none yet is given one, which takes a unit that writes."""
        found = await self.known(application_ids)
        new = {one: secrets.token_urlsafe(TOKEN_BYTES) for one in application_ids if one not in found}
        for rows in chunks({"application_id": one, "token": token} for one, token in new.items()):
            await self._transaction.execute(badges.insert(), rows)
        return {**found, **new}

    async def known(self, application_ids: Collection[int]) -> Mapping[int, str]:
        """By application; those that have none yet are left out."""
        found: dict[int, str] = {}
        for chunk in chunks(application_ids):
            rows = await self._transaction.all(select(badges).where(badges.c.application_id.in_(chunk)))
            found |= {row.application_id: row.token for row in rows}
        return found

    async def application_of(self, token: str) -> int | None:
        """The application whose badge this is; None for a token that was never given."""
        found: int | None = await self._transaction.scalar(
            select(badges.c.application_id).where(badges.c.token == token)
        )
        return found


def _mark(row: Row[Any]) -> Mark:
    return Mark(application_id=row.application_id, stage=row.stage, present=row.present, by=row.by_id, at=row.at)
