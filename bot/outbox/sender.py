"""The one sender: takes what is due, oldest and most urgent first, sends it under the limits, records the outcome.

The database is the schedule. At most `window` deliveries are in the air at a time, so a crash can double no more than
those. What landed and what is taken next is one commit.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Coroutine, Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Final

import structlog

from bot.clock import Clock
from bot.outbox.aftermath import CUT_SHORT, after_a_crash, after_fault, not_now
from bot.outbox.edits import Edits
from bot.outbox.messages import Addressed, Messages, OutOfReach
from bot.outbox.outcome import Fate, outcome_of
from bot.outbox.pace import Pace
from bot.telegram import TelegramError
from bot.writer import Writer
from delegation.delivery import Delivery, Kind, State
from delegation.desk import broadcasting, people
from delegation.errors import DomainError, NotFound
from handlers.notices import Errands
from storage.engine import Database
from storage.outbox import Result
from storage.unit import SqlUnit

log = structlog.get_logger()

LEASE: Final = timedelta(minutes=10)
PROGRESS: Final = timedelta(seconds=3)
"""How often a coordinator's progress message is brought up to date."""
FAR: Final = timedelta(hours=1)
"""The longest sleep; a wake-up that finds nothing due costs next to nothing."""
STALE: Final = 0.5
"""Seconds of waiting after which a delivery is asked again whether it is still wanted: Stop works within one."""
_Taken = tuple[list[Delivery], list[Delivery]]


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
        self._edits = Edits(messages, pace, writer, self._turn)
        self._window = ceil(pace.limits.rate * 0.25) + 4
        self._stir = asyncio.Event()
        self._results: list[tuple[Delivery, Result]] = []
        self._air: set[asyncio.Task[None]] = set()
        self._queued: set[asyncio.Task[None]] = set()
        """Those in the air that wait for their turn: nothing has gone out yet."""
        self._latest: dict[int, asyncio.Task[None]] = {}
        """By recipient, the last delivery in the air: the next one goes after it."""
        self._told: dict[int, datetime] = {}
        self._task: asyncio.Task[None] | None = None
        self._busy = False
        self._open = True

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="sender")
        self._writer.on_planned(self.stir)
        self._clock.on_jump(self.stir)
        self.stir()

    async def stop(self, within: float) -> None:
        """Take nothing new, give back what has not gone out, let the rest land for `within` seconds, record it."""
        if self._task is None:
            return
        self._open = False
        self.stir()
        await asyncio.wait([self._task], timeout=within)
        for task in self._queued:
            task.cancel()
        if self._air:
            await asyncio.wait(self._air, timeout=within)
        left = [self._task, *self._air]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        noted, self._results = self._results, []

        async def record(unit: SqlUnit) -> None:
            await self._settle(unit, noted)
            for key in self._edits.missed:
                await unit.deliveries.revise_one(key)

        if noted or self._edits.missed:
            await self._writer.do(record)

    def stir(self) -> None:
        """Look for what is due."""
        self._stir.set()

    async def recover(self) -> None:
        """At start: what was in the air when the program died goes once more, and never a third time."""

        async def recover(unit: SqlUnit) -> None:
            noted = [(delivery, after_a_crash(delivery)) for delivery in await unit.outbox.abandoned()]
            await self._settle(unit, noted)

        await self._writer.do(recover)

    @property
    def idle(self) -> bool:
        """True when nothing is due or in the air."""
        return not (self._busy or self._air or self._results or self._stir.is_set())

    async def _run(self) -> None:
        while self._open:
            await self._stir.wait()
            self._stir.clear()
            self._busy = True
            try:
                await self._round()
            except Exception as error:
                log.error("the sender stumbled", exc_info=error)
                self._clock.wake_at("sender", self._clock.now() + timedelta(seconds=1), self._wake)
            finally:
                self._busy = False

    async def _round(self) -> None:
        """Record what has landed, take what there is room for and set it going; be back when there is more to do."""
        room = self._window - len(self._air) if self._open and not self._pace.paused_for else 0
        wanted = room > 0 and await self._anything()
        noted, self._results = self._results, []
        if noted or wanted:
            try:
                due, revisions = await self._writer.do(lambda unit: self._record_and_take(unit, noted, room * wanted))
            except BaseException:
                self._results[:0] = noted
                raise
            for delivery in due:
                self._launch(self._deliver(delivery))
            for delivery in revisions:
                self._launch(self._edits.revise(delivery))
        if len(self._air) < self._window:
            await self._set_alarm()

    async def _anything(self) -> bool:
        async with self._database.reading(self._clock.now()) as unit:
            due = await unit.outbox.next_due()
            return (due is not None and due <= unit.now) or await unit.outbox.has_revisions()

    async def _record_and_take(self, unit: SqlUnit, noted: Sequence[tuple[Delivery, Result]], room: int) -> _Taken:
        await self._settle(unit, noted)
        if not room:
            return [], []
        due = await unit.outbox.claim(unit.now, room, LEASE)
        return due, await unit.outbox.claim_revisions(unit.now, max(room - len(due), 1))

    async def _set_alarm(self) -> None:
        """Have the next due delivery wake the sender, or the end of a pause."""
        if paused := self._pace.paused_for:
            self._clock.wake_at("sender", self._clock.now() + timedelta(seconds=paused), self._wake)
            return
        async with self._database.reading(self._clock.now()) as unit:
            due = await unit.outbox.next_due()
        if due is not None:
            self._clock.wake_at("sender", min(due, self._clock.now() + FAR), self._wake)

    async def _wake(self) -> None:
        self.stir()

    def _launch(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._air.add(task)
        task.add_done_callback(self._landed)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._air.discard(task)
        self.stir()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a delivery went astray", exc_info=error)

    async def _deliver(self, delivery: Delivery) -> None:
        if delivery.draft.kind is Kind.ERRAND:
            await self._run_errand(delivery)
            return
        try:
            in_order = await self._after_the_one_before(delivery)
            self._note(delivery, await self._say(delivery) if in_order else not_now(delivery))
        except TelegramError as error:
            outcome = outcome_of(error)
            if outcome.fate is Fate.WAIT:
                self._pace.pause(outcome.retry_after)
            self._note(delivery, after_fault(delivery, outcome, self._clock.now()))
        except asyncio.CancelledError:
            self._note(delivery, after_fault(delivery, CUT_SHORT, self._clock.now()))
        except Exception as error:
            log.error("a delivery failed", delivery=delivery.id, topic=delivery.draft.topic, exc_info=error)
            self._note(delivery, Result(delivery.id, State.FAILED, reason=type(error).__name__))

    async def _say(self, delivery: Delivery) -> Result:
        try:
            addressed = await self._messages.render(delivery)
        except OutOfReach as out:
            return Result(delivery.id, State.BLOCKED, reason=str(out), count_attempt=False)
        if addressed is None:
            return Result(delivery.id, State.CANCELLED, reason="nothing to say any more")
        if later := self._pace.busy_for(addressed.chat_id):
            return not_now(delivery, self._clock.now() + timedelta(seconds=later))
        if not await self._turn(delivery, addressed):
            return not_now(delivery)
        message_id = await self._messages.send(addressed)
        return Result(delivery.id, State.SENT, message_id=message_id or None, sent_at=self._clock.now())

    async def _after_the_one_before(self, delivery: Delivery) -> bool:
        """What is said to one recipient is said in order; False when the desk closes meanwhile."""
        draft = delivery.draft
        # Persons have positive ids, groups negative ones.
        recipient, task = draft.person_id or draft.chat_id or 0, _this_task()
        before, self._latest[recipient] = self._latest.get(recipient), task
        task.add_done_callback(lambda _: self._latest.get(recipient) is task and self._latest.pop(recipient))
        return before is None or await self._waited(asyncio.wait([before]))

    async def _turn(self, delivery: Delivery, addressed: Addressed) -> bool:
        """Wait for the turn of a delivery; False when it is not to be sent (now) after all."""
        asked = time.monotonic()
        if not await self._waited(self._pace.turn(addressed.chat_id, delivery.draft.priority)):
            return False
        if time.monotonic() - asked < STALE:
            return True
        async with self._database.reading(self._clock.now()) as unit:
            return not await unit.outbox.is_withdrawn(delivery.id)

    async def _waited(self, something: Awaitable[object]) -> bool:
        """Wait before anything goes out; False when the desk closes meanwhile."""
        task = _this_task()
        self._queued.add(task)
        try:
            await something
        except asyncio.CancelledError:
            return False
        finally:
            self._queued.discard(task)
        return True

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

    async def _settle(self, unit: SqlUnit, noted: Sequence[tuple[Delivery, Result]]) -> None:
        """Write what became of deliveries and what follows from it."""
        await unit.outbox.record([result for _, result in noted])
        for delivery, result in noted:
            if result.state is State.BLOCKED and delivery.draft.person_id is not None:
                with contextlib.suppress(NotFound):
                    await people.lose_sight(unit, delivery.draft.person_id)
        for broadcast_id in {d.draft.broadcast_id for d, _ in noted if d.draft.broadcast_id is not None}:
            often = unit.now - self._told.get(broadcast_id, unit.now - PROGRESS) >= PROGRESS
            if await broadcasting.progress(unit, broadcast_id, tell=often) or often:
                self._told[broadcast_id] = unit.now


def _this_task() -> asyncio.Task[None]:
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("deliveries are sent by tasks of their own")
    return task
