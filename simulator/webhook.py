"""Pushing updates to the bot's own address, as persistently as Telegram does."""

import asyncio
import json
import re
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp

from simulator.params import Params, Upload
from simulator.shapes import JsonObject
from simulator.updates import Update, Updates

ANSWER_WITHIN = 60.0
LONGEST_PAUSE = 60.0
MOST_CONNECTIONS = 100
USUAL_CONNECTIONS = 40
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")

Reply = Callable[[str, Params], Awaitable[object]]
"""Carries out a method that the bot named in its answer to a push."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where to push and how."""

    url: str
    secret: str = ""
    connections: int = USUAL_CONNECTIONS


class Webhook:
    """Pushes each update until it is taken with 2xx; messages of a chat one after the other.

    `pause_unit` scales the schedule of retries (at once, then 2, 4, 8 ... seconds); tests shorten it.
    """

    def __init__(self, updates: Updates, reply: Reply, *, pause_unit: float = 1.0) -> None:
        self._updates = updates
        self._reply = reply
        self.pause_unit = pause_unit
        self.target: Target | None = None
        self.last_error: JsonObject = {}
        self._queues: dict[object, deque[Update]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(USUAL_CONNECTIONS)
        self._session: aiohttp.ClientSession | None = None

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return bool(self._workers)

    async def set(self, target: Target) -> None:
        """Start pushing to `target`; what waits goes first."""
        await self.remove()
        self.target = target
        self._slots = asyncio.Semaphore(target.connections)
        self._updates.terminate("terminated by setWebhook request")
        self._updates.push = self._take
        self._updates.expire()
        for update in list(self._updates.pending.values()):
            self._take(update)

    async def remove(self) -> None:
        """Stop pushing; what was not taken stays in the queue."""
        self.target = None
        self._updates.push = None
        self._queues.clear()
        workers = list(self._workers)
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

    async def close(self) -> None:
        """Stop for good."""
        await self.remove()
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _take(self, update: Update) -> None:
        queue = self._queues.get(update.queue)
        if queue is not None:
            queue.append(update)
            return
        queue = self._queues[update.queue] = deque([update])
        worker = asyncio.get_running_loop().create_task(self._work(update.queue, queue))
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def _work(self, key: object, queue: deque[Update]) -> None:
        try:
            while queue:
                await self._deliver(queue[0])
                queue.popleft()
        finally:
            if self._queues.get(key) is queue:
                del self._queues[key]

    async def _deliver(self, update: Update) -> None:
        failures = 0
        while self.target is not None:
            if update.expires <= self._updates.now():
                self._updates.confirm(update.id)
                return
            async with self._slots:
                again_after = await self._push(self.target, update)
            if again_after is None:
                self._updates.confirm(update.id)
                return
            failures += 1
            pause = 0.0 if failures == 1 else min(2.0 ** (failures - 1), LONGEST_PAUSE)
            await asyncio.sleep(max(pause, again_after) * self.pause_unit)

    async def _push(self, target: Target, update: Update) -> float | None:
        """One attempt: None when it was taken, else the seconds the bot asked to wait (usually 0)."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=ANSWER_WITHIN),
                connector=aiohttp.TCPConnector(limit=0),
            )
        headers = {"Content-Type": "application/json"}
        if target.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = target.secret
        update.handed_out = True
        data = json.dumps(update.body, ensure_ascii=False).encode()
        try:
            async with self._session.post(target.url, data=data, headers=headers) as response:
                if 200 <= response.status < 300:
                    call = await _reply_in(response)
                    if call is not None:
                        await self._reply(*call)
                    return None
                self._failed(f"Wrong response from the webhook: {response.status} {response.reason}")
                wanted = response.headers.get("Retry-After", "")
                return float(wanted) if wanted.isdecimal() else 0.0
        except TimeoutError:
            self._failed("Read timeout expired")
        except aiohttp.ClientConnectorError:
            self._failed("Connection refused")
        except aiohttp.ClientError:
            self._failed("Connection reset by peer")
        return 0.0

    def _failed(self, message: str) -> None:
        self.last_error = {"last_error_date": int(self._updates.now()), "last_error_message": message}


async def _reply_in(response: aiohttp.ClientResponse) -> tuple[str, Params] | None:
    """The method a bot named in the answer, as JSON, form or multipart."""
    kind = response.content_type
    if kind == "application/json":
        body = await response.read()
        try:
            values = json.loads(body) if body else None
        except ValueError:
            return None
        if not isinstance(values, dict) or "method" not in values:
            return None
        return str(values["method"]), Params(values)
    if not kind.startswith("multipart/"):
        return None
    fields: dict[str, object] = {}
    uploads: dict[str, Upload] = {}
    async for part in aiohttp.MultipartReader.from_response(response):
        if not isinstance(part, aiohttp.BodyPartReader) or part.name is None:
            continue
        if part.filename:
            mime_type = part.headers.get("Content-Type", "application/octet-stream")
            uploads[part.name] = Upload(part.filename, mime_type, bytes(await part.read()))
        else:
            fields[part.name] = await part.text()
    return (str(fields["method"]), Params(fields, uploads)) if "method" in fields else None
