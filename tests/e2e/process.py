"""The bot as a process of its own, which can be killed."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping
from pathlib import Path

from tests.e2e.nursery import nursery

OPEN = b"the desk is open"
STANDBY = b"standing by: another process holds the desk"


class BotProcess:
    """`python -m bot run` with settings of the test's."""

    def __init__(self, settings: Mapping[str, str], folder: Path, *, unpaced: bool = False) -> None:
        inherited = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
        self._environment = {**inherited, **settings, "PYTHONPATH": str(Path.cwd())}
        self._folder = folder
        self._unpaced = unpaced
        self._reading: asyncio.Task[None] | None = None
        self._line = asyncio.Event()
        self.pid = 0
        self.log: list[str] = []

    async def start(self, until: bytes = OPEN) -> None:
        """Start it and return when it says that it listens, or what is waited for."""
        ours, theirs = os.pipe()
        self.pid = nursery().start(self._environment, self._folder, theirs, unpaced=self._unpaced)
        os.close(theirs)
        began = len(self.log)
        self._reading = asyncio.create_task(self._read(ours))
        while not any(until.decode() in line for line in self.log[began:]):
            if not await self._said_more():
                raise AssertionError("the bot did not start:\n" + "".join(self.log[-40:]))

    async def says(self, words: bytes) -> None:
        """Return when the log has these words."""
        async with asyncio.timeout(30):
            while not any(words.decode() in line for line in self.log):
                assert await self._said_more(), "it ended"

    async def kill(self) -> None:
        """SIGKILL: nothing is said, nothing is finished."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        return await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> int:
        assert self._reading is not None
        os.kill(self.pid, how)
        await self._reading
        return nursery().code(self.pid)

    async def _said_more(self) -> bool:
        """Wait for another line of the log; False when there will be none."""
        assert self._reading is not None
        self._line.clear()
        line = asyncio.create_task(self._line.wait())
        await asyncio.wait([line, self._reading], return_when=asyncio.FIRST_COMPLETED)
        return line.done() or not line.cancel()

    async def _read(self, pipe: int) -> None:
        """Read the log to its end, which is that of the process."""
        stream = asyncio.StreamReader()
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(stream), os.fdopen(pipe, "rb", buffering=0)
        )
        try:
            async for line in stream:
                self.log.append(line.decode(errors="replace"))
                self._line.set()
        finally:
            transport.close()
