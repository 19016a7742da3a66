"""aiogram-dialog inside the unit of work: what a dialog shows becomes an answer, sent after the commit like any."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any, Final

from aiogram import Bot, Router
from aiogram.filters import ExceptionTypeFilter
from aiogram.fsm.storage.memory import DisabledEventIsolation
from aiogram.types import CallbackQuery, ErrorEvent, InlineKeyboardMarkup, Message, TelegramObject
from aiogram_dialog import ShowMode, setup_dialogs
from aiogram_dialog.api.entities import NewMessage, OldMessage
from aiogram_dialog.api.exceptions import OutdatedIntent, UnknownIntent, UnknownState
from aiogram_dialog.api.protocols import MessageManagerProtocol
from aiogram_dialog.utils import REPLY_CALLBACK_SYMBOLS

from delegation.ports import Words
from handlers.answer import Answer, Button, Screen, Toast

_shown: ContextVar[list[Answer]] = ContextVar("shown")
_KEPT: Final = 0
"""The id of a message that is not sent yet. Which message is the screen of a chat, `bot.answers` knows."""


def collect() -> list[Answer]:
    """From now on, in this task, what dialogs show is put into the list that is given back."""
    collected: list[Answer] = []
    _shown.set(collected)
    return collected


class ShownLater(MessageManagerProtocol):
    """Keeps what is to be shown instead of sending it."""

    async def show_message(self, bot: Bot, new_message: NewMessage, old_message: OldMessage | None) -> OldMessage:
        markup = new_message.reply_markup
        rows = markup.inline_keyboard if isinstance(markup, InlineKeyboardMarkup) else []
        buttons = tuple(tuple(Button(key.text, key.callback_data or "", key.url or "") for key in row) for row in rows)
        shown = _shown.get()
        # A dialog that shows itself twice in one update means the last.
        shown[:] = [answer for answer in shown if not isinstance(answer, Screen)]
        shown.append(Screen(new_message.text or "", buttons))
        return OldMessage(
            chat=new_message.chat,
            message_id=_KEPT,
            media_id=None,
            media_uniq_id=None,
            text=new_message.text,
            has_reply_keyboard=False,
            has_protected_content=None,
            business_connection_id=None,
            content_type=None,
        )

    async def remove_kbd(self, bot: Bot, show_mode: ShowMode, old_message: OldMessage | None) -> Message | None:
        return None

    async def answer_callback(self, bot: Bot, callback_query: CallbackQuery) -> None:
        """Every button is answered by `bot.answers`."""


def set_up(router: Router) -> None:
    """Make the dialogs under `router` work."""
    router.message.outer_middleware(_only_what_was_written)
    router.error.register(_old_button, ExceptionTypeFilter(OutdatedIntent, UnknownIntent, UnknownState))
    # The writer handles one update after the other: nothing is to be locked against.
    setup_dialogs(router, message_manager=ShownLater(), events_isolation=DisabledEventIsolation())


async def _only_what_was_written(
    handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]], event: TelegramObject, data: dict[str, Any]
) -> Any:
    """aiogram-dialog looks for callbacks hidden in zero-width characters and in the message that is replied to; here
    both are only what a person wrote."""
    if isinstance(event, Message):
        text = event.text.rstrip(REPLY_CALLBACK_SYMBOLS) if event.text else event.text
        event = event.model_copy(update={"text": text, "reply_to_message": None})
    return await handler(event, data)


async def _old_button(event: ErrorEvent, words: Words) -> Answer:
    """A button of a dialog that is over."""
    if event.update.callback_query is not None:
        return Toast(words.plain("error-old-button"), alert=True)
    return Screen(words("error-not-understood"), fresh=True)
