"""Who travels on which leg: everybody at first, never more than seats; who travels alone is not sent to the others."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from delegation.desk import reminding, travelling
from delegation.errors import DomainError
from simulator import Person as Anybody
from tests.conversation.composer import composed, composes, opens, past_chat
from tests.conversation.coordinator import logged, reminders
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
    leg = await shown(irina, f"By themselves: {LEG}")
    assert "By themselves: Anna, Clara" in leg.text


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
