"""Connecting, with a clear word when that fails."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.errors import DatabaseUnavailable, DatabaseUnusable, is_passing


async def connect(engine: AsyncEngine) -> AsyncConnection:
    """A connection of `engine`, to be closed.

    Raises DatabaseUnavailable when the database cannot be reached, DatabaseUnusable when it is there but does not let
    us in, or the file is no database.
    """
    try:
        return await engine.connect()
    except OSError as error:
        raise DatabaseUnavailable(str(error)) from error
    except DBAPIError as error:
        kind = DatabaseUnavailable if is_passing(error) else DatabaseUnusable
        raise kind(str(error.orig)) from error
