"""Rosters: pick a delegation, read, narrow, search, open a person."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import rosters
from delegation.desk.parties import Party
from delegation.errors import BadAnswer
from delegation.paging import Page
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Contact, Screen
from handlers.choosing import parties_screen
from handlers.room import TYPED
from handlers.roster import keyboards as keys
from handlers.roster.screens import (
    card_screen,
    filter_screen,
    found_within,
    roster_screen,
    search_screen,
)
from handlers.roster.states import Searching
from handlers.waiting import stop_waiting

router = Router(name="roster")


@router.message(Command("roster"))
async def pick(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    await state.clear()
    found = await rosters.readable(unit, actor, 0)
    if found.total == 1:
        only = await rosters.read(unit, actor, found.items[0].delegation.id)
        return roster_screen(words, only, 0, keys.OPENING, "")
    return _to_read(words, found)


@router.callback_query(keys.Rosters.filter())
async def turn(query: CallbackQuery, callback_data: keys.Rosters, unit: Unit, actor: Person, words: Words) -> Answers:
    return _to_read(words, await rosters.readable(unit, actor, callback_data.page))


@router.callback_query(keys.OpenRoster.filter())
async def open_roster(
    query: CallbackQuery, callback_data: keys.OpenRoster, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await stop_waiting(state, Searching)
    chosen = callback_data
    roster = await rosters.read(unit, actor, chosen.delegation)
    return roster_screen(words, roster, chosen.page, chosen.chosen, chosen.text)


@router.callback_query(keys.OpenRow.filter())
async def open_row(
    query: CallbackQuery, callback_data: keys.OpenRow, unit: Unit, actor: Person, words: Words
) -> Answers:
    return card_screen(words, await rosters.card(unit, actor, callback_data.application), callback_data)


@router.callback_query(keys.CallPerson.filter())
async def call(query: CallbackQuery, callback_data: keys.CallPerson, unit: Unit, actor: Person) -> Answers:
    name, phone = await rosters.number_to_call(unit, actor, callback_data.application)
    return Contact(phone, name)


@router.callback_query(keys.FilterRoster.filter())
async def narrow(
    query: CallbackQuery, callback_data: keys.FilterRoster, unit: Unit, actor: Person, words: Words
) -> Answers:
    roster = await rosters.read(unit, actor, callback_data.delegation)
    return filter_screen(words, roster, callback_data.chosen, callback_data.text)


@router.callback_query(keys.SearchRoster.filter())
async def ask_whom(
    query: CallbackQuery, callback_data: keys.SearchRoster, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await rosters.read(unit, actor, callback_data.delegation)
    await state.set_state(Searching.text)
    await state.set_data({"delegation": callback_data.delegation, "chosen": callback_data.chosen})
    return search_screen(words, callback_data.delegation, callback_data.chosen, words("roster-search"))


@router.message(Searching.text, TYPED)
@router.edited_message(Searching.text, TYPED)
async def search(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    delegation, bits = int(kept["delegation"]), int(kept["chosen"])
    roster = await rosters.read(unit, actor, delegation)
    text = keys.searchable(message.text or "")
    if not text:
        raise BadAnswer("bad-empty")
    found = found_within(roster, bits, text)
    if found is None:
        return search_screen(words, delegation, bits, words("roster-search-none", text=text))
    await state.clear()
    return roster_screen(words, roster, 0, found, text)


@router.message(Searching.text, ~F.text)
async def search_needs_text(message: Message, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    return search_screen(words, int(kept["delegation"]), int(kept["chosen"]), words("roster-search-text"))


def _to_read(words: Words, found: Page[Party]) -> Screen:
    return parties_screen(
        words,
        found,
        "roster-which",
        lambda delegation: keys.OpenRoster(delegation=delegation).pack(),
        lambda page: keys.Rosters(page=page).pack(),
    )
