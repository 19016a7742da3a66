"""`/backup`, for administrators."""

from __future__ import annotations

from typing import Final

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from delegation.desk import backing_up
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Paper, Screen

BACKUP: Final = "backup"
"""The kind of `answer.Paper` that is a backup; it comes as words, for the file itself stays where it is."""
router = Router(name="backup")


@router.message(Command("backup"))
async def back_up(message: Message, unit: Unit, actor: Person, words: Words) -> Answers:
    await backing_up.ask(unit, actor)
    return [Screen(words("backup-begun"), fresh=True), Paper(BACKUP)]
