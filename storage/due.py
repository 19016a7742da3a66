"""What is due, in few entries of the index.

A look costs as much as there is due, whatever else is planned: the index (state, priority, due_at, id) is entered once
for each priority, and each reads at most as many rows as are wanted.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Integer, Select, Subquery, and_, bindparam, func, select, union_all
from sqlalchemy.sql.elements import ColumnElement

from delegation.delivery import Kind, Priority, State
from storage.columns import Instant
from storage.tables import deliveries


def _due() -> Select[Any]:
    due: Subquery = union_all(
        *(
            select(
                select(deliveries)
                .where(_planned(priority), deliveries.c.due_at <= bindparam("now"))
                .order_by(deliveries.c.due_at, deliveries.c.id)
                .limit(bindparam("room", type_=Integer()))
                .subquery()
            )
            for priority in Priority
        )
    ).subquery()
    return select(due).order_by(due.c.priority, due.c.due_at, due.c.id).limit(bindparam("room", type_=Integer()))


def _next_due() -> Select[Any]:
    firsts = union_all(
        *(
            select(
                select(deliveries.c.due_at).where(_planned(priority)).order_by(deliveries.c.due_at).limit(1).subquery()
            )
            for priority in Priority
        )
    ).subquery()
    return select(func.min(firsts.c.due_at, type_=Instant()))


def _planned(priority: Priority) -> ColumnElement[bool]:
    return and_(deliveries.c.state == State.PLANNED.value, deliveries.c.priority == priority.value)


def others_due(person_ids: Collection[int | None], now: datetime) -> Select[Any]:
    """Reminders that are due for these people, the earliest first."""
    return (
        select(deliveries)
        .where(
            deliveries.c.person_id.in_(person_ids),
            deliveries.c.state == State.PLANNED.value,
            deliveries.c.kind == Kind.REMINDER.value,
            deliveries.c.due_at <= now,
        )
        .order_by(deliveries.c.due_at, deliveries.c.id)
    )


DUE: Final = _due()
"""At most `room` deliveries that are due `now`, in the order in which they go."""
NEXT_DUE: Final = _next_due()
"""The time of the next planned delivery: the first entry of the index for each priority."""
REVISIONS: Final = (
    select(deliveries)
    .where(deliveries.c.revise, deliveries.c.message_id.is_not(None))
    .order_by(deliveries.c.id)
    .limit(bindparam("room", type_=Integer()))
)
"""At most `room` of what was sent and no longer says what it should. The index holds only these."""
