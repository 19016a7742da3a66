"""What `/export` waits for."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Exporting(StatesGroup):
    fact = State()
    """A fact of the trip is typed."""
    form = State()
    """A partner's form is sent."""
