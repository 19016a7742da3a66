"""Opens the database that the settings name, brought up to date."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import make_url

from bot.settings import Settings
from delegation.language import Language
from storage.engine import Database
from storage.migrations import migrate


@dataclass(frozen=True, slots=True)
class Centre:
    """What the settings say of the centre. Implements `delegation.ports.Centre`."""

    language: Language
    timezone: str
    staff_chat_id: int | None
    admin_ids: frozenset[int]


def centre_of(settings: Settings) -> Centre:
    return Centre(settings.default_language, settings.home_timezone, settings.staff_chat_id, settings.admin_ids)


async def open_database(settings: Settings) -> Database:
    """The database, migrated and checked. Makes the folder of a SQLite file when there is none."""
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    await migrate(settings.database_url)
    return await Database.open(settings.database_url, centre=centre_of(settings))
