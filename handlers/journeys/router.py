"""Who travels on which leg, and on which seat."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import composing, travelling
from delegation.errors import BadAnswer
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers
from handlers.journeys import keyboards as keys
from handlers.journeys.screens import ask_capacity_screen, ask_seat_screen, leg_screen, legs_screen, seats_screen
from handlers.journeys.states import Seating
from handlers.picking import pick, picked
from handlers.room import TYPED
from handlers.waiting import stop_waiting

router = Router(name="journeys")


@router.callback_query(keys.Legs.filter())
async def legs(query: CallbackQuery, callback_data: keys.Legs, unit: Unit, actor: Person, words: Words) -> Answers:
    return legs_screen(words, await composing.read(unit, actor, callback_data.delegation), callback_data.page)


@router.callback_query(keys.OpenLeg.filter())
async def open_leg(
    query: CallbackQuery, callback_data: keys.OpenLeg, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    boarding = await travelling.read_leg(unit, actor, callback_data.delegation, callback_data.leg)
    await stop_waiting(state, Seating)
    return leg_screen(words, boarding, callback_data.page)


@router.callback_query(keys.ToggleAboard.filter())
async def toggle(
    query: CallbackQuery, callback_data: keys.ToggleAboard, unit: Unit, actor: Person, words: Words
) -> Answers:
    chosen = callback_data
    boarding = await travelling.toggle(unit, actor, chosen.delegation, chosen.leg, chosen.application)
    return leg_screen(words, boarding, chosen.page)


@router.callback_query(keys.PutOnLeg.filter())
async def put(
    query: CallbackQuery, callback_data: keys.PutOnLeg, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    chosen = callback_data
    people = await picked(state, chosen.delegation)
    boarding = await travelling.put(unit, actor, chosen.delegation, chosen.leg, people, aboard=chosen.aboard)
    await pick(state, chosen.delegation, ())
    return leg_screen(words, boarding, 0)


@router.callback_query(keys.SeatNumbers.filter())
async def seats(
    query: CallbackQuery, callback_data: keys.SeatNumbers, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    boarding = await travelling.read_leg(unit, actor, callback_data.delegation, callback_data.leg)
    await stop_waiting(state, Seating)
    return seats_screen(words, boarding, callback_data.page)


@router.callback_query(keys.AskSeat.filter())
async def ask_seat(
    query: CallbackQuery, callback_data: keys.AskSeat, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    asked = callback_data
    boarding, _ = await travelling.seated(unit, actor, asked.delegation, asked.leg, asked.application)
    await state.set_state(Seating.seat)
    await state.set_data({"delegation": asked.delegation, "leg": asked.leg, "application": asked.application})
    return ask_seat_screen(words, boarding, asked.application)


@router.message(Seating.seat, TYPED)
@router.edited_message(Seating.seat, TYPED)
async def seat(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    delegation, leg, application = (int(kept[name]) for name in ("delegation", "leg", "application"))
    boarding = await travelling.seat(unit, actor, delegation, leg, application, message.text or "")
    await state.clear()
    return seats_screen(words, boarding, 0)


@router.callback_query(keys.TakeOffArriving.filter())
async def take_off(
    query: CallbackQuery, callback_data: keys.TakeOffArriving, unit: Unit, actor: Person, words: Words
) -> Answers:
    return leg_screen(words, await travelling.take_off(unit, actor, callback_data.delegation, callback_data.leg), 0)


@router.callback_query(keys.AskCapacity.filter())
async def ask_capacity(
    query: CallbackQuery, callback_data: keys.AskCapacity, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    boarding = await travelling.read_leg(unit, actor, callback_data.delegation, callback_data.leg)
    await state.set_state(Seating.capacity)
    await state.set_data({"delegation": callback_data.delegation, "leg": callback_data.leg})
    return ask_capacity_screen(words, boarding)


@router.callback_query(keys.FreeCapacity.filter())
async def free_capacity(
    query: CallbackQuery, callback_data: keys.FreeCapacity, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    boarding = await travelling.set_seats(unit, actor, callback_data.delegation, callback_data.leg, None)
    await stop_waiting(state, Seating)
    return leg_screen(words, boarding, 0)


@router.message(Seating.capacity, TYPED)
@router.edited_message(Seating.capacity, TYPED)
async def capacity(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    boarding = await travelling.set_seats(unit, actor, int(kept["delegation"]), int(kept["leg"]), message.text or "")
    await state.clear()
    return leg_screen(words, boarding, 0)


@router.message(StateFilter(Seating), ~F.text)
async def needs_text(message: Message) -> Answers:
    raise BadAnswer("error-only-text")
