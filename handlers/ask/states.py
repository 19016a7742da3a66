"""What is typed in this room."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Asking(StatesGroup):
    """A question; the data holds the delegation it is about (0: none)."""

    text = State()


class Answering(StatesGroup):
    """The answer to a question; the data holds its id and where it was opened."""

    text = State()
