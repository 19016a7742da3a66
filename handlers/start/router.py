"""What everybody meets first."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from delegation.desk import people
from delegation.markup import Html
from delegation.person import Person
from delegation.ports import Speaker, Unit, Words
from delegation.rights import role_of
from handlers.answer import Answers, Screen
from handlers.commands import commands_for
from handlers.start.keyboards import ChooseLanguage, language_rows

router = Router(name="start")


@router.message(CommandStart())
async def start(message: Message, words: Words) -> Screen:
    return Screen(words("start"))


@router.message(Command("help"))
async def explain(message: Message, actor: Person, words: Words) -> Screen:
    role = role_of(actor)
    commands = Html("\n".join(f"/{name} {words(f'command-{name}')}" for name in commands_for(role)))
    return Screen(words("help", role=role.value, commands=commands))


@router.message(Command("language"))
async def ask_language(message: Message, words: Words) -> Screen:
    return Screen(words("language-ask"), language_rows(words))


@router.callback_query(ChooseLanguage.filter())
async def choose_language(
    query: CallbackQuery, callback_data: ChooseLanguage, unit: Unit, actor: Person, speaker: Speaker
) -> Answers:
    changed = await people.speak(unit, actor, callback_data.code)
    return Screen(speaker.to(changed, unit.now)("language-chosen"))


@router.message(Command("cancel"))
async def cancel(message: Message, state: FSMContext, words: Words) -> Screen:
    await state.clear()
    return Screen(words("cancelled"))


@router.my_chat_member()
async def welcome_or_not(update: ChatMemberUpdated, unit: Unit, actor: Person) -> None:
    if update.new_chat_member.status == "kicked":
        await people.lose_sight(unit, actor.id)
