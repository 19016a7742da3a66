"""Updates: kept, handled once, in order per person.

An update is committed before Telegram is told that it arrived. It is then handled inside one transaction that holds
its effects, its completion, the deliveries it causes and what is to be answered; the answer is given after that commit
and, should the program die in between, at the next start.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeGuard

import structlog

from bot.answers import Answers
from bot.asked import asked
from bot.clock import Clock
from bot.conversation import Conversation, Unreadable, person_key, place_of
from bot.outbox.outcome import Fate, outcome_of
from bot.outbox.pace import Pace
from bot.outgoing import Outgoing
from bot.telegram import Telegram, TelegramError
from bot.writer import Writer
from handlers.answer import Answer
from handlers.files import Files, FileWanted, Found, MembersWanted, Missing, Wanted
from storage.inbox import Kept
from storage.unit import SqlUnit

log = structlog.get_logger()

LARGEST: Final = 2**63 - 1
"""The largest number that a database holds."""
MOST_ATTEMPTS: Final = 3
"""An update in whose handling the program died so many times is put aside."""
FETCH_PAUSES: Final = (0.5, 2.0, 5.0)
"""Seconds after each failed try to fetch a file."""
Raw = Mapping[str, Any]


def can_be_kept(raw: object) -> TypeGuard[Raw]:
    """Whether it is an update as far as keeping goes: an object with a number of its own."""
    return isinstance(raw, Mapping) and isinstance(number := raw.get("update_id"), int) and abs(number) <= LARGEST


@dataclass(frozen=True, slots=True)
class _Hold:
    """A person's update that waits for a file, and those that came after it, by their ids."""

    first: int
    later: dict[int, Kept] = field(default_factory=dict)


class Inbox:
    """Keeps updates and has them handled."""

    def __init__(
        self,
        writer: Writer,
        conversation: Conversation,
        answers: Answers,
        telegram: Telegram,
        pace: Pace,
        clock: Clock,
    ) -> None:
        self._writer = writer
        self._conversation = conversation
        self._answers = answers
        self._telegram = telegram
        self._pace = pace
        self._clock = clock
        self._held: dict[int, _Hold] = {}
        """By person, what waits for a file."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._open = True

    async def recover(self) -> None:
        """At start: take up what was kept and not handled, and give the answers that were not given."""

        async def take_up(unit: SqlUnit) -> tuple[list[Kept], list[tuple[int, str]]]:
            unfinished = await unit.inbox.unfinished()
            await unit.inbox.begin([kept.update_id for kept in unfinished])
            for kept in unfinished:
                if kept.attempts >= MOST_ATTEMPTS:
                    await unit.inbox.aside(kept.update_id, "the program died while handling it")
            return [kept for kept in unfinished if kept.attempts < MOST_ATTEMPTS], await unit.inbox.unanswered()

        unfinished, unanswered = await self._writer.do(take_up)
        for update_id, kept in unanswered:
            self._answers.give(Outgoing.from_json(update_id, kept))
        for update in unfinished:
            self._begin(update)

    async def keep(self, raws: Sequence[Raw]) -> None:
        """Commit updates (`can_be_kept`); when this returns Telegram may forget them. One that is known has no second
        effect."""
        now = self._clock.now()
        rows = [
            Kept(
                update_id=int(raw["update_id"]),
                chat_key=person if abs(person := person_key(raw)) <= LARGEST else 0,
                body=json.dumps(raw, ensure_ascii=False, separators=(",", ":")),
                received_at=now,
            )
            for raw in raws
        ]

        async def keep(unit: SqlUnit) -> list[int]:
            return await unit.inbox.keep(rows)

        new = set(await self._writer.do(keep))
        for kept, raw in zip(rows, raws, strict=True):
            if kept.update_id in new and self._open:
                new.discard(kept.update_id)
                self._begin(kept, raw=raw)

    def close(self) -> None:
        """Handle nothing new; what is kept is taken up at the next start."""
        self._open = False

    async def idle(self) -> None:
        """Return when everything that was kept is handled."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _begin(self, kept: Kept, files: Files | None = None, raw: Raw | None = None) -> None:
        """Have it handled; `raw` spares reading its body where that was not forgotten yet."""
        future = self._writer.submit(lambda unit: self._handle(unit, kept, files, raw))
        task = asyncio.create_task(self._finish(kept, files or Files(), future))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _handle(
        self, unit: SqlUnit, kept: Kept, files: Files | None, raw: Raw | None
    ) -> Outgoing | Wanted | None:
        held = self._held.get(kept.chat_key)
        if held is not None and held.first != kept.update_id:
            held.later[kept.update_id] = kept
            return None
        raw = json.loads(kept.body) if raw is None else raw
        try:
            answers = await self._conversation.handle(unit, raw, files or Files())
        except Unreadable as unreadable:
            await unit.inbox.aside(kept.update_id, f"not readable: {unreadable}")
            return None
        except (FileWanted, MembersWanted) as wanted:
            # Set here, not after the commit: the person's next update may stand in the same batch. A batch may be run
            # again: then this update finds that it is the one that is waited for.
            self._held.setdefault(kept.chat_key, _Hold(kept.update_id))
            return wanted
        outgoing = self._outgoing(kept, raw, answers)
        await unit.inbox.done(kept.update_id, outgoing.to_json() if outgoing else None)
        return outgoing

    def _outgoing(self, kept: Kept, raw: Raw, answers: list[Answer]) -> Outgoing | None:
        place = place_of(raw)
        if place is None or not (answers or place.callback_id):
            return None
        return Outgoing.to(kept, place, answers)

    async def _finish(self, kept: Kept, files: Files, future: asyncio.Future[Outgoing | Wanted | None]) -> None:
        try:
            result = await future
        except Exception as error:
            log.error("an update could not be handled", update=kept.update_id, exc_info=error)
            reason = type(error).__name__
            await self._writer.do(lambda unit: unit.inbox.aside(kept.update_id, reason))
            self._release(kept)
            return
        if isinstance(result, FileWanted | MembersWanted):
            self._begin(kept, files.having(result, await self._fetch(result)))
            return
        self._release(kept)
        if result is not None:
            self._answers.give(result)

    def _release(self, kept: Kept) -> None:
        """Go on with what a person sent after `kept`, if that was waited for."""
        held = self._held.get(kept.chat_key)
        if held is not None and held.first == kept.update_id:
            del self._held[kept.chat_key]
            for later in held.later.values():
                self._begin(later)

    async def _fetch(self, wanted: Wanted) -> Found:
        """What the handler wants; the person's later updates wait meanwhile. A 429 is waited for and does not count."""
        tries = 0
        while tries < len(FETCH_PAUSES):
            await self._pace.opened()
            try:
                return await asked(self._telegram, wanted)
            except TelegramError as error:
                log.warning("what a handler wants could not be fetched", fault=str(error))
                if outcome_of(error).fate is not Fate.WAIT:
                    await asyncio.sleep(FETCH_PAUSES[tries])
                    tries += 1
        return Missing.NOT_FETCHED
