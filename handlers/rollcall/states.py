"""The state of somebody who looks for a delegate in the roll."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Looking(StatesGroup):
    text = State()
