"""A SQLite database as one file, through SQLite's backup API, and back."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy import URL

from storage.migrations import migrate
from storage.sealing import Seal
from storage.seals import check_keys
from storage.sqlite import DRIVER
from storage.tables import metadata, seals

_HEADER: Final = b"SQLite format 3\0"


def is_copy(file: Path) -> bool:
    """Whether `file` is a SQLite database. OSError when it cannot be read."""
    with file.open("rb") as opened:
        return opened.read(len(_HEADER)) == _HEADER


def copy_out(database: Path, file: Path) -> None:
    """Copy `database` as it is at this instant into `file`; who writes to it is not held up."""
    if not database.exists():
        raise FileNotFoundError(f"there is no database at {database}")
    with _opened(database) as source, _opened(file) as target:
        source.execute("PRAGMA query_only=ON")
        source.execute("PRAGMA wal_autocheckpoint=0")
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
        _check(target, file)


async def copy_in(file: Path, database: Path, seal: Seal, *, force: bool) -> None:
    """Make `database` what `file` holds, in this version's tables, all or nothing. ValueError, KeysDoNotFit."""
    staged = database.with_name(database.name + ".restoring")
    try:
        await asyncio.to_thread(_stage, file, database, staged, seal, force=force)
        await migrate(URL.create(DRIVER, database=str(staged)).render_as_string())
        await asyncio.to_thread(_overwrite, staged, database)
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            staged.with_name(staged.name + suffix).unlink(missing_ok=True)


def _stage(file: Path, database: Path, staged: Path, seal: Seal, *, force: bool) -> None:
    """Check everything, then lay a copy of `file` where it may be changed."""
    with _opened(file) as copy:
        copy.execute("PRAGMA query_only=ON")
        _check(copy, file)
        check_keys(seal, _proofs(copy))
    if not force and database.exists() and _holds_something(database):
        raise ValueError(f"{database} is not empty; stop the bot, and --force overwrites it")
    database.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, staged)
    staged.chmod(0o600)


def _overwrite(staged: Path, database: Path) -> None:
    with _opened(staged) as source, _opened(database) as target:
        target.execute("PRAGMA synchronous=FULL")
        source.backup(target)


def _check(copy: sqlite3.Connection, file: Path) -> None:
    try:
        found = [row[0] for row in copy.execute("PRAGMA quick_check")]
        tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.DatabaseError as error:
        raise ValueError(f"{file} is damaged: {error}") from error
    if found != ["ok"]:
        raise ValueError(f"{file} is damaged: {found[0]}")
    if "alembic_version" not in tables or "deliveries" not in tables:
        raise ValueError(f"{file} is no database of the desk")


def _proofs(copy: sqlite3.Connection) -> list[bytes]:
    """Those of the keys that are in use; an older version's database has none."""
    if not copy.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (seals.name,)).fetchone():
        return []
    return [row[0] for row in copy.execute(f"SELECT proof FROM {seals.name}")]


def _holds_something(database: Path) -> bool:
    with _opened(database) as target:
        there = {row[0] for row in target.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return any(
            target.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone()
            for name in metadata.tables
            if name in there - {seals.name}
        )


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(file, timeout=30)) as connection:
        yield connection
