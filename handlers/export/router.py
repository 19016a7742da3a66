"""`/export`: pick a delegation, choose, take a file."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import lists, rosters
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import holds
from handlers.answer import Answers, Screen
from handlers.export import keyboards as keys
from handlers.export import papers
from handlers.export.screens import export_screen, exports_screen
from handlers.export.states import Exporting
from handlers.export.versions import sent_screen
from handlers.waiting import stop_waiting

router = Router(name="export")


@router.message(Command("export"))
async def pick(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    await state.clear()
    found = await rosters.readable(unit, actor, 0)
    if found.total == 1:
        return await _choose(unit, actor, words, keys.Export(delegation=found.items[0].delegation.id))
    return exports_screen(words, found)


@router.callback_query(keys.Exports.filter())
async def turn(query: CallbackQuery, callback_data: keys.Exports, unit: Unit, actor: Person, words: Words) -> Answers:
    return exports_screen(words, await rosters.readable(unit, actor, callback_data.page))


@router.callback_query(keys.Export.filter())
async def choose(
    query: CallbackQuery, callback_data: keys.Export, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await stop_waiting(state, Exporting)
    return await _choose(unit, actor, words, callback_data)


@router.callback_query(keys.ExportFile.filter())
async def hand_over(
    query: CallbackQuery, callback_data: keys.ExportFile, unit: Unit, actor: Person, words: Words
) -> Answers:
    chosen = callback_data
    papers.check_form(chosen.kind, chosen.form)
    listed = await lists.take(
        unit, actor, chosen.delegation, chosen.kind, chosen.form, chosen.language, everybody=chosen.everybody
    )
    paper = papers.list_paper(words, listed, chosen)
    sent = sent_screen(words, listed, chosen.language) if _coordinates(actor, chosen.delegation) else None
    return [paper, sent] if sent else paper


async def _choose(unit: Unit, actor: Person, words: Words, chosen: keys.Export) -> Screen:
    listed = await lists.choose(unit, actor, chosen.delegation, chosen.kind, everybody=chosen.everybody)
    return export_screen(words, listed, chosen, coordinates=_coordinates(actor, chosen.delegation))


def _coordinates(actor: Person, delegation: int) -> bool:
    return holds(actor, Role.COORDINATOR, delegation)
