"""Who may what: read, name, take back."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message, MessageOriginUser

from delegation.desk import team
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen
from handlers.room import TYPED, Me
from handlers.team import keyboards as keys
from handlers.team.screens import (
    find_screen,
    found_screen,
    given_news,
    held_screen,
    name_screen,
    roles_screen,
    scopes_screen,
    take_back_screen,
    taken_news,
    team_screen,
)
from handlers.team.states import Naming
from handlers.waiting import stop_waiting

router = Router(name="team")


@router.message(Command("team", "admins"))
async def who(
    message: Message, command: CommandObject, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    await state.clear()
    return await _team(unit, actor, words, chiefs=command.command == "admins")


@router.callback_query(keys.Team.filter())
async def turn(
    query: CallbackQuery, callback_data: keys.Team, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    screen = await _team(unit, actor, words, chiefs=callback_data.chiefs, page=callback_data.page)
    await stop_waiting(state, Naming)
    return screen


@router.callback_query(keys.OpenHeld.filter())
async def open_held(
    query: CallbackQuery, callback_data: keys.OpenHeld, unit: Unit, actor: Person, words: Words
) -> Answers:
    held = await team.held(unit, actor, callback_data.person, callback_data.grant)
    return held_screen(words, held, callback_data)


@router.callback_query(keys.TakeBack.filter(F.sure.is_(False)))
async def ask_to_take_back(
    query: CallbackQuery, callback_data: keys.TakeBack, unit: Unit, actor: Person, words: Words
) -> Answers:
    held = await team.revocable(unit, actor, callback_data.person, callback_data.grant)
    return take_back_screen(words, held, callback_data)


@router.callback_query(keys.TakeBack.filter(F.sure.is_(True)))
async def take_back(
    query: CallbackQuery, callback_data: keys.TakeBack, unit: Unit, actor: Person, words: Words
) -> Answers:
    taken = await team.take_back(unit, actor, callback_data.person, callback_data.grant)
    if taken.person.id == actor.id:
        return Screen(taken_news(words, taken))
    return await _team(unit, actor, words, chiefs=callback_data.chiefs, news=taken_news(words, taken))


@router.callback_query(keys.FindPerson.filter())
async def ask_whom(
    query: CallbackQuery,
    callback_data: keys.FindPerson,
    unit: Unit,
    actor: Person,
    words: Words,
    state: FSMContext,
    me: Me,
) -> Answers:
    team.check_can_name(actor)
    await state.set_state(Naming.whom)
    await state.set_data({"chiefs": callback_data.chiefs})
    return find_screen(words, me.username, callback_data.chiefs)


@router.message(Naming.whom, F.contact)
@router.message(Naming.whom, F.forward_origin)
@router.message(Naming.whom, TYPED)
async def find(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext, me: Me) -> Answers:
    chiefs = bool((await state.get_data()).get("chiefs"))
    if message.contact is not None:
        found = await team.account(unit, actor, message.contact.user_id)
    elif isinstance(message.forward_origin, MessageOriginUser):
        found = await team.account(unit, actor, message.forward_origin.sender_user.id)
    else:
        found = await team.find(unit, actor, message.text or "")
    if not found:
        return find_screen(words, me.username, chiefs, "team-not-found")
    return found_screen(words, found, chiefs)


@router.message(Naming.whom, ~F.text)
async def find_by_what(message: Message, words: Words, state: FSMContext, me: Me) -> Answers:
    return find_screen(words, me.username, bool((await state.get_data()).get("chiefs")), "team-find-by")


@router.callback_query(keys.Candidate.filter())
async def choose_role(
    query: CallbackQuery, callback_data: keys.Candidate, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    person, roles = await team.candidate(unit, actor, callback_data.person)
    await stop_waiting(state, Naming)
    return roles_screen(words, person, roles)


@router.callback_query(keys.ChooseScope.filter())
async def choose_scope(
    query: CallbackQuery, callback_data: keys.ChooseScope, unit: Unit, actor: Person, words: Words
) -> Answers:
    chosen = callback_data
    return scopes_screen(words, await team.scopes(unit, actor, chosen.person, chosen.role, chosen.page))


@router.callback_query(keys.Name.filter(F.sure.is_(False)))
async def ask_to_name(
    query: CallbackQuery, callback_data: keys.Name, unit: Unit, actor: Person, words: Words
) -> Answers:
    proposed = await team.proposed(unit, actor, callback_data.person, callback_data.grant)
    return name_screen(words, proposed, callback_data)


@router.callback_query(keys.Name.filter(F.sure.is_(True)))
async def name(query: CallbackQuery, callback_data: keys.Name, unit: Unit, actor: Person, words: Words) -> Answers:
    given = await team.give(unit, actor, callback_data.person, callback_data.grant)
    chiefs = given.grant.role in team.CHIEFS and given.grant.role not in team.TEAM
    return await _team(unit, actor, words, chiefs=chiefs, news=given_news(words, given))


async def _team(unit: Unit, actor: Person, words: Words, *, chiefs: bool, page: int = 0, news: str = "") -> Screen:
    found = await team.listed(unit, actor, team.CHIEFS if chiefs else team.TEAM, page)
    return team_screen(words, found, chiefs, news)
