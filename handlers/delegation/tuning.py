"""Setting a delegation's rules: what is typed, what is pressed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import composing, tuning
from delegation.desk.composing import Composition
from delegation.errors import BadAnswer
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers
from handlers.delegation import keyboards as keys
from handlers.delegation.rules import ask_company_screen, ask_hours_screen, ask_passport_screen, rules_screen
from handlers.delegation.states import SettingRules
from handlers.room import TYPED
from handlers.waiting import stop_waiting

router = Router(name="tuning")

KEEPS: Final[dict[str | None, Callable[[Unit, Person, int, str], Awaitable[Composition]]]] = {
    SettingRules.offer_hours.state: tuning.set_offer_hours,
    SettingRules.company_seats.state: tuning.set_company_seats,
    SettingRules.passport_months.state: tuning.set_passport_months,
}
"""What keeps an answer, by the question."""


@router.callback_query(keys.Tuning.filter())
async def rules(
    query: CallbackQuery, callback_data: keys.Tuning, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    await stop_waiting(state, SettingRules)
    return rules_screen(words, composition)


@router.callback_query(keys.ToggleAsk.filter())
async def toggle_ask(
    query: CallbackQuery, callback_data: keys.ToggleAsk, unit: Unit, actor: Person, words: Words
) -> Answers:
    return rules_screen(words, await tuning.toggle_ask(unit, actor, callback_data.delegation, callback_data.what))


@router.callback_query(keys.AskOfferHours.filter())
async def ask_hours(
    query: CallbackQuery, callback_data: keys.AskOfferHours, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    await state.set_state(SettingRules.offer_hours)
    await state.set_data({"delegation": callback_data.delegation})
    return ask_hours_screen(words, composition)


@router.callback_query(keys.AskCompanySeats.filter())
async def ask_company(
    query: CallbackQuery,
    callback_data: keys.AskCompanySeats,
    unit: Unit,
    actor: Person,
    words: Words,
    state: FSMContext,
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    await state.set_state(SettingRules.company_seats)
    await state.set_data({"delegation": callback_data.delegation})
    return ask_company_screen(words, composition)


@router.callback_query(keys.FreeCompanySeats.filter())
async def free_company(
    query: CallbackQuery,
    callback_data: keys.FreeCompanySeats,
    unit: Unit,
    actor: Person,
    words: Words,
    state: FSMContext,
) -> Answers:
    composition = await tuning.set_company_seats(unit, actor, callback_data.delegation, None)
    await stop_waiting(state, SettingRules)
    return rules_screen(words, composition)


@router.callback_query(keys.AskPassportMonths.filter())
async def ask_passport(
    query: CallbackQuery,
    callback_data: keys.AskPassportMonths,
    unit: Unit,
    actor: Person,
    words: Words,
    state: FSMContext,
) -> Answers:
    composition = await composing.read(unit, actor, callback_data.delegation)
    await state.set_state(SettingRules.passport_months)
    await state.set_data({"delegation": callback_data.delegation})
    return ask_passport_screen(words, composition)


@router.callback_query(keys.NoPassportMonths.filter())
async def no_passport_months(
    query: CallbackQuery,
    callback_data: keys.NoPassportMonths,
    unit: Unit,
    actor: Person,
    words: Words,
    state: FSMContext,
) -> Answers:
    composition = await tuning.set_passport_months(unit, actor, callback_data.delegation, None)
    await stop_waiting(state, SettingRules)
    return rules_screen(words, composition)


@router.message(StateFilter(SettingRules), TYPED)
@router.edited_message(StateFilter(SettingRules), TYPED)
async def typed(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    delegation = int((await state.get_data())["delegation"])
    keep = KEEPS[await state.get_state()]
    composition = await keep(unit, actor, delegation, message.text or "")
    await state.clear()
    return rules_screen(words, composition)


@router.message(StateFilter(SettingRules), ~F.text)
async def needs_text(message: Message) -> Answers:
    raise BadAnswer("error-only-text")
