"""Makes the backup that `/backup` promised: beside the database or in the folder of the settings, never in a chat."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from bot.keys import beside
from bot.settings import Settings
from bot.storing import back_up
from delegation import rights
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Screen
from handlers.backup.screens import failed_screen, made_screen

_FOLDER: Final = "backups"


class BackupMaker:
    """A `handlers.papers.Maker` whose paper is a file on this machine and a message that says where."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    async def __call__(
        self, unit: Unit, words: Words, person: Person, _facts: Mapping[str, str | int]
    ) -> Callable[[], Screen]:
        rights.check_can_back_up(person)
        at = unit.now.astimezone(ZoneInfo(unit.centre.timezone))
        file = folder_of(self._settings) / f"delegation-{at:%Y-%m-%d-%H%M%S}.ddb"
        return lambda: self._write(words, file)

    def _write(self, words: Words, file: Path) -> Screen:
        """Runs in a thread of its own, and there in a loop of its own."""
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            asyncio.run(back_up(self._settings, file))
            return made_screen(words, str(file.resolve()), file.stat().st_size)
        except OSError as error:
            return failed_screen(words, str(file.parent.resolve()), error.strerror or str(error))


def folder_of(settings: Settings) -> Path:
    """Where backups are written that were asked for in chat."""
    return settings.backup_folder or beside(settings, _FOLDER)
