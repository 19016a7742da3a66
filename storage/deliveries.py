"""Deliveries as the rules see them: planned, moved, cancelled, looked up. Sending is `storage.outbox`.

Scopes and keys are compared by code points, so everything that begins alike is one range of the index. What is in the
air while it is cancelled cannot be called back; it is marked withdrawn, so that it is not tried a second time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Insert, Select, and_, delete, func, or_, select, update

from delegation.broadcast import broadcast_key
from delegation.delivery import Delivery, Draft, Kind, Priority, State
from delegation.language import LANGUAGES, Language
from storage.delivery_rows import delivery_of, draft_values
from storage.prefix import begins_with
from storage.tables import deliveries
from storage.transaction import Transaction, chunks, conflicting_insert

BROADCAST: Final = "broadcast"
"""The topic of a delivery of a broadcast; its fact of that name is the broadcast's id."""
_its_state: Final = deliveries.c.state.concat("")
"""The state in a form that no index has: who knows the keys must find rows by them. SQLite has no statistics and would
take the index of the state instead, under which everything lies that is planned for anybody."""
_PLANNED: Final = _its_state == State.PLANNED.value
_IN_THE_AIR: Final = _its_state == State.SENDING.value
_SENT: Final = _its_state.in_([State.SENT.value, State.ACKNOWLEDGED.value])


