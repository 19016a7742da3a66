"""Where the writing of a broadcast stands."""

from __future__ import annotations

from aiogram.fsm.state import State, StatesGroup


class Writing(StatesGroup):
    """`version`: a message is waited for. `written`: it came, and its author may still edit it.

    Data: `broadcast`, `language`, `album` (the group of pictures that was answered already), `written` (languages by
    the ids of the messages that hold the versions).
    """

    version = State()
    written = State()


class Scheduling(StatesGroup):
    """The dialog that asks when a broadcast is to be sent: `open` is the state of the chat while it is there, the
    others are its windows."""

    open = State()
    day = State()
    time = State()
    zone = State()
    confirm = State()
