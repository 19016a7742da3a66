"""What is typed in this room."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Searching(StatesGroup):
    """A name, a company or a phone; the data holds the delegation and the filter."""

    text = State()
