"""Broadcasts, and who they reach."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, and_, case, func, select, update

from delegation.application import LIVE
from delegation.broadcast import Audience, Broadcast, BroadcastState, Deed
from delegation.delivery import State
from delegation.errors import NotFound
from delegation.language import Language
from storage.tables import applications, broadcasts, deliveries, people
from storage.transaction import Transaction
from storage.values import audience_from_json, audience_to_json, contents_from_json, contents_to_json

_SAID: Final = broadcasts.c.corrects.is_(None) & broadcasts.c.state.in_(
    [BroadcastState.SENDING.value, BroadcastState.STOPPED.value, BroadcastState.DONE.value]
)
"""What has gone out and was not taken back."""


class SqlBroadcasts:
    """Implements `delegation.ports.Broadcasts`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._known: dict[int, Broadcast] = {}

    async def get(self, broadcast_id: int) -> Broadcast:
        """The broadcast of that id; NotFound. Read once in a snapshot, whose readers may be hundreds."""
        if (known := self._known.get(broadcast_id)) is not None:
            return known
        row = await self._transaction.first(select(broadcasts).where(broadcasts.c.id == broadcast_id))
        if row is None:
            raise NotFound
        broadcast = _broadcast(row)
        if self._transaction.snapshot:
            self._known[broadcast_id] = broadcast
        return broadcast

    async def add(self, broadcast: Broadcast) -> Broadcast:
        """Keep a new one (`id` is ignored) and give it back with its id."""
        return await self.get(await self._transaction.add(broadcasts, _values(broadcast)))

    async def save(self, broadcast: Broadcast) -> None:
        """Write it; NotFound."""
        result = await self._transaction.execute(
            update(broadcasts).where(broadcasts.c.id == broadcast.id).values(_values(broadcast))
        )
        if not result.rowcount:
            raise NotFound

    async def drafts_of(self, person_id: int) -> list[Broadcast]:
        """What this person is still writing, the latest first."""
        mine = and_(broadcasts.c.author_id == person_id, broadcasts.c.state == BroadcastState.DRAFT.value)
        rows = await self._transaction.all(select(broadcasts).where(mine).order_by(broadcasts.c.id.desc()))
        return [_broadcast(row) for row in rows]

    async def corrections(self, broadcast_id: int) -> list[Broadcast]:
        """What was done with it after it was sent, the latest first; drafts are none."""
        its = and_(broadcasts.c.corrects == broadcast_id, broadcasts.c.state != BroadcastState.DRAFT.value)
        rows = await self._transaction.all(select(broadcasts).where(its).order_by(broadcasts.c.id.desc()))
        return [_broadcast(row) for row in rows]

    async def to_acknowledge(
        self, offset: int, limit: int, delegation_ids: Collection[int] | None = None
    ) -> tuple[list[Broadcast], int]:
        """As `recent`, those that recipients were asked to acknowledge."""
        return await self._listed(and_(broadcasts.c.must_acknowledge, _SAID), offset, limit, delegation_ids)

    async def recent(
        self, offset: int, limit: int, delegation_ids: Collection[int] | None = None
    ) -> tuple[list[Broadcast], int]:
        """Those that are no drafts and correct no other, to these delegations or to anybody with None, the latest
        first; their number."""
        those = and_(broadcasts.c.state != BroadcastState.DRAFT.value, broadcasts.c.corrects.is_(None))
        return await self._listed(those, offset, limit, delegation_ids)

    async def _listed(
        self, those: ColumnElement[bool], offset: int, limit: int, delegation_ids: Collection[int] | None
    ) -> tuple[list[Broadcast], int]:
        if delegation_ids is not None:
            those = and_(those, broadcasts.c.audience["delegation_id"].as_integer().in_(sorted(delegation_ids)))
        number = await self._transaction.scalar(select(func.count()).select_from(broadcasts).where(those))
        rows = await self._transaction.all(
            select(broadcasts).where(those).order_by(broadcasts.c.id.desc()).offset(offset).limit(limit)
        )
        return [_broadcast(row) for row in rows], number

    async def audience(self, audience: Audience) -> list[int]:
        """Ids of the reachable people with Telegram whom the filter lets through; each once, in order.

        A filter by delegation, status or role goes by applications: the live ones unless statuses are named. For a
        colleague without Telegram the recipient is who registered them; the language is always the recipient's.
        """
        rows = await self._transaction.all(select(people.c.id).where(*_reached(audience)).order_by(people.c.id))
        return [row.id for row in rows]

    async def languages_of(self, audience: Audience) -> dict[Language, int]:
        """How many of the audience read each language; languages that nobody reads are left out."""
        rows = await self._transaction.all(
            select(people.c.language, func.count().label("number"))
            .where(*_reached(audience))
            .group_by(people.c.language)
        )
        return {row.language: row.number for row in rows}


def _reached(audience: Audience) -> list[ColumnElement[bool]]:
    """Who is reachable, has opened the bot and is let through."""
    chosen = _applicants(audience) if _by_application(audience) else select(people.c.id)
    conditions = [
        people.c.id.in_(chosen),
        people.c.reachable,
        people.c.telegram_id.is_not(None),
        people.c.started_at.is_not(None),
    ]
    if audience.languages:
        conditions.append(people.c.language.in_(sorted(audience.languages)))
    if audience.silent_on is not None:
        its = deliveries.c.broadcast_id == audience.silent_on
        silent = select(deliveries.c.person_id).where(its, deliveries.c.state == State.SENT.value)
        conditions.append(people.c.id.in_(silent))
    return conditions


def _by_application(audience: Audience) -> bool:
    return audience.delegation_id is not None or bool(audience.statuses) or bool(audience.roles)


def _applicants(audience: Audience) -> Select[Any]:
    """Who speaks for the applications that the filter lets through."""
    speaks = case(
        (people.c.telegram_id.is_(None), func.coalesce(people.c.registered_by, applications.c.registered_by)),
        else_=people.c.id,
    )
    statuses = audience.statuses or LIVE
    statement = (
        select(speaks)
        .select_from(applications)
        .join(people, people.c.id == applications.c.person_id)
        .where(applications.c.status.in_([status.value for status in statuses]))
    )
    if audience.delegation_id is not None:
        statement = statement.where(applications.c.delegation_id == audience.delegation_id)
    if audience.roles:
        statement = statement.where(applications.c.role.in_([role.value for role in audience.roles]))
    return statement


def _broadcast(row: Row[Any]) -> Broadcast:
    return Broadcast(
        id=row.id,
        author_id=row.author_id,
        state=BroadcastState(row.state),
        audience=audience_from_json(row.audience),
        contents=contents_from_json(row.contents),
        scheduled_at=row.scheduled_at,
        must_acknowledge=row.must_acknowledge,
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        deed=Deed(row.deed),
        corrects=row.corrects,
        timezone=row.timezone,
        escalate_after=row.escalate_after,
    )


def _values(broadcast: Broadcast) -> dict[str, Any]:
    return {
        "author_id": broadcast.author_id,
        "state": broadcast.state.value,
        "audience": audience_to_json(broadcast.audience),
        "contents": contents_to_json(broadcast.contents),
        "scheduled_at": broadcast.scheduled_at,
        "must_acknowledge": broadcast.must_acknowledge,
        "created_at": broadcast.created_at,
        "started_at": broadcast.started_at,
        "ended_at": broadcast.ended_at,
        "deed": broadcast.deed.value,
        "corrects": broadcast.corrects,
        "timezone": broadcast.timezone,
        "escalate_after": broadcast.escalate_after,
    }
