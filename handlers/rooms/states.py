"""What is typed about rooms; the state's data holds the room."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class NamingRoom(StatesGroup):
    name = State()
