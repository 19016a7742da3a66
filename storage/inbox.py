"""Updates that were received: kept before Telegram may forget them, done together with their effects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Final

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.sql.dml import ReturningInsert

from delegation.errors import SealedAway
from storage.sealing import Seal
from storage.tables import inbox
from storage.transaction import Transaction, chunks, conflicting_insert

_ANYTHING: Final = ("utf-8", "surrogatepass")
"""JSON may escape half a character, which is no text that could be written but must not stop what comes after it."""


class Standing(StrEnum):
    """Where an update stands: kept and not handled, handled, or put aside because nobody can handle it."""

    KEPT = "kept"
    DONE = "done"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Kept:
    """An update as it is kept. `body` is Telegram's JSON, `chat_key` whose events are handled in their order."""

    update_id: int
    chat_key: int
    body: str
    received_at: datetime
    attempts: int = 0


_DONE: Final = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("update"))
    .values(state=Standing.DONE.value, body=None, answers=bindparam("given"), answered=bindparam("nothing_to_give"))
)
_ANSWERED: Final = update(inbox).where(inbox.c.update_id == bindparam("update")).values(answered=True, answers=None)


class SqlInbox:
    """The inbox table.

    What people typed may be the number of a passport: it is sealed while it waits, and forgotten once it is handled.
    So is what they are answered. That an update was handled is remembered by its number alone.
    """

    def __init__(self, transaction: Transaction, seal: Seal) -> None:
        self._transaction = transaction
        self._seal = seal

    async def keep(self, rows: Sequence[Kept]) -> list[int]:
        """Keep updates; the ids of those that were not known before, in their order."""
        new: set[int] = set()
        for chunk in chunks(rows):
            result = await self._transaction.execute(
                _keep(self._transaction.dialect),
                [
                    {
                        "update_id": row.update_id,
                        "chat_key": row.chat_key,
                        "body": self._seal.close(row.body.encode(*_ANYTHING)),
                        "received_at": row.received_at,
                        "state": Standing.KEPT.value,
                    }
                    for row in chunk
                ],
            )
            new.update(result.scalars())
        return [row_id for row_id in dict.fromkeys(row.update_id for row in rows) if row_id in new]

    async def unfinished(self) -> list[Kept]:
        """What was kept and not handled, in Telegram's order; what no key opens any more is put aside."""
        await self._transaction.settle()
        rows = await self._transaction.all(
            select(inbox).where(inbox.c.state == Standing.KEPT.value).order_by(inbox.c.update_id)
        )
        found = []
        for row in rows:
            try:
                body = self._seal.open(row.body).decode(*_ANYTHING)
            except SealedAway:
                await self.aside(row.update_id, "no key opens it")
            else:
                found.append(Kept(row.update_id, row.chat_key, body, row.received_at, row.attempts))
        return found

    async def begin(self, update_ids: Sequence[int]) -> None:
        """Count an attempt to handle them."""
        for chunk in chunks(update_ids):
            await self._transaction.execute(
                update(inbox).where(inbox.c.update_id.in_(chunk)).values(attempts=inbox.c.attempts + 1)
            )

    async def done(self, update_id: int, answers: str | None) -> None:
        """It is handled; `answers` (JSON) is what is still to be given, None when nothing is."""
        given = None if answers is None else self._seal.close(answers.encode())
        self._transaction.later(_DONE, {"update": update_id, "given": given, "nothing_to_give": given is None})

    async def aside(self, update_id: int, reason: str) -> None:
        """Put it aside with the reason; its body stays, sealed, for whoever looks into it."""
        await self._transaction.execute(
            update(inbox).where(inbox.c.update_id == update_id).values(state=Standing.ASIDE.value, reason=reason)
        )

    async def unanswered(self) -> list[tuple[int, str]]:
        """Handled updates whose answers were not given yet, with these, in Telegram's order; what no key opens any more
        is dropped."""
        await self._transaction.settle()
        rows = await self._transaction.all(
            select(inbox.c.update_id, inbox.c.answers).where(~inbox.c.answered).order_by(inbox.c.update_id)
        )
        found = []
        for row in rows:
            try:
                found.append((row.update_id, self._seal.open(row.answers).decode()))
            except SealedAway:
                await self.answered([row.update_id])
        return found

    async def answered(self, update_ids: Sequence[int]) -> None:
        """Their answers were given."""
        for update_id in update_ids:
            self._transaction.later(_ANSWERED, {"update": update_id})

    async def prune(self, before: datetime) -> int:
        """Forget what was handled or put aside, and received before that instant; how many."""
        await self._transaction.settle()
        result = await self._transaction.execute(
            delete(inbox).where(
                inbox.c.state.in_([Standing.DONE.value, Standing.ASIDE.value]),
                inbox.c.received_at < before,
                inbox.c.answered,
            )
        )
        return result.rowcount

    async def counts(self) -> dict[Standing, int]:
        """How many stand where."""
        await self._transaction.settle()
        rows = await self._transaction.all(select(inbox.c.state, func.count().label("number")).group_by(inbox.c.state))
        return {Standing(row.state): row.number for row in rows}

    async def oldest_kept(self) -> datetime | None:
        """When the oldest update that is not handled was received."""
        await self._transaction.settle()
        at: datetime | None = await self._transaction.scalar(
            select(inbox.c.received_at)
            .where(inbox.c.state == Standing.KEPT.value)
            .order_by(inbox.c.received_at)
            .limit(1)
        )
        return at


@cache
def _keep(dialect: str) -> ReturningInsert[tuple[int]]:
    insert = conflicting_insert(inbox, dialect).on_conflict_do_nothing(index_elements=["update_id"])
    return insert.returning(inbox.c.update_id)
