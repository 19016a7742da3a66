"""Screens as Telegram's fields, papers as files."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final

from bot.clock import Clock
from bot.faults import unexpected
from bot.texts import Speaker
from delegation.errors import DomainError
from delegation.markup import bare
from handlers.answer import Button, Copy, Screen
from handlers.papers import File, Papers
from handlers.refusals import told
from storage.engine import Database

NO_BUTTONS: Final[Mapping[str, Any]] = {"inline_keyboard": []}
"""The `reply_markup` that takes buttons away."""


def keyboard(rows: Sequence[Sequence[Button]], menu: Sequence[Sequence[str]] = (), contact: str = "") -> dict[str, Any]:
    """The `reply_markup` of a screen, or nothing."""
    if menu:
        keys = [[{"text": label, "request_contact": label == contact} for label in row] for row in menu]
        return {"reply_markup": {"keyboard": keys, "resize_keyboard": True, "one_time_keyboard": True}}
    if rows:
        return {"reply_markup": {"inline_keyboard": [[_button(button) for button in row] for row in rows]}}
    return {}


def shown(message: Mapping[str, Any] | Screen | Copy) -> str:
    """What a message shows, text and buttons, in a form that can be compared."""
    if isinstance(message, Screen | Copy):
        text = bare(message.text if isinstance(message, Screen) else message.caption)
        buttons = [[_button(button) for button in row] for row in message.rows]
    else:
        text = str(message.get("text") or message.get("caption") or "")
        buttons = (message.get("reply_markup") or {}).get("inline_keyboard") or []
    return json.dumps([text.strip(), buttons], ensure_ascii=False, sort_keys=True)


def _has_buttons(what: str) -> bool:
    """Whether what `shown` gave holds buttons: they stand last."""
    return not what.endswith(", []]")


class Seen:
    """What the bot's messages show, as far as it is remembered, so that nothing is edited to what it already says
    ("message is not modified"): answers and deliveries may change the same message."""

    def __init__(self, most: int = 20_000) -> None:
        self._most = most
        self._marks: dict[tuple[int, int], int] = {}
        self._bare: set[tuple[int, int]] = set()
        self._edited: dict[tuple[int, int], asyncio.Lock] = {}

    @asynccontextmanager
    async def alone(self, chat_id: int, message_id: int) -> AsyncIterator[None]:
        """A block in which nobody else edits the message: of two edits in the air nobody knows which one stays."""
        place = chat_id, message_id
        lock = self._edited.setdefault(place, asyncio.Lock())
        try:
            async with lock:
                yield
        finally:
            if not lock.locked() and self._edited.get(place) is lock:
                del self._edited[place]

    def same(self, chat_id: int, message_id: int, what: str, otherwise: str = "") -> bool:
        """Whether the message shows `what`; when nothing is remembered of it, `otherwise` is what it shows."""
        return self._marks.get((chat_id, message_id), hash(otherwise)) == hash(what)

    def bare(self, chat_id: int, message_id: int) -> bool:
        """Whether the message is remembered to have no buttons that could be taken away."""
        return (chat_id, message_id) in self._bare

    def note(self, chat_id: int, message_id: int, what: str) -> None:
        """The message shows `what`, or will in a moment."""
        if len(self._marks) >= self._most:
            self._marks.clear()
            self._bare.clear()
        self._marks[chat_id, message_id] = hash(what)
        if _has_buttons(what):
            self._bare.discard((chat_id, message_id))
        else:
            self._bare.add((chat_id, message_id))

    def forget(self, chat_id: int, message_id: int) -> None:
        """Nobody knows what the message shows."""
        self._marks.pop((chat_id, message_id), None)
        self._bare.discard((chat_id, message_id))


def _button(button: Button) -> dict[str, str]:
    if button.url:
        return {"text": button.text, "url": button.url}
    return {"text": button.text, "callback_data": button.data}


class PaperMaker:
    """Makes the files that handlers promised, from a snapshot, in a thread of their own."""

    def __init__(self, database: Database, clock: Clock, speaker: Speaker, papers: Papers) -> None:
        self._database = database
        self._clock = clock
        self._speaker = speaker
        self._papers = papers

    async def make(self, telegram_id: int, kind: str, facts: Mapping[str, str | int]) -> File | Screen | None:
        """The file of `kind` for whoever it goes to; None when it no longer can be made, what to say when making it
        failed."""
        async with self._database.reading(self._clock.now()) as unit:
            person = await unit.people.by_telegram(telegram_id)
            if person is None:
                return None
            words = self._speaker.to(person, unit.now)
            try:
                build = await self._papers[kind](unit, words, person, facts)
            except DomainError as error:
                return Screen(told(words, error), fresh=True)
            except Exception as error:
                return unexpected(words, error, "a file could not be made")
        if build is None:
            return None
        try:
            return await asyncio.to_thread(build)
        except Exception as error:
            return unexpected(words, error, "a file could not be made")
