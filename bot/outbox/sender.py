"""The one sender: takes what is due, oldest and most urgent first, sends it under the limits, records the outcome.

The database is the schedule. At most `window` deliveries are with the sender at a time, and before a request is made
the database knows of it: so a crash can double no more than what was truly in the air. What landed, what goes out and
what is taken next is one commit.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine, Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Final

import structlog

from bot.clock import Clock
from bot.outbox.aftermath import DOUBTFUL, LONGEST_BACKOFF, MOST_ATTEMPTS, PROVEN, after_a_crash
from bot.outbox.bundles import parcels
from bot.outbox.carrier import Carrier, Noted
from bot.outbox.edits import Edits
from bot.outbox.errands import run_errand
from bot.outbox.messages import Messages
from bot.outbox.pace import Pace
from bot.writer import Writer
from delegation.delivery import Delivery, Kind, State
from delegation.desk import asking, broadcast_flow, lateness, people, posting
from delegation.errors import NotFound
from handlers.notices import Errands
from storage.engine import Database
from storage.unit import SqlUnit

log = structlog.get_logger()

LEASE: Final = timedelta(minutes=10)
PROGRESS: Final = timedelta(seconds=3)
"""How often a coordinator's progress message is brought up to date."""
FAR: Final = timedelta(hours=1)
"""The longest sleep; a wake-up that finds nothing due costs next to nothing."""
TO_RECORD: Final = 0.7
"""Seconds that the end of the desk waits for the database to take the last results."""
_Taken = tuple[list[Delivery], list[Delivery], set[int]]


