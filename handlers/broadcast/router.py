"""Sending a broadcast and what comes after: preview, send, stop, acknowledge, reports."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.broadcast import Deed
from delegation.desk import broadcast_reports, broadcasting, correcting, drafting
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Paper, Screen, Toast
from handlers.broadcast import exporting, writing
from handlers.broadcast import keyboards as keys
from handlers.broadcast.reports import history_screen, names_screen, recall_screen, report_screen
from handlers.broadcast.screens import card_screen, confirm_screen, preview_answers
from handlers.broadcast.states import Writing
from handlers.waiting import stop_waiting

router = Router(name="broadcast")
router.include_router(writing.router)


@router.callback_query(keys.Preview.filter())
async def preview(
    query: CallbackQuery, callback_data: keys.Preview, unit: Unit, actor: Person, words: Words
) -> Answers:
    draft = await drafting.ready(unit, actor, callback_data.broadcast)
    return await preview_answers(unit, words, draft)


@router.callback_query(keys.AskSend.filter())
async def ask_send(
    query: CallbackQuery, callback_data: keys.AskSend, unit: Unit, actor: Person, words: Words
) -> Screen:
    draft = await broadcasting.approved(unit, actor, callback_data.broadcast, callback_data.mark)
    return await confirm_screen(unit, words, draft)


@router.callback_query(keys.SendNow.filter())
async def send(
    query: CallbackQuery, callback_data: keys.SendNow, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    draft, number = await broadcasting.send(unit, actor, callback_data.broadcast, callback_data.mark)
    await stop_waiting(state, Writing)
    return Screen(
        words("broadcast-on-its-way" if draft.deed is Deed.SEND else "broadcast-edit-on-its-way", count=number)
    )


@router.callback_query(keys.Unschedule.filter())
async def unschedule(
    query: CallbackQuery, callback_data: keys.Unschedule, unit: Unit, actor: Person, words: Words
) -> Answers:
    draft = await broadcasting.unschedule(unit, actor, callback_data.broadcast)
    if draft.author_id != actor.id:
        return Screen(words("broadcast-unscheduled"))
    return [Toast(words.plain("broadcast-unscheduled-toast")), await card_screen(unit, words, draft)]


@router.callback_query(keys.Stop.filter())
async def stop(query: CallbackQuery, callback_data: keys.Stop, unit: Unit, actor: Person, words: Words) -> Toast:
    spared = await broadcasting.stop(unit, actor, callback_data.broadcast)
    return Toast(words.plain("broadcast-stopped", count=spared))


@router.callback_query(keys.Resend.filter())
async def resend(query: CallbackQuery, callback_data: keys.Resend, unit: Unit, actor: Person, words: Words) -> Answers:
    number = await broadcasting.resend(unit, actor, callback_data.broadcast, callback_data.fared)
    report = await broadcast_reports.report(unit, actor, callback_data.broadcast)
    return [Toast(words.plain("broadcast-resent", count=number)), await report_screen(unit, words, report)]


@router.callback_query(keys.AskRecall.filter())
async def ask_recall(
    query: CallbackQuery, callback_data: keys.AskRecall, unit: Unit, actor: Person, words: Words
) -> Screen:
    return recall_screen(words, await correcting.before_recall(unit, actor, callback_data.broadcast))


@router.callback_query(keys.Recall.filter())
async def recall(query: CallbackQuery, callback_data: keys.Recall, unit: Unit, actor: Person, words: Words) -> Screen:
    number = await correcting.recall(unit, actor, callback_data.broadcast)
    return Screen(words("broadcast-recall-on-its-way", count=number))


@router.callback_query(keys.Download.filter())
async def download(
    query: CallbackQuery, callback_data: keys.Download, unit: Unit, actor: Person, words: Words
) -> Paper:
    return exporting.paper(words, await broadcast_reports.report(unit, actor, callback_data.broadcast))


@router.callback_query(keys.Acknowledge.filter())
async def acknowledge(
    query: CallbackQuery, callback_data: keys.Acknowledge, unit: Unit, actor: Person, words: Words
) -> Toast:
    new = await broadcasting.acknowledge(unit, actor, callback_data.broadcast)
    return Toast(words.plain("broadcast-thanks" if new else "broadcast-thanked"))


@router.message(Command("broadcasts"))
async def history(message: Message, unit: Unit, actor: Person, words: Words) -> Screen:
    return history_screen(words, await broadcast_reports.history(unit, actor, 0))


@router.callback_query(keys.History.filter())
async def turn_history(
    query: CallbackQuery, callback_data: keys.History, unit: Unit, actor: Person, words: Words
) -> Screen:
    return history_screen(words, await broadcast_reports.history(unit, actor, callback_data.page))


@router.callback_query(keys.OpenReport.filter())
async def open_report(
    query: CallbackQuery, callback_data: keys.OpenReport, unit: Unit, actor: Person, words: Words
) -> Screen:
    report = await broadcast_reports.report(unit, actor, callback_data.broadcast)
    return await report_screen(unit, words, report, fresh=callback_data.fresh)


@router.callback_query(keys.Names.filter())
async def names(query: CallbackQuery, callback_data: keys.Names, unit: Unit, actor: Person, words: Words) -> Screen:
    fared = callback_data.fared
    report, page = await broadcast_reports.recipients(unit, actor, callback_data.broadcast, fared, callback_data.page)
    return names_screen(words, report, fared, page)
