"""What became of a backup."""

from __future__ import annotations

from delegation.markup import lines
from delegation.ports import Words
from handlers.answer import Screen


def made_screen(words: Words, file: str, size: int) -> Screen:
    """Where it is, and how big in bytes."""
    megabytes = words.number(max(round(size / 1_000_000, 1), 0.1))
    told = lines(words("backup-made"), words("backup-where", file=file, size=megabytes), words("backup-safe"))
    return Screen(told, fresh=True)


def failed_screen(words: Words, folder: str, reason: str) -> Screen:
    return Screen(lines(words("backup-failed"), words("backup-failed-mend", folder=folder, reason=reason)), fresh=True)
