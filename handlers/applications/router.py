"""Deciding applications, from `/applications` or from a posted card; in the staff's group by the card's buttons."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.application import Application
from delegation.desk import deciding, decisions
from delegation.person import Person
from delegation.ports import Speaker, Unit, Words
from handlers.answer import Answer, Answers, Screen, Toast
from handlers.applications import keyboards as keys
from handlers.applications.card import card_screen, reasons_screen, roles_screen, typing_screen
from handlers.applications.lists import bulk_screen, delegations_screen, listing_screen
from handlers.applications.states import Deciding
from handlers.room import TYPED
from handlers.waiting import stop_waiting

router = Router(name="applications")


def in_group(query: CallbackQuery) -> bool:
    """Whether the button was pressed where everybody of the staff reads."""
    return query.message is not None and query.message.chat.type != "private"


def for_readers(query: CallbackQuery, unit: Unit, actor: Person, words: Words, speaker: Speaker) -> Words:
    """The words of whoever reads the pressed message: a group is spoken to as the centre is."""
    if not in_group(query):
        return words
    settings = replace(actor.reminders, timezone=unit.centre.timezone)
    return speaker.to(replace(actor, language=unit.centre.language, reminders=settings), unit.now)


async def decided(unit: Unit, actor: Person, words: Words, application: Application, *, posted: bool) -> list[Answer]:
    """What was decided, as a word over the chat; a posted card follows by itself, another screen is shown anew."""
    toast = Toast(words.plain(f"toast-{application.status}"))
    if posted:
        return [toast]
    return [toast, card_screen(words, await decisions.card(unit, actor, application.id))]


@router.message(Command("applications"))
async def start(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Screen:
    await state.clear()
    return delegations_screen(words, await decisions.delegations(unit, actor, 0))


@router.callback_query(keys.Delegations.filter())
async def show_delegations(
    query: CallbackQuery, callback_data: keys.Delegations, unit: Unit, actor: Person, words: Words
) -> Screen:
    return delegations_screen(words, await decisions.delegations(unit, actor, callback_data.page))


@router.callback_query(keys.Applications.filter())
async def show_applications(
    query: CallbackQuery, callback_data: keys.Applications, unit: Unit, actor: Person, words: Words
) -> Screen:
    found = await decisions.listing(unit, actor, callback_data.delegation, callback_data.page)
    return listing_screen(words, found)


@router.callback_query(keys.OpenCard.filter())
async def show_card(
    query: CallbackQuery, callback_data: keys.OpenCard, unit: Unit, actor: Person, words: Words
) -> Screen:
    return card_screen(words, await decisions.card(unit, actor, callback_data.application))


@router.callback_query(keys.BackToCard.filter())
async def back_to_card(
    query: CallbackQuery,
    callback_data: keys.BackToCard,
    unit: Unit,
    actor: Person,
    words: Words,
    speaker: Speaker,
    state: FSMContext,
) -> Screen:
    await stop_waiting(state, Deciding)
    card = await decisions.card(unit, actor, callback_data.application)
    readers = for_readers(query, unit, actor, words, speaker)
    return card_screen(readers, card, posted=callback_data.posted, group=in_group(query))


@router.callback_query(keys.Approve.filter())
async def approve(
    query: CallbackQuery, callback_data: keys.Approve, unit: Unit, actor: Person, words: Words
) -> Answers:
    application = await deciding.approve(unit, actor, callback_data.application)
    return await decided(unit, actor, words, application, posted=callback_data.posted)


@router.callback_query(keys.ChooseRole.filter())
async def choose_role(
    query: CallbackQuery, callback_data: keys.ChooseRole, unit: Unit, actor: Person, words: Words, speaker: Speaker
) -> Screen:
    card = await decisions.card(unit, actor, callback_data.application)
    return roles_screen(for_readers(query, unit, actor, words, speaker), card, posted=callback_data.posted)


@router.callback_query(keys.ApproveAs.filter())
async def approve_as(
    query: CallbackQuery, callback_data: keys.ApproveAs, unit: Unit, actor: Person, words: Words
) -> Answers:
    application = await deciding.approve(unit, actor, callback_data.application, callback_data.role)
    return await decided(unit, actor, words, application, posted=callback_data.posted)


@router.callback_query(keys.PutInLine.filter())
async def put_in_line(
    query: CallbackQuery, callback_data: keys.PutInLine, unit: Unit, actor: Person, words: Words
) -> Answers:
    application = await deciding.waitlist(unit, actor, callback_data.application)
    return await decided(unit, actor, words, application, posted=callback_data.posted)


@router.callback_query(keys.OfferSeat.filter())
async def offer_seat(
    query: CallbackQuery, callback_data: keys.OfferSeat, unit: Unit, actor: Person, words: Words
) -> Answers:
    application = await deciding.offer(unit, actor, callback_data.application)
    return await decided(unit, actor, words, application, posted=callback_data.posted)


@router.callback_query(keys.Decline.filter())
async def choose_reason(
    query: CallbackQuery, callback_data: keys.Decline, unit: Unit, actor: Person, words: Words, speaker: Speaker
) -> Screen:
    card = await decisions.card(unit, actor, callback_data.application)
    readers = for_readers(query, unit, actor, words, speaker)
    return reasons_screen(readers, card, posted=callback_data.posted, group=in_group(query))


@router.callback_query(keys.DeclineFor.filter())
async def decline(
    query: CallbackQuery, callback_data: keys.DeclineFor, unit: Unit, actor: Person, words: Words
) -> Answers:
    reason = callback_data.reason.removeprefix("-")
    application = await deciding.decline(unit, actor, callback_data.application, reason)
    return await decided(unit, actor, words, application, posted=callback_data.posted)


@router.callback_query(keys.TypeReason.filter(), F.message.chat.type == "private")
async def ask_reason(
    query: CallbackQuery, callback_data: keys.TypeReason, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    card = await decisions.card(unit, actor, callback_data.application)
    await state.set_state(Deciding.reason)
    await state.set_data({"application": card.application.id})
    return typing_screen(words, card, "reason")


@router.callback_query(keys.AskForMore.filter(), F.message.chat.type == "private")
async def ask_what_is_missing(
    query: CallbackQuery, callback_data: keys.AskForMore, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Screen:
    card = await decisions.card(unit, actor, callback_data.application)
    await state.set_state(Deciding.more)
    await state.set_data({"application": card.application.id})
    return typing_screen(words, card, "more")


@router.message(StateFilter(Deciding), TYPED)
async def typed(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    asked, data = await state.get_state(), await state.get_data()
    card = await decisions.card(unit, actor, int(data["application"]))
    late = not card.undecided
    if not late:
        say = deciding.decline if asked == Deciding.reason.state else deciding.ask_for_more
        await say(unit, actor, card.application.id, message.text or "")
        card = await decisions.card(unit, actor, card.application.id)
    await state.clear()
    shown = card_screen(words, card)
    return [Screen(words("card-typed-late"), fresh=True), shown] if late else shown


@router.message(StateFilter(Deciding), ~F.text)
@router.edited_message(StateFilter(Deciding))
async def not_typed(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    data = await state.get_data()
    card = await decisions.card(unit, actor, int(data["application"]))
    asking = "reason" if await state.get_state() == Deciding.reason.state else "more"
    return [Screen(words("error-only-text"), fresh=True), typing_screen(words, card, asking)]


@router.callback_query(keys.DecideAll.filter())
async def foresee(
    query: CallbackQuery, callback_data: keys.DecideAll, unit: Unit, actor: Person, words: Words
) -> Screen:
    return bulk_screen(words, await decisions.foresee(unit, actor, callback_data.delegation, callback_data.verdict))


@router.callback_query(keys.DecideAllSurely.filter())
async def decide_all(
    query: CallbackQuery, callback_data: keys.DecideAllSurely, unit: Unit, actor: Person, words: Words
) -> Answers:
    expected = (callback_data.seated, callback_data.total)
    bulk = await decisions.decide_many(unit, actor, callback_data.delegation, callback_data.verdict, expected)
    screen = bulk_screen(words, bulk)
    return screen if bulk.done else [Toast(words.plain("toast-bulk-moved-on"), alert=True), screen]
