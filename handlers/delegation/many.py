"""Choosing several people, and giving all of them a role; groups, rooms and legs take them in their own rooms."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from delegation.desk import composing, lodging, roles
from delegation.desk.composing import Composition
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Toast
from handlers.delegation import keyboards as keys
from handlers.delegation.people import many_roles_screen, swap_screen
from handlers.delegation.several import (
    groups_for_many_screen,
    legs_for_many_screen,
    rooms_for_many_screen,
    several_screen,
)
from handlers.picking import pick, picked

router = Router(name="many")


@router.callback_query(keys.Several.filter())
async def several(
    query: CallbackQuery, callback_data: keys.Several, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    return several_screen(words, composition, await _chosen(state, composition), callback_data.page)


@router.callback_query(keys.Pick.filter())
async def pick_one(
    query: CallbackQuery, callback_data: keys.Pick, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    composition.row(callback_data.application)
    chosen = await _chosen(state, composition) ^ {callback_data.application}
    await pick(state, callback_data.delegation, chosen)
    return several_screen(words, composition, chosen, callback_data.page)


@router.callback_query(keys.PickAll.filter())
async def pick_all(
    query: CallbackQuery, callback_data: keys.PickAll, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    chosen = frozenset(composition.by_id if callback_data.everybody else ())
    await pick(state, callback_data.delegation, chosen)
    return several_screen(words, composition, chosen, callback_data.page)


@router.callback_query(keys.RoleOfMany.filter())
async def role_of_many(
    query: CallbackQuery, callback_data: keys.RoleOfMany, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    return many_roles_screen(words, composition, len(await _chosen(state, composition)))


@router.callback_query(keys.SetRoleOfMany.filter())
async def set_role_of_many(
    query: CallbackQuery, callback_data: keys.SetRoleOfMany, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    chosen = await picked(state, callback_data.delegation)
    changed = await roles.change(unit, actor, callback_data.delegation, chosen, callback_data.role)
    if changed.head is not None:
        return swap_screen(words, changed, changed.composition.rows(chosen)[0])
    await pick(state, callback_data.delegation, ())
    composition = await composing.read(unit, actor, callback_data.delegation)
    toast = Toast(words.plain("toast-roles-changed", number=changed.number))
    return [toast, several_screen(words, composition, frozenset(), 0)]


@router.callback_query(keys.GroupOfMany.filter())
async def group_of_many(
    query: CallbackQuery, callback_data: keys.GroupOfMany, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    return groups_for_many_screen(words, composition, len(await _chosen(state, composition)))


@router.callback_query(keys.RoomOfMany.filter())
async def room_of_many(
    query: CallbackQuery, callback_data: keys.RoomOfMany, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    house = await lodging.read(unit, actor, callback_data.delegation)
    return rooms_for_many_screen(words, house, len(await _chosen(state, house.composition)))


@router.callback_query(keys.LegOfMany.filter())
async def leg_of_many(
    query: CallbackQuery, callback_data: keys.LegOfMany, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    return legs_for_many_screen(words, composition, len(await _chosen(state, composition)))


async def _chosen(state: FSMContext, composition: Composition) -> frozenset[int]:
    """Those chosen who still are delegates."""
    return await picked(state, composition.delegation.id) & composition.by_id.keys()
