"""The one sender: takes what is due, oldest and most urgent first, sends it under the limits, records the outcome.

The database is the schedule. At most `window` deliveries are in the air at a time, so a crash can double no more than
those; results are recorded in batches through the writer.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Coroutine
from datetime import datetime, timedelta
from math import ceil
from typing import Final

import structlog

from bot.clock import Clock
from bot.outbox.messages import Messages
from bot.outbox.outcome import Fate, Outcome, outcome_of
from bot.outbox.pace import Pace
from bot.telegram import TelegramError
from bot.writer import Writer
from delegation.delivery import Delivery, Kind, State
from delegation.desk import broadcasting, people
from delegation.errors import DomainError
from handlers.notices import Errands
from storage.engine import Database
from storage.outbox import Result
from storage.unit import SqlUnit

log = structlog.get_logger()

LEASE: Final = timedelta(minutes=10)
MOST_ATTEMPTS: Final = 8
"""After so many transient faults a delivery is `failed`."""
FIRST_BACKOFF: Final = timedelta(seconds=2)
LONGEST_BACKOFF: Final = timedelta(minutes=5)
PROGRESS: Final = timedelta(seconds=3)
"""How often a coordinator's progress message is brought up to date."""
FAR: Final = timedelta(hours=1)
"""The longest sleep; a wake-up that finds nothing due costs next to nothing."""


