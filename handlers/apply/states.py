"""The state of a person who fills in an application: which one. Where it stands is in the application's row."""

from __future__ import annotations

from typing import Final

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

_APPLICATION: Final = "application"


class Filling(StatesGroup):
    answering = State()


async def fill(state: FSMContext, application_id: int) -> None:
    """What is typed from now on answers this application."""
    await state.set_state(Filling.answering)
    await state.set_data({_APPLICATION: application_id})


async def filling(state: FSMContext) -> int:
    """The application that is being filled in; 0 when there is none."""
    return int((await state.get_data()).get(_APPLICATION, 0))


async def leave(state: FSMContext, application_id: int) -> None:
    """What is typed no longer answers this application."""
    if await filling(state) == application_id:
        await state.clear()
