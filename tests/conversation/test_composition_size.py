"""However many people, however long their names and the titles: every screen is a message that Telegram takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from delegation.documents import Passport, RoomWish, Sex, Travel
from delegation.event import ProgrammeItem
from delegation.groups import Group
from delegation.language import LocalText
from delegation.rooms import Room
from storage.unit import SqlUnit
from tests.conversation.composer import composed, composes, opens
from tests.conversation.desk import Desk
from tests.conversation.talk import goes

LONG = "Константинопольский-Рождественский Ж" * 3
TITLE = "Переговоры о поставках " * 12
PEOPLE = 40


async def test_every_screen_fits_into_a_message(desk: Desk) -> None:
    """The local Telegram refuses what is too long; its record is looked at when the test ends."""
    irina = await composes(desk)
    await crowd_in(desk)
    for way in (
        ("Roles and order", "1", "Change the role"),
        ("Several people", "Everybody", "Travel"),
        ("Rooms", "Fill the rooms", "Confirm"),
        ("Rooms", "1"),
        ("Groups", "G 0", "People"),
        ("Groups", "G 0", "Programme"),
        ("Travel", "1.", "Seat numbers"),
    ):
        assert (await opens(irina, *way)).text
    screen = await opens(irina)
    assert "more" in screen.text
    assert len(screen.text) > 2000


async def crowd_in(desk: Desk) -> None:
    """Forty delegates, twelve legs with too few seats, ten items at one time, three groups of everybody at all."""
    people = [await goes(desk, f"{LONG} {number}", company=LONG) for number in range(PEOPLE)]
    event, delegation = await desk.event(), await desk.delegation()
    starts, leg = event.programme[0].starts, delegation.legs[0]
    items = tuple(
        ProgrammeItem(starts=starts + timedelta(minutes=n), ends=None, title=LocalText(en=f"{n} {TITLE}"))
        for n in range(10)
    )
    legs = tuple(
        replace(leg, id=0, code=f"leg{n}", seats=1, origin=LONG[:80], destination=LONG[:80]) for n in range(12)
    )
    group = replace(delegation, legs=legs, company_seats=2)
    others = tuple(group if one.id == group.id else one for one in event.delegations)

    async def arrange(unit: SqlUnit) -> None:
        await unit.events.save(replace(event, programme=items, delegations=others))
        for number, one in enumerate(people):
            await unit.papers.save_passport(one.person_id, Passport(sex=Sex.MALE if number % 2 else None))
            wish = Travel(hotel=RoomWish.SHARED, roommate=LONG, arrival=LONG)
            await unit.papers.save_travel(one.id, wish)

    await desk.app.writer.do(arrange)
    everybody, everywhere = (
        frozenset(one.id for one in people),
        frozenset(item.id for item in (await desk.event()).programme),
    )

    async def fill(unit: SqlUnit) -> None:
        await unit.rooms.add(Room(delegation_id=delegation.id, name="1", beds=4))
        for number in range(3):
            made = Group(delegation_id=delegation.id, name=f"G {number}", members=everybody, items=everywhere)
            await unit.groups.add(made)

    await desk.app.writer.do(fill)
    assert len((await composed(desk)).clashes) > PEOPLE
