"""`/my`: see, withdraw, take or refuse a seat, read the itinerary."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import badging, deciding, own
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Paper
from handlers.apply.states import leave
from handlers.my import keyboards as keys
from handlers.my.badge import badge_picture
from handlers.my.itinerary import itinerary_screen
from handlers.my.screens import card_screen, list_screen, withdraw_screen
from handlers.my.states import done
from handlers.room import Me

router = Router(name="mine")


@router.message(Command("my"))
async def mine(message: Message, unit: Unit, actor: Person, words: Words) -> Answers:
    return list_screen(words, await own.overview(unit, actor, 0))


@router.callback_query(keys.MyPage.filter())
async def turn_page(
    query: CallbackQuery, callback_data: keys.MyPage, unit: Unit, actor: Person, words: Words
) -> Answers:
    return list_screen(words, await own.overview(unit, actor, callback_data.page))


@router.callback_query(keys.OpenApplication.filter())
async def open_card(
    query: CallbackQuery,
    callback_data: keys.OpenApplication,
    unit: Unit,
    actor: Person,
    words: Words,
    state: FSMContext,
) -> Answers:
    await done(state)
    return card_screen(words, await own.open_form(unit, actor, callback_data.application))


@router.callback_query(keys.Withdraw.filter())
async def withdraw(
    query: CallbackQuery, callback_data: keys.Withdraw, unit: Unit, actor: Person, words: Words
) -> Answers:
    return withdraw_screen(words, await own.withdrawable(unit, actor, callback_data.application))


@router.callback_query(keys.WithdrawSurely.filter())
async def withdraw_surely(
    query: CallbackQuery, callback_data: keys.WithdrawSurely, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await own.withdraw(unit, actor, callback_data.application)
    await leave(state, callback_data.application)
    return card_screen(words, form)


@router.callback_query(keys.TakeSeat.filter())
async def take_seat(
    query: CallbackQuery, callback_data: keys.TakeSeat, unit: Unit, actor: Person, words: Words
) -> Answers:
    await deciding.take_seat(unit, actor, callback_data.application)
    return card_screen(words, await own.open_form(unit, actor, callback_data.application))


@router.callback_query(keys.RefuseSeat.filter())
async def refuse_seat(
    query: CallbackQuery, callback_data: keys.RefuseSeat, unit: Unit, actor: Person, words: Words
) -> Answers:
    await deciding.refuse_seat(unit, actor, callback_data.application)
    return card_screen(words, await own.open_form(unit, actor, callback_data.application))


@router.callback_query(keys.Itinerary.filter())
async def itinerary(
    query: CallbackQuery, callback_data: keys.Itinerary, unit: Unit, actor: Person, words: Words
) -> Answers:
    return itinerary_screen(words, await own.open_form(unit, actor, callback_data.application))


@router.callback_query(keys.ItineraryFile.filter())
async def itinerary_file(query: CallbackQuery, callback_data: keys.ItineraryFile, unit: Unit, actor: Person) -> Answers:
    form = await own.open_form(unit, actor, callback_data.application)
    return Paper("itinerary", {"application": form.application.id})


@router.callback_query(keys.BadgeCode.filter())
async def badge_code(
    query: CallbackQuery, callback_data: keys.BadgeCode, unit: Unit, actor: Person, words: Words, me: Me
) -> Answers:
    form, link = await badging.own_badge(unit, actor, callback_data.application, me.username)
    return badge_picture(words, form, link)
