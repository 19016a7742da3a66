"""What `/export` waits for."""

from __future__ import annotations

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup


class Exporting(StatesGroup):
    fact = State()
    """A fact of the trip is typed."""
    form = State()
    """A partner's form is sent."""


async def stop_waiting(state: FSMContext) -> None:
    """Whoever went on to another screen says or sends nothing for this one any more."""
    if await state.get_state() in {Exporting.fact.state, Exporting.form.state}:
        await state.clear()
