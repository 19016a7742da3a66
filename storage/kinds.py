"""Which databases there are. Another one is a module like `storage.sqlite`, one like `storage.sqlite_hold`, and a line
for each here."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage import postgresql, sqlite
from storage.holding import Hold
from storage.postgresql_hold import PostgresqlHold
from storage.sqlite_hold import SqliteHold

_KINDS: Final = {"sqlite": sqlite, "postgresql": postgresql}
_SHAPES: Final = "sqlite+aiosqlite:///FILE or postgresql+asyncpg://..."
_HOLDS: Final[dict[str, Callable[[URL], Hold]]] = {"sqlite": SqliteHold, "postgresql": PostgresqlHold}


def kind_of(url: URL) -> ModuleType:
    """The module that knows this kind of database: how its connections are made and its transactions begin."""
    return _KINDS[url.get_backend_name()]


def read_url(url: str) -> URL:
    """The address of a database, with the desk's driver. Raises ValueError when it is none that the desk knows."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise ValueError(f"this is no address of a database: {_SHAPES}") from None  # without it: it may hold a password
    backend = parsed.get_backend_name()
    if backend not in _KINDS:
        raise ValueError(f"{backend} is no database of the desk: {_SHAPES}")
    return parsed.set(drivername=_KINDS[backend].DRIVER)


def hold_on(url: str) -> Hold:
    """The hold on the database at `url`, which one process has at a time."""
    parsed = read_url(url)
    return _HOLDS[parsed.get_backend_name()](parsed)
