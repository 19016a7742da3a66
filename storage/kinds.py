"""Which databases there are. Another one is a module like `storage.sqlite` and a line here."""

from __future__ import annotations

from types import ModuleType
from typing import Final

from sqlalchemy import URL, make_url

from storage import postgresql, sqlite

_KINDS: Final = {"sqlite": sqlite, "postgresql": postgresql}


def kind_of(url: URL) -> ModuleType:
    """The module that knows this kind of database: how its connections are made and its transactions begin."""
    return _KINDS[url.get_backend_name()]


def read_url(url: str) -> URL:
    """The address of a database, with the desk's driver. Raises ValueError when the desk does not know its kind."""
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend not in _KINDS:
        raise ValueError(f"{backend} is no database of the desk: sqlite+aiosqlite:///FILE or postgresql+asyncpg://...")
    return parsed.set(drivername=_KINDS[backend].DRIVER)
