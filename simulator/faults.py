"""Faults that a test switches on: what Telegram and the network do on bad days."""

import time
from dataclasses import dataclass, field
from enum import StrEnum

from simulator.clock import Clock
from simulator.errors import OTHER_POLLER, ApiError, too_many_requests
from simulator.shapes import JsonObject


class Kind(StrEnum):
    """What a fault does to a call it catches."""

    REFUSE = "refuse"
    """It is answered with an error and not handled."""
    DROP = "drop"
    """The connection is reset before it is handled."""
    RESET = "reset"
    """It is handled, then the connection is reset: the bot cannot know."""
    HOLD = "hold"
    """It is handled, but the answer comes late."""


@dataclass(slots=True)
class Fault:
    """A switch: which calls it catches, how often, until when."""

    kind: Kind
    error: ApiError | None = None
    hold: float = 0.0
    methods: frozenset[str] = frozenset()
    chats: frozenset[int] = frozenset()
    left: int | None = None
    until: float | None = None
    until_monotonic: float | None = None
    html: bool = False
    caught: int = 0


@dataclass(slots=True)
class Faults:
    """All switches that are on. A fault is over after its count of calls or at its time.

    Every switch takes `times` (calls to catch; None: until switched off), `seconds` (of simulated
    time) or `real_seconds`, and `methods` and `chats` to catch only some calls.
    """

    clock: Clock
    active: list[Fault] = field(default_factory=list)
    blocked_percent: float = 0.0

    def retry_after(self, seconds: int, *, times: int | None = 1, **scope: object) -> Fault:
        """429 with `retry_after`."""
        return self._on(Fault(Kind.REFUSE, error=too_many_requests(seconds)), times, scope)

    def server_error(self, code: int = 502, *, times: int | None = 1, html: bool = False, **scope: object) -> Fault:
        """A 5xx; with `html` the body is a proxy's page instead of JSON."""
        reason = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}
        error = ApiError(code, reason.get(code, "Gateway Timeout"))
        return self._on(Fault(Kind.REFUSE, error=error, html=html), times, scope)

    def refuse(self, code: int, description: str, *, times: int | None = 1, **scope: object) -> Fault:
        """Any other error."""
        return self._on(Fault(Kind.REFUSE, error=ApiError(code, description)), times, scope)

    def drop(self, *, times: int | None = 1, **scope: object) -> Fault:
        """The connection is reset before the call is handled: surely not sent."""
        return self._on(Fault(Kind.DROP), times, scope)

    def reset_after(self, *, times: int | None = 1, **scope: object) -> Fault:
        """The call is handled, then the connection is reset: sent, but the bot cannot know."""
        return self._on(Fault(Kind.RESET), times, scope)

    def hold(self, real_seconds_held: float, *, times: int | None = 1, **scope: object) -> Fault:
        """The call is handled at once and answered late."""
        return self._on(Fault(Kind.HOLD, hold=real_seconds_held), times, scope)

    def block_share(self, percent: float) -> None:
        """This percentage of people has blocked the bot without its being told; 0 ends it."""
        self.blocked_percent = percent

    def hides(self, user_id: int) -> bool:
        """Whether `block_share` covers a person: always the same ones."""
        return self.blocked_percent > 0 and (user_id * 2654435761 % 2**32) / 2**32 < self.blocked_percent / 100

    def end(self, fault: Fault | None = None) -> None:
        """Switch one fault off, or all."""
        if fault is None:
            self.active.clear()
            self.blocked_percent = 0.0
        elif fault in self.active:
            self.active.remove(fault)

    def catch(self, method: str, chat_id: int | None) -> Fault | None:
        """The first switch that catches a call."""
        if not self.active:
            return None
        now, monotonic = self.clock.timestamp(), time.monotonic()
        for fault in list(self.active):
            over = fault.until is not None and now >= fault.until
            if over or (fault.until_monotonic is not None and monotonic >= fault.until_monotonic):
                self.active.remove(fault)
                continue
            if fault.methods and method not in fault.methods:
                continue
            if fault.chats and chat_id not in fault.chats:
                continue
            fault.caught += 1
            if fault.left is not None:
                fault.left -= 1
                if fault.left <= 0:
                    self.active.remove(fault)
            return fault
        return None

    def _on(self, fault: Fault, times: int | None, scope: dict[str, object]) -> Fault:
        seconds, real_seconds = scope.pop("seconds", None), scope.pop("real_seconds", None)
        methods, chats = scope.pop("methods", None), scope.pop("chats", None)
        if scope:
            raise TypeError(f"unknown: {', '.join(scope)}")
        if isinstance(methods, str):
            methods = [methods]
        if isinstance(methods, (list, tuple, set, frozenset)):
            fault.methods = frozenset(str(method).lower() for method in methods)
        if isinstance(chats, int):
            chats = [chats]
        if isinstance(chats, (list, tuple, set, frozenset)):
            fault.chats = frozenset(int(chat) for chat in chats)
        if isinstance(seconds, (int, float)):
            fault.until = self.clock.timestamp() + seconds
            times = None
        if isinstance(real_seconds, (int, float)):
            fault.until_monotonic = time.monotonic() + real_seconds
            times = None
        fault.left = times
        self.active.append(fault)
        return fault


def from_json(faults: Faults, order: JsonObject) -> Fault:
    """Switch on what a process test asks for: `{"fault": "retry_after", "seconds_to_wait": 3, ...}`."""
    order = dict(order)
    kind = order.pop("fault")
    if kind == "retry_after":
        return faults.retry_after(int(order.pop("retry_after")), **order)
    if kind == "server_error":
        return faults.server_error(int(order.pop("code", 502)), **order)
    if kind == "refuse":
        return faults.refuse(int(order.pop("code")), str(order.pop("description")), **order)
    if kind == "conflict":
        return faults.refuse(409, f"Conflict: {OTHER_POLLER}", **{"methods": "getUpdates", **order})
    if kind == "drop":
        return faults.drop(**order)
    if kind == "reset_after":
        return faults.reset_after(**order)
    if kind == "hold":
        return faults.hold(float(order.pop("hold")), **order)
    raise KeyError(f"no fault {kind!r}")
