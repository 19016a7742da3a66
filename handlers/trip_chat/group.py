"""What is said in groups: `/link`; every other command is answered in private. And what becomes of the bot there."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import ChatMemberUpdated, Message

from delegation.desk import trip_chats
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from handlers.answer import Answers, Button, Screen
from handlers.commands import commands_for
from handlers.room import Me
from handlers.trip_chat.screens import choose_screen, linked_screen

group = Router(name="trip-chat-in-group")
membership = Router(name="membership")

_GROUPS = F.chat.type.in_({"group", "supergroup"})


@group.message(Command("link"))
async def link(message: Message, unit: Unit, actor: Person, words: Words, me: Me) -> Answers:
    found = await trip_chats.linkable(unit, actor)
    if len(found) != 1:
        return choose_screen(words, found)
    only = found[0].delegation.id
    linked = await trip_chats.link(unit, actor, only, message.chat.id, message.chat.title or "", me.username)
    return linked_screen(words, linked)


@group.message(Command(*commands_for(Role.ADMINISTRATOR)))
async def in_private(message: Message, words: Words, me: Me) -> Screen:
    """What people may see of their own is not for everybody's eyes."""
    chat = Button(words.plain("button-private-chat"), url=f"https://t.me/{me.username}")
    return Screen(words("group-in-private"), [[chat]], fresh=True)


@membership.my_chat_member(_GROUPS, F.new_chat_member.status.in_({"left", "kicked"}))
async def put_out(update: ChatMemberUpdated, unit: Unit) -> None:
    await trip_chats.lose(unit, update.chat.id)


@membership.my_chat_member(_GROUPS, F.new_chat_member.status == "administrator")
async def may_pin(update: ChatMemberUpdated, unit: Unit) -> None:
    """The card that stands somewhere above is posted anew, to be pinned."""
    await trip_chats.post_again(unit, update.chat.id)


@membership.my_chat_member()
async def hear_of_chats(update: ChatMemberUpdated) -> None:
    """Coming back, and being let into a group, ask for no answer."""
