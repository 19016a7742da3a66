"""aiogram's FSM states and dialogs, kept in the same transaction as everything else that an update changes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any, Final

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from storage.unit import SqlUnit

_Kept = tuple[str | None, str]
"""State and data as JSON: as text, so that nobody changes what was read without keeping it."""
_NOTHING: Final = "{}"


class KeptStates(BaseStorage):
    """Reads and writes through the unit of the update that is being handled."""

    def __init__(self) -> None:
        self._unit: ContextVar[SqlUnit] = ContextVar("unit")
        self._seen: ContextVar[dict[str, _Kept]] = ContextVar("seen")

    def open(self, unit: SqlUnit) -> None:
        """From now on, in this task, states are those of `unit`."""
        self._unit.set(unit)
        self._seen.set({})

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        _, data = await self._load(key)
        await self._keep(key, state.state if isinstance(state, State) else state, data)

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._load(key))[0]

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        state, _ = await self._load(key)
        await self._keep(key, state, json.dumps(data, ensure_ascii=False))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: dict[str, Any] = json.loads((await self._load(key))[1])
        return data

    async def close(self) -> None:
        """Nothing of its own is open."""

    async def _load(self, key: StorageKey) -> _Kept:
        name, seen = _name(key), self._seen.get()
        if name not in seen:
            kept = await self._unit.get().conversations.get(name)
            seen[name] = (kept[0], kept[1]) if kept else (None, _NOTHING)
        return seen[name]

    async def _keep(self, key: StorageKey, state: str | None, data: str) -> None:
        name = _name(key)
        if self._seen.get().get(name) == (state, data):
            return
        self._seen.get()[name] = (state, data)
        conversations = self._unit.get().conversations
        if state is None and data == _NOTHING:
            await conversations.delete(name)
        else:
            await conversations.put(name, state, data)


def _name(key: StorageKey) -> str:
    return f"{key.chat_id}:{key.user_id}:{key.thread_id or ''}:{key.destiny}"
