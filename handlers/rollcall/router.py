"""The roll call: pick a trip and a stage, tap who is there, look for somebody, undo.

Every screen here follows what all members of staff do: a tap answers with a word, and the one sender edits all open
screens, this one too. So ten quick taps cost a few edits, and an edit that comes late never shows an earlier state.
"""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import rollcall, rosters
from delegation.desk.rollcall import Marked
from delegation.errors import BadAnswer
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.roster import Filter, select
from handlers.answer import Answers, Screen
from handlers.choosing import parties_screen
from handlers.rollcall import keyboards as keys
from handlers.rollcall.following import followed
from handlers.rollcall.naming import marked_toast
from handlers.rollcall.screens import found_screen, search_screen
from handlers.rollcall.states import Looking
from handlers.room import TYPED
from handlers.roster.keyboards import searchable
from handlers.waiting import stop_waiting

router = Router(name="rollcall")


@router.message(Command("rollcall"))
async def pick(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    await state.clear()
    found = await rosters.readable(unit, actor, 0)
    if found.total == 1:
        return await followed(unit, actor, words, keys.OpenTrip(delegation=found.items[0].delegation.id))
    return await _trips(unit, actor, words, 0)


@router.callback_query(keys.Rolls.filter())
async def turn(query: CallbackQuery, callback_data: keys.Rolls, unit: Unit, actor: Person, words: Words) -> Answers:
    return await _trips(unit, actor, words, callback_data.page)


@router.callback_query(keys.OpenTrip.filter())
async def open_trip(
    query: CallbackQuery, callback_data: keys.OpenTrip, unit: Unit, actor: Person, words: Words
) -> Answers:
    return await followed(unit, actor, words, callback_data)


@router.callback_query(keys.OpenRoll.filter())
async def open_roll(
    query: CallbackQuery, callback_data: keys.OpenRoll, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await stop_waiting(state, Looking)
    return await followed(unit, actor, words, callback_data)


@router.callback_query(keys.OpenPerson.filter())
async def open_person(
    query: CallbackQuery, callback_data: keys.OpenPerson, unit: Unit, actor: Person, words: Words
) -> Answers:
    return await followed(unit, actor, words, callback_data)


@router.callback_query(keys.Present.filter())
async def present(
    query: CallbackQuery, callback_data: keys.Present, unit: Unit, actor: Person, words: Words
) -> Answers:
    tapped = callback_data
    marked = await rollcall.mark(unit, actor, tapped.application, tapped.stage)
    toast = marked_toast(words, marked, present=True)
    if await _follows(query, unit, actor, marked):
        return toast
    if tapped.card:
        return [toast, await followed(unit, actor, words, _card_of(tapped))]
    delegation = marked.card.roll.party.delegation.id
    view = keys.OpenRoll(delegation=delegation, stage=tapped.stage, page=tapped.page, show=tapped.show)
    return [toast, await followed(unit, actor, words, view)]


@router.callback_query(keys.Absent.filter())
async def absent(query: CallbackQuery, callback_data: keys.Absent, unit: Unit, actor: Person, words: Words) -> Answers:
    marked = await rollcall.unmark(unit, actor, callback_data.application, callback_data.stage)
    toast = marked_toast(words, marked, present=False)
    if await _follows(query, unit, actor, marked):
        return toast
    return [toast, await followed(unit, actor, words, _card_of(callback_data))]


@router.callback_query(keys.SearchRoll.filter())
async def ask_whom(
    query: CallbackQuery, callback_data: keys.SearchRoll, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    delegation, stage = callback_data.delegation, callback_data.stage
    await rollcall.roll(unit, actor, delegation, stage)
    await rollcall.leave(unit, actor, delegation)
    await state.set_state(Looking.text)
    await state.set_data({"delegation": delegation, "stage": stage})
    return search_screen(words, delegation, stage, words("roster-search"))


@router.message(Looking.text, TYPED)
@router.edited_message(Looking.text, TYPED)
async def look(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    roll = await rollcall.roll(unit, actor, int(kept["delegation"]), str(kept["stage"]))
    text = searchable(message.text or "")
    if not text:
        raise BadAnswer("bad-empty")
    found = select(roll.rows, Filter(text=text))
    if not found:
        news = words("roster-search-none", text=text)
        return search_screen(words, int(kept["delegation"]), str(kept["stage"]), news)
    await state.clear()
    if len(found) > 1:
        return found_screen(words, roll, found, text)
    only = keys.OpenPerson(application=found[0].application.id, stage=roll.stage.code)
    return await followed(unit, actor, words, only)


@router.message(Looking.text, ~F.text)
async def look_needs_text(message: Message, words: Words, state: FSMContext) -> Answers:
    kept = await state.get_data()
    return search_screen(words, int(kept["delegation"]), str(kept["stage"]), words("roster-search-text"))


async def _trips(unit: Unit, actor: Person, words: Words, number: int) -> Screen:
    found = await rosters.readable(unit, actor, number)
    for one in found.items:
        await rollcall.leave(unit, actor, one.delegation.id)
    return parties_screen(
        words,
        found,
        "roll-which",
        lambda delegation: keys.OpenTrip(delegation=delegation).pack(),
        lambda page: keys.Rolls(page=page).pack(),
    )


async def _follows(query: CallbackQuery, unit: Unit, actor: Person, marked: Marked) -> bool:
    """Whether the pressed message is brought up to date by the sender."""
    if query.message is None:
        return False
    return await rollcall.watches(unit, actor, marked.card.roll.party.delegation.id, query.message.message_id)


def _card_of(tapped: keys.Present | keys.Absent) -> keys.OpenPerson:
    return keys.OpenPerson(application=tapped.application, stage=tapped.stage, page=tapped.page, show=tapped.show)
