"""Everything that is kept, in one file, and back.

SQLite is copied page by page by its own backup API while the desk goes on working. PostgreSQL is written as rows of
JSON from one snapshot, so that no tool of its own is needed; such a file can be restored into SQLite too.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from storage import archive, sqlite_copy
from storage.kinds import kind_of, read_url
from storage.sealing import Seal
from storage.sqlite import file_of


async def backup(url: str, file: Path) -> None:
    """Write the database at `url` to `file`, which only its owner may read; an older file is replaced at the end.

    Raises OSError when there is nothing to copy or no room for it, ValueError when the copy is not sound.
    """
    parsed = read_url(url)
    with _replacing(file) as part:
        if parsed.get_backend_name() == "sqlite":
            await asyncio.to_thread(sqlite_copy.copy_out, file_of(parsed), part)
        else:
            await archive.write(kind_of(parsed), parsed, part)


async def restore(file: Path, url: str, seal: Seal, *, force: bool = False) -> None:
    """Make the database at `url` what `file` holds, all or nothing. The desk must not be running on it.

    Raises KeysDoNotFit when `seal` does not open what `file` holds, ValueError when it is no backup, is damaged or of a
    newer version, and when the database is not empty
    and `force` is not given; OSError when `file` cannot be read. Then nothing is changed.
    """
    parsed = read_url(url)
    if not sqlite_copy.is_copy(file):
        await archive.read(file, kind_of(parsed), parsed, seal, force=force)
    elif parsed.get_backend_name() == "sqlite":
        await sqlite_copy.copy_in(file, file_of(parsed), seal, force=force)
    else:
        raise ValueError(f"{file} is a backup of SQLite, but the settings name another kind of database")


@contextlib.contextmanager
def _replacing(file: Path) -> Iterator[Path]:
    """A file to write beside `file`, that takes its place once it is written and on disk."""
    part = file.with_name(file.name + ".part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
