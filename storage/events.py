"""Events with their programme, their delegations and the legs of these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, UnaryExpression, func, select, update

from delegation.errors import NotFound
from delegation.event import Delegation, Event, EventStatus
from storage.event_rows import delegation_of, event_of, event_values, item_of
from storage.event_save import save_children
from storage.tables import delegations, events, legs, programme
from storage.transaction import Transaction


class SqlEvents:
    """Implements `delegation.ports.Events`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, event_id: int) -> Event:
        """The event of that id; NotFound."""
        return _only(await self._where([events.c.id == event_id]))

    async def by_code(self, code: str) -> Event | None:
        found = await self._where([events.c.code == code])
        return found[0] if found else None

    async def of_delegation(self, delegation_id: int) -> Event:
        """The event (with all its delegations) that this delegation goes to; NotFound."""
        its_event = select(delegations.c.event_id).where(delegations.c.id == delegation_id)
        return _only(await self._where([events.c.id.in_(its_event)]))

    async def delegation_by_code(self, code: str) -> Delegation | None:
        row = await self._transaction.first(select(delegations).where(delegations.c.code == code))
        if row is None:
            return None
        theirs = await self._transaction.all(
            select(legs).where(legs.c.delegation_id == row.id).order_by(legs.c.departs, legs.c.id)
        )
        return delegation_of(row, theirs)

    async def upcoming(self, today: date, offset: int, limit: int, *, drafts: bool = False) -> tuple[list[Event], int]:
        """Published events (and drafts on demand) that end on `today` or later, nearest first; and their number."""
        statuses = [EventStatus.PUBLISHED.value] + ([EventStatus.DRAFT.value] if drafts else [])
        conditions = [events.c.status.in_(statuses), events.c.ends >= today]
        return await self._page(conditions, [events.c.starts.asc(), events.c.id.asc()], offset, limit)

    async def past(self, today: date, offset: int, limit: int) -> tuple[list[Event], int]:
        """Published events that ended before `today`, the latest first; and their number."""
        conditions = [events.c.status == EventStatus.PUBLISHED.value, events.c.ends < today]
        return await self._page(conditions, [events.c.ends.desc(), events.c.id.desc()], offset, limit)

    async def all(self) -> list[Event]:
        """Every event in whatever state, by its start."""
        return await self._where([])

    async def save(self, event: Event) -> Event:
        """Insert or update by `code`, with programme, delegations and legs; with ids.

        A programme item is the same when start and title are, or when it alone of that title has moved; a delegation
        and a leg when the code is: these keep their ids, so that what speaks of them (reminders, groups) stays valid.
        What is not in `event` any more is removed. Raises DomainError (`error-delegation-in-use`, `code`) when that is
        a delegation with applications, and when a delegation's code is already that of another event's.
        """
        values = event_values(event)
        event_id = int(
            await self._transaction.scalar(
                self._transaction.insert(events)
                .values(values)
                .on_conflict_do_update(index_elements=["code"], set_=values)
                .returning(events.c.id)
            )
        )
        await save_children(self._transaction, event_id, event)
        return await self.get(event_id)

    async def set_status(self, event_id: int, status: EventStatus) -> None:
        """Publish, cancel or take back an event; NotFound."""
        result = await self._transaction.execute(
            update(events).where(events.c.id == event_id).values(status=status.value)
        )
        if not result.rowcount:
            raise NotFound

    async def _page(
        self, conditions: list[ColumnElement[bool]], order: list[UnaryExpression[Any]], offset: int, limit: int
    ) -> tuple[list[Event], int]:
        number = await self._transaction.scalar(select(func.count()).select_from(events).where(*conditions))
        return await self._where(conditions, order, offset, limit), number

    async def _where(
        self,
        conditions: list[ColumnElement[bool]],
        order: Sequence[UnaryExpression[Any]] = (),
        offset: int = 0,
        limit: int | None = None,
    ) -> list[Event]:
        statement = select(events).where(*conditions).order_by(*(order or (events.c.starts, events.c.id)))
        rows = await self._transaction.all(statement.offset(offset).limit(limit))
        return await self._with_children(rows) if rows else []

    async def _with_children(self, rows: Sequence[Row[Any]]) -> list[Event]:
        """Three statements for all of them, however many they are."""
        ids = [row.id for row in rows]
        items = await self._transaction.all(
            select(programme).where(programme.c.event_id.in_(ids)).order_by(programme.c.starts, programme.c.id)
        )
        groups = await self._transaction.all(
            select(delegations).where(delegations.c.event_id.in_(ids)).order_by(delegations.c.id)
        )
        journeys = await self._transaction.all(
            select(legs)
            .join(delegations, delegations.c.id == legs.c.delegation_id)
            .where(delegations.c.event_id.in_(ids))
            .order_by(legs.c.departs, legs.c.id)
        )
        items_of, groups_of, legs_of = _by(items, "event_id"), _by(groups, "event_id"), _by(journeys, "delegation_id")
        return [
            event_of(
                row,
                tuple(item_of(item) for item in items_of[row.id]),
                tuple(delegation_of(group, legs_of[group.id]) for group in groups_of[row.id]),
            )
            for row in rows
        ]


def _only(found: list[Event]) -> Event:
    if not found:
        raise NotFound
    return found[0]


def _by(rows: Sequence[Row[Any]], column: str) -> dict[int, list[Row[Any]]]:
    grouped: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        grouped[getattr(row, column)].append(row)
    return grouped
