"""Rooms: added, named, filled by hand and by proposal."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from delegation.desk import lodging
from delegation.errors import BadAnswer
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Answers, Screen, Toast
from handlers.picking import pick, picked
from handlers.room import TYPED
from handlers.rooms import keyboards as keys
from handlers.rooms.screens import name_screen, proposal_screen, room_screen, rooms_screen, share_screen
from handlers.rooms.states import NamingRoom
from handlers.waiting import stop_waiting

router = Router(name="rooms")


@router.callback_query(keys.Rooms.filter())
async def rooms(query: CallbackQuery, callback_data: keys.Rooms, unit: Unit, actor: Person, words: Words) -> Answers:
    return rooms_screen(words, await lodging.read(unit, actor, callback_data.delegation), callback_data.page)


@router.callback_query(keys.OpenRoom.filter())
async def open_room(
    query: CallbackQuery, callback_data: keys.OpenRoom, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    screen = await _room(unit, actor, words, callback_data.room, callback_data.page)
    await stop_waiting(state, NamingRoom)
    return screen


@router.callback_query(keys.AddRoom.filter())
async def add(query: CallbackQuery, callback_data: keys.AddRoom, unit: Unit, actor: Person, words: Words) -> Answers:
    room = await lodging.add(unit, actor, callback_data.delegation, callback_data.beds)
    return await _room(unit, actor, words, room.id)


@router.callback_query(keys.ResizeRoom.filter())
async def resize(
    query: CallbackQuery, callback_data: keys.ResizeRoom, unit: Unit, actor: Person, words: Words
) -> Answers:
    await lodging.resize(unit, actor, callback_data.room, callback_data.beds)
    return await _room(unit, actor, words, callback_data.room)


@router.callback_query(keys.RemoveRoom.filter())
async def remove(
    query: CallbackQuery, callback_data: keys.RemoveRoom, unit: Unit, actor: Person, words: Words
) -> Answers:
    house = await lodging.remove(unit, actor, callback_data.room)
    return [Toast(words.plain("toast-room-removed")), rooms_screen(words, house, 0)]


@router.callback_query(keys.MoveIn.filter())
async def move_in(query: CallbackQuery, callback_data: keys.MoveIn, unit: Unit, actor: Person, words: Words) -> Answers:
    chosen = callback_data
    moving = await lodging.move_in(unit, actor, chosen.room, [chosen.application], sure=chosen.sure)
    if moving.asks:
        surely = keys.MoveIn(room=chosen.room, application=chosen.application, sure=True).pack()
        return share_screen(words, moving.room, moving.asks, surely)
    return room_screen(words, moving.house, moving.room, 0)


@router.callback_query(keys.MoveOut.filter())
async def move_out(
    query: CallbackQuery, callback_data: keys.MoveOut, unit: Unit, actor: Person, words: Words
) -> Answers:
    await lodging.read_room(unit, actor, callback_data.room)
    await lodging.move_out(unit, actor, callback_data.application)
    return await _room(unit, actor, words, callback_data.room)


@router.callback_query(keys.PutInRoom.filter())
async def put_in(
    query: CallbackQuery, callback_data: keys.PutInRoom, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    _, room = await lodging.read_room(unit, actor, callback_data.room)
    chosen = await picked(state, room.delegation_id)
    moving = await lodging.move_in(unit, actor, room.id, chosen, sure=callback_data.sure)
    if moving.asks:
        return share_screen(words, room, moving.asks, keys.PutInRoom(room=room.id, sure=True).pack())
    await pick(state, room.delegation_id, ())
    return room_screen(words, moving.house, moving.room, 0)


@router.callback_query(keys.FillRooms.filter())
async def foresee(
    query: CallbackQuery, callback_data: keys.FillRooms, unit: Unit, actor: Person, words: Words
) -> Answers:
    return proposal_screen(words, await lodging.foresee(unit, actor, callback_data.delegation))


@router.callback_query(keys.FillSurely.filter())
async def fill(
    query: CallbackQuery, callback_data: keys.FillSurely, unit: Unit, actor: Person, words: Words
) -> Answers:
    filled = await lodging.fill(unit, actor, callback_data.delegation, callback_data.mark)
    screen = proposal_screen(words, filled)
    return screen if filled.done else [Toast(words.plain("toast-rooms-moved-on"), alert=True), screen]


@router.callback_query(keys.RenameRoom.filter())
async def ask_name(
    query: CallbackQuery, callback_data: keys.RenameRoom, unit: Unit, actor: Person, words: Words, state: FSMContext
) -> Answers:
    _, room = await lodging.read_room(unit, actor, callback_data.room)
    await state.set_state(NamingRoom.name)
    await state.set_data({"room": room.id})
    return name_screen(words, room)


@router.message(NamingRoom.name, TYPED)
@router.edited_message(NamingRoom.name, TYPED)
async def name(message: Message, unit: Unit, actor: Person, words: Words, state: FSMContext) -> Answers:
    room = await lodging.rename(unit, actor, int((await state.get_data())["room"]), message.text or "")
    await state.clear()
    return await _room(unit, actor, words, room.id)


@router.message(NamingRoom.name, ~F.text)
async def needs_text(message: Message) -> Answers:
    raise BadAnswer("error-only-text")


async def _room(unit: Unit, actor: Person, words: Words, room_id: int, number: int = 0) -> Screen:
    house, room = await lodging.read_room(unit, actor, room_id)
    return room_screen(words, house, room, number)
