"""What a coordinator types while deciding."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Deciding(StatesGroup):
    """The application is in the state's data as `application`."""

    reason = State()
    more = State()
