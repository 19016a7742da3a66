"""What a coordinator has changed and not told anybody yet, kept with their conversation until they do."""

from __future__ import annotations

from dataclasses import replace

from aiogram.fsm.context import FSMContext

from delegation.desk.editing import Changed


async def remember(state: FSMContext, changed: Changed) -> bool:
    """Keep what people knew before the first change that was not told; whether there is anything to tell."""
    memory = _memory(state, changed.event.id)
    if changed.concerned and not await memory.get_data():
        await memory.set_data(changed.before)
    return bool(await memory.get_data())


async def recall(state: FSMContext, event_id: int) -> dict[str, str]:
    """What people knew before; nothing when everything was told."""
    return await _memory(state, event_id).get_data()


async def forget(state: FSMContext, event_id: int) -> None:
    """It was told, or there is nothing to tell any more."""
    await _memory(state, event_id).set_data({})


def _memory(state: FSMContext, event_id: int) -> FSMContext:
    return FSMContext(state.storage, replace(state.key, destiny=f"untold:{event_id}"))
