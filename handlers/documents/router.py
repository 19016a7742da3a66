"""Telling one's papers: buttons, what is typed, pictures of the passport."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Document, Message, PhotoSize

from delegation.desk import documenting
from delegation.person import Person
from delegation.ports import Speaker, Unit, Words
from delegation.reply import Chosen, NoAnswer, Reply, Skipped, Typed
from delegation.scans import SCAN_LIMIT, Sent
from delegation.sheet_form import SheetForm
from handlers.answer import Answers
from handlers.apply.labels import meant
from handlers.apply.states import Filling, fill, filling, leave
from handlers.documents import keyboards as keys
from handlers.documents.screens import change_screen, form_screens, put_off_screen
from handlers.files import Files
from handlers.room import TYPED
from handlers.waiting import in_pieces

router = Router(name="papers")

Step = Callable[[Unit, Person, int], Awaitable[SheetForm]]


async def _skip(unit: Unit, actor: Person, application_id: int) -> SheetForm:
    return await documenting.answer(unit, actor, application_id, Skipped())


STEPS: Final[dict[str, Step]] = {
    "button-back": documenting.back,
    "button-skip": _skip,
    "button-next": documenting.keep,
    "button-confirm": documenting.confirm,
}
"""What the words on buttons do when they are typed."""


@router.callback_query(keys.OpenPapers.filter())
async def open_papers(
    query: CallbackQuery, callback_data: keys.OpenPapers, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await documenting.open_form(unit, actor, callback_data.application)
    return await _turn(words, state, form, opened=True)


@router.callback_query(keys.Choose.filter())
async def choose(
    query: CallbackQuery, callback_data: keys.Choose, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    reply = Chosen(callback_data.choice)
    form = await documenting.answer(unit, actor, callback_data.application, reply, callback_data.question)
    return await _turn(words, state, form)


@router.callback_query(keys.Skip.filter())
async def skip(
    query: CallbackQuery, callback_data: keys.Skip, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await documenting.answer(unit, actor, callback_data.application, Skipped(), callback_data.question)
    return await _turn(words, state, form)


@router.callback_query(keys.Keep.filter())
async def keep(
    query: CallbackQuery, callback_data: keys.Keep, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await documenting.keep(unit, actor, callback_data.application, callback_data.question)
    return await _turn(words, state, form)


@router.callback_query(keys.Back.filter())
async def back(
    query: CallbackQuery, callback_data: keys.Back, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await documenting.back(unit, actor, callback_data.application, callback_data.question)
    return await _turn(words, state, form)


@router.callback_query(keys.PutOff.filter())
async def put_off(
    query: CallbackQuery, callback_data: keys.PutOff, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await _stop(unit, actor, words, state, callback_data.application)


@router.callback_query(keys.ChangeList.filter())
async def change_list(
    query: CallbackQuery, callback_data: keys.ChangeList, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await documenting.open_form(unit, actor, callback_data.application)
    return change_screen(words, form) if form.may_pick else await _turn(words, state, form)


@router.callback_query(keys.ChangeOne.filter())
async def change_one(
    query: CallbackQuery, callback_data: keys.ChangeOne, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await documenting.pick(unit, actor, callback_data.application, callback_data.question)
    return await _turn(words, state, form)


@router.callback_query(keys.Confirm.filter())
async def confirm(
    query: CallbackQuery, callback_data: keys.Confirm, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await documenting.confirm(unit, actor, callback_data.application, callback_data.version)
    return await _turn(words, state, form)


@router.message(Filling.papers, TYPED)
async def typed(
    message: Message, unit: Unit, actor: Person, words: Words, speaker: Speaker, state: FSMContext
) -> Answers:
    application_id, text = await filling(state), message.text or ""
    label = meant(speaker, actor, unit.now, text)
    if label == "button-cancel":
        return await _stop(unit, actor, words, state, application_id)
    if label in STEPS:
        return await _turn(words, state, await STEPS[label](unit, actor, application_id))
    pieces = await in_pieces(message, state)
    return await _reply(unit, actor, words, state, NoAnswer("bad-in-parts") if pieces else Typed(text))


@router.message(Filling.papers, F.photo[-1].as_("photo"))
async def photographed(
    message: Message, photo: PhotoSize, unit: Unit, actor: Person, words: Words, files: Files, state: FSMContext
) -> Answers:
    sent = Sent(name="", content=files.get(photo.file_id, photo.file_size, limit=SCAN_LIMIT))
    return await _turn(words, state, await documenting.add_scan(unit, actor, await filling(state), sent))


@router.message(Filling.papers, F.document.as_("document"))
async def scanned(
    message: Message, document: Document, unit: Unit, actor: Person, words: Words, files: Files, state: FSMContext
) -> Answers:
    content = files.get(document.file_id, document.file_size, limit=SCAN_LIMIT)
    sent = Sent(name=document.file_name or "", content=content)
    return await _turn(words, state, await documenting.add_scan(unit, actor, await filling(state), sent))


@router.message(Filling.papers, ~F.text)
async def not_text(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _reply(unit, actor, words, state, NoAnswer())


@router.edited_message(Filling.papers)
async def edited(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _reply(unit, actor, words, state, NoAnswer("bad-edited"))


async def _reply(unit: Unit, actor: Person, words: Words, state: FSMContext, reply: Reply) -> Answers:
    return await _turn(words, state, await documenting.answer(unit, actor, await filling(state), reply))


async def _turn(words: Words, state: FSMContext, form: SheetForm, *, opened: bool = False) -> Answers:
    """The papers as they stand now; while something is still to be told, what is typed answers it."""
    if form.going_on:
        await fill(state, form.application.id, Filling.papers)
    else:
        await leave(state, form.application.id)
    return form_screens(words, form, opened=opened)


async def _stop(unit: Unit, actor: Person, words: Words, state: FSMContext, application_id: int) -> Answers:
    form = await documenting.open_form(unit, actor, application_id)
    await leave(state, application_id)
    return put_off_screen(words, form) if form.going_on else await _turn(words, state, form)
