"""Coming to a form: which delegation, for whom."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import applying
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers
from handlers.apply.choosing import colleagues_screen, drafts_screen, for_whom_screen, openings_screen
from handlers.apply.keyboards import Begin, BeginFor, ForColleague, Openings
from handlers.apply.turning import turn

router = Router(name="apply")


@router.message(Command("apply"))
async def apply(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    if drafts := await applying.drafts(unit, actor):
        return drafts_screen(words, drafts)
    openings = await applying.openings(unit)
    if len(openings) == 1:
        return await _enter(unit, actor, words, state, openings[0].delegation.id)
    return openings_screen(words, openings, 0)


@router.callback_query(Openings.filter())
async def turn_page(query: CallbackQuery, callback_data: Openings, unit: Unit, words: Words) -> Answers:
    return openings_screen(words, await applying.openings(unit), callback_data.page)


@router.callback_query(Begin.filter())
async def begin(
    query: CallbackQuery, callback_data: Begin, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await _enter(unit, actor, words, state, callback_data.delegation)


@router.callback_query(BeginFor.filter())
async def begin_for(
    query: CallbackQuery, callback_data: BeginFor, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await applying.begin(unit, actor, callback_data.delegation, callback_data.person or None)
    return await turn(unit, words, state, form)


@router.callback_query(ForColleague.filter())
async def for_colleague(
    query: CallbackQuery, callback_data: ForColleague, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    door = await applying.enter(unit, actor, callback_data.delegation)
    if door.colleagues or door.begun:
        return colleagues_screen(words, door)
    form = await applying.begin(unit, actor, callback_data.delegation, None)
    return await turn(unit, words, state, form)


async def _enter(unit: Unit, actor: Person, words: Words, state: FSMContext, delegation_id: int) -> Answers:
    """Straight in, unless there is more than one way on."""
    door = await applying.enter(unit, actor, delegation_id)
    if door.asks_for_whom:
        return for_whom_screen(words, door, actor)
    return await turn(unit, words, state, await applying.begin(unit, actor, delegation_id, actor.id))
