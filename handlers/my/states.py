"""The state of a person who changes one answer: of which application (0: of the profile), and to which question.

A form that is being filled in meanwhile waits, and is open again afterwards.
"""

from __future__ import annotations

from typing import Final

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup

from handlers.apply.states import reopen

_OF: Final = "correct"
_QUESTION: Final = "question"


class Correcting(StatesGroup):
    answering = State()


async def correct(state: FSMContext, application_id: int, code: str) -> None:
    """What is typed from now on changes this answer."""
    await state.set_state(Correcting.answering)
    await state.update_data({_OF: application_id, _QUESTION: code})


async def correcting(state: FSMContext) -> tuple[int, str]:
    """The application (0: the profile) and the question whose answer is being changed."""
    data = await state.get_data()
    return int(data.get(_OF, 0)), str(data.get(_QUESTION, ""))


async def done(state: FSMContext) -> None:
    """The change is made or given up; a form that waited is open again."""
    if await state.get_state() != Correcting.answering.state:
        return
    await reopen(state)
