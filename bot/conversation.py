"""From a raw update to what is answered: who is it, which handler, what does it return.

Runs inside the unit of work of the update: nothing here talks to Telegram.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import CallbackQuery, Chat, Message, Update, User
from pydantic import ValidationError

from bot import dialogs
from bot.faults import unexpected
from bot.states import KeptStates
from bot.texts import BoundWords, Speaker
from delegation.desk import noting, people
from delegation.errors import DomainError, Forbidden
from delegation.person import Person
from delegation.ports import Pulse
from handlers.answer import Answer, Screen, Toast, as_list
from handlers.files import Files, FileWanted, MembersWanted
from handlers.refusals import told, told_plainly
from storage.engine import is_passing
from storage.unit import SqlUnit

_FORGED: Final = re.compile(r"\d{11}")
"""No button of the desk carries so large a number; no database could hold it as an id."""


class Unreadable(Exception):
    """An update that is not what the Bot API describes: it is put aside."""


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where an update came from and can be answered: the chat, the pressed message, the button's query."""

    chat_id: int
    private: bool
    pressed: Mapping[str, Any] | None = None
    callback_id: str = ""


class Conversation:
    """Handles one update at a time, in the unit that is given."""

    def __init__(
        self, dispatcher: Dispatcher, states: KeptStates, bot: Bot, speaker: Speaker, me: Me, pulse: Pulse
    ) -> None:
        self._dispatcher = dispatcher
        self._states = states
        self._bot = bot
        self._speaker = speaker
        self._me = me
        self._pulse = pulse

    async def handle(self, unit: SqlUnit, raw: Mapping[str, Any], files: Files) -> list[Answer]:
        """What is to be answered to `raw`. Unreadable when it cannot be parsed; FileWanted or MembersWanted when
        something must be fetched first. Whatever else goes wrong becomes an answer, with everything the handler did
        undone."""
        try:
            update = Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError as error:
            raise Unreadable(str(error.error_count())) from error
        event, user, chat = _event(update)
        if user is None or user.is_bot:
            return []
        gone = update.my_chat_member is not None and update.my_chat_member.new_chat_member.status == "kicked"
        actor = await people.arrive(
            unit, user.id, user.full_name, user.username or "", user.language_code, here=chat is not None and not gone
        )
        words = self._speaker.to(actor, unit.now)
        if isinstance(event, CallbackQuery) and _FORGED.search(event.data or ""):
            return _not_understood(words, event, chat)
        try:
            async with unit.savepoint():
                self._states.open(unit)
                shown = dialogs.collect()
                result = await self._dispatcher.feed_update(
                    self._bot,
                    update,
                    unit=unit,
                    actor=actor,
                    words=words,
                    speaker=self._speaker,
                    files=files,
                    me=self._me,
                    pulse=self._pulse,
                    said=shown,
                )
        except (FileWanted, MembersWanted, Unreadable):
            raise
        except Exception as error:
            if is_passing(error):
                raise
            return [await self._explain(unit, actor, words, error, event)]
        if result is UNHANDLED:
            return _not_understood(words, event, chat)
        return as_list(result) + shown

    async def _explain(
        self, unit: SqlUnit, actor: Person, words: BoundWords, error: Exception, event: object
    ) -> Answer:
        """The one error path: a domain error is told, anything else gets a code that the log has too."""
        if isinstance(error, Forbidden):
            await noting.note(unit, actor.id, "refused", error.subject, after=error.action)
        if isinstance(error, DomainError):
            text = told(words, error)
            if isinstance(event, CallbackQuery):
                plain = told_plainly(words, error)
                return Toast(plain, alert=True) if len(plain) <= 190 else Screen(text, fresh=True)
            return Screen(text, fresh=True)
        return unexpected(words, error, "a handler failed")


def place_of(raw: Mapping[str, Any]) -> Place | None:
    """Where `raw` came from, read without building types; None where nothing can be answered."""
    query = raw.get("callback_query")
    if isinstance(query, Mapping):
        message = query.get("message")
        callback_id = str(query.get("id") or "")
        if isinstance(message, Mapping) and isinstance(chat := message.get("chat"), Mapping):
            return Place(int(chat["id"]), chat.get("type") == "private", message, callback_id)
        sender = query.get("from")
        return Place(int(sender["id"]), True, None, callback_id) if isinstance(sender, Mapping) else None
    for kind in ("message", "edited_message"):
        message = raw.get(kind)
        if isinstance(message, Mapping) and isinstance(chat := message.get("chat"), Mapping):
            return Place(int(chat["id"]), chat.get("type") == "private")
    return None


def person_key(raw: Mapping[str, Any]) -> int:
    """Whose update it is: what comes from one person is handled in order."""
    for value in raw.values():
        if isinstance(value, Mapping):
            sender = value.get("from")
            if isinstance(sender, Mapping) and isinstance(sender.get("id"), int):
                return int(sender["id"])
    return 0


def _event(update: Update) -> tuple[object, User | None, Chat | None]:
    """The event, its sender, and the private chat it came from (None in a group)."""
    event = update.message or update.edited_message or update.callback_query or update.my_chat_member
    if event is None:
        return None, None, None
    message = event.message if isinstance(event, CallbackQuery) else event
    chat = message.chat if message is not None else None
    return event, event.from_user, chat if chat is not None and chat.type == "private" else None


def _not_understood(words: BoundWords, event: object, chat: Chat | None) -> list[Answer]:
    if isinstance(event, CallbackQuery):
        return [Toast(words.plain("error-old-button"), alert=True)]
    if isinstance(event, Message) and chat is not None:
        return [Screen(words("error-not-understood"), fresh=True)]
    return []
