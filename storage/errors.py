"""What can go wrong with a database, and whether waiting helps."""

from __future__ import annotations

from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

_SQLITE_PASSING: Final = frozenset({5, 6, 8, 10, 13, 14, 15})
"""SQLITE_BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN, PROTOCOL: the disk or another process, not the statement."""
_POSTGRESQL_PASSING: Final = ("08", "40", "53", "55P03", "57P")
"""Classes of SQLSTATE: connection, serialisation, resources, a lock not had, the server going down or coming up."""


class DatabaseUnavailable(OSError):
    """The database cannot be reached at present."""


class DatabaseUnusable(ValueError):
    """The database is not one that this version of the desk can work with; the message says why."""


class DatabaseDamaged(DatabaseUnusable):
    """The file of the database is damaged: what was written to it now could be lost, or spoil more of it."""


class KeysDoNotFit(DatabaseUnusable):
    """Personal data in the database, or in a backup, is sealed with a key that the centre has not given."""

    def __init__(self) -> None:
        super().__init__("the keys do not open the personal data that is kept there; bring the lost key back")


def is_passing(error: BaseException) -> bool:
    """Whether the database could not at present (locked, full disk, lost connection), so that the same may work later.

    False for everything that is the statement's own fault (a broken constraint) and for any other exception.
    """
    if isinstance(error, DatabaseUnavailable | NoConnection):
        return True
    if not isinstance(error, DBAPIError):
        return False
    if error.connection_invalidated:
        return True
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return int(code) & 0xFF in _SQLITE_PASSING
    return str(getattr(error.orig, "sqlstate", "") or "").startswith(_POSTGRESQL_PASSING)
