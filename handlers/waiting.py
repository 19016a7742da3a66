"""Questions that are answered by typing or sending something: until when a conversation waits for it."""

from __future__ import annotations

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import StatesGroup


async def stop_waiting(state: FSMContext, asked: type[StatesGroup]) -> None:
    """Whoever went on to another screen answers none of these questions any more; what another room waits for stays."""
    if await state.get_state() in asked:
        await state.clear()
