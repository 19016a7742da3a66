"""The event that a dialog changes, and what follows each change."""

from __future__ import annotations

from typing import Final

from aiogram.fsm.context import FSMContext
from aiogram_dialog import DialogManager

from delegation.desk import editing
from delegation.desk.editing import Changed
from delegation.event import Event
from delegation.person import Person
from delegation.ports import Unit
from handlers.editing import untold
from handlers.editing.states import ChangeEvent
from handlers.editing.widgets import unit_of, words_of

NOTE: Final = "note"
"""What was just done, for the menu to say once."""


def whose(manager: DialogManager) -> tuple[Unit, Person, int]:
    """What every use case of a change asks for: the transaction, who changes, the event's id."""
    return unit_of(manager), manager.middleware_data["actor"], manager.dialog_data["event"]


async def event_of(manager: DialogManager) -> Event:
    """The event that is changed; MovedOn when it was cancelled meanwhile."""
    return await editing.open_event(*whose(manager))


def state_of(manager: DialogManager) -> FSMContext:
    state: FSMContext = manager.middleware_data["state"]
    return state


async def changed(manager: DialogManager, change: Changed) -> None:
    """Back to the menu, with what was done."""
    await untold.remember(state_of(manager), change)
    manager.dialog_data[NOTE] = words_of(manager)("event-saved-moved" if change.concerned else "event-saved")
    await manager.switch_to(ChangeEvent.menu)


async def to_menu(_: object, __: object, manager: DialogManager) -> None:
    await manager.switch_to(ChangeEvent.menu)
