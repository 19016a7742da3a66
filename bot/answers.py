"""Gives answers: what handlers returned becomes calls to Telegram, in order per chat, after the commit.

Knows which message of a chat is its present screen, so that moving through a form edits one message, an old keyboard is
taken away when the next question comes, and nothing is edited to what it already says.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

import structlog

from bot.clock import Clock
from bot.outbox.aftermath import MOST_ATTEMPTS, backoff
from bot.outbox.outcome import Fate, outcome_of
from bot.outbox.pace import REPLY, Pace
from bot.outgoing import Outgoing
from bot.rendering import NO_BUTTONS, PaperMaker, Seen, keyboard, shown
from bot.telegram import Telegram, TelegramError, Upload
from bot.writer import Writer
from delegation.markup import Html, lines
from handlers.answer import Answer, Contact, Copy, Paper, Pin, Screen, Toast
from storage.unit import SqlUnit

log = structlog.get_logger()

BACKOFF: Final = (timedelta(seconds=0.2), timedelta(seconds=60))
"""First and longest pause after a call that Telegram could not take: sooner than a delivery, since a person waits."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """The present screen of a chat."""

    message_id: int
    keyboard: bool = False
    menu: bool = False


class Answers:
    """Gives answers, one chat's in order, different chats' side by side."""

    def __init__(
        self,
        telegram: Telegram,
        pace: Pace,
        writer: Writer,
        papers: PaperMaker,
        seen: Seen,
        clock: Clock,
        attempts: int = MOST_ATTEMPTS,
    ) -> None:
        self._clock = clock
        self._attempts = attempts
        self._telegram = telegram
        self._pace = pace
        self._writer = writer
        self._papers = papers
        self._seen = seen
        self._queues: dict[int, deque[Outgoing]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._standing: dict[int, _Standing | None] = {}
        self.given = 0

    def give(self, outgoing: Outgoing) -> None:
        """Have it sent; returns at once."""
        queue = self._queues.get(outgoing.chat_id)
        if queue is not None:
            queue.append(outgoing)
            return
        self._queues[outgoing.chat_id] = deque([outgoing])
        task = asyncio.create_task(self._serve(outgoing.chat_id), name=f"answers:{outgoing.chat_id}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def idle(self) -> None:
        """Return when everything was given."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def stop(self, within: float) -> None:
        """Give what is waiting for at most `within` seconds; the rest is given at the next start."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, chat_id: int) -> None:
        queue = self._queues[chat_id]
        try:
            while queue:
                outgoing = queue[0]
                await self._give(outgoing)
                queue.popleft()
        finally:
            del self._queues[chat_id]

    async def _give(self, outgoing: Outgoing) -> None:
        follows = ""
        try:
            await self._answer_query(outgoing)
            for answer in outgoing.answers:
                if not await self._given(outgoing, answer):
                    break
                if isinstance(answer, Screen):
                    follows = answer.follows
        except TelegramError as error:
            log.warning("an answer was not given", fault=str(error))
            if outcome_of(error).fate is Fate.BLOCKED and outgoing.chat_id > 0:
                await self._writer.do(lambda unit: unit.people.set_reachable(outgoing.chat_id, reachable=False))
        except Exception as error:
            # What waits for this chat behind it is given all the same.
            log.error("an answer could not be given", exc_info=error)
        self.given += 1
        standing = self._standing.get(outgoing.chat_id)

        async def note(unit: SqlUnit) -> None:
            await unit.inbox.answered([outgoing.update_id])
            if standing is not None:
                await unit.screens.put(outgoing.chat_id, standing.message_id, standing.keyboard, standing.menu)
                if follows:
                    await unit.deliveries.land(follows, standing.message_id)

        await self._writer.do(note)

    async def _answer_query(self, outgoing: Outgoing) -> None:
        if not outgoing.callback_id:
            return
        body: dict[str, Any] = {"callback_query_id": outgoing.callback_id}
        for answer in outgoing.answers:
            if isinstance(answer, Toast):
                body |= {"text": answer.text[:200], "show_alert": answer.alert}
        try:
            await self._call("answerCallbackQuery", body, None, until=outgoing.callback_until)
        except TelegramError as error:
            log.info("a button was not answered", fault=str(error))

    async def _given(self, outgoing: Outgoing, answer: Answer) -> bool:
        """Give one answer; False when Telegram refused it and what is said `otherwise` was said."""
        otherwise = answer.otherwise if isinstance(answer, Screen | Copy) else ""
        try:
            await self._give_one(outgoing, answer)
        except TelegramError as error:
            outcome = outcome_of(error)
            if not otherwise or outcome.fate is not Fate.REFUSED:
                raise
            reason = outcome.reason.removeprefix("Bad Request: ")
            await self._show(outgoing, Screen(lines(Html(otherwise), reason), fresh=True))
            return False
        return True

    async def _give_one(self, outgoing: Outgoing, answer: Answer) -> None:
        chat_id = outgoing.chat_id
        body: dict[str, Any]
        match answer:
            case Toast():
                return
            case Screen():
                await self._show(outgoing, answer)
            case Pin():
                body = {"latitude": answer.latitude, "longitude": answer.longitude}
                body |= {"title": answer.title, "address": answer.address}
                await self._send("sendVenue", chat_id, body)
            case Contact():
                await self._send("sendContact", chat_id, {"phone_number": answer.phone, "first_name": answer.name})
            case Copy():
                method = "sendPhoto" if answer.media == "photo" else "sendDocument"
                body = {answer.media: answer.file_id, "caption": answer.caption, "parse_mode": "HTML"}
                await self._send(method, chat_id, body | keyboard(answer.rows))
            case Paper():
                await self._hand_over(outgoing, answer)

    async def _hand_over(self, outgoing: Outgoing, answer: Paper) -> None:
        chat_id = outgoing.chat_id
        made = await self._papers.make(chat_id, answer.kind, answer.facts)
        if made is None:
            return
        if isinstance(made, Screen):
            await self._show(outgoing, made)
            return
        upload = Upload(made.name, made.content, made.mime)
        method, field = ("sendPhoto", "photo") if made.picture else ("sendDocument", "document")
        body = {"caption": answer.caption, "parse_mode": "HTML"} if answer.caption else {}
        await self._send(method, chat_id, body, {field: upload})

    async def _show(self, outgoing: Outgoing, screen: Screen) -> None:
        chat_id = outgoing.chat_id
        body: dict[str, Any] = {
            "text": screen.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }
        in_place = outgoing.pressed is not None and not screen.fresh and not screen.menu
        if in_place and await self._edit(outgoing, screen, int(outgoing.pressed or 0), body):
            return
        standing = await self._present(chat_id)
        if standing is not None and standing.keyboard and not screen.fresh:
            await self._strip(chat_id, standing.message_id)
            self._standing[chat_id] = standing = replace(standing, keyboard=False)
        if standing is not None and standing.menu and not screen.menu:
            await self._fold_menu(chat_id)
        message_id = await self._send("sendMessage", chat_id, body | keyboard(screen.rows, screen.menu, screen.contact))
        self._stand(chat_id, _Standing(message_id, bool(screen.rows), bool(screen.menu)), screen)

    async def _edit(self, outgoing: Outgoing, screen: Screen, message_id: int, body: dict[str, Any]) -> bool:
        """Edit the pressed message; False when it cannot be edited any more."""
        chat_id = outgoing.chat_id
        what = shown(screen)
        async with self._seen.alone(chat_id, message_id):
            if not self._seen.same(chat_id, message_id, what, outgoing.shown):
                self._seen.note(chat_id, message_id, what)
                edit = body | {"chat_id": chat_id, "message_id": message_id, "reply_markup": NO_BUTTONS}
                try:
                    await self._call("editMessageText", edit | keyboard(screen.rows), chat_id)
                except TelegramError as error:
                    self._seen.forget(chat_id, message_id)
                    fate = outcome_of(error).fate
                    if fate is Fate.GONE:
                        return False
                    if fate is not Fate.NOT_MODIFIED:
                        raise
        standing = await self._present(chat_id)
        menu = standing is not None and standing.menu
        self._stand(chat_id, _Standing(message_id, bool(screen.rows), menu), screen)
        return True

    def _stand(self, chat_id: int, standing: _Standing, screen: Screen) -> None:
        self._seen.note(chat_id, standing.message_id, shown(screen))
        # A screen that is kept up to date keeps its buttons, whatever is said after it.
        self._standing[chat_id] = replace(standing, keyboard=standing.keyboard and not screen.follows)

    async def _present(self, chat_id: int) -> _Standing | None:
        if chat_id not in self._standing:
            kept = await self._writer.do(lambda unit: unit.screens.get(chat_id))
            self._standing[chat_id] = _Standing(*kept) if kept else None
        return self._standing[chat_id]

    async def _strip(self, chat_id: int, message_id: int) -> None:
        """Take away the keyboard of a screen whose time is over; a delivery may have done so before."""
        if self._seen.bare(chat_id, message_id):
            return
        body = {"chat_id": chat_id, "message_id": message_id, "reply_markup": NO_BUTTONS}
        try:
            await self._call("editMessageReplyMarkup", body, chat_id)
        except TelegramError as error:
            if outcome_of(error).fate not in (Fate.GONE, Fate.NOT_MODIFIED):
                raise

    async def _fold_menu(self, chat_id: int) -> None:
        """Take away a reply keyboard. Telegram does that only with a message, which then goes again."""
        message_id = await self._send("sendMessage", chat_id, {"text": "·", "reply_markup": {"remove_keyboard": True}})
        await self._call("deleteMessage", {"chat_id": chat_id, "message_id": message_id}, None)
        if (standing := self._standing.get(chat_id)) is not None:
            self._standing[chat_id] = replace(standing, menu=False)

    async def _send(
        self, method: str, chat_id: int, body: Mapping[str, Any], uploads: Mapping[str, Upload] | None = None
    ) -> int:
        sent = await self._call(method, {"chat_id": chat_id, **body}, chat_id, uploads)
        return int(sent["message_id"]) if isinstance(sent, dict) else 0

    async def _call(
        self,
        method: str,
        body: Mapping[str, Any],
        paced: int | None,
        uploads: Mapping[str, Upload] | None = None,
        until: float | None = None,
    ) -> object:
        """Call, again while that is sure to be harmless; a person waits, so an uncertain one is tried once more.

        Asked to wait, everybody waits and no attempt is counted. After `until`, if it is given, there is no use in it.
        """
        uncertain = attempt = 0
        while True:
            await (self._pace.opened() if paced is None else self._pace.turn(paced, REPLY))
            if until is not None and self._clock.now().timestamp() > until:
                raise TelegramError(f"{method}: too late")
            try:
                return await self._telegram.call(method, body, uploads)
            except TelegramError as error:
                outcome = outcome_of(error)
                if outcome.fate is Fate.WAIT:
                    continue
                attempt += 1
                uncertain += outcome.fate is Fate.UNKNOWN
                if outcome.fate not in (Fate.AGAIN, Fate.UNKNOWN) or uncertain > 1 or attempt >= self._attempts:
                    raise
            await self._clock.sleep(backoff(attempt, *BACKOFF).total_seconds())
