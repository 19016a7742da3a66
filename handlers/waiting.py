"""Questions that are answered by typing or sending something: until when a conversation waits for it."""

from __future__ import annotations

from typing import Final

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import StatesGroup
from aiogram.types import Message

from delegation.typed import was_cut

TOGETHER: Final = 5.0
"""Seconds within which the pieces of one text come; nobody types a shorter one so soon."""


async def stop_waiting(state: FSMContext, asked: type[StatesGroup]) -> None:
    """Whoever went on to another screen answers none of these questions any more; what another room waits for stays."""
    if await state.get_state() in asked:
        await state.clear()


async def in_pieces(message: Message, state: FSMContext) -> bool:
    """Whether this is one of the pieces in which Telegram's app sent a text too long for one message: none of them is
    the answer. What comes some seconds later is."""
    text, at = message.text or "", message.date.timestamp()
    goes_on = at - float((await state.get_data()).get("cut_at", 0)) <= TOGETHER
    if was_cut(text):
        await state.update_data(cut_at=at)
    return goes_on or was_cut(text)
