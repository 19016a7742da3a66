"""A broadcast past the chat, and what came of it: for tests of the sender."""

from __future__ import annotations

from collections.abc import Iterable

from delegation.broadcast import Content
from delegation.delivery import State
from delegation.desk import broadcasting, drafting
from delegation.person import Grant, Role
from simulator import Person
from storage.unit import SqlUnit
from tests.conversation.broadcaster import texts
from tests.conversation.desk import Desk

TEXT = "Bus at 8:00"
AUTHOR = 2001


async def broadcast(desk: Desk) -> int:
    """Send TEXT to everybody, in one commit; the broadcast's id."""
    author = await desk.person(AUTHOR)

    async def send(unit: SqlUnit) -> int:
        await unit.people.grant(author.id, Grant(Role.COORDINATOR))
        actor = await unit.people.get(author.id)
        draft = await drafting.begin(unit, actor)
        draft = await drafting.write(unit, actor, draft.id, "ru", Content(html=TEXT))
        await broadcasting.send(unit, actor, draft.id, draft.mark)
        return draft.id

    return await desk.app.writer.do(send)


async def states(desk: Desk, broadcast_id: int) -> dict[State, int]:
    """How its recipients fared."""
    async with desk.app.database.reading(desk.now) as unit:
        return dict(await unit.deliveries.counts(broadcast_id))


async def none_in_the_air(desk: Desk, broadcast_id: int) -> bool:
    """Whether the sender has nothing of it."""
    return State.SENDING not in await states(desk, broadcast_id)


def copies(people: Iterable[Person]) -> list[int]:
    """How often each of them has TEXT."""
    return [texts(person).count(TEXT) for person in people]
