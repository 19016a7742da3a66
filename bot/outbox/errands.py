"""Errands: use cases that run at a time of their own. Their effects and their completion are one commit."""

from __future__ import annotations

import structlog

from bot.writer import Writer
from delegation.delivery import Delivery, State
from delegation.errors import DomainError
from handlers.notices import Errands
from storage.outbox import Result
from storage.unit import SqlUnit

log = structlog.get_logger()


async def run_errand(writer: Writer, errands: Errands, delivery: Delivery) -> Result | None:
    """Run the use case of a claimed errand; what is still to be recorded of it when it failed."""
    draft = delivery.draft

    async def run(unit: SqlUnit) -> None:
        state, reason = State.SENT, ""
        try:
            async with unit.savepoint():
                await errands[draft.topic](unit, draft.facts)
        except DomainError as error:
            state, reason = State.CANCELLED, error.key
        await unit.outbox.record([Result(delivery.id, state, sent_at=unit.now, reason=reason)])

    try:
        await writer.do(run)
    except Exception as error:
        log.error("an errand failed", topic=draft.topic, exc_info=error)
        return Result(delivery.id, State.FAILED, reason=type(error).__name__)
    return None
