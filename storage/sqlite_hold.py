"""The hold on a SQLite database: a locked file beside it."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Final

from sqlalchemy import URL

from storage.holding import Holder
from storage.sqlite import file_of

_AT: Final = 1 << 20
"""Which byte is locked where whole files cannot be: one that nobody reads."""


class SqliteHold:
    """`desk.db.lock`: locked by the process that has the hold, and says which one that is.

    A file of its own: to close any other handle of the database itself would take away SQLite's locks on it. It stays
    when it is released, since a process that waits may have it open.
    """

    def __init__(self, url: URL) -> None:
        self._path = file_of(url).with_name(file_of(url).name + ".lock")
        self._descriptor: int | None = None
        self.lost = asyncio.Event()
        """Never set: the kernel takes a lock from nobody."""

    async def take(self) -> Holder | None:
        """None when it is ours, else who has it. OSError when there can be no file beside the database."""
        return self._take()

    async def release(self) -> None:
        if self._descriptor is not None:
            os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None

    def _take(self) -> Holder | None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _lock(descriptor):
            said = os.pread(descriptor, 4096, 0) if hasattr(os, "pread") else b""
            os.close(descriptor)
            return Holder.from_words(said.decode(errors="replace"))
        if not self._path.exists() or not os.path.samestat(os.fstat(descriptor), self._path.stat()):
            # Somebody took the file away between opening and locking it: that lock holds nothing.
            os.close(descriptor)
            return self._take()
        os.ftruncate(descriptor, 0)
        os.write(descriptor, Holder.this_process().to_words().encode())
        self._descriptor = descriptor
        return None


def _lock(descriptor: int) -> bool:
    """Lock a file until it is closed, by whatever end of the process; False when another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _AT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
