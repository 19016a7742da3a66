"""Migrations bring an empty database to the tables that the code speaks of, and know a newer one."""

from __future__ import annotations

from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from storage.engine import BUSY_TIMEOUT, Database, DatabaseUnavailable, DatabaseUnusable
from storage.kinds import kind_of, read_url
from storage.migrations import HEAD, alembic_config, migrate, revision_of
from storage.tables import metadata
from tests.storage.samples import CENTRE, NOW, SEAL


async def on(url: str, work: Any) -> Any:
    """Run `work` with a synchronous connection, and commit."""
    parsed = read_url(url)
    engine = kind_of(parsed).writer_engine(parsed, BUSY_TIMEOUT)
    async with engine.connect() as connection:
        await connection.exec_driver_sql(kind_of(parsed).BEGIN_WRITING)
        result = await connection.run_sync(work)
        await connection.commit()
    await engine.dispose()
    return result


def differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata))


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def test_an_empty_database_gets_the_tables_that_the_code_speaks_of(bare_url: str) -> None:
    await migrate(bare_url)
    assert await on(bare_url, tables) == set(metadata.tables) | {"alembic_version"}
    assert await on(bare_url, differences) == []
    assert await on(bare_url, revision_of) == HEAD


async def test_opening_brings_a_database_up_to_date(bare_url: str) -> None:
    for _ in range(2):
        database = await Database.open(bare_url, centre=CENTRE, seal=SEAL)
        async with database.reading(NOW) as unit:
            assert await unit.events.all() == []
        await database.close()


async def test_the_first_revision_can_be_taken_back(bare_url: str) -> None:
    await migrate(bare_url)
    await on(bare_url, lambda connection: command.downgrade(alembic_config(connection), "base"))
    assert await on(bare_url, tables) == {"alembic_version"}
    await migrate(bare_url)
    assert await on(bare_url, differences) == []


async def test_a_database_of_a_newer_version_is_refused(bare_url: str) -> None:
    await migrate(bare_url)
    await on(bare_url, lambda connection: connection.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(DatabaseUnusable, match="newer version of the desk"):
        await Database.open(bare_url, centre=CENTRE, seal=SEAL)


async def test_the_constant_is_the_last_revision() -> None:
    scripts = ScriptDirectory.from_config(alembic_config(None))  # type: ignore[arg-type]
    assert scripts.get_heads() == [HEAD]


async def test_a_server_that_is_not_there_is_unavailable() -> None:
    with pytest.raises(DatabaseUnavailable):
        await Database.open("postgresql+asyncpg://postgres@127.0.0.1:1/desk", centre=CENTRE, seal=SEAL)


async def test_a_database_that_the_server_does_not_have_is_unusable(migrated_server: str) -> None:
    with pytest.raises(DatabaseUnusable, match="does not exist"):
        await Database.open(migrated_server.replace("/postgres?", "/nothing?"), centre=CENTRE, seal=SEAL)
