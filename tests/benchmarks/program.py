"""Programs that are measured run in a process of their own; the local Telegram runs in this one."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from simulator import Telegram

TOKEN = "42:BENCH"


def settings_of(telegram: Telegram, folder: str, **more: str) -> dict[str, str]:
    """The environment of a desk."""
    return {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/desk.db",
        "HTTP_PORT": "0",
        **more,
    }


@asynccontextmanager
async def program(module: str, *arguments: str, **environment: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """`python -m module`, told to stop at the end."""
    inherited = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        env={**inherited, **environment},
        stderr=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def until(done: Callable[[], bool], process: asyncio.subprocess.Process) -> None:
    """Return when it is `done`. Looks rarely: whoever looks takes time from what is measured."""
    while not done():
        if process.returncode not in (None, 0):
            raise RuntimeError(f"the program ended with {process.returncode}")
        await asyncio.sleep(0.05)


def peak_memory(pid: int) -> float:
    """The most memory that a process had, in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