class SqlDeliveries:
    """Implements `delegation.ports.Deliveries`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def plan(self, drafts: Iterable[Draft]) -> None:
        """Keep new deliveries; a key that is already kept changes nothing."""
        await self._insert(_plan(self._transaction.dialect), map(draft_values, drafts))

    async def replan(self, drafts: Sequence[Draft], *, scope: str) -> None:
        """Make the pending deliveries whose key begins with `scope` be exactly `drafts`.

        Pending ones that are not among them are removed, the others moved; what was sent stays sent. One that was
        missed is planned again when its time has changed. Raises ValueError for a draft outside of the scope.
        """
        wanted = {draft.key: draft for draft in drafts}
        for key in wanted:
            if not key.startswith(scope):
                raise ValueError(f"{key!r} does not begin with {scope!r}")
        rows = await self._transaction.all(pending_under(scope))
        gone = [row.id for row in rows if row.key not in wanted]
        for chunk in chunks(gone):
            await self._take_back(deliveries.c.id.in_(chunk))
        await self._insert(_replan(self._transaction.dialect), map(draft_values, wanted.values()))

    async def cancel(self, *, scope: str) -> int:
        """Remove the pending deliveries whose key begins with `scope`; how many."""
        return await self._take_back(begins_with(deliveries.c.key, scope))

    async def by_key(self, key: str) -> Delivery | None:
        row = await self._transaction.first(select(deliveries).where(deliveries.c.key == key))
        return delivery_of(row) if row else None

    async def sent_with(self, scope: str) -> list[Delivery]:
        """Those sent whose key begins with `scope`, by key."""
        rows = await self._transaction.all(
            select(deliveries).where(begins_with(deliveries.c.key, scope), _SENT).order_by(deliveries.c.key)
        )
        return [delivery_of(row) for row in rows]

    async def sent_as(self, message_id: int, *, scope: str) -> list[Delivery]:
        """Those whose key begins with `scope` and that are a message of this id, in whichever chat; by key."""
        rows = await self._transaction.all(
            select(deliveries)
            .where(begins_with(deliveries.c.key, scope), deliveries.c.message_id == message_id)
            .order_by(deliveries.c.key)
        )
        return [delivery_of(row) for row in rows]

    async def revise(self, *, scope: str) -> None:
        """Have what was sent under `scope` edited to what it says by now, and what is in the air once it is sent."""
        await self._revise(begins_with(deliveries.c.key, scope))

    async def revise_one(self, key: str) -> None:
        """The same for the one delivery of that key: another key may begin with it."""
        await self._revise(deliveries.c.key == key)

    async def follow(self, draft: Draft) -> None:
        """Have an answer (a screen with this key) be revised like what was delivered, once `land` says which message
        it is. Until then it is none: the message that was given under the key before is let go."""
        values = {**draft_values(draft), "state": State.SENT.value, "sent_at": draft.due_at}
        await self._transaction.execute(_follow(self._transaction.dialect), values)

    async def unfollow(self, key: str) -> None:
        """The message shows something else from now on."""
        await self._transaction.execute(delete(deliveries).where(deliveries.c.key == key, _SENT))

    async def land(self, key: str, message_id: int) -> None:
        """An answer that is followed is this message; whatever has changed since it was made is edited."""
        await self._transaction.execute(
            update(deliveries).where(deliveries.c.key == key, _SENT).values(message_id=message_id, revise=True)
        )

    async def of_person(
        self, person_id: int, states: Collection[State] | None = None, limit: int | None = None
    ) -> list[Delivery]:
        """What is planned for or was sent to a person, the earliest first."""
        wanted = [state.value for state in (State if states is None else states)]
        rows = await self._transaction.all(
            select(deliveries)
            .where(deliveries.c.person_id == person_id, deliveries.c.state.in_(wanted))
            .order_by(deliveries.c.due_at, deliveries.c.id)
            .limit(limit)
        )
        return [delivery_of(row) for row in rows]

    async def plan_broadcast(
        self, broadcast_id: int, person_ids: Sequence[int], due_at: datetime, kind: Kind = Kind.BROADCAST
    ) -> None:
        """Queue one delivery per recipient, in one statement a thousand."""
        shared = {
            "kind": kind.value,
            "topic": BROADCAST,
            "facts": {BROADCAST: broadcast_id},
            "priority": Priority.BROADCAST.value,
            "due_at": due_at,
            "broadcast_id": broadcast_id,
            "state": State.PLANNED.value,
        }
        rows = (
            {"key": broadcast_key(broadcast_id, person_id), "person_id": person_id, **shared}
            for person_id in person_ids
        )
        await self._insert(_plan(self._transaction.dialect), rows)

    async def counts(self, broadcast_id: int) -> Mapping[State, int]:
        """How many deliveries of the broadcast stand where; states without any are left out."""
        rows = await self._transaction.all(
            select(deliveries.c.state, func.count().label("number"))
            .where(deliveries.c.broadcast_id == broadcast_id)
            .group_by(deliveries.c.state)
        )
        return {State(row.state): row.number for row in rows}

    async def under_way(self, broadcast_id: int) -> bool:
        """Whether anything of it is still to be sent or in the air; costs the same for any number of recipients."""
        its = deliveries.c.broadcast_id == broadcast_id
        # Each is one entry of the index (broadcast_id, state); together they could be looked for in all of them.
        for state in (State.PLANNED, State.SENDING):
            one = select(deliveries.c.id).where(its, deliveries.c.state == state.value).limit(1)
            if await self._transaction.first(one) is not None:
                return True
        return False

    async def of_broadcast(
        self, broadcast_id: int, states: Collection[State] | None = None, offset: int = 0, limit: int | None = None
    ) -> list[Delivery]:
        """Its deliveries, optionally only in `states`, in the order in which they were queued."""
        wanted = [state.value for state in (State if states is None else states)]
        rows = await self._transaction.all(
            select(deliveries)
            .where(deliveries.c.broadcast_id == broadcast_id, deliveries.c.state.in_(wanted))
            .order_by(deliveries.c.id)
            .offset(offset)
            .limit(limit)
        )
        return [delivery_of(row) for row in rows]

    async def reached_by(self, broadcast_id: int, languages: Collection[Language] = LANGUAGES) -> list[int]:
        """Ids of the people who have it in one of these languages, may have it or are getting it at this moment, in the
        order in which they were queued."""
        reached = [State.SENDING, State.SENT, State.ACKNOWLEDGED, State.UNKNOWN]
        rows = await self._transaction.all(
            select(deliveries.c.person_id)
            .where(
                deliveries.c.broadcast_id == broadcast_id,
                deliveries.c.state.in_([state.value for state in reached]),
                deliveries.c.person_id.is_not(None),
                deliveries.c.language.in_(["", *languages]),
            )
            .order_by(deliveries.c.id)
        )
        return [row.person_id for row in rows]

    async def plan_again(self, key: str, due_at: datetime) -> bool:
        """Plan what could not be sent since its recipient was out of reach; False when that is not so."""
        result = await self._transaction.execute(
            update(deliveries)
            .where(deliveries.c.key == key, deliveries.c.state == State.BLOCKED.value)
            .values(state=State.PLANNED.value, due_at=due_at, attempts=0, reason="")
        )
        return result.rowcount > 0

    async def languages_of(self, broadcast_id: int) -> dict[Language, int]:
        """How many have it in each language."""
        rows = await self._transaction.all(
            select(deliveries.c.language, func.count().label("number"))
            .where(deliveries.c.broadcast_id == broadcast_id, _SENT, deliveries.c.language != "")
            .group_by(deliveries.c.language)
        )
        return {row.language: row.number for row in rows}

    async def sent_before(self, broadcast_id: int, before: datetime) -> int:
        """How many have had it since an instant earlier than `before`."""
        number: int = await self._transaction.scalar(
            select(func.count())
            .select_from(deliveries)
            .where(deliveries.c.broadcast_id == broadcast_id, _SENT, deliveries.c.sent_at < before)
        )
        return number

    async def stop_broadcast(self, broadcast_id: int) -> int:
        """Cancel what of it is still planned; how many."""
        its = deliveries.c.broadcast_id == broadcast_id
        in_the_air = deliveries.c.state == State.SENDING.value
        await self._transaction.execute(update(deliveries).where(its, in_the_air).values(withdrawn=True))
        planned = deliveries.c.state == State.PLANNED.value
        result = await self._transaction.execute(
            update(deliveries).where(its, planned).values(state=State.CANCELLED.value)
        )
        return result.rowcount

    async def resend_broadcast(self, broadcast_id: int, states: Collection[State], due_at: datetime) -> int:
        """Queue once more what of it stands in `states`, as if it had never been tried; how many."""
        result = await self._transaction.execute(
            update(deliveries)
            .where(
                deliveries.c.broadcast_id == broadcast_id,
                deliveries.c.state.in_([state.value for state in states]),
            )
            .values(state=State.PLANNED.value, due_at=due_at, attempts=0, reason="", withdrawn=False)
        )
        return result.rowcount

    async def acknowledge(self, broadcast_id: int, person_id: int, at: datetime) -> bool:
        """Note that the recipient pressed Acknowledge; False when that was known or nothing was sent.

        Who presses has received it: also while the sender waits for Telegram's answer or never had one.
        """
        arrived = [State.SENDING.value, State.SENT.value, State.UNKNOWN.value]
        result = await self._transaction.execute(
            update(deliveries)
            .where(
                deliveries.c.key == broadcast_key(broadcast_id, person_id),
                deliveries.c.state.in_(arrived),
                deliveries.c.acknowledged_at.is_(None),
            )
            .values(
                acknowledged_at=at,
                state=State.ACKNOWLEDGED.value,
            )
        )
        return result.rowcount > 0

    async def _revise(self, condition: ColumnElement[bool]) -> None:
        await self._transaction.execute(
            update(deliveries).where(condition, or_(_SENT, _IN_THE_AIR)).values(revise=True)
        )

    async def _take_back(self, condition: ColumnElement[bool]) -> int:
        """Remove what of it is pending, mark what is in the air; how many were removed."""
        await self._transaction.execute(update(deliveries).where(condition, _IN_THE_AIR).values(withdrawn=True))
        result = await self._transaction.execute(delete(deliveries).where(condition, _PLANNED))
        return result.rowcount

    async def _insert(self, statement: Insert, rows: Iterable[dict[str, Any]]) -> None:
        for chunk in chunks(rows):
            await self._transaction.execute(statement, chunk)


def pending_under(scope: str) -> Select[tuple[int, str, str]]:
    """Id, key and state of what is pending and whose key begins with `scope`."""
    return select(deliveries.c.id, deliveries.c.key, deliveries.c.state).where(
        begins_with(deliveries.c.key, scope), or_(_PLANNED, _IN_THE_AIR)
    )


@cache
def _plan(dialect: str) -> Insert:
    return conflicting_insert(deliveries, dialect).on_conflict_do_nothing(index_elements=["key"])


@cache
def _replan(dialect: str) -> Insert:
    insert = conflicting_insert(deliveries, dialect)
    new = insert.excluded
    missed = and_(deliveries.c.state == State.MISSED.value, deliveries.c.due_at != new.due_at)
    moved = [
        "kind", "topic", "facts", "person_id", "chat_id", "priority", "due_at", "useful_until",
        "application_id", "event_id", "broadcast_id", "state",
    ]  # fmt: skip
    return insert.on_conflict_do_update(
        index_elements=["key"],
        set_={**{name: new[name] for name in moved}, "reason": ""},
        where=or_(_PLANNED, missed),
    )


@cache
def _follow(dialect: str) -> Insert:
    insert = conflicting_insert(deliveries, dialect)
    seen = {name: insert.excluded[name] for name in ("topic", "facts", "due_at", "sent_at")}
    return insert.on_conflict_do_update(index_elements=["key"], set_={**seen, "message_id": None})
