"""Ends whatever conversation is open: a question that awaits typing, a dialog."""

from __future__ import annotations

from dataclasses import replace

from aiogram.fsm.context import FSMContext
from aiogram_dialog.api.entities import DEFAULT_STACK_ID


async def stop(state: FSMContext) -> bool:
    """Nothing that is typed from now on answers an earlier question; whether anything was open.

    Dialogs keep their stack beside the state, under a destiny of their own (aiogram_dialog.context.storage).
    """
    opened = await state.get_state() is not None
    await state.clear()
    stack = replace(state.key, destiny=f"aiogd:stack:{DEFAULT_STACK_ID}")
    intents = (await state.storage.get_data(stack)).get("intents") or []
    for intent in intents:
        await state.storage.set_data(replace(state.key, destiny=f"aiogd:context:{intent}"), {})
    await state.storage.set_data(stack, {})
    return opened or bool(intents)
