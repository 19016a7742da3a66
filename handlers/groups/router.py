"""Groups: made, named, filled, sent to items of the programme."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import composing, grouping
from delegation.desk.grouping import Grouped
from delegation.errors import BadAnswer
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen, Toast
from handlers.groups import keyboards as keys
from handlers.groups.screens import (
    amiss_toast,
    ask_name_screen,
    group_screen,
    groups_screen,
    interpreters_screen,
    items_screen,
    members_screen,
)
from handlers.groups.states import NamingGroup
from handlers.picking import pick, picked
from handlers.room import TYPED
from handlers.waiting import stop_waiting

router = Router(name="groups")


@router.callback_query(keys.Groups.filter())
async def groups(
    query: CallbackQuery, callback_data: keys.Groups, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    await stop_waiting(state, NamingGroup)
    return groups_screen(words, composition, callback_data.page)


@router.callback_query(keys.OpenGroup.filter())
async def open_group(
    query: CallbackQuery, callback_data: keys.OpenGroup, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    grouped = await grouping.read_group(unit, actor, callback_data.group)
    await stop_waiting(state, NamingGroup)
    return group_screen(words, grouped)


@router.callback_query(keys.RemoveGroup.filter())
async def remove(
    query: CallbackQuery, callback_data: keys.RemoveGroup, unit: Unit, actor: Person, words: Words
) -> Answers:
    composition = await grouping.remove(unit, actor, callback_data.group)
    return [Toast(words.plain("toast-group-removed")), groups_screen(words, composition, 0)]


@router.callback_query(keys.Members.filter())
async def members(
    query: CallbackQuery, callback_data: keys.Members, unit: Unit, actor: Person, words: Words
) -> Answers:
    return members_screen(words, await grouping.read_group(unit, actor, callback_data.group), callback_data.page)


@router.callback_query(keys.ToggleMember.filter())
async def toggle_member(
    query: CallbackQuery, callback_data: keys.ToggleMember, unit: Unit, actor: Person, words: Words
) -> Answers:
    grouped = await grouping.toggle_member(unit, actor, callback_data.group, callback_data.application)
    return _warned(words, grouped, members_screen(words, grouped, callback_data.page))


@router.callback_query(keys.Interpreters.filter())
async def interpreters(
    query: CallbackQuery, callback_data: keys.Interpreters, unit: Unit, actor: Person, words: Words
) -> Answers:
    return interpreters_screen(words, await grouping.read_group(unit, actor, callback_data.group), callback_data.page)


@router.callback_query(keys.ToggleInterpreter.filter())
async def toggle_interpreter(
    query: CallbackQuery, callback_data: keys.ToggleInterpreter, unit: Unit, actor: Person, words: Words
) -> Answers:
    grouped = await grouping.toggle_interpreter(unit, actor, callback_data.group, callback_data.application)
    return _warned(words, grouped, interpreters_screen(words, grouped, callback_data.page))


@router.callback_query(keys.Items.filter())
async def items(query: CallbackQuery, callback_data: keys.Items, unit: Unit, actor: Person, words: Words) -> Answers:
    return items_screen(words, await grouping.read_group(unit, actor, callback_data.group), callback_data.page)


@router.callback_query(keys.ToggleItem.filter())
async def toggle_item(
    query: CallbackQuery, callback_data: keys.ToggleItem, unit: Unit, actor: Person, words: Words
) -> Answers:
    grouped = await grouping.toggle_item(unit, actor, callback_data.group, callback_data.item)
    return _warned(words, grouped, items_screen(words, grouped, callback_data.page))


@router.callback_query(keys.PutInGroup.filter())
async def put_in(
    query: CallbackQuery, callback_data: keys.PutInGroup, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    delegation = (await grouping.read_group(unit, actor, callback_data.group)).group.delegation_id
    grouped = await grouping.put_in(unit, actor, callback_data.group, await picked(state, delegation))
    await pick(state, delegation, ())
    return _warned(words, grouped, group_screen(words, grouped))


@router.callback_query(keys.NewGroup.filter())
async def ask_new(
    query: CallbackQuery, callback_data: keys.NewGroup, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await composing.read(unit, actor, callback_data.delegation)
    await state.set_state(NamingGroup.new)
    await state.set_data({"delegation": callback_data.delegation})
    return ask_name_screen(words, keys.Groups(delegation=callback_data.delegation).pack())


@router.callback_query(keys.RenameGroup.filter())
async def ask_name(
    query: CallbackQuery, callback_data: keys.RenameGroup, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    group = (await grouping.read_group(unit, actor, callback_data.group)).group
    await state.set_state(NamingGroup.name)
    await state.set_data({"group": group.id})
    return ask_name_screen(words, keys.OpenGroup(group=group.id).pack(), group.name)


@router.message(NamingGroup.new, TYPED)
@router.edited_message(NamingGroup.new, TYPED)
async def add(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    grouped = await grouping.add(unit, actor, int((await state.get_data())["delegation"]), message.text or "")
    await state.clear()
    return group_screen(words, grouped)


@router.message(NamingGroup.name, TYPED)
@router.edited_message(NamingGroup.name, TYPED)
async def rename(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    grouped = await grouping.rename(unit, actor, int((await state.get_data())["group"]), message.text or "")
    await state.clear()
    return group_screen(words, grouped)


@router.message(StateFilter(NamingGroup), ~F.text)
async def needs_text(message: Message) -> Answers:
    raise BadAnswer("error-only-text")


def _warned(words: Words, grouped: Grouped, screen: Screen) -> Answers:
    """The screen, and a word over the chat when something just went amiss."""
    return [Toast(amiss_toast(words, grouped), alert=True), screen] if grouped.amiss else screen
