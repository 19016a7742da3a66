"""The keys that are in use: whether the centre's keys open what is kept, and how a new one takes an old one's place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Column, Row, Table, delete, or_, select, update

from delegation.errors import SealedAway
from storage.columns import Sealed
from storage.errors import KeysDoNotFit
from storage.sealing import Seal
from storage.tables import metadata, seals
from storage.transaction import Transaction

_WORD: Final = b"delegation-desk"
BATCH: Final = 10
"""Rows at a time: a scan has megabytes."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many values are sealed with the first key, with an older one, with none that the centre has."""

    fresh: int = 0
    older: int = 0
    lost: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.fresh + other.fresh, self.older + other.older, self.lost + other.lost)


def check_keys(seal: Seal, proofs: Iterable[bytes]) -> None:
    """Raise KeysDoNotFit unless one key or another opens every proof."""
    try:
        for proof in proofs:
            seal.open(proof)
    except SealedAway:
        raise KeysDoNotFit from None


def sealed_tables() -> list[Table]:
    """The tables that hold something sealed."""
    return [table for table in metadata.sorted_tables if _sealed(table)]


class SqlSeals:
    """Of each key in use a known word is kept that is sealed with it: the proof that it is the right key."""

    def __init__(self, transaction: Transaction, seal: Seal) -> None:
        self._transaction = transaction
        self._seal = seal

    async def prove(self) -> None:
        """Keep a proof of the first key, from now on in use, unless there is one. KeysDoNotFit."""
        proofs = await self._proofs()
        check_keys(self._seal, [row.proof for row in proofs])
        if not any(self._seal.is_fresh(row.proof) for row in proofs):
            await self._transaction.add(seals, {"proof": self._seal.close(_WORD)})

    async def retire(self) -> int:
        """Forget the proofs of all keys but the first: nothing is sealed with them any more. How many."""
        old = [row.id for row in await self._proofs() if not self._seal.is_fresh(row.proof)]
        await self._transaction.execute(delete(seals).where(seals.c.id.in_(old)))
        return len(old)

    async def go_over(self, table: Table, after: Any, *, renew: bool) -> tuple[Any, Tally]:
        """Look at the next rows of `table` after that number (None: from the beginning); with `renew` what an older key
        sealed is sealed with the first. The number of the last row, None when there was none, and what was found."""
        [key] = table.primary_key
        columns = _sealed(table)
        wanted = select(key, *columns).where(or_(*(column.is_not(None) for column in columns)))
        if after is not None:
            wanted = wanted.where(key > after)
        rows = await self._transaction.all(wanted.order_by(key).limit(BATCH))
        tally = Tally()
        for number, *values in map(tuple[Any, ...], rows):
            anew, found = await asyncio.to_thread(self._anew, values)
            tally += found
            changes = {column.name: value for column, value in zip(columns, anew, strict=True) if value is not None}
            if renew and changes:
                await self._transaction.execute(update(table).where(key == number).values(changes))
        return rows[-1][0] if rows else None, tally

    def _anew(self, values: Sequence[bytes | None]) -> tuple[list[bytes | None], Tally]:
        """In the place of each value that an older key sealed, the same sealed with the first."""
        anew: list[bytes | None] = []
        tally = Tally()
        for value in values:
            fresh: bytes | None = None
            if value is not None:
                try:
                    fresh = self._seal.renew(value)
                    tally += Tally(fresh=1) if fresh is None else Tally(older=1)
                except SealedAway:
                    tally += Tally(lost=1)
            anew.append(fresh)
        return anew, tally

    async def _proofs(self) -> Sequence[Row[Any]]:
        return await self._transaction.all(select(seals))


def _sealed(table: Table) -> list[Column[bytes]]:
    return [column for column in table.columns if isinstance(column.type, Sealed)]
