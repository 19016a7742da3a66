"""How a message to many gets going, is brought to a halt and comes to its end: the same for one that is sent, edited
or recalled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from delegation.broadcast import Broadcast, BroadcastState
from delegation.delivery import Draft, Kind
from delegation.desk import noting
from delegation.ports import Unit


async def go(unit: Unit, broadcast: Broadcast, people: Sequence[int]) -> int:
    """Queue it for these people, and the message that tells its author, while they are known, how it fares; to how
    many."""
    going = replace(broadcast, state=BroadcastState.SENDING, started_at=unit.now)
    if not people:
        going = replace(going, state=BroadcastState.DONE, ended_at=unit.now)
    await unit.broadcasts.save(going)
    kind = Kind.BROADCAST if broadcast.corrects is None else Kind.CORRECTION
    await unit.deliveries.plan_broadcast(broadcast.id, people, unit.now, kind)
    live = Draft(
        key=f"{progress_scope(broadcast.id)}{broadcast.author_id}",
        kind=Kind.NOTICE,
        topic="broadcast-progress",
        due_at=unit.now,
        facts={"broadcast": broadcast.id},
        person_id=broadcast.author_id,
    )
    if await unit.people.get_many([broadcast.author_id]):
        await unit.deliveries.plan([live])
    return len(people)


async def halt(unit: Unit, broadcast: Broadcast) -> int:
    """Let nothing more of it go out; how many are spared."""
    spared = await unit.deliveries.stop_broadcast(broadcast.id)
    await unit.broadcasts.save(replace(broadcast, state=BroadcastState.STOPPED))
    await progress(unit, broadcast.id, tell=True)
    return spared


async def progress(unit: Unit, broadcast_id: int, *, tell: bool) -> bool:
    """Results of a broadcast were recorded: True when it came to its end, that is nothing of it is to be sent any more.

    Has the author's progress message brought up to date at the end, and before it when `tell`.
    """
    over = not await unit.deliveries.under_way(broadcast_id)
    if over:
        broadcast = await unit.broadcasts.get(broadcast_id)
        if broadcast.corrects is not None:
            await unit.deliveries.revise(scope=progress_scope(broadcast.corrects))
        if broadcast.ended_at is None:
            state = BroadcastState.DONE if broadcast.state is BroadcastState.SENDING else broadcast.state
            await unit.broadcasts.save(replace(broadcast, state=state, ended_at=unit.now))
    if over or tell:
        await unit.deliveries.revise(scope=progress_scope(broadcast_id))
    return over


async def log(unit: Unit, actor_id: int | None, action: str, broadcast_id: int, after: str = "") -> None:
    """Note in the audit log what was done with it."""
    subject = f"broadcast:{broadcast_id}"
    await noting.note(unit, actor_id, action, subject, after=after)


def progress_scope(broadcast_id: int) -> str:
    """What the key of the author's live progress message begins with."""
    return f"progress:{broadcast_id}:"
