"""Pressed buttons that wait for an answer."""

import asyncio
from dataclasses import dataclass, field

from simulator.record import Query
from simulator.shapes import JsonObject
from simulator.updates import CALLBACK_LIFETIME


@dataclass(slots=True)
class Pressed:
    """A pressed button; `changed` is set when the bot answers."""

    query: Query
    chat_id: int
    changed: asyncio.Event = field(default_factory=asyncio.Event)


class Callbacks:
    """Callback queries by id. A query can be answered once, within Telegram's 150 s."""

    def __init__(self) -> None:
        self._open: dict[str, Pressed] = {}
        self._last = 0

    def next_id(self, user_id: int) -> str:
        """A new id, as opaque as Telegram's."""
        self._last += 1
        return str((user_id % 2**31 << 32) + self._last)

    def add(self, pressed: Pressed) -> None:
        """Wait for the answer to a pressed button."""
        self._open[pressed.query.id] = pressed
        if len(self._open) > 10_000:
            del self._open[next(iter(self._open))]

    def answer(self, query_id: str, answer: JsonObject, now: float) -> Pressed | None:
        """Note the bot's answer; None if the query is unknown, answered or too old."""
        pressed = self._open.pop(query_id, None)
        if pressed is None or now - pressed.query.simulated > CALLBACK_LIFETIME:
            return None
        pressed.query.answer = answer
        pressed.changed.set()
        return pressed
