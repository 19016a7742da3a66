"""Looking after delegates' papers: read them, take the scans, say how the visa stands."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from delegation.desk import overseeing
from delegation.errors import BadAnswer
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers
from handlers.documents import keyboards as keys
from handlers.documents.overseen import due_screen, overseen_screen, scan_papers, visa_screen
from handlers.room import TYPED
from handlers.waiting import stop_waiting

router = Router(name="overseer")


class Overseeing(StatesGroup):
    """Until when is a visa to be settled: of which application is in the data."""

    due = State()


@router.callback_query(keys.PapersOf.filter())
async def papers_of(
    query: CallbackQuery, callback_data: keys.PapersOf, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await stop_waiting(state, Overseeing)
    return overseen_screen(words, await overseeing.read(unit, actor, callback_data.application))


@router.callback_query(keys.ShowScans.filter())
async def show_scans(query: CallbackQuery, callback_data: keys.ShowScans, unit: Unit, actor: Person) -> Answers:
    found = await overseeing.scans(unit, actor, callback_data.application)
    return scan_papers(callback_data.application, list(found))


@router.callback_query(keys.VisaStates.filter())
async def visa_states(
    query: CallbackQuery, callback_data: keys.VisaStates, unit: Unit, actor: Person, words: Words
) -> Answers:
    return visa_screen(words, await overseeing.read(unit, actor, callback_data.application))


@router.callback_query(keys.SetVisa.filter())
async def set_visa(
    query: CallbackQuery, callback_data: keys.SetVisa, unit: Unit, actor: Person, words: Words
) -> Answers:
    overseen = await overseeing.set_visa(unit, actor, callback_data.application, callback_data.state)
    return overseen_screen(words, overseen)


@router.callback_query(keys.SeeToVisa.filter())
async def see_to(
    query: CallbackQuery, callback_data: keys.SeeToVisa, unit: Unit, actor: Person, words: Words
) -> Answers:
    overseen = await overseeing.see_to(unit, actor, callback_data.application, mine=callback_data.mine)
    return overseen_screen(words, overseen)


@router.callback_query(keys.AskDue.filter())
async def ask_due(
    query: CallbackQuery, callback_data: keys.AskDue, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    overseen = await overseeing.read(unit, actor, callback_data.application)
    await state.set_state(Overseeing.due)
    await state.set_data({"application": callback_data.application})
    return due_screen(words, overseen)


@router.message(Overseeing.due, TYPED)
@router.edited_message(Overseeing.due, TYPED)
async def set_due(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    application_id = int((await state.get_data())["application"])
    overseen = await overseeing.set_due(unit, actor, application_id, message.text or "")
    await state.clear()
    return overseen_screen(words, overseen)


@router.message(Overseeing.due, ~F.text)
async def due_needs_text(message: Message) -> Answers:
    raise BadAnswer("error-only-text")
