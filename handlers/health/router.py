"""`/health`, for administrators."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from delegation.desk import faring
from delegation.person import Person
from delegation.ports import Pulse, Words
from handlers.answer import Screen
from handlers.health.keyboards import Refresh
from handlers.health.screens import health_screen

router = Router(name="health")


@router.message(Command("health"))
async def show(message: Message, actor: Person, words: Words, pulse: Pulse) -> Screen:
    return health_screen(words, await faring.fares(actor, pulse))


@router.callback_query(Refresh.filter())
async def refresh(query: CallbackQuery, actor: Person, words: Words, pulse: Pulse) -> Screen:
    return health_screen(words, await faring.fares(actor, pulse))
