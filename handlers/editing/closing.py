"""How dialogs of this room begin and end. A dialog is open as long as the chat's state says so (`Editing.dialog`)."""

from __future__ import annotations

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import Message
from aiogram_dialog import DialogManager, StartMode

from handlers.answer import Answer
from handlers.editing.states import Editing


async def begin(manager: DialogManager, state: FSMContext, window: State, data: dict[str, Any]) -> None:
    """Open a dialog at `window` with these `dialog_data`; whatever conversation was open before is over."""
    await state.clear()
    await state.set_state(Editing.dialog)
    await manager.start(window, data, mode=StartMode.RESET_STACK)


async def take_data(data: dict[str, Any], manager: DialogManager) -> None:
    """For `on_start` of a dialog: what it begins with becomes its data."""
    manager.dialog_data.update(data)


async def close(manager: DialogManager, *last: Answer) -> None:
    """End the dialog and say `last`."""
    state: FSMContext = manager.middleware_data["state"]
    said: list[Answer] = manager.middleware_data["said"]
    await manager.done()
    await state.clear()
    said += last


async def no_command(message: Message) -> bool:
    """A command in the midst of a dialog is a command."""
    return not (message.text or "").startswith("/")
