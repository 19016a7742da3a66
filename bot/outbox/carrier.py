"""The way of one message: rendered, given its turn, known to the database, sent; and what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Final

import structlog

from bot.clock import Clock
from bot.outbox.aftermath import CUT_SHORT, after_fault, backoff, not_now
from bot.outbox.bundles import Bundle, bundles
from bot.outbox.messages import Addressed, Messages, OutOfReach
from bot.outbox.outcome import Outcome, outcome_of
from bot.outbox.pace import Pace
from bot.telegram import TelegramError
from delegation.delivery import Delivery, State
from handlers.notices import NeverKnown, NotYet
from storage.errors import is_passing
from storage.outbox import Result

log = structlog.get_logger()
IN_A_MOMENT: Final = timedelta(seconds=1)
"""When to look again whether what is to be corrected has landed."""
NEVER_KNOWN: Final = "not known whether it arrived"
Noted = tuple[Delivery, Result]
_Queue = set["asyncio.Task[None]"]


@dataclass(frozen=True, slots=True)
class Ready:
    """Deliveries that have their turn: they go out once the database knows."""

    ids: tuple[int, ...]
    _known: asyncio.Future[bool] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def answer(self, free: set[int]) -> None:
        """The database knows; `free` are those that are still to be sent."""
        if not self._known.done():
            self._known.set_result(free.issuperset(self.ids))

    async def known(self) -> None:
        """Wait for `answer`."""
        await self._known

    @property
    def free(self) -> bool:
        return self._known.done() and not self._known.cancelled() and self._known.result()


class Carrier:
    """Carries claimed deliveries to Telegram. `stir` is called when there is something to write down."""

    def __init__(self, messages: Messages, pace: Pace, clock: Clock, stir: Callable[[], None], attempts: int) -> None:
        self._messages = messages
        self._pace = pace
        self._clock = clock
        self._stir = stir
        self._attempts = attempts
        self.results: list[Noted] = []
        self._ready: list[Ready] = []
        self._queued: _Queue = set()
        """Deliveries that wait: nothing of them has gone out."""
        self._edits_queued: _Queue = set()
        self._latest: dict[int, asyncio.Task[None]] = {}
        """By recipient, the last parcel in the air: the next one goes after it."""
        self._open = True

    async def carry(self, parcel: Sequence[Delivery]) -> None:
        """Say what one recipient is to be told, in as few messages as it takes."""
        if not await self._after_the_one_before(parcel[0]):
            self._note(parcel, not_now)
            return
        rendered: list[tuple[Delivery, Addressed]] = []
        for place, delivery in enumerate(parcel):
            try:
                addressed = await self._rendered(delivery)
            except asyncio.CancelledError:
                # The desk closes, and nothing of these has gone out.
                self._note([*(one for one, _ in rendered), *parcel[place:]], not_now)
                return
            if addressed is not None:
                rendered.append((delivery, addressed))
        for bundle in bundles(rendered):
            await self._say(bundle)

    async def turn(self, delivery: Delivery, addressed: Addressed) -> bool:
        """Wait for the turn of an edit; False when the desk closes meanwhile."""
        return await self._waited(self._pace.turn(addressed.chat_id, delivery.draft.priority), self._edits_queued)

    def give_back(self) -> None:
        """Let go of what has not gone out: it is taken again when it can, and rendered anew."""
        for task in list(self._queued):
            task.cancel()

    def close(self) -> None:
        """Let nothing more go out."""
        self._open = False
        self.give_back()
        for task in list(self._edits_queued):
            task.cancel()

    def take_results(self) -> list[Noted]:
        """What became of deliveries, to be recorded."""
        taken, self.results = self.results, []
        return taken

    def take_ready(self) -> list[Ready]:
        """What waits for the database to know that it goes out."""
        taken, self._ready = self._ready, []
        return taken

    def put_back(self, noted: Iterable[Noted], ready: Iterable[Ready]) -> None:
        """They could not be written down after all."""
        self.results[:0] = noted
        self._ready[:0] = ready

    async def _rendered(self, delivery: Delivery) -> Addressed | None:
        try:
            addressed = await self._messages.render(delivery)
        except OutOfReach as out:
            reason = str(out)
            self._note([delivery], lambda one: Result(one.id, State.BLOCKED, reason=reason, count_attempt=False))
            return None
        except NotYet:
            due_at = self._clock.now() + IN_A_MOMENT
            self._note([delivery], lambda one: not_now(one, due_at))
            return None
        except NeverKnown:
            self._note([delivery], lambda one: Result(one.id, State.FAILED, reason=NEVER_KNOWN))
            return None
        except Exception as error:
            if is_passing(error):
                due_at = self._clock.now() + backoff(1)
                self._note([delivery], lambda one: not_now(one, due_at))
            else:
                self.fail([delivery], error)
            return None
        if addressed is None:
            self._note([delivery], lambda one: Result(one.id, State.CANCELLED, reason="nothing to say any more"))
        return addressed

    async def _say(self, bundle: Bundle) -> None:
        addressed, those = bundle.addressed, bundle.deliveries
        if later := self._pace.busy_for(addressed.chat_id):
            due_at = self._clock.now() + timedelta(seconds=later)
            self._note(those, lambda one: not_now(one, due_at))
            return
        if not await self._may_go(bundle):
            self._note(those, not_now)
            return
        try:
            message_id = await self._messages.send(addressed)
        except TelegramError as error:
            self._note_fault(those, outcome_of(error))
        except asyncio.CancelledError:
            self._note_fault(those, CUT_SHORT)
        except Exception as error:
            self.fail(those, error)
        else:
            sent_at = self._clock.now()
            sent = Result(0, State.SENT, message_id=message_id or None, sent_at=sent_at, language=addressed.language)
            self._note(those, lambda one: replace(sent, id=one.id))

    async def _may_go(self, bundle: Bundle) -> bool:
        """Wait for the turn, and for the database to know; False when it is not to go out now after all."""
        if self._pace.paused:
            return False
        turn = self._pace.turn(bundle.addressed.chat_id, bundle.deliveries[0].draft.priority)
        return await self._waited(turn, self._queued) and await self._let_go(bundle.deliveries)

    async def _let_go(self, those: Sequence[Delivery]) -> bool:
        """Have the database know that these go out; False when they are not to after all."""
        ready = Ready(tuple(delivery.id for delivery in those))
        self._ready.append(ready)
        self._stir()
        return await self._waited(ready.known(), self._queued) and ready.free

    async def _after_the_one_before(self, delivery: Delivery) -> bool:
        """What is said to one recipient is said in order; False when it is not to go out now after all."""
        draft = delivery.draft
        # Persons have positive ids, groups negative ones.
        recipient, task = draft.person_id or draft.chat_id or 0, _this_task()
        before, self._latest[recipient] = self._latest.get(recipient), task
        task.add_done_callback(lambda _: self._latest.get(recipient) is task and self._latest.pop(recipient))
        return before is None or await self._waited(asyncio.wait([before]), self._queued)

    async def _waited(self, something: Awaitable[object], queue: _Queue) -> bool:
        """Wait before anything goes out; False when it is given back meanwhile."""
        task = _this_task()
        queue.add(task)
        try:
            await something
        except asyncio.CancelledError:
            task.uncancel()
            return False
        finally:
            queue.discard(task)
        return self._open

    def _note(self, those: Iterable[Delivery], result: Callable[[Delivery], Result]) -> None:
        self.results += [(delivery, result(delivery)) for delivery in those]
        self._stir()

    def _note_fault(self, those: Sequence[Delivery], outcome: Outcome) -> None:
        results = [after_fault(delivery, outcome, self._clock.now(), self._attempts) for delivery in those]
        # What was one message is one again.
        due_at = results[0].due_at
        self.results += [
            (delivery, replace(result, due_at=due_at) if result.state is State.PLANNED else result)
            for delivery, result in zip(those, results, strict=True)
        ]
        self._stir()

    def fail(self, those: Iterable[Delivery], error: Exception) -> None:
        """A fault of our own came between: it is shown as failed, not left as if in the air until the next start."""
        for delivery in those:
            log.error("a delivery failed", delivery=delivery.id, topic=delivery.draft.topic, exc_info=error)
        reason = type(error).__name__
        self._note(those, lambda one: Result(one.id, State.FAILED, reason=reason))


def _this_task() -> asyncio.Task[None]:
    task = asyncio.current_task()
    if task is None:
        raise RuntimeError("deliveries are sent by tasks of their own")
    return task
