"""Delegations' groups, seen from a coordinator's private chat."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import trip_chats
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen
from handlers.files import Files
from handlers.room import Me
from handlers.trip_chat import keyboards as keys
from handlers.trip_chat.screens import chat_screen, chats_screen, linked_screen, members_screen, unlink_screen

router = Router(name="trip-chat")


@router.message(Command("link"))
async def chats(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Screen:
    await state.clear()
    return chats_screen(words, await trip_chats.linked(unit, actor))


@router.callback_query(keys.TripChats.filter())
async def chats_again(query: CallbackQuery, unit: Unit, actor: Person, words: Words) -> Screen:
    return chats_screen(words, await trip_chats.linked(unit, actor))


@router.callback_query(keys.LinkHere.filter())
async def link_here(
    query: CallbackQuery, callback_data: keys.LinkHere, unit: Unit, actor: Person, words: Words, me: Me
) -> Answers:
    chat = query.message.chat if query.message is not None else None
    if chat is None or chat.type == "private":
        return chats_screen(words, await trip_chats.linked(unit, actor))
    found = await trip_chats.link(unit, actor, callback_data.delegation, chat.id, chat.title or "", me.username)
    return linked_screen(words, found)


@router.callback_query(keys.OpenTripChat.filter())
async def open_chat(
    query: CallbackQuery, callback_data: keys.OpenTripChat, unit: Unit, actor: Person, words: Words
) -> Screen:
    return chat_screen(words, await trip_chats.one_linked(unit, actor, callback_data.delegation))


@router.callback_query(keys.CompareMembers.filter())
async def compare(
    query: CallbackQuery, callback_data: keys.CompareMembers, unit: Unit, actor: Person, words: Words, files: Files
) -> Screen:
    found = await trip_chats.one_linked(unit, actor, callback_data.delegation)
    accounts = await trip_chats.telegram_ids(unit, callback_data.delegation)
    seen = files.members(found.chat.chat_id, accounts)
    return members_screen(words, await trip_chats.compare(unit, found, seen.inside, seen.total))


@router.callback_query(keys.Unlink.filter(F.sure.is_(False)))
async def ask_unlink(
    query: CallbackQuery, callback_data: keys.Unlink, unit: Unit, actor: Person, words: Words
) -> Screen:
    return unlink_screen(words, await trip_chats.one_linked(unit, actor, callback_data.delegation))


@router.callback_query(keys.Unlink.filter(F.sure.is_(True)))
async def unlink(query: CallbackQuery, callback_data: keys.Unlink, unit: Unit, actor: Person, words: Words) -> Screen:
    ended = await trip_chats.unlink(unit, actor, callback_data.delegation)
    return chats_screen(words, await trip_chats.linked(unit, actor), ended=ended)
