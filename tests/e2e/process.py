"""The bot as a process of its own, which can be killed."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

OPEN = b"the desk is open"
STANDBY = b"standing by: another process holds the desk"


class BotProcess:
    """`python -m bot run` with settings of the test's."""

    def __init__(self, settings: Mapping[str, str], folder: Path) -> None:
        inherited = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
        self._environment = {**inherited, **settings, "PYTHONPATH": str(Path.cwd())}
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._line = asyncio.Event()
        self.log: list[str] = []

    async def start(self, until: bytes = OPEN) -> None:
        """Start it and return when it says that it listens, or what is waited for."""
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", "run"),
            env=self._environment,
            cwd=self._folder,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        assert self._process.stderr is not None
        async for line in self._process.stderr:
            self.log.append(line.decode(errors="replace"))
            if until in line:
                self._reading = asyncio.create_task(self._read_on(self._process.stderr))
                return
        raise AssertionError("the bot did not start:\n" + "".join(self.log[-40:]))

    async def says(self, words: bytes) -> None:
        """Return when the log has these words."""
        async with asyncio.timeout(30):
            while not any(words.decode() in line for line in self.log):
                self._line.clear()
                await self._line.wait()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def kill(self) -> None:
        """SIGKILL: nothing is said, nothing is finished."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        return await self._end(signal.SIGTERM)

    async def _end(self, how: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        code = await self._process.wait()
        if self._reading is not None:
            await self._reading
        return code

    async def _read_on(self, stream: asyncio.StreamReader) -> None:
        async for line in stream:
            self.log.append(line.decode(errors="replace"))
            self._line.set()
