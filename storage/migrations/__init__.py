"""Migrations: an empty or older database becomes this version's, on both kinds, without a configuration file."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.connecting import connect
from storage.errors import DatabaseUnavailable, DatabaseUnusable, is_passing
from storage.kinds import kind_of, read_url

if TYPE_CHECKING:
    from alembic.config import Config

HEAD: Final = "0012"
"""The revision of this version's tables."""
_PATIENCE: Final = timedelta(seconds=30)


async def migrate(url: str) -> None:
    """Bring the database at `url` to `HEAD`, all or nothing; one that is there already is left alone.

    Raises DatabaseUnusable when it belongs to a newer version of the desk, DatabaseUnavailable when it cannot be
    reached.
    """
    parsed = read_url(url)
    kind = kind_of(parsed)
    engine = kind.writer_engine(parsed, _PATIENCE)
    try:
        async with contextlib.aclosing(await connect(engine)) as connection:
            await bring_up(connection, kind.BEGIN_WRITING)
    finally:
        await engine.dispose()


async def bring_up(connection: AsyncConnection, opening: str) -> None:
    """`migrate` on a writer's connection; `opening` is the statement with which its transactions begin."""
    try:
        await connection.exec_driver_sql(opening)
        await connection.run_sync(upgrade)
        await connection.commit()
    except DBAPIError as error:
        if is_passing(error):
            raise DatabaseUnavailable(str(error.orig)) from error
        raise


def upgrade(connection: Connection) -> None:
    """Run what is missing on a connection whose transaction has begun; committing is the caller's."""
    revision = revision_of(connection)
    if revision == HEAD:
        return
    from alembic import command  # takes a fifth of a second to import, and is seldom needed
    from alembic.script import ScriptDirectory

    config = alembic_config(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision and revision not in known:
        raise DatabaseUnusable(f"the database is of a newer version of the desk ({revision}) than this one ({HEAD})")
    command.upgrade(config, "head")


def revision_of(connection: Connection) -> str:
    """The revision of the tables, "" for a database without any."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def alembic_config(connection: Connection) -> Config:
    """Alembic's configuration: where the revisions are, and the connection to run them on."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    return config
