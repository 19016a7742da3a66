"""The state of a person who fills in a form: of which application, and which form. Where it stands is in the
application's row."""

from __future__ import annotations

from typing import Final

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

_APPLICATION: Final = "application"
_FORM: Final = "form"


class Filling(StatesGroup):
    answering = State()
    papers = State()


async def fill(state: FSMContext, application_id: int, form: State = Filling.answering) -> None:
    """What is typed from now on answers this application, or its delegate's papers."""
    place = {_APPLICATION: application_id, _FORM: form.state}
    if await state.get_state() != form.state or not place.items() <= (await state.get_data()).items():
        await state.set_state(form)
        await state.set_data(place)


async def filling(state: FSMContext) -> int:
    """The application that is being filled in; 0 when there is none."""
    return int((await state.get_data()).get(_APPLICATION, 0))


async def leave(state: FSMContext, application_id: int) -> None:
    """What is typed no longer answers this application."""
    if await filling(state) == application_id:
        await state.clear()


async def reopen(state: FSMContext) -> None:
    """The form that waited while something else was asked is open again, if there was one."""
    waiting, form = await filling(state), (await state.get_data()).get(_FORM)
    await state.clear()
    if waiting:
        await fill(state, waiting, next((one for one in Filling.__states__ if one.state == form), Filling.answering))
