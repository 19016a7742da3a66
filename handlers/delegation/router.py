"""Composing a delegation: `/delegation`, the overview, its people and their roles and order."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import composing, lodging, placing, roles
from delegation.desk.parties import Party
from delegation.paging import Page
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen, Toast
from handlers.choosing import parties_screen
from handlers.delegation import keyboards as keys
from handlers.delegation import many, tuning
from handlers.delegation.overview import overview_screen
from handlers.delegation.people import delegate_screen, delegates_screen, roles_screen, swap_screen

router = Router(name="delegation")
router.include_routers(many.router, tuning.router)


@router.message(Command("delegation"))
async def pick(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    await state.clear()
    found = await composing.composable(unit, actor, 0)
    if found.total == 1:
        return overview_screen(words, await lodging.read(unit, actor, found.items[0].delegation.id))
    return _which(words, found)


@router.callback_query(keys.Compositions.filter())
async def turn(
    query: CallbackQuery, callback_data: keys.Compositions, unit: Unit, actor: Person, words: Words
) -> Answers:
    return _which(words, await composing.composable(unit, actor, callback_data.page))


@router.callback_query(keys.Overview.filter())
async def overview(
    query: CallbackQuery, callback_data: keys.Overview, unit: Unit, actor: Person, words: Words
) -> Answers:
    return overview_screen(words, await lodging.read(unit, actor, callback_data.delegation))


@router.callback_query(keys.Delegates.filter())
async def delegates(
    query: CallbackQuery, callback_data: keys.Delegates, unit: Unit, actor: Person, words: Words
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    return delegates_screen(words, composition, callback_data.page)


@router.callback_query(keys.OpenDelegate.filter())
async def open_delegate(
    query: CallbackQuery, callback_data: keys.OpenDelegate, unit: Unit, actor: Person, words: Words
) -> Answers:
    return await _delegate(unit, actor, words, callback_data.application)


@router.callback_query(keys.ChooseRole.filter())
async def choose_role(
    query: CallbackQuery, callback_data: keys.ChooseRole, unit: Unit, actor: Person, words: Words
) -> Answers:
    composition, row = await composing.read_delegate(unit, actor, callback_data.application)
    return roles_screen(words, composition, row)


@router.callback_query(keys.SetRole.filter())
async def set_role(
    query: CallbackQuery, callback_data: keys.SetRole, unit: Unit, actor: Person, words: Words
) -> Answers:
    composition, row = await composing.read_delegate(unit, actor, callback_data.application)
    changed = await roles.change(unit, actor, composition.delegation.id, [row.application.id], callback_data.role)
    if changed.head is not None:
        return swap_screen(words, changed, row)
    return [_told(words), await _delegate(unit, actor, words, callback_data.application)]


@router.callback_query(keys.SwapHead.filter())
async def swap_head(
    query: CallbackQuery, callback_data: keys.SwapHead, unit: Unit, actor: Person, words: Words
) -> Answers:
    await roles.swap_head(unit, actor, callback_data.application, callback_data.head)
    return [_told(words), await _delegate(unit, actor, words, callback_data.application)]


@router.callback_query(keys.Shift.filter())
async def shift(query: CallbackQuery, callback_data: keys.Shift, unit: Unit, actor: Person, words: Words) -> Answers:
    await roles.move(unit, actor, callback_data.application, callback_data.step)
    return await _delegate(unit, actor, words, callback_data.application)


async def _delegate(unit: Unit, actor: Person, words: Words, application_id: int) -> Screen:
    composition, row = await composing.read_delegate(unit, actor, application_id)
    placed = await placing.placed(unit, row.application, composition.event)
    return delegate_screen(words, composition, row, placed)


def _which(words: Words, found: Page[Party]) -> Screen:
    return parties_screen(
        words,
        found,
        "composition-which" if found.total else "composition-none",
        lambda delegation: keys.Overview(delegation=delegation).pack(),
        lambda page: keys.Compositions(page=page).pack(),
    )


def _told(words: Words) -> Toast:
    return Toast(words.plain("toast-role-changed"))
