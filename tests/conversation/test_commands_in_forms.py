"""Wherever a conversation waits for an answer, a command is a command, whichever room it belongs to."""

from __future__ import annotations

import importlib
import importlib.util
import pkgutil

import pytest
from aiogram.fsm.state import State, StatesGroup

import handlers
from storage.unit import SqlUnit
from tests.conversation.desk import ADMIN, Desk
from tests.conversation.talk import comes_to, heard


def states() -> list[State]:
    """Every state that a chat can be in."""
    found: list[State] = []
    for room in pkgutil.iter_modules(handlers.__path__):
        if room.ispkg and importlib.util.find_spec(f"handlers.{room.name}.states"):
            module = importlib.import_module(f"handlers.{room.name}.states")
            groups = [one for one in vars(module).values() if isinstance(one, type) and issubclass(one, StatesGroup)]
            found += [state for group in groups for state in group.__states__]
    return found


async def stands(desk: Desk, state: State) -> None:
    """The administrator's chat is in that state."""

    async def put(unit: SqlUnit) -> None:
        await unit.conversations.put(f"{ADMIN}:{ADMIN}::default", state.state, "{}")

    await desk.app.writer.do(put)


@pytest.mark.parametrize("command", ["rollcall", "start", "link"])
async def test_a_command_is_heard_in_every_state(desk: Desk, command: str) -> None:
    olga = await comes_to(desk, ADMIN, "Olga", "en")
    usual = (await heard(olga, f"/{command}")).text
    unheard = []
    for state in states():
        await stands(desk, state)
        if (said := (await heard(olga, f"/{command}")).text) != usual:
            unheard.append((state.state, said))
    assert unheard == []
