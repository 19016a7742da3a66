"""Rooms: filled by hand and by proposal; never strangers of two sexes without a word that is written down."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from functools import partial

import pytest

from delegation.application import Application
from delegation.desk import lodging, own
from delegation.documents import RoomWish, Sex
from delegation.errors import DomainError
from simulator import Person as Anybody
from tests.conversation.composer import composed, composes, housed, opens, past_chat, told_papers
from tests.conversation.coordinator import logged
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown

MALE, FEMALE = Sex.MALE, Sex.FEMALE
LATER = timedelta(minutes=3)


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    return await composes(desk)


async def guest(desk: Desk, name: str, sex: Sex | None, registrar: int | None = None, **wishes: object) -> Application:
    """A delegate who told their sex and their wishes."""
    one = await goes(desk, name, registrar=registrar)
    await told_papers(desk, one, sex, **wishes)  # type: ignore[arg-type]
    return one


async def test_a_room_is_added_named_and_filled_by_hand(desk: Desk, irina: Anybody) -> None:
    anna = await guest(desk, "Anna", FEMALE, wish=RoomWish.SHARED, roommate="Maria")
    maria = await guest(desk, "Maria", FEMALE)
    screen = await opens(irina, "Rooms")
    assert "No room is there yet." in screen.text
    room = await shown(irina, "Add: 2 beds")
    assert room.text.startswith("Room 1\n2 beds, free: 2")
    assert "Anna (woman, would share, with: Maria)" in room.text
    await shown(irina, "+ Anna")
    full = await shown(irina, "+ Maria")
    assert "free: 0" in full.text
    assert not full.has_button("+ ")
    await shown(irina, "Number at the hotel")
    named = await heard(irina, "204")
    assert named.text.startswith("Room 204")
    listed = await shown(irina, "Back")
    assert "204 (2 beds): Anna, Maria" in listed.text
    assert "with a bed: 2 of 2" in listed.text
    assert not listed.has_button("Fill the rooms")
    [kept] = (await composed(desk)).rooms
    assert kept.guests == (anna.id, maria.id)
    assert not kept.agreed
    assert len(await logged(desk, "room.assign")) == 2
    await shown(irina, "204")
    await shown(irina, "− Anna")
    emptied = await shown(irina, "Remove")
    assert "No room is there yet." in emptied.text


async def test_people_of_two_sexes_share_only_when_it_is_confirmed_and_the_log_says_so(
    desk: Desk, irina: Anybody
) -> None:
    anna = await guest(desk, "Anna", FEMALE)
    ivan = await guest(desk, "Ivan", MALE)
    await opens(irina, "Rooms", "Add: 2 beds", "+ Anna")
    asked = await shown(irina, "+ Ivan")
    assert asked.text.startswith("Shall these people share room 1?")
    assert "Ivan (man)" in asked.text
    assert (await composed(desk)).rooms[0].guests == (anna.id,)
    await shown(irina, "Back")
    await shown(irina, "+ Ivan")
    assert "free: 0" in (await shown(irina, "Confirm")).text
    [room] = (await composed(desk)).rooms
    assert (room.guests, room.agreed) == ((anna.id, ivan.id), True)
    [entry] = await logged(desk, "room.share")
    assert (entry.subject, entry.after) == (f"room:{room.id}", f"application:{anna.id}, application:{ivan.id}")


async def test_whose_sex_is_unknown_is_asked_about_too(desk: Desk, irina: Anybody) -> None:
    await guest(desk, "Anna", FEMALE)
    await guest(desk, "Someone", None)
    await opens(irina, "Rooms", "Add: 2 beds", "+ Anna")
    assert "Someone (sex not given)" in (await shown(irina, "+ Someone")).text


async def test_rooms_are_filled_as_proposed_and_everybody_is_told(desk: Desk, irina: Anybody) -> None:
    olga = await comes_to(desk, 1001, "Olga", "en")
    registrar = (await desk.person(1001)).id
    await guest(desk, "Соколова Анна", FEMALE, registrar)
    await guest(desk, "Белых Ольга", FEMALE, wish=RoomWish.SHARED, roommate="с Соколовой")
    await guest(desk, "Орлов Яков", MALE, wish=RoomWish.SINGLE)
    await guest(desk, "Someone", None)
    proposal = await opens(irina, "Rooms", "Fill the rooms")
    assert proposal.text.startswith("Shall I place 3 people so?")
    assert "1 (2 beds): Белых Ольга, Соколова Анна" in proposal.text
    assert "2 (1 bed): Орлов Яков" in proposal.text
    assert "Not placed: the passport data does not say yet whether a man or a woman\nSomeone" in proposal.text
    assert (await composed(desk)).rooms == []
    done = await shown(irina, "Confirm")
    assert done.text.startswith("3 people have a room now.")
    assert len((await composed(desk)).rooms) == 2
    olga.forgets()
    await desk.forward(LATER)
    assert "Room: 1, together with Белых Ольга" in (await olga.hears()).text


async def test_a_proposal_that_is_outdated_is_shown_anew(desk: Desk, irina: Anybody) -> None:
    await guest(desk, "Anna", FEMALE)
    await opens(irina, "Rooms", "Fill the rooms")
    await guest(desk, "Maria", FEMALE)
    irina.forgets()
    press = await irina.presses("Confirm")
    assert (await press.answered()).startswith("Things have changed since.")
    assert (await irina.hears()).text.startswith("Shall I place 2 people so?")
    assert (await composed(desk)).rooms == []


async def test_the_beds_of_a_room_are_not_fewer_than_who_sleeps_there(desk: Desk, irina: Anybody) -> None:
    await guest(desk, "Anna", FEMALE)
    await guest(desk, "Maria", FEMALE)
    await opens(irina, "Rooms", "Add: 2 beds", "+ Anna")
    room = await shown(irina, "+ Maria")
    assert room.has_button("Beds: 3")
    assert not room.has_button("Beds: 1")
    [kept] = (await composed(desk)).rooms
    press = await irina.presses_data(room, f"rmbeds:{kept.id}:1")
    assert (await press.answered()).startswith("A room has 1 to 4 beds")


async def test_two_rooms_have_not_one_number(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    await opens(irina, "Rooms", "Add: 1 bed", "Back", "Add: 2 beds", "Number at the hotel")
    assert (await heard(irina, "1")).text.startswith("There already is a room “1”.")
    irina.forgets()
    await irina.sends_sticker()
    assert (await irina.hears()).text.startswith("I can read text here.")
    assert (await heard(irina, "12")).text.startswith("Room 12")


async def test_several_people_move_into_a_room_at_once(desk: Desk, irina: Anybody) -> None:
    people = [await guest(desk, name, MALE) for name in ("Ivan", "Oleg", "Pavel")]
    await opens(irina, "Rooms", "Add: 2 beds", "Back", "Add: 3 beds")
    await opens(irina, "Several people", "Everybody")
    choice = await shown(irina, "Into a room")
    assert choice.labels == ["2 (free: 3)", "Back"]
    assert "free: 0" in (await shown(irina, "2 (free: 3)")).text
    assert {one.id for one in people} == set((await composed(desk)).rooms[1].guests)


async def test_who_withdraws_frees_the_bed_and_the_room_mate_is_told(desk: Desk, irina: Anybody) -> None:
    olga = await comes_to(desk, 1001, "Olga", "en")
    registrar = await desk.person(1001)
    await guest(desk, "Anna", FEMALE, registrar.id)
    maria = await guest(desk, "Maria", FEMALE)
    await opens(irina, "Rooms", "Fill the rooms", "Confirm")
    await desk.forward(LATER)
    olga.forgets()
    person = await desk.app.writer.do(lambda unit: unit.people.get(maria.person_id))
    await desk.app.writer.do(partial(own.withdraw, actor=person, application_id=maria.id))
    await desk.forward(LATER)
    news = await olga.hears()
    assert "Room: 1" in news.text
    assert "together" not in news.text
    [room] = (await composed(desk)).rooms
    assert len(room.guests) == 1


async def test_whose_passport_turns_out_to_say_otherwise_is_pointed_out(desk: Desk, irina: Anybody) -> None:
    anna = await guest(desk, "Anna", FEMALE)
    await guest(desk, "Maria", FEMALE)
    await opens(irina, "Rooms", "Fill the rooms", "Confirm")
    await told_papers(desk, anna, MALE)
    assert "Room 1: it is not known that those who share it are of one sex." in (await opens(irina)).text


async def test_two_coordinators_at_once_never_overfill_a_room_nor_put_anybody_into_two(desk: Desk) -> None:
    people = [await guest(desk, f"Person {number}", MALE) for number in range(5)]
    actor = await past_chat(desk)
    add = partial(lodging.add, actor=actor, delegation_id=people[0].delegation_id, beds=2)
    rooms = [await desk.app.writer.do(add) for _ in range(2)]
    moves = [
        desk.app.writer.do(partial(lodging.move_in, actor=actor, room_id=room.id, application_ids=[one.id]))
        for one in people
        for room in rooms
    ]
    ended = await asyncio.gather(*moves, return_exceptions=True)
    assert all(isinstance(end, DomainError | lodging.Moving) for end in ended)
    house = await housed(desk)
    sleeping = [one for room in house.rooms for one in room.guests]
    assert len(sleeping) == len(set(sleeping))
    assert all(len(room.guests) <= 2 for room in house.rooms)
    assert house.improper == []
