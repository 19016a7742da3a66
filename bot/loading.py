"""`import FILE` on the command line: a file of events into the database, without aiogram."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import Settings
from bot.storing import open_database
from bot.texts import BoundWords, Speaker, Texts
from delegation.desk import importing
from delegation.desk.importing import Imported
from delegation.markup import bare
from delegation.story import File, unreadable
from handlers.imported import details, headline
from imports import registry


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it, in the centre's language; `done` is False when nothing was taken in."""

    done: bool
    lines: tuple[str, ...]


async def import_file(settings: Settings, path: Path, *, publish: bool = False) -> Report:
    """Take in the file at `path`, all or nothing; `publish` publishes the events in it that are drafts."""
    now = datetime.now(UTC)
    words = Speaker(Texts(), settings.home_timezone).within(settings.default_language, settings.home_timezone, now)
    try:
        located = await asyncio.to_thread(_located, path)
    except OSError:
        return Report(False, (words.plain("import-no-such-file", name=str(path)),))
    database = await open_database(settings)
    try:
        async with database.writing(now) as unit:
            imported = await importing.take_in(unit, None, located, publish=publish)
    finally:
        await database.close()
    return _report(words, imported)


def _located(path: Path) -> File:
    if path.stat().st_size > registry.SIZE_LIMIT:
        return unreadable("fault-file-large", limit=registry.SIZE_LIMIT // 1024)
    return registry.read(path.name, path.read_bytes())


def _report(words: BoundWords, imported: Imported) -> Report:
    told = bare(headline(words, imported)).split("\n")
    told += details(words, imported)
    if imported.published:
        told.append(words.plain("events-published", count=len(imported.published)))
    if imported.drafts:
        told.append(words.plain("import-drafts-here", count=len(imported.drafts)))
    if imported.moved:
        told.append(words.plain("import-untold", count=len(imported.moved)))
    return Report(imported.done, tuple(told))
