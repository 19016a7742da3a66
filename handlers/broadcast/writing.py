"""Writing a broadcast: `/broadcast`, its versions, its audience."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.broadcast import Broadcast, Deed, was_cut
from delegation.desk import correcting, drafting, silence
from delegation.language import Language
from delegation.markup import Html, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen
from handlers.broadcast import keyboards as keys
from handlers.broadcast.screens import audience_screen, card_screen, escalation_screen, facet_screen, write_screen
from handlers.broadcast.states import Writing
from handlers.broadcast.written import content_of
from handlers.room import TYPED
from handlers.waiting import stop_waiting

router = Router(name="broadcast-writing")


@router.message(Command("broadcast"))
async def begin(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Screen:
    return await _draft_screen(unit, words, state, await drafting.begin(unit, actor))


@router.callback_query(keys.Card.filter())
async def card(
    query: CallbackQuery, callback_data: keys.Card, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    return await _draft_screen(unit, words, state, await drafting.draft(unit, actor, callback_data.broadcast))


@router.callback_query(keys.Write.filter())
async def ask_version(
    query: CallbackQuery, callback_data: keys.Write, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    draft = await drafting.draft(unit, actor, callback_data.broadcast)
    return await _ask(words, state, draft, callback_data.language)


@router.callback_query(keys.Edit.filter())
async def edit(
    query: CallbackQuery, callback_data: keys.Edit, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    draft = await correcting.begin_edit(unit, actor, callback_data.broadcast)
    if len(draft.contents) == 1:
        return await _ask(words, state, draft, next(iter(draft.contents)))
    return await _draft_screen(unit, words, state, draft)


@router.callback_query(keys.WriteAgain.filter())
async def write_again(
    query: CallbackQuery,
    callback_data: keys.WriteAgain,
    unit: Unit,
    actor: Person,
    words: Words,
    state: FSMContext,
) -> Screen:
    draft = await silence.write_again(unit, actor, callback_data.broadcast)
    await stop_waiting(state, Writing)
    return replace(await card_screen(unit, words, draft), fresh=True)  # the list of the silent stays and follows


@router.callback_query(keys.Remove.filter())
async def remove(
    query: CallbackQuery, callback_data: keys.Remove, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    draft = await drafting.remove(unit, actor, callback_data.broadcast, callback_data.language)
    return await _draft_screen(unit, words, state, draft)


@router.callback_query(keys.ThrowAway.filter())
async def throw_away(
    query: CallbackQuery, callback_data: keys.ThrowAway, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    thrown = await drafting.throw_away(unit, actor, callback_data.broadcast)
    await stop_waiting(state, Writing)
    return Screen(words("broadcast-thrown-away" if thrown.deed is Deed.SEND else "broadcast-edit-thrown-away"))


@router.message(Writing.version, TYPED | F.photo | F.document)
async def read_version(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    data = await state.get_data()
    if message.media_group_id:
        await state.update_data(album=message.media_group_id)
        return Screen(words("broadcast-no-album")) if data.get("album") != message.media_group_id else ()
    language: Language = data["language"]
    draft = await drafting.write(unit, actor, data["broadcast"], language, content_of(message))
    await state.set_state(Writing.written)
    await state.update_data(written={**data.get("written", {}), str(message.message_id): language})
    return await card_screen(unit, words, draft)


@router.message(Writing.version, ~F.text)
async def only_versions(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Screen:
    data = await state.get_data()
    draft = await drafting.draft(unit, actor, data["broadcast"])
    question = write_screen(words, draft, data["language"])
    return Screen(paragraphs(words("broadcast-only-text-or-file"), Html(question.text)), question.rows)


@router.message(Writing.written, TYPED | F.photo)
async def unasked(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Screen:
    """Something more after a version: the rest of a text that Telegram cut in pieces, or a change of mind."""
    data = await state.get_data()
    draft, language = await drafting.draft(unit, actor, data["broadcast"]), data["language"]
    if message.text and language in draft.contents and was_cut(draft.contents[language]):
        await state.set_state(Writing.version)
        question = write_screen(words, draft, language)
        return Screen(paragraphs(words("broadcast-in-parts"), Html(question.text)), question.rows)
    card = await card_screen(unit, words, draft)
    return Screen(paragraphs(words("broadcast-unasked"), Html(card.text)), card.rows)


@router.edited_message(Writing.version)
@router.edited_message(Writing.written)
async def rewrite(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Screen:
    data = await state.get_data()
    language = data.get("written", {}).get(str(message.message_id))
    if language is None:
        return Screen(words("error-not-understood"), fresh=True)
    draft = await drafting.write(unit, actor, data["broadcast"], language, content_of(message))
    return await card_screen(unit, words, draft)


@router.callback_query(keys.Require.filter())
async def require(query: CallbackQuery, callback_data: keys.Require, unit: Unit, actor: Person, words: Words) -> Screen:
    wanted = callback_data.acknowledgement
    draft = await drafting.require(unit, actor, callback_data.broadcast, acknowledgement=wanted)
    return await card_screen(unit, words, draft)


@router.callback_query(keys.OpenEscalation.filter())
async def open_escalation(
    query: CallbackQuery, callback_data: keys.OpenEscalation, unit: Unit, actor: Person, words: Words
) -> Screen:
    return escalation_screen(words, await drafting.draft(unit, actor, callback_data.broadcast))


@router.callback_query(keys.Escalate.filter())
async def escalate(
    query: CallbackQuery, callback_data: keys.Escalate, unit: Unit, actor: Person, words: Words
) -> Screen:
    draft = await drafting.escalate(unit, actor, callback_data.broadcast, callback_data.hours)
    return await card_screen(unit, words, draft)


@router.callback_query(keys.Aim.filter())
async def aim(query: CallbackQuery, callback_data: keys.Aim, unit: Unit, actor: Person, words: Words) -> Screen:
    return await audience_screen(unit, words, await drafting.draft(unit, actor, callback_data.broadcast))


@router.callback_query(keys.OpenFacet.filter())
async def open_facet(
    query: CallbackQuery, callback_data: keys.OpenFacet, unit: Unit, actor: Person, words: Words
) -> Screen:
    draft = await drafting.draft(unit, actor, callback_data.broadcast)
    return await facet_screen(unit, words, actor, draft, callback_data.facet, callback_data.page)


@router.callback_query(keys.Choose.filter())
async def choose(query: CallbackQuery, callback_data: keys.Choose, unit: Unit, actor: Person, words: Words) -> Screen:
    facet = callback_data.facet
    draft = await drafting.choose(unit, actor, callback_data.broadcast, facet, callback_data.value)
    return await facet_screen(unit, words, actor, draft, facet, callback_data.page)


async def _draft_screen(unit: Unit, words: Words, state: FSMContext, draft: Broadcast) -> Screen:
    """The card of a draft; of an empty one the question what to send."""
    if not draft.contents:
        return await _ask(words, state, draft, words.language)
    if await state.get_state() == Writing.version.state:
        await state.set_state(Writing.written)
    return await card_screen(unit, words, draft)


async def _ask(words: Words, state: FSMContext, draft: Broadcast, language: Language) -> Screen:
    before = await state.get_data()
    kept: dict[str, Any] = before if before.get("broadcast") == draft.id else {}
    await state.set_state(Writing.version)
    await state.set_data({**kept, "broadcast": draft.id, "language": language})
    return write_screen(words, draft, language)
