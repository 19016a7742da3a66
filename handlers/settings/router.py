"""`/reminders`: the own clock, quiet hours, what is muted."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import settings
from delegation.errors import NotFound
from delegation.person import Person
from delegation.ports import Speaker, Unit, Words
from delegation.quiet import PRESETS
from handlers.answer import Answers, Screen
from handlers.room import TYPED
from handlers.settings import keyboards as keys
from handlers.settings.screens import hours_screen, reminders_screen, zones_screen
from handlers.settings.states import Setting
from handlers.waiting import stop_waiting

router = Router(name="reminders")


async def present(unit: Unit, person: Person, speaker: Speaker) -> Screen:
    """The reminders as they are by now, on the clock that the person has by now."""
    return reminders_screen(speaker.to(person, unit.now), await settings.overview(unit, person), unit.now)


@router.message(Command("reminders"))
@router.callback_query(keys.OpenReminders.filter())
async def show(
    event: Message | CallbackQuery, unit: Unit, actor: Person, speaker: Speaker, state: FSMContext
) -> Screen:
    await stop_waiting(state, Setting)
    return await present(unit, actor, speaker)


@router.callback_query(keys.OpenZones.filter())
async def ask_zone(query: CallbackQuery, unit: Unit, words: Words, state: FSMContext) -> Screen:
    await state.set_state(Setting.zone)
    return zones_screen(words, unit.now)


@router.callback_query(keys.ChooseZone.filter())
async def choose_zone(
    query: CallbackQuery,
    callback_data: keys.ChooseZone,
    unit: Unit,
    actor: Person,
    speaker: Speaker,
    state: FSMContext,
) -> Screen:
    await stop_waiting(state, Setting)
    return await present(unit, await settings.choose_zone(unit, actor, callback_data.zone), speaker)


@router.message(StateFilter(Setting.zone), TYPED)
async def type_zone(message: Message, unit: Unit, actor: Person, speaker: Speaker, state: FSMContext) -> Screen:
    changed = await settings.type_zone(unit, actor, message.text or "")
    await stop_waiting(state, Setting)
    return await present(unit, changed, speaker)


@router.callback_query(keys.OpenHours.filter())
async def ask_hours(query: CallbackQuery, words: Words, state: FSMContext) -> Screen:
    await state.set_state(Setting.hours)
    return hours_screen(words)


@router.callback_query(keys.ChooseHours.filter())
async def choose_hours(
    query: CallbackQuery,
    callback_data: keys.ChooseHours,
    unit: Unit,
    actor: Person,
    speaker: Speaker,
    state: FSMContext,
) -> Screen:
    if not 0 <= callback_data.preset < len(PRESETS):
        raise NotFound
    await stop_waiting(state, Setting)
    return await present(unit, await settings.set_hours(unit, actor, *PRESETS[callback_data.preset]), speaker)


@router.callback_query(keys.NoHours.filter())
async def no_hours(query: CallbackQuery, unit: Unit, actor: Person, speaker: Speaker, state: FSMContext) -> Screen:
    await stop_waiting(state, Setting)
    return await present(unit, await settings.no_hours(unit, actor), speaker)


@router.message(StateFilter(Setting.hours), TYPED)
async def type_hours(message: Message, unit: Unit, actor: Person, speaker: Speaker, state: FSMContext) -> Screen:
    changed = await settings.type_hours(unit, actor, message.text or "")
    await stop_waiting(state, Setting)
    return await present(unit, changed, speaker)


@router.message(StateFilter(Setting), ~F.text)
@router.edited_message(StateFilter(Setting))
async def not_typed(message: Message, unit: Unit, words: Words, state: FSMContext) -> Answers:
    asked = zones_screen(words, unit.now) if await state.get_state() == Setting.zone.state else hours_screen(words)
    return [Screen(words("error-only-text"), fresh=True), asked]


@router.callback_query(keys.Mute.filter())
async def mute(query: CallbackQuery, callback_data: keys.Mute, unit: Unit, actor: Person, speaker: Speaker) -> Screen:
    changed = await settings.mute(unit, actor, callback_data.code, muted=callback_data.muted)
    return await present(unit, changed, speaker)
