"""Who travels on which leg: everybody at first, never more than seats; who travels alone is not sent to the others."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from delegation.desk import reminding, travelling
from delegation.documents import Travel
from delegation.errors import DomainError
from simulator import Person as Anybody
from tests.conversation.composer import composed, composes, opens, past_chat
from tests.conversation.coordinator import logged, reminders
from tests.conversation.crowd import applicant, approve
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown

LEG = "Blagoveshchensk – Heihe"


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    return await composes(desk)


async def seats(desk: Desk, number: int) -> int:
    """Give the first leg so many seats; its id."""
    event = await desk.event()
    delegation = await desk.delegation()
    first = replace(delegation.legs[0], seats=number)
    changed = replace(delegation, legs=(first, *delegation.legs[1:]))
    others = tuple(changed if one.id == changed.id else one for one in event.delegations)
    await desk.app.writer.do(lambda unit: unit.events.save(replace(event, delegations=others)))
    return first.id


async def test_everybody_travels_and_who_travels_alone_is_not_sent_to_the_others(desk: Desk, irina: Anybody) -> None:
    olga = await comes_to(desk, 1001, "Olga", "en")
    anna = await goes(desk, "Anna", registrar=(await desk.person(1001)).id)
    await goes(desk, "Boris")
    await desk.app.writer.do(lambda unit: reminding.replan(unit, anna))
    before = await reminders(desk, anna.id)
    leg = await opens(irina, "Travel", LEG)
    assert leg.labels[:2] == ["✓ Anna", "✓ Boris"]
    assert "With the others: 2" in leg.text
    alone = await shown(irina, "✓ Anna")
    assert alone.labels[:2] == ["Anna", "✓ Boris"]
    assert "With the others: 1\nBy themselves: Anna" in alone.text
    after = await reminders(desk, anna.id)
    first = (await composed(desk)).delegation.legs[0].id
    assert any(f":{first}" in key for key in before)
    assert not any(f"leg-3h:{first}" in key for key in after)
    olga.forgets()
    await desk.forward(timedelta(minutes=3))
    assert f"Travelling separately: {LEG}" in (await olga.hears()).text
    again = await shown(irina, "Anna")
    assert again.labels[0] == "✓ Anna"
    assert (await reminders(desk, anna.id)).keys() == before.keys()
    assert len(await logged(desk, "leg.assign")) == 2


async def test_a_full_leg_takes_nobody_more_and_says_who_has_no_seat(desk: Desk, irina: Anybody) -> None:
    for name in ("Anna", "Boris", "Clara"):
        await goes(desk, name)
    await seats(desk, 2)
    leg = await opens(irina, "Travel", LEG)
    assert "With the others: 2 of 2\nNo seat: Clara" in leg.text
    press = await irina.presses("Clara")
    assert (await press.answered()).startswith("There are not seats enough on this leg: 2 in all, 0 free.")
    assert "no seat for: Clara" in (await opens(irina)).text
    await opens(irina, "Travel", LEG, "✓ Anna")
    assert "no seat for" not in (await opens(irina)).text


async def test_a_seat_number_is_told_once(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    await goes(desk, "Boris")
    await opens(irina, "Travel", LEG, "Seat numbers", "Anna: no seat number")
    assert (await heard(irina, "12a")).labels[0] == "Anna: 12A"
    await shown(irina, "Boris: no seat number")
    assert (await heard(irina, "12A")).text.startswith("Seat 12A is somebody else's.")
    irina.forgets()
    await irina.sends_sticker()
    assert (await irina.hears()).text.startswith("I can read text here.")
    assert (await heard(irina, "12B")).labels[:2] == ["Anna: 12A", "Boris: 12B"]


async def test_several_people_travel_by_themselves_at_once(desk: Desk, irina: Anybody) -> None:
    for name in ("Anna", "Boris", "Clara"):
        await goes(desk, name)
    await opens(irina, "Several people", "Anna")
    await shown(irina, "Clara")
    await shown(irina, "Travel")
    leg = await shown(irina, "1. By themselves")
    assert "By themselves: Anna, Clara" in leg.text


async def test_who_told_that_they_arrive_by_themselves_is_taken_off_with_one_tap(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    boris = await goes(desk, "Boris")
    arrives = Travel(arrival="by train from Harbin")
    await desk.app.writer.do(lambda unit: unit.papers.save_travel(boris.id, arrives))
    leg = await opens(irina, "Travel", LEG)
    assert "Told that they arrive by themselves: Boris" in leg.text
    off = await shown(irina, "Take off who arrives by themselves (1)")
    assert "By themselves: Boris" in off.text
    assert not off.has_button("Take off")
    home = await opens(irina, "Travel", "3. Shenyang – Heihe")
    assert "Told that" not in home.text


async def test_the_seats_of_a_leg_are_set_in_chat(desk: Desk, irina: Anybody) -> None:
    await goes(desk, "Anna")
    await goes(desk, "Boris")
    await opens(irina, "Travel", LEG, "Number of seats")
    assert (await heard(irina, "none")).text.startswith("I read “none”, but need a number of seats")
    assert "With the others: 1 of 1\nNo seat: Boris" in (await heard(irina, "1")).text
    await shown(irina, "Number of seats")
    assert "With the others: 2" in (await shown(irina, "As many as there are people")).text
    assert [entry.after.split("; ")[-1] for entry in await logged(desk, "event.change")] == [
        *("amur-to-smetc out-bus: - seats", "amur-to-smetc out-bus: 1 seats"),
    ]


async def test_who_travels_alone_finds_it_in_their_itinerary_and_a_seat_where_there_is_one(desk: Desk) -> None:
    anna, application = await applicant(desk, 1001, "Anna")
    await approve(desk, application)
    actor, delegation = await past_chat(desk), await desk.delegation()
    first, second, *_ = delegation.legs
    alone = partial(travelling.put, actor=actor, delegation_id=delegation.id, leg_id=first.id, aboard=False)
    await desk.app.writer.do(partial(alone, application_ids=[application.id]))
    seat = partial(travelling.seat, actor=actor, delegation_id=delegation.id, leg_id=second.id, typed="7")
    await desk.app.writer.do(partial(seat, application_id=application.id))
    await heard(anna, "/my")
    card = await shown(anna, "1.")
    assert f"Travelling separately: {LEG}" in card.text
    assert "Seat 7: Heihe – Shenyang" in card.text
    trip = await shown(anna, "Programme and travel")
    assert "You travel separately on this leg." in trip.text
    assert "River port" not in trip.text
    assert "Seat: 7" in trip.text


async def test_two_coordinators_at_once_never_overfill_a_leg(desk: Desk) -> None:
    people = [await goes(desk, f"Person {number}") for number in range(5)]
    leg = await seats(desk, 3)
    actor, delegation = await past_chat(desk), people[0].delegation_id
    taps = [
        desk.app.writer.do(
            partial(travelling.toggle, actor=actor, delegation_id=delegation, leg_id=leg, application_id=one.id)
        )
        for _ in range(3)
        for one in people
    ]
    ended = await asyncio.gather(*taps, return_exceptions=True)
    assert all(isinstance(end, DomainError | travelling.Boarding) for end in ended)
    composition = await composed(desk)
    assert len(composition.seating(composition.leg(leg)).aboard) <= 3
