"""What everybody meets first."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from delegation.desk import applying, events, people, posting
from delegation.person import Person
from delegation.ports import Speaker, Unit, Words
from delegation.rights import role_of
from handlers.answer import Answers, Screen
from handlers.events.screens import card_screen
from handlers.start.keyboards import ChooseLanguage, language_rows
from handlers.start.screens import greeting, help_screen, lost_invitation, stopped
from handlers.start.stopping import stop

router = Router(name="start")
group = Router(name="start-in-group")


@router.message(CommandStart(deep_link=True))
async def invited(message: Message, command: CommandObject, unit: Unit, actor: Person, words: Words) -> Screen:
    card = await events.by_invitation(unit, actor, command.args or "")
    if card is None or card.ended:
        return lost_invitation(words, await events.front(unit), card)
    return card_screen(words, card)


@router.message(CommandStart())
async def start(message: Message, unit: Unit, actor: Person, words: Words) -> Screen:
    return greeting(words, await events.front(unit), await applying.drafts(unit, actor))


@router.message(Command("help"))
async def explain(message: Message, actor: Person, words: Words) -> Screen:
    return help_screen(words, role_of(actor))


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
async def cancel(message: Message, state: FSMContext, unit: Unit, actor: Person, words: Words) -> Screen:
    opened = await stop(state)
    return stopped(words, await applying.drafts(unit, actor), opened=opened)


@router.my_chat_member(F.chat.type == "private", F.new_chat_member.status == "kicked")
async def lose_sight(update: ChatMemberUpdated, unit: Unit, actor: Person) -> None:
    """Who comes back is seen by `people.arrive`, like everybody who writes."""
    await people.lose_sight(unit, actor.id)


@group.message(F.migrate_to_chat_id)
async def follow(message: Message, unit: Unit) -> None:
    """A group became a supergroup. Should this never arrive, the sender is told when it next writes there."""
    await posting.follow(unit, message.chat.id, message.migrate_to_chat_id or 0)
