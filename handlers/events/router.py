"""Events: lists, cards, programme, map, calendar; invitations."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from delegation.desk import events
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Paper, Pin, Screen
from handlers.events import keyboards as keys
from handlers.events.inviting import Me, choice_screen, invitation_answer
from handlers.events.programme import itinerary_screen, programme_screen
from handlers.events.screens import card_screen, list_screen

router = Router(name="events")


@router.message(Command("events"))
async def upcoming(message: Message, unit: Unit, actor: Person, words: Words) -> Screen:
    return list_screen(words, await events.listing(unit, actor, 0, past=False), past=False)


@router.callback_query(keys.EventList.filter())
async def turn(query: CallbackQuery, callback_data: keys.EventList, unit: Unit, actor: Person, words: Words) -> Screen:
    page = await events.listing(unit, actor, callback_data.page, past=callback_data.past)
    return list_screen(words, page, past=callback_data.past)


@router.callback_query(keys.OpenEvent.filter())
async def show(query: CallbackQuery, callback_data: keys.OpenEvent, unit: Unit, actor: Person, words: Words) -> Screen:
    return card_screen(words, await events.card(unit, actor, callback_data.event), callback_data.page)


@router.callback_query(keys.Programme.filter())
async def programme(
    query: CallbackQuery, callback_data: keys.Programme, unit: Unit, actor: Person, words: Words
) -> Screen:
    event, page = await events.programme(unit, actor, callback_data.event, callback_data.page)
    return programme_screen(words, event, page, callback_data.back)


@router.callback_query(keys.Itinerary.filter())
async def itinerary(
    query: CallbackQuery, callback_data: keys.Itinerary, unit: Unit, actor: Person, words: Words
) -> Screen:
    event, page = await events.itinerary(unit, actor, callback_data.event, callback_data.page)
    return itinerary_screen(words, event, page, callback_data.back)


@router.callback_query(keys.ShowOnMap.filter())
async def show_on_map(
    query: CallbackQuery, callback_data: keys.ShowOnMap, unit: Unit, actor: Person, words: Words
) -> Pin:
    event, venue = await events.venue(unit, actor, callback_data.event)
    return Pin(venue.latitude, venue.longitude, venue.name, words.city(event.city))


@router.callback_query(keys.AddToCalendar.filter())
async def add_to_calendar(
    query: CallbackQuery, callback_data: keys.AddToCalendar, unit: Unit, actor: Person, words: Words
) -> Paper:
    card = await events.card(unit, actor, callback_data.event)
    return Paper("calendar", {"event": card.event.id}, words("calendar-caption", status=card.event.status.value))


@router.message(Command("invite"))
async def choose_delegation(message: Message, unit: Unit, actor: Person, words: Words) -> Screen:
    return choice_screen(words, await events.to_invite(unit, actor, 0))


@router.callback_query(keys.InviteList.filter())
async def turn_delegations(
    query: CallbackQuery, callback_data: keys.InviteList, unit: Unit, actor: Person, words: Words
) -> Screen:
    return choice_screen(words, await events.to_invite(unit, actor, callback_data.page))


@router.callback_query(keys.InviteTo.filter())
async def invite(
    query: CallbackQuery, callback_data: keys.InviteTo, unit: Unit, actor: Person, words: Words, me: Me
) -> Answers:
    event, delegation = await events.invite(unit, actor, callback_data.delegation)
    return invitation_answer(words, me, event, delegation)
