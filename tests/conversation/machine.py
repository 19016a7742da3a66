"""What the machine does to the desk."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path


@asynccontextmanager
async def locked(file: Path | str) -> AsyncIterator[None]:
    """Another process holds the database's lock: taken in a thread, so that the desk can end what it has begun."""
    other = sqlite3.connect(file, isolation_level=None, timeout=30, check_same_thread=False)
    try:
        await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
    finally:
        other.close()
