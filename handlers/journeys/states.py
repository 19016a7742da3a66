"""What is typed about legs; the state's data holds the delegation, the leg and, for a seat, the application."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Seating(StatesGroup):
    seat = State()
    capacity = State()
