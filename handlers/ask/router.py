"""Asking the coordinators."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import asking
from delegation.errors import MovedOn
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen
from handlers.ask import keyboards as keys
from handlers.ask.screens import asking_screen, sent_screen
from handlers.ask.states import Asking
from handlers.room import TYPED
from handlers.waiting import in_pieces, stop_waiting

router = Router(name="ask")


@router.message(Command("ask"))
async def begin(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    subjects = await asking.subjects(unit, actor)
    about = subjects[0].delegation.id if len(subjects) == 1 else 0
    return await _ask_about(unit, actor, words, state, about)


@router.callback_query(keys.Ask.filter())
async def begin_about(
    query: CallbackQuery, callback_data: keys.Ask, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    screen = await _ask_about(unit, actor, words, state, callback_data.delegation)
    return replace(screen, fresh=True)  # the card or the answer that it was pressed on stays


@router.callback_query(keys.AskAbout.filter())
async def choose(
    query: CallbackQuery, callback_data: keys.AskAbout, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await _ask_about(unit, actor, words, state, callback_data.delegation)


@router.callback_query(keys.AskThis.filter())
async def ask_this(query: CallbackQuery, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data() if await state.get_state() == Asking.text.state else {}
    if "typed" not in kept:
        raise MovedOn("ask-this-gone")
    card = await asking.ask(unit, actor, int(kept["delegation"]), kept["typed"], int(kept["message"]))
    await state.clear()
    return sent_screen(words, card)


@router.callback_query(keys.StopAsking.filter())
async def stop(query: CallbackQuery, words: Words, state: FSMContext) -> Screen:
    await stop_waiting(state, Asking)
    return Screen(words("ask-stopped"))


@router.message(Asking.text, TYPED)
async def ask(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    if await in_pieces(message, state):
        return await _ask_again(unit, actor, words, state, "ask-in-parts")
    about = int((await state.get_data())["delegation"])
    card = await asking.ask(unit, actor, about, message.text or "", message.message_id)
    await state.clear()
    return sent_screen(words, card)


@router.message(Asking.text, ~F.text)
@router.edited_message(Asking.text)
async def ask_in_text(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _ask_again(unit, actor, words, state, "ask-edited" if message.edit_date else "ask-in-text")


async def _ask_again(unit: Unit, actor: Person, words: Words, state: FSMContext, news: str) -> Screen:
    """What came was no question; `news` says why."""
    about = int((await state.get_data())["delegation"])
    return asking_screen(words, await asking.subject(unit, actor, about), await asking.subjects(unit, actor), news)


async def _ask_about(unit: Unit, actor: Person, words: Words, state: FSMContext, delegation: int) -> Screen:
    about = await asking.subject(unit, actor, delegation)
    await state.set_state(Asking.text)
    await state.set_data({"delegation": delegation})
    return asking_screen(words, about, await asking.subjects(unit, actor))
