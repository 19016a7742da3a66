"""What is typed about reminders."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Setting(StatesGroup):
    zone = State()
    hours = State()
