"""Broadcasts: written, shown to their author, sent to an audience, followed, stopped, reported."""

from __future__ import annotations

from dataclasses import replace

from delegation.broadcast import BroadcastState
from delegation.delivery import State
from delegation.ports import Unit


def progress_scope(broadcast_id: int) -> str:
    """What the key of the author's live progress message begins with."""
    return f"progress:{broadcast_id}:"


async def progress(unit: Unit, broadcast_id: int, *, tell: bool) -> bool:
    """Results of a broadcast were recorded: True when it came to its end, that is nothing of it is to be sent any more.

    Has the author's progress message brought up to date at the end, and before it when `tell`.
    """
    counts = await unit.deliveries.counts(broadcast_id)
    over = not (counts.get(State.PLANNED) or counts.get(State.SENDING))
    if over:
        broadcast = await unit.broadcasts.get(broadcast_id)
        if broadcast.ended_at is None:
            state = BroadcastState.DONE if broadcast.state is BroadcastState.SENDING else broadcast.state
            await unit.broadcasts.save(replace(broadcast, state=state, ended_at=unit.now))
    if over or tell:
        await unit.deliveries.revise(scope=progress_scope(broadcast_id))
    return over
