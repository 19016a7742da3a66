"""What the bot asked of Telegram and what came of it, for tests and for the page."""

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from simulator.clock import Clock
from simulator.shapes import JsonObject

_LONGEST_VALUE = 1000
_REFUSALS = frozenset({400, 401, 404, 409, 413, 429})


@dataclass(slots=True)
class Call:
    """One call of a method. `status` is None when the answer was withheld by a fault."""

    method: str
    params: dict[str, object]
    chat_id: int | None
    monotonic: float
    simulated: float
    status: int | None = None
    description: str = ""
    visible: bool = False
    injected: bool = False
    ended: float | None = None

    def as_json(self) -> JsonObject:
        """For `/_control/record`."""
        return {name: getattr(self, name) for name in self.__slots__}

    def __str__(self) -> str:
        return f"{self.method} {self.params} -> {self.status} {self.description}"


@dataclass(slots=True)
class Query:
    """A pressed button, and the answer the bot gave to it."""

    id: str
    user_id: int
    data: str
    simulated: float
    answer: JsonObject | None = None

    def as_json(self) -> JsonObject:
        """For `/_control/record`."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True)
class Record:
    """Everything that was called, newest last; bounded, and can be switched off for measurements."""

    clock: Clock
    keep: bool = True
    limit: int = 200_000
    calls: deque[Call] = field(init=False)
    queries: dict[str, Query] = field(default_factory=dict)
    total: int = 0
    refused: int = 0
    by_status: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.calls = deque(maxlen=self.limit)

    def begin(self, method: str, values: dict[str, object], chat_id: int | None) -> Call:
        """Note a call that has just come in."""
        self.total += 1
        params = {name: _short(value) for name, value in values.items()} if self.keep else {}
        call = Call(method, params, chat_id, time.monotonic(), self.clock.timestamp())
        if self.keep:
            self.calls.append(call)
        return call

    def end(self, call: Call, status: int | None, description: str = "") -> None:
        """Note how it ended."""
        call.status = status
        call.description = description
        call.ended = time.monotonic()
        if status is not None:
            self.by_status[status] = self.by_status.get(status, 0) + 1
            if status in _REFUSALS:
                self.refused += 1
                if not self.keep:
                    self.calls.append(call)

    def withdraw(self, call: Call) -> None:
        """The caller had gone before the answer: a refusal that nobody got is none."""
        if call.status is not None:
            self.by_status[call.status] -= 1
            self.refused -= call.status in _REFUSALS
        call.status = None
        call.description = "the caller had gone"

    def query(self, query: Query) -> None:
        """Note a pressed button."""
        self.queries[query.id] = query
        if len(self.queries) > self.limit:
            del self.queries[next(iter(self.queries))]

    def of(self, method: str) -> list[Call]:
        """All calls of one method (any case)."""
        wanted = method.lower()
        return [call for call in self.calls if call.method.lower() == wanted]

    def refusals(self, *, injected: bool = False) -> list[Call]:
        """Calls that ended in 400, 401, 404, 409, 413 or 429; those made by a fault only on request."""
        return [call for call in self.calls if call.status in _REFUSALS and (injected or not call.injected)]

    def unanswered(self) -> list[Query]:
        """Pressed buttons that still show their spinner."""
        return [query for query in self.queries.values() if query.answer is None]

    def problems(self, ignore: Iterable[str] = ()) -> list[str]:
        """What a bot should be ashamed of, one line each. `ignore`: parts of lines that are expected."""
        lines = [str(call) for call in self.refusals()]
        lines += [f"callback {query.data!r} of {query.user_id} unanswered" for query in self.unanswered()]
        expected = tuple(ignore)
        return [line for line in lines if not any(part in line for part in expected)]

    def clear(self) -> None:
        """Forget what was."""
        self.calls.clear()
        self.queries.clear()
        self.total = self.refused = 0
        self.by_status.clear()


def _short(value: object) -> object:
    if isinstance(value, str):
        return value if len(value) <= _LONGEST_VALUE else value[:_LONGEST_VALUE] + "…"
    if isinstance(value, (int, float)) or value is None:
        return value
    shown = repr(value)
    return value if len(shown) <= _LONGEST_VALUE else shown[:_LONGEST_VALUE] + "…"
