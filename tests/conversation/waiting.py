"""Waiting for what the program does in its own time, without guessing how long that takes."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable


async def eventually(holds: Callable[[], bool | Awaitable[bool]], within: float = 15.0) -> None:
    """Return when `holds` is true; TimeoutError when it does not come true."""
    async with asyncio.timeout(within):
        while True:
            found = holds()
            if await found if inspect.isawaitable(found) else found:
                return
            await asyncio.sleep(0.01)
