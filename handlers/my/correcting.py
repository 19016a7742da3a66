"""Changing one answer, of an application or of the profile (application 0); and `/profile`."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Contact, Message

from delegation.desk import own, profiles
from delegation.person import Person
from delegation.ports import Speaker, Unit, Words
from delegation.reply import Chosen, NoAnswer, Reply, Shared, Skipped, Typed
from handlers.answer import Answers, Screen
from handlers.apply.labels import meant
from handlers.my import keyboards as keys
from handlers.my.screens import (
    card_screen,
    correct_form_screen,
    correct_profile_screen,
    correct_screen,
    profile_change_screen,
    profile_screen,
)
from handlers.my.states import Correcting, correct, correcting, done
from handlers.room import TYPED

router = Router(name="correcting")


@router.message(Command("profile"))
async def profile(message: Message, unit: Unit, actor: Person, words: Words) -> Answers:
    return profile_screen(words, await profiles.read(unit, actor))


@router.callback_query(keys.OpenProfile.filter())
async def open_profile(query: CallbackQuery, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _leave(unit, actor, words, state, 0)


@router.callback_query(keys.Correct.filter())
async def choose_field(
    query: CallbackQuery, callback_data: keys.Correct, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await _fields(unit, actor, words, state, callback_data.application)


@router.callback_query(keys.CorrectOne.filter())
async def ask_one(
    query: CallbackQuery, callback_data: keys.CorrectOne, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    application_id, code = callback_data.application, callback_data.question
    if application_id:
        screen = correct_form_screen(words, await own.correctable(unit, actor, application_id), code)
    else:
        screen = correct_profile_screen(words, await profiles.read(unit, actor), code)
    await correct(state, application_id, code)
    return screen


@router.callback_query(keys.CorrectChoose.filter())
async def choose(
    query: CallbackQuery, callback_data: keys.CorrectChoose, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    place = callback_data.application, callback_data.question
    return await _reply(unit, actor, words, state, place, Chosen(callback_data.choice))


@router.callback_query(keys.CorrectSkip.filter())
async def skip(
    query: CallbackQuery, callback_data: keys.CorrectSkip, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    return await _reply(unit, actor, words, state, (callback_data.application, callback_data.question), Skipped())


@router.message(Correcting.answering, TYPED)
async def typed(
    message: Message, unit: Unit, actor: Person, words: Words, speaker: Speaker, state: FSMContext
) -> Answers:
    place, text = await correcting(state), message.text or ""
    match meant(speaker, actor, unit.now, text):
        case "button-back":
            return await _fields(unit, actor, words, state, place[0])
        case "button-cancel" | "button-next":
            return await _leave(unit, actor, words, state, place[0])
        case "button-skip":
            return await _reply(unit, actor, words, state, place, Skipped())
    return await _reply(unit, actor, words, state, place, Typed(text))


@router.message(Correcting.answering, F.contact.as_("contact"))
async def shared(
    message: Message, contact: Contact, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    reply = Shared(contact.phone_number, contact.user_id == actor.telegram_id)
    return await _reply(unit, actor, words, state, await correcting(state), reply)


@router.message(Correcting.answering, ~F.text)
async def not_text(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _reply(unit, actor, words, state, await correcting(state), NoAnswer())


@router.edited_message(Correcting.answering)
async def edited(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    return await _reply(unit, actor, words, state, await correcting(state), NoAnswer("bad-edited"))


async def _reply(
    unit: Unit, actor: Person, words: Words, state: FSMContext, place: tuple[int, str], reply: Reply
) -> Screen:
    """The changed card or profile; the question again while the reply cannot be an answer."""
    application_id, code = place
    if not application_id:
        told = await profiles.change(unit, actor, code, reply)
        if told.problem:
            return correct_profile_screen(words, told, code)
        await done(state)
        return profile_screen(words, told)
    form = await own.correct(unit, actor, application_id, code, reply)
    if form.problem:
        return correct_form_screen(words, form, code)
    await done(state)
    return card_screen(words, form, changed=True)


async def _fields(unit: Unit, actor: Person, words: Words, state: FSMContext, application_id: int) -> Screen:
    """Which one? While that is asked, nothing typed changes anything."""
    await done(state)
    if application_id:
        return correct_screen(words, await own.correctable(unit, actor, application_id))
    return profile_change_screen(words, await profiles.read(unit, actor))


async def _leave(unit: Unit, actor: Person, words: Words, state: FSMContext, application_id: int) -> Screen:
    await done(state)
    if application_id:
        return card_screen(words, await own.open_form(unit, actor, application_id))
    return profile_screen(words, await profiles.read(unit, actor))