class Sender:
    """Sends deliveries, runs errands, edits what was sent."""

    def __init__(
        self,
        database: Database,
        writer: Writer,
        messages: Messages,
        pace: Pace,
        clock: Clock,
        errands: Errands,
        attempts: int = MOST_ATTEMPTS,
    ) -> None:
        self._database = database
        self._messages = messages
        self._writer = writer
        self._pace = pace
        self._clock = clock
        self._errands = errands
        self._carrier = Carrier(messages, pace, clock, self.stir, attempts)
        self._edits = Edits(messages, pace, writer, clock, self._carrier.turn)
        self._window = ceil(pace.limits.rate * 0.25) + 4
        self._stir = asyncio.Event()
        self._air: set[asyncio.Task[None]] = set()
        self._told: dict[int, datetime] = {}
        self._turned_back: datetime | None = None
        """What the clock showed when it was set back."""
        self._task: asyncio.Task[None] | None = None
        self._busy = False
        self._open = True

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="sender")
        self._writer.on_planned(self.stir)
        self._clock.on_jump(self._jumped)
        self._clock.on_skip(lambda by: self._pace.skip(by.total_seconds()))
        self._pace.on_pause(self._carrier.give_back, self.stir)
        self.stir()

    async def stop(self, within: float) -> None:
        """Take nothing new, give back what has not gone out, let the rest land for `within` seconds, record it."""
        if self._task is None:
            return
        self._open = False
        self.stir()
        self._carrier.close()
        await asyncio.wait([self._task, *self._air], timeout=within)
        left = [self._task, *self._air]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await self._messages.stop()
        noted = self._carrier.take_results()

        async def record(unit: SqlUnit) -> None:
            await self._settle(unit, noted)
            for key in self._edits.missed:
                await unit.deliveries.revise(scope=key)

        if noted or self._edits.missed:
            try:
                await asyncio.wait_for(self._writer.do(record), TO_RECORD)
            except TimeoutError:
                log.warning("what was in the air could not be recorded", deliveries=len(noted))

    def stir(self) -> None:
        """Look for what is due."""
        self._stir.set()

    async def recover(self) -> None:
        """At start: what was in the air when the program died goes once more, and never a third time."""

        async def recover(unit: SqlUnit) -> None:
            await unit.outbox.turn_back(unit.now, unit.now)
            noted = [(delivery, after_a_crash(delivery)) for delivery in await unit.outbox.abandoned()]
            await self._settle(unit, noted)
            await unit.outbox.put_off(DOUBTFUL, unit.now + PROVEN)

        await self._writer.do(recover)

    @property
    def idle(self) -> bool:
        """True when nothing is due or in the air; in a pause that is not known."""
        at_work = self._busy or self._air or self._carrier.results or self._stir.is_set()
        return not (at_work or self._pace.paused)

    def _jumped(self, by: timedelta) -> None:
        if by < timedelta():
            # Kept until it was written down; of several the time that was furthest ahead.
            then = self._clock.now() - by + LONGEST_BACKOFF
            self._turned_back = max(then, self._turned_back or then)
        self.stir()

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
        """Record what has landed, let go what has its turn, take what there is room for; be back for more."""
        room = self._window - len(self._air) if self._open and not self._pace.paused else 0
        then, self._turned_back = self._turned_back, None
        # What has landed may ask for more: the end of a broadcast has its author's message edited.
        wanted = room > 0 and (then is not None or bool(self._carrier.results) or await self._anything())
        noted, ready = self._carrier.take_results(), self._carrier.take_ready()
        if noted or ready or wanted or then:
            ids = [number for each in ready for number in each.ids]
            try:
                due, revisions, free = await self._writer.do(
                    lambda unit: self._work(unit, noted, ids, room * wanted, then)
                )
            except BaseException:
                self._carrier.put_back(noted, ready)
                self._turned_back = then
                raise
            for each in ready:
                each.answer(free)
            for parcel in parcels(due):
                self._launch(self._deliver(parcel))
            for delivery in revisions:
                self._launch(self._edits.revise(delivery))
        if len(self._air) < self._window and not self._pace.paused:
            await self._set_alarm()

    async def _anything(self) -> bool:
        async with self._database.reading(self._clock.now()) as unit:
            due = await unit.outbox.next_due()
            return (due is not None and due <= unit.now) or await unit.outbox.has_revisions()

    async def _work(
        self, unit: SqlUnit, noted: Sequence[Noted], ready: Sequence[int], room: int, then: datetime | None
    ) -> _Taken:
        await self._settle(unit, noted)
        if then is not None:
            await unit.outbox.turn_back(unit.now, then)
        free = await unit.outbox.let_go(ready, unit.now + LEASE) if ready else set()
        if not room:
            return [], [], free
        due = await unit.outbox.claim(unit.now, room)
        await lateness.tell_missed(unit, unit.outbox.missed)
        return due, await unit.outbox.claim_revisions(unit.now, max(room - len(due), 1)), free

    async def _set_alarm(self) -> None:
        """Have the next due delivery wake the sender; the end of a pause does so by itself."""
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

    async def _deliver(self, parcel: Sequence[Delivery]) -> None:
        first = parcel[0]
        if first.draft.kind is not Kind.ERRAND:
            try:
                await self._carrier.carry(parcel)
            except Exception as error:
                self._carrier.fail(parcel, error)
        elif (failed := await run_errand(self._writer, self._errands, first)) is not None:
            self._carrier.results.append((first, failed))

    async def _settle(self, unit: SqlUnit, noted: Sequence[Noted]) -> None:
        """Write what became of deliveries and what follows from it."""
        await unit.outbox.record([result for _, result in noted])
        for delivery, result in noted:
            if result.state is State.BLOCKED and delivery.draft.person_id is not None:
                await _out_of_reach(unit, delivery, delivery.draft.person_id, asked=result.count_attempt)
            if result.chat_id is not None and delivery.draft.chat_id is not None:
                await posting.follow(unit, delivery.draft.chat_id, result.chat_id)
        for broadcast_id in {d.draft.broadcast_id for d, _ in noted if d.draft.broadcast_id is not None}:
            often = unit.now - self._told.get(broadcast_id, unit.now - PROGRESS) >= PROGRESS
            if await broadcast_flow.progress(unit, broadcast_id, tell=often) or often:
                self._told[broadcast_id] = unit.now


async def _out_of_reach(unit: SqlUnit, delivery: Delivery, person_id: int, *, asked: bool) -> None:
    """Telegram was `asked` and says that this person is out of reach, or that was known when it was rendered: who has
    come back since then gets it all the same."""
    with contextlib.suppress(NotFound):
        if asked:
            await people.lose_sight(unit, person_id)
        elif (await unit.people.get(person_id)).reachable:
            await unit.deliveries.plan_again(delivery.draft.key, unit.now)
            return
    if delivery.draft.topic == asking.ANSWER:
        await asking.undelivered(unit, int(delivery.draft.facts["question_id"]))
