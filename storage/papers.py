"""Delegates' papers. What is personal in them never leaves this module but sealed or as a value for the rules."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cache
from typing import Any, Final

import structlog
from sqlalchemy import ColumnElement, Insert, Row, Table, bindparam, delete, select

from delegation.documents import Passport, Scan, Travel
from delegation.errors import NotFound, SealedAway
from storage.sealing import Seal
from storage.tables import passports, scans, travels
from storage.transaction import PARTITION, Transaction, chunks, conflicting_insert
from storage.values import passport_from_json, passport_to_json, travel_from_json, travel_to_json

log = structlog.get_logger()

_WITHOUT_CONTENT: Final = (
    scans.c.id, scans.c.person_id, scans.c.sealed_name, scans.c.mime, scans.c.size, scans.c.received_at,
)  # fmt: skip


class SqlPapers:
    """Implements `delegation.ports.Papers`.

    What no key opens raises SealedAway where it is asked for by itself; among many it is left out and logged, so that
    one damaged row does not take a whole roster away.
    """

    def __init__(self, transaction: Transaction, seal: Seal) -> None:
        self._transaction = transaction
        self._seal = seal

    async def passport(self, person_id: int) -> Passport:
        """What this person told of their passport; an empty one before that. SealedAway."""
        sealed = await self._transaction.scalar(_ONE_PASSPORT, {"wanted": person_id})
        return passport_from_json(self._seal.open_json(sealed)) if sealed is not None else Passport()

    async def passports(self, person_ids: Collection[int]) -> Mapping[int, Passport]:
        """By person; who told nothing is left out."""
        return {key: passport_from_json(told) for key, told in (await self._many(passports, person_ids)).items()}

    async def save_passport(self, person_id: int, passport: Passport) -> None:
        await self._put(passports, person_id, passport_to_json(passport))

    async def travel(self, application_id: int) -> Travel:
        """What was told for this application; an empty one before that. SealedAway."""
        sealed = await self._transaction.scalar(_ONE_TRAVEL, {"wanted": application_id})
        return travel_from_json(self._seal.open_json(sealed)) if sealed is not None else Travel()

    async def travels(self, application_ids: Collection[int]) -> Mapping[int, Travel]:
        """By application; those for which nothing was told are left out."""
        return {key: travel_from_json(told) for key, told in (await self._many(travels, application_ids)).items()}

    async def save_travel(self, application_id: int, travel: Travel) -> None:
        await self._put(travels, application_id, travel_to_json(travel))

    async def scans(self, person_id: int) -> list[Scan]:
        """The scans of this person's passport, the earliest first. SealedAway."""
        theirs = select(*_WITHOUT_CONTENT).where(scans.c.person_id == person_id).order_by(scans.c.id)
        return [self._scan(row) for row in await self._transaction.all(theirs)]

    async def scanned(self, person_ids: Collection[int]) -> frozenset[int]:
        """Which of these people have sent a scan."""
        found: set[int] = set()
        for chunk in chunks(person_ids):
            rows = await self._transaction.all(select(scans.c.person_id).where(scans.c.person_id.in_(chunk)))
            found.update(row.person_id for row in rows)
        return frozenset(found)

    async def scan_content(self, scan_id: int) -> bytes:
        """The file; NotFound, SealedAway."""
        sealed = await self._transaction.scalar(select(scans.c.sealed).where(scans.c.id == scan_id))
        if sealed is None:
            raise NotFound
        return await asyncio.to_thread(self._seal.open, sealed)

    async def add_scan(self, person_id: int, name: str, mime: str, content: bytes, at: datetime) -> Scan:
        values = {
            "person_id": person_id,
            "sealed_name": self._seal.close(name.encode()),
            "mime": mime,
            "size": len(content),
            "received_at": at,
            "sealed": await asyncio.to_thread(self._seal.close, content),
        }
        number = await self._transaction.add(scans, values)
        return Scan(id=number, person_id=person_id, name=name, mime=mime, size=len(content), received_at=at)

    async def forget(self, person_ids: Collection[int]) -> int:
        """Erase the passports and scans of these people; of how many there was something."""
        known = await self.scanned(person_ids)
        for chunk in chunks(person_ids):
            gone = delete(passports).where(passports.c.person_id.in_(chunk)).returning(passports.c.person_id)
            known |= {row.person_id for row in await self._transaction.all(gone)}
            await self._transaction.execute(delete(scans).where(scans.c.person_id.in_(chunk)))
        return len(known)

    async def remove_scans(self, person_id: int) -> int:
        """How many there were."""
        return (await self._transaction.execute(delete(scans).where(scans.c.person_id == person_id))).rowcount

    async def _many(self, table: Table, keys: Collection[int]) -> dict[int, dict[str, Any]]:
        key = _key(table)
        found: dict[int, dict[str, Any]] = {}
        for chunk in chunks(keys, PARTITION):
            for row in await self._transaction.all(select(key.label("key"), table.c.sealed).where(key.in_(chunk))):
                try:
                    found[row.key] = self._seal.open_json(row.sealed)
                except SealedAway:
                    log.error("no key opens what is kept", table=table.name, row=row.key)
        return found

    async def _put(self, table: Table, key: int, told: Mapping[str, Any]) -> None:
        values = {_key(table).name: key, "sealed": self._seal.close_json(told)}
        await self._transaction.execute(_keep(table, self._transaction.dialect), values)

    def _scan(self, row: Row[Any]) -> Scan:
        return Scan(
            id=row.id,
            person_id=row.person_id,
            name=self._seal.open(row.sealed_name).decode(),
            mime=row.mime,
            size=row.size,
            received_at=row.received_at,
        )


def _key(table: Table) -> ColumnElement[int]:
    """The number of the person or application that a row is about."""
    [key] = table.primary_key
    return key


_ONE_PASSPORT: Final = select(passports.c.sealed).where(_key(passports) == bindparam("wanted"))
_ONE_TRAVEL: Final = select(travels.c.sealed).where(_key(travels) == bindparam("wanted"))


@cache
def _keep(table: Table, dialect: str) -> Insert:
    insert = conflicting_insert(table, dialect)
    return insert.on_conflict_do_update(index_elements=[_key(table)], set_={"sealed": insert.excluded.sealed})
