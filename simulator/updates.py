"""The queue of updates for the bot, and getUpdates."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

from simulator.clock import Clock
from simulator.errors import OTHER_POLLER, WEBHOOK_ACTIVE, conflict
from simulator.shapes import JsonObject

RETENTION = 24 * 3600
CALLBACK_LIFETIME = 150
MOST_AT_ONCE = 100
LONGEST_WAIT = 50

_ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True)
class Update:
    """An update on its way. `queue` names what must stay in order when it is pushed."""

    id: int
    kind: str
    body: JsonObject
    expires: float
    queue: object
    handed_out: bool = False


class Updates:
    """Keeps what the bot has not confirmed yet."""

    def __init__(self, clock: Clock, first_id: int) -> None:
        self._clock = clock
        self._next_id = first_id
        self.pending: OrderedDict[int, Update] = OrderedDict()
        self.history: deque[Update] = deque(maxlen=2000)
        self.allowed: list[str] | None = None
        self.push: Callable[[Update], None] | None = None
        self._again: list[JsonObject] = []
        self._poller: asyncio.Future[bool] | None = None
        clock.on_jump(self._jumped)

    @property
    def waiting(self) -> bool:
        """Whether somebody waits in getUpdates."""
        return self._poller is not None

    def put(self, kind: str, payload: JsonObject, queue: object) -> int | None:
        """Queue an update; None if the bot has not asked for its kind."""
        if kind in _ONLY_ON_REQUEST if self.allowed is None else kind not in self.allowed:
            return None
        return self._enqueue(kind, {kind: payload}, queue).id

    def inject(self, raw: JsonObject) -> int:
        """Queue a raw update, well-formed or not, before every other that was not handed out yet."""
        later = [update for update in self.pending.values() if not update.handed_out]
        for update in later:
            del self.pending[update.id]
        first = later[0].id if later else self._next_id
        injected = Update(first, "injected", {**raw, "update_id": first}, self._expiry("injected"), object())
        self.pending[first] = injected
        for update in later:
            update.id += 1
            update.body["update_id"] = update.id
            self.pending[update.id] = update
        self._next_id += 1
        self._announce(injected)
        return first

    def redeliver(self, update_id: int, times: int = 1) -> None:
        """Deliver an update again that was delivered before, whatever the offset says."""
        update = next((u for u in reversed(self.history) if u.id == update_id), None)
        if update is None:
            raise KeyError(f"no update {update_id} in the last {self.history.maxlen}")
        if self.push is not None:
            for _ in range(times):
                self.push(Update(update.id, update.kind, update.body, update.expires, object()))
            return
        self._again.extend([update.body] * times)
        self._wake()

    def now(self) -> float:
        """Simulated seconds since the epoch."""
        return self._clock.timestamp()

    def last_id(self) -> int:
        """The id of the newest update."""
        return self._next_id - 1

    def drop(self) -> None:
        """Forget everything that waits."""
        self.pending.clear()
        self._again.clear()

    def confirm(self, update_id: int) -> None:
        """A pushed update has arrived."""
        self.pending.pop(update_id, None)

    async def poll(self, offset: int, limit: int, timeout: int, allowed: list[str] | None) -> list[JsonObject]:  # noqa: ASYNC109 (the Bot API's word)
        """getUpdates: what waits from `offset` on, waiting up to `timeout` seconds for the first."""
        self.terminate(OTHER_POLLER)
        if allowed is not None:
            self.allowed = allowed or None
        self._forget_before(offset)
        limit = min(max(limit, 1), MOST_AT_ONCE)
        if not self._has_any() and timeout > 0:
            await self._wait(min(timeout, LONGEST_WAIT))
        again, self._again = self._again, []
        bodies = again[:limit]
        self._again = again[limit:]
        for update in self.pending.values():
            if len(bodies) >= limit:
                break
            update.handed_out = True
            bodies.append(update.body)
        return bodies

    def terminate(self, reason: str) -> None:
        """End the poller that waits, with 409."""
        poller, self._poller = self._poller, None
        if poller is not None and not poller.done():
            poller.set_exception(conflict(reason))

    def expire(self) -> None:
        """Forget what is older than Telegram keeps it."""
        now = self._clock.timestamp()
        for update_id in [update.id for update in self.pending.values() if update.expires <= now]:
            del self.pending[update_id]

    def _enqueue(self, kind: str, body: JsonObject, queue: object) -> Update:
        update = Update(self._next_id, kind, body, self._expiry(kind), queue)
        body["update_id"] = update.id
        self._next_id += 1
        self.pending[update.id] = update
        self._announce(update)
        return update

    def _announce(self, update: Update) -> None:
        self.history.append(update)
        if self.push is not None:
            self.push(update)
        else:
            self._wake()

    def _expiry(self, kind: str) -> float:
        return self._clock.timestamp() + (CALLBACK_LIFETIME if kind == "callback_query" else RETENTION)

    def _has_any(self) -> bool:
        return bool(self.pending or self._again)

    def _forget_before(self, offset: int) -> None:
        if self.pending:
            self.expire()
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popitem(last=False)
            return
        while self.pending and next(iter(self.pending)) < offset:
            self.pending.popitem(last=False)

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poller: asyncio.Future[bool] = loop.create_future()
        self._poller = poller
        timer = loop.call_later(seconds, _resolve, poller)
        try:
            await poller
        finally:
            timer.cancel()
            if self._poller is poller:
                self._poller = None

    def _wake(self) -> None:
        if self._poller is not None:
            _resolve(self._poller)

    def _jumped(self) -> None:
        """A jump of the clock ends every wait, so that the bot sees the new time soon."""
        self._wake()


def _resolve(future: "asyncio.Future[bool]") -> None:
    if not future.done():
        future.set_result(True)


def refuse_with_webhook() -> Exception:
    """What a poller gets while a webhook is set."""
    return conflict(WEBHOOK_ACTIVE)
