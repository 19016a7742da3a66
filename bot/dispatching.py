"""aiogram's dispatcher with all rooms. There is one in a process: aiogram's routers are attached once and for all, and
nothing of one desk is kept in it (states are those of the unit that is open)."""

from __future__ import annotations

from functools import cache

from aiogram import Dispatcher

from bot import dialogs
from bot.states import KeptStates
from handlers import registry


@cache
def shared() -> tuple[Dispatcher, KeptStates]:
    """The dispatcher and the states that it reads."""
    states = KeptStates()
    dispatcher = Dispatcher(storage=states)
    dispatcher.include_routers(*registry.routers())
    dialog_router = registry.dialog_router()
    dispatcher.include_router(dialog_router)
    dialogs.set_up(dialog_router)
    return dispatcher, states
