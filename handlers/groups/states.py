"""What is typed about groups; the state's data holds the delegation of a new one, or the group."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class NamingGroup(StatesGroup):
    new = State()
    name = State()
