"""Opens the database that the settings name, brought up to date; backs it up and brings it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.keys import sealing
from bot.settings import Settings
from delegation.language import Language
from storage.engine import BUSY_TIMEOUT, Database
from storage.migrations import migrate
from storage.seals import Tally


@dataclass(frozen=True, slots=True)
class Centre:
    """What the settings say of the centre. Implements `delegation.ports.Centre`."""

    language: Language
    timezone: str
    staff_chat_id: int | None
    admin_ids: frozenset[int]
    retention_days: int


def centre_of(settings: Settings) -> Centre:
    return Centre(
        language=settings.default_language,
        timezone=settings.home_timezone,
        staff_chat_id=settings.staff_chat_id,
        admin_ids=settings.admin_ids,
        retention_days=settings.retention_days,
    )


async def open_database(settings: Settings, lock_timeout: timedelta = BUSY_TIMEOUT) -> Database:
    """The database, brought up to date, with the keys of its personal data. Makes what is missing: the folder of a
    SQLite file, the file of the keys.

    A statement waits for `lock_timeout` for a lock that another process holds.
    """
    _make_room(settings)
    with sealing(settings) as seal:
        return await Database.open(
            settings.database_url, centre=centre_of(settings), seal=seal, busy_timeout=lock_timeout
        )


async def migrate_database(settings: Settings) -> None:
    """Bring the tables up to this version."""
    _make_room(settings)
    await migrate(settings.database_url)


async def back_up(settings: Settings, file: Path) -> None:
    """Write everything to `file`. OSError, ValueError."""
    from storage import backup as backups

    await backups.backup(settings.database_url, file)


async def bring_back(settings: Settings, file: Path, *, force: bool) -> None:
    """Bring everything back from `file`; ValueError when the database is not empty and `force` is not given."""
    from storage import backup as backups

    _make_room(settings)
    with sealing(settings) as seal:
        await backups.restore(file, settings.database_url, seal, force=force)


async def renew_keys(settings: Settings) -> Tally:
    """Seal with the first key what older ones sealed; what was found."""
    database = await open_database(settings)
    try:
        return await database.go_over_sealed(renew=True)
    finally:
        await database.close()


def _make_room(settings: Settings) -> None:
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
