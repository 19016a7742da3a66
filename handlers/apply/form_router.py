"""Filling in the form: buttons and what is typed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Contact, Message

from delegation.desk import applying, own
from delegation.form import Form
from delegation.person import Person
from delegation.ports import Speaker, Unit, Words
from delegation.reply import Chosen, NoAnswer, Reply, Shared, Skipped, Typed
from handlers.answer import Answers
from handlers.apply import keyboards as keys
from handlers.apply.labels import meant
from handlers.apply.screens import aside_screen, change_screen
from handlers.apply.states import Filling, filling, leave
from handlers.apply.turning import turn
from handlers.room import TYPED
from handlers.waiting import in_pieces

router = Router(name="form")

Step = Callable[[Unit, Person, int], Awaitable[Form]]


async def _skip(unit: Unit, actor: Person, application_id: int) -> Form:
    return await applying.answer(unit, actor, application_id, Skipped())


STEPS: Final[dict[str, Step]] = {
    "button-back": applying.back,
    "button-skip": _skip,
    "button-next": applying.keep,
    "button-agree": applying.agree,
    "button-confirm": applying.submit,
}
"""What the words on buttons do when they are typed."""


@router.callback_query(keys.Resume.filter())
async def resume(
    query: CallbackQuery, callback_data: keys.Resume, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await turn(unit, words, state, await own.open_form(unit, actor, callback_data.application))


@router.callback_query(keys.Agree.filter())
async def agree(
    query: CallbackQuery, callback_data: keys.Agree, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await turn(unit, words, state, await applying.agree(unit, actor, callback_data.application))


@router.callback_query(keys.Choose.filter())
async def choose(
    query: CallbackQuery, callback_data: keys.Choose, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    reply = Chosen(callback_data.choice)
    form = await applying.answer(unit, actor, callback_data.application, reply, callback_data.question)
    return await turn(unit, words, state, form)


@router.callback_query(keys.Skip.filter())
async def skip(
    query: CallbackQuery, callback_data: keys.Skip, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await applying.answer(unit, actor, callback_data.application, Skipped(), callback_data.question)
    return await turn(unit, words, state, form)


@router.callback_query(keys.Keep.filter())
async def keep(
    query: CallbackQuery, callback_data: keys.Keep, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await applying.keep(unit, actor, callback_data.application, callback_data.question)
    return await turn(unit, words, state, form)


@router.callback_query(keys.Back.filter())
async def back(
    query: CallbackQuery, callback_data: keys.Back, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await applying.back(unit, actor, callback_data.application, callback_data.question)
    return await turn(unit, words, state, form)


@router.callback_query(keys.PutAside.filter())
async def put_aside(
    query: CallbackQuery, callback_data: keys.PutAside, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await _stop(unit, actor, words, state, callback_data.application)


@router.callback_query(keys.ChangeList.filter())
async def change_list(
    query: CallbackQuery, callback_data: keys.ChangeList, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await own.open_form(unit, actor, callback_data.application)
    return change_screen(words, form) if form.may_pick else await turn(unit, words, state, form)


@router.callback_query(keys.ChangeOne.filter())
async def change_one(
    query: CallbackQuery, callback_data: keys.ChangeOne, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await applying.pick(unit, actor, callback_data.application, callback_data.question)
    return await turn(unit, words, state, form)


@router.callback_query(keys.Confirm.filter())
async def confirm(
    query: CallbackQuery, callback_data: keys.Confirm, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    form = await applying.submit(unit, actor, callback_data.application, callback_data.version)
    return await turn(unit, words, state, form)


@router.message(Filling.answering, TYPED)
async def typed(
    message: Message, unit: Unit, actor: Person, words: Words, speaker: Speaker, state: FSMContext
) -> Answers:
    application_id, text = await filling(state), message.text or ""
    label = meant(speaker, actor, unit.now, text)
    if label == "button-cancel":
        return await _stop(unit, actor, words, state, application_id)
    if label:
        return await turn(unit, words, state, await STEPS[label](unit, actor, application_id))
    pieces = await in_pieces(message, state)
    return await _reply(unit, actor, words, state, NoAnswer("bad-in-parts") if pieces else Typed(text))


@router.message(Filling.answering, F.contact.as_("contact"))
async def shared(
    message: Message, contact: Contact, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await _reply(unit, actor, words, state, Shared(contact.phone_number, contact.user_id == actor.telegram_id))


@router.message(Filling.answering, ~F.text)
async def not_text(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _reply(unit, actor, words, state, NoAnswer())


@router.edited_message(Filling.answering)
async def edited(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _reply(unit, actor, words, state, NoAnswer("bad-edited"))


async def _reply(unit: Unit, actor: Person, words: Words, state: FSMContext, reply: Reply) -> Answers:
    return await turn(unit, words, state, await applying.answer(unit, actor, await filling(state), reply))


async def _stop(unit: Unit, actor: Person, words: Words, state: FSMContext, application_id: int) -> Answers:
    form = await own.open_form(unit, actor, application_id)
    await leave(state, application_id)
    return aside_screen(words, form) if form.going_on else await turn(unit, words, state, form)