class Sender:
    """Sends deliveries, runs errands, edits what was sent."""

    def __init__(
        self, database: Database, writer: Writer, messages: Messages, pace: Pace, clock: Clock, errands: Errands
    ) -> None:
        self._database = database
        self._writer = writer
        self._messages = messages
        self._pace = pace
        self._clock = clock
        self._errands = errands
        self._window = ceil(pace.limits.rate * 0.25) + 4
        self._stir = asyncio.Event()
        self._results: list[tuple[Delivery, Result]] = []
        self._air: set[asyncio.Task[None]] = set()
        self._told: dict[int, datetime] = {}
        self._task: asyncio.Task[None] | None = None
        self._busy = False

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="sender")
        self._writer.on_planned(self.stir)
        self._clock.on_jump(self.stir)
        self.stir()

    async def stop(self, within: float) -> None:
        """Take nothing new, let what is in the air land, record it."""
        if self._task is None:
            return
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        if self._air:
            await asyncio.wait(self._air, timeout=within)
        await self._record()

    def stir(self) -> None:
        """Look for what is due."""
        self._stir.set()

    async def recover(self) -> None:
        """At start: what was in the air when the program died goes once more, and never a third time."""

        async def recover(unit: SqlUnit) -> None:
            again, given_up = [], []
            for delivery in await unit.outbox.abandoned():
                if delivery.attempts > 1:
                    given_up.append(Result(delivery.id, State.UNKNOWN, reason="interrupted twice"))
                else:
                    again.append(Result(delivery.id, State.PLANNED, due_at=unit.now))
            await unit.outbox.record([*again, *given_up])

        await self._writer.do(recover)

    @property
    def idle(self) -> bool:
        """True when nothing is due or in the air."""
        return not (self._busy or self._air or self._results or self._stir.is_set())

    async def _run(self) -> None:
        while True:
            await self._stir.wait()
            self._stir.clear()
            self._busy = True
            try:
                while await self._round():
                    pass
                await self._set_alarm()
            except Exception as error:
                log.error("the sender stumbled", exc_info=error)
                self._clock.wake_at("sender", self._clock.now() + timedelta(seconds=1), self._wake)
            finally:
                self._busy = False

    async def _round(self) -> bool:
        """Claim what there is room for and set it going; False when nothing is left to do."""
        if self._pace.paused_for:
            self._clock.wake_at("sender", self._clock.now() + timedelta(seconds=self._pace.paused_for), self._wake)
            return False
        room = self._window - len(self._air)
        found = 0
        if room > 0 and await self._anything():
            due, revisions = await self._writer.do(lambda unit: self._claim(unit, room))
            for delivery in due:
                self._launch(self._deliver(delivery))
            for delivery in revisions:
                self._launch(self._revise(delivery))
            found = len(due) + len(revisions)
        if self._air:
            await asyncio.wait(self._air, return_when=asyncio.FIRST_COMPLETED)
        await self._record()
        return bool(found or self._air)

    async def _anything(self) -> bool:
        async with self._database.reading(self._clock.now()) as unit:
            due = await unit.outbox.next_due()
            return (due is not None and due <= unit.now) or await unit.outbox.has_revisions()

    async def _claim(self, unit: SqlUnit, room: int) -> tuple[list[Delivery], list[Delivery]]:
        return await unit.outbox.claim(unit.now, room, LEASE), await unit.outbox.claim_revisions(unit.now, room)

    async def _set_alarm(self) -> None:
        async with self._database.reading(self._clock.now()) as unit:
            due = await unit.outbox.next_due()
        if due is not None and not self._pace.paused_for:
            self._clock.wake_at("sender", min(due, self._clock.now() + FAR), self._wake)

    async def _wake(self) -> None:
        self.stir()

    def _launch(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._air.add(task)
        task.add_done_callback(self._air.discard)

    async def _deliver(self, delivery: Delivery) -> None:
        draft = delivery.draft
        if draft.kind is Kind.ERRAND:
            await self._run_errand(delivery)
            return
        try:
            addressed = await self._messages.render(delivery)
        except Exception as error:
            log.error("a delivery could not be rendered", delivery=delivery.id, topic=draft.topic, exc_info=error)
            self._note(delivery, Result(delivery.id, State.FAILED, reason=type(error).__name__))
            return
        if addressed is None:
            self._note(delivery, Result(delivery.id, State.CANCELLED, reason="nothing to say any more"))
            return
        await self._pace.turn(addressed.chat_id, draft.priority)
        try:
            message_id = await self._messages.send(addressed)
        except TelegramError as error:
            self._note(delivery, self._after_fault(delivery, outcome_of(error)))
        else:
            now = self._clock.now()
            self._note(delivery, Result(delivery.id, State.SENT, message_id=message_id or None, sent_at=now))

    def _after_fault(self, delivery: Delivery, outcome: Outcome) -> Result:
        """What becomes of a delivery that did not go out, or may not have."""
        now = self._clock.now()
        match outcome.fate:
            case Fate.WAIT:
                self._pace.pause(outcome.retry_after)
                return Result(delivery.id, State.PLANNED, due_at=delivery.draft.due_at, count_attempt=False)
            case Fate.MIGRATED:
                return Result(delivery.id, State.PLANNED, due_at=now, chat_id=outcome.migrate_to)
            case Fate.BLOCKED:
                return Result(delivery.id, State.BLOCKED, reason=outcome.reason)
            case Fate.UNKNOWN if delivery.draft.kind is Kind.BROADCAST or delivery.attempts > 1:
                return Result(delivery.id, State.UNKNOWN, reason=outcome.reason)
            case Fate.AGAIN | Fate.UNKNOWN if delivery.attempts < MOST_ATTEMPTS:
                backoff = min(FIRST_BACKOFF * 2 ** (delivery.attempts - 1), LONGEST_BACKOFF)
                return Result(delivery.id, State.PLANNED, due_at=now + backoff * random.uniform(0.5, 1.0))
            case _:
                return Result(delivery.id, State.FAILED, reason=outcome.reason)

    async def _revise(self, delivery: Delivery) -> None:
        if delivery.message_id is None:
            return
        try:
            addressed = await self._messages.render(delivery)
            if addressed is None:
                return
            await self._pace.turn(addressed.chat_id, delivery.draft.priority)
            await self._messages.edit(addressed, delivery.message_id)
        except TelegramError as error:
            outcome = outcome_of(error)
            if outcome.fate is Fate.WAIT:
                self._pace.pause(outcome.retry_after)
            if outcome.fate in (Fate.WAIT, Fate.AGAIN, Fate.UNKNOWN):
                await self._writer.do(lambda unit: unit.deliveries.revise(scope=delivery.draft.key))

    async def _run_errand(self, delivery: Delivery) -> None:
        """Run a use case at its time; its effects and its completion are one commit."""
        draft = delivery.draft

        async def run(unit: SqlUnit) -> None:
            state, reason = State.SENT, ""
            try:
                async with unit.savepoint():
                    await self._errands[draft.topic](unit, draft.facts)
            except DomainError as error:
                state, reason = State.CANCELLED, error.key
            await unit.outbox.record([Result(delivery.id, state, sent_at=unit.now, reason=reason)])

        try:
            await self._writer.do(run)
        except Exception as error:
            log.error("an errand failed", topic=draft.topic, exc_info=error)
            self._note(delivery, Result(delivery.id, State.FAILED, reason=type(error).__name__))

    def _note(self, delivery: Delivery, result: Result) -> None:
        self._results.append((delivery, result))

    async def _record(self) -> None:
        """Write what became of the deliveries since the last time, in one go."""
        if not self._results:
            return
        noted, self._results = self._results, []

        async def record(unit: SqlUnit) -> None:
            await unit.outbox.record([result for _, result in noted])
            for delivery, result in noted:
                if result.state is State.BLOCKED and delivery.draft.person_id is not None:
                    await people.lose_sight(unit, delivery.draft.person_id)
            for broadcast_id in {d.draft.broadcast_id for d, _ in noted if d.draft.broadcast_id is not None}:
                often = unit.now - self._told.get(broadcast_id, unit.now - PROGRESS) >= PROGRESS
                if await broadcasting.progress(unit, broadcast_id, tell=often) or often:
                    self._told[broadcast_id] = unit.now

        await self._writer.do(record)
