"""Lists that were sent: kept as they were, sealed."""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from dataclasses import asdict, replace
from typing import Any, Final

import structlog
from sqlalchemy import ColumnElement, Row, delete, func, select, update

from delegation.errors import NotFound, SealedAway
from delegation.language import LocalText
from delegation.lists import Line, Listing, ListKind, Value
from delegation.roster_version import Version
from storage.sealing import Seal
from storage.tables import applications, versions
from storage.transaction import Transaction, chunks
from storage.values import local_text_from_json, local_text_to_json

log = structlog.get_logger()

_WITHOUT_PEOPLE: Final = [column for column in versions.c if column.name != "sealed"]


class SqlVersions:
    """Implements `delegation.ports.Versions`."""

    def __init__(self, transaction: Transaction, seal: Seal) -> None:
        self._transaction = transaction
        self._seal = seal

    async def add(self, version: Version, listing: Listing) -> Version:
        of_delegation = versions.c.delegation_id == version.delegation_id
        last = await self._transaction.scalar(select(func.max(versions.c.number)).where(of_delegation))
        numbered = replace(version, number=(last or 0) + 1)
        values = {name: value for name, value in asdict(numbered).items() if name != "id"}
        sealed = self._seal.close_json(_listing_to_json(listing))
        added = await self._transaction.add(versions, {**values, "kind": version.kind.value, "sealed": sealed})
        return replace(numbered, id=added)

    async def get(self, version_id: int) -> Version:
        row = await self._transaction.first(select(*_WITHOUT_PEOPLE).where(versions.c.id == version_id))
        if row is None:
            raise NotFound
        return _version(row)

    async def of_delegation(self, delegation_id: int) -> list[Version]:
        return await self._where(versions.c.delegation_id == delegation_id)

    async def latest(self, delegation_id: int, kind: ListKind, form_id: int | None = None) -> Version | None:
        found = await self._where(
            versions.c.delegation_id == delegation_id, versions.c.kind == kind.value, versions.c.form_id == form_id
        )
        return found[0] if found else None

    async def remove(self, version_id: int) -> None:
        await self._transaction.execute(delete(versions).where(versions.c.id == version_id))

    async def listing(self, version_id: int) -> Listing | None:
        sealed = await self._transaction.scalar(select(versions.c.sealed).where(versions.c.id == version_id))
        return _listing_from_json(self._seal.open_json(sealed)) if sealed is not None else None

    async def holding(self, application_ids: Collection[int]) -> list[tuple[Version, Line]]:
        wanted = frozenset(application_ids)
        found = []
        for row in await self._about(wanted):
            with contextlib.suppress(SealedAway):
                listing = _listing_from_json(self._seal.open_json(row.sealed))
                found += [(_version(row), line) for line in listing.lines if line.application in wanted]
        return found

    async def forget_people(self, application_ids: Collection[int]) -> None:
        gone = frozenset(application_ids)
        for row in await self._about(gone):
            await self._take_out(row.id, row.sealed, gone)

    async def forget_all(self, delegation_id: int) -> int:
        held = update(versions).where(versions.c.delegation_id == delegation_id, versions.c.sealed.is_not(None))
        return (await self._transaction.execute(held.values(sealed=None))).rowcount

    async def _about(self, application_ids: Collection[int]) -> list[Row[Any]]:
        """What was sent of the delegations of these applications, the earliest first."""
        found: dict[int, Row[Any]] = {}
        for chunk in chunks(application_ids):
            theirs = select(applications.c.delegation_id).where(applications.c.id.in_(chunk))
            held = select(versions).where(versions.c.sealed.is_not(None), versions.c.delegation_id.in_(theirs))
            found |= {row.id: row for row in await self._transaction.all(held)}
        return [found[number] for number in sorted(found)]

    async def _take_out(self, version_id: int, sealed: bytes, gone: frozenset[int]) -> None:
        """What no key opens is removed as a whole: nobody could say that they are not in it."""
        try:
            listing = _listing_from_json(self._seal.open_json(sealed))
        except SealedAway:
            log.error("no key opens what is kept, so that it was erased", table=versions.name, row=version_id)
            left = None
        else:
            staying = tuple(line for line in listing.lines if line.application not in gone)
            if staying == listing.lines:
                return
            left = self._seal.close_json(_listing_to_json(replace(listing, lines=staying)))
        await self._transaction.execute(update(versions).where(versions.c.id == version_id).values(sealed=left))

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Version]:
        rows = select(*_WITHOUT_PEOPLE).where(*conditions).order_by(versions.c.number.desc())
        return [_version(row) for row in await self._transaction.all(rows)]


def _version(row: Row[Any]) -> Version:
    return Version(
        id=row.id,
        delegation_id=row.delegation_id,
        number=row.number,
        kind=ListKind(row.kind),
        form_id=row.form_id,
        partner=row.partner,
        language=row.language,
        sent_at=row.sent_at,
        sent_by=row.sent_by,
        people=row.people,
    )


def _listing_to_json(listing: Listing) -> dict[str, Any]:
    return {
        "fields": listing.fields,
        "lines": [[line.application, line.name, dict(line.values), list(line.lacking)] for line in listing.lines],
        "common": {code: _value_to_json(value) for code, value in listing.common.items()},
        "lacking": listing.lacking,
    }


def _listing_from_json(kept: dict[str, Any]) -> Listing:
    return Listing(
        fields=tuple(kept["fields"]),
        lines=tuple(
            Line(application=application, name=name, values=values, lacking=tuple(lacking))
            for application, name, values, lacking in kept["lines"]
        ),
        common={code: _value_from_json(value) for code, value in kept["common"].items()},
        lacking=tuple(kept["lacking"]),
    )


def _value_to_json(value: Value) -> Any:
    return local_text_to_json(value) if isinstance(value, LocalText) else value


def _value_from_json(kept: Any) -> Value:
    match kept:
        case dict():
            return local_text_from_json(kept)
        case list():
            return tuple(kept)
    return str(kept)
