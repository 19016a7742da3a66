"""What is typed in this room."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Naming(StatesGroup):
    """Whom to name: a name, an @username, a number, a contact or a forwarded message."""

    whom = State()
