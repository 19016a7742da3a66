"""A coordinator who composes a delegation, and the people of it."""

from __future__ import annotations

from delegation.application import Application
from delegation.desk import composing, lodging
from delegation.desk.composing import Composition
from delegation.desk.lodging import House
from delegation.documents import Passport, RoomWish, Sex, Travel
from delegation.person import Grant, Person, Role
from simulator import Heard
from simulator import Person as Anybody
from tests.conversation.crowd import coordinator
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, heard, shown

IRINA = 2001


async def composes(desk: Desk, language: str = "en") -> Anybody:
    """The coordinator of the delegation to the fair, and of no other."""
    irina = await comes_to(desk, IRINA, "Irina", language)
    await desk.grant(IRINA, Role.COORDINATOR, (await desk.delegation()).id)
    await desk.app.idle()
    irina.forgets()
    return irina


async def opens(irina: Anybody, *labels: str) -> Heard:
    """The screen behind these buttons, from the overview on."""
    screen = await heard(irina, "/delegation")
    for label in labels:
        screen = await shown(irina, label)
    return screen


async def told_papers(
    desk: Desk, delegate: Application, sex: Sex | None = None, wish: RoomWish | None = None, roommate: str = ""
) -> None:
    """Somebody tells what rooms need to know."""
    person_id, application_id = delegate.person_id, delegate.id
    if sex is not None:
        await desk.app.writer.do(lambda unit: unit.papers.save_passport(person_id, Passport(sex=sex)))
    travel = Travel(hotel=wish, roommate=roommate)
    await desk.app.writer.do(lambda unit: unit.papers.save_travel(application_id, travel))


async def composed(desk: Desk) -> Composition:
    """The delegation as it is by now."""
    actor = await past_chat(desk)
    delegation = await desk.delegation()
    async with desk.app.database.reading(desk.now) as unit:
        return await composing.read(unit, actor, delegation.id)


async def housed(desk: Desk) -> House:
    """The same with what matters to rooms."""
    actor = await past_chat(desk)
    delegation = await desk.delegation()
    async with desk.app.database.reading(desk.now) as unit:
        return await lodging.read(unit, actor, delegation.id)


async def past_chat(desk: Desk) -> Person:
    """A coordinator who uses the desk without a chat."""
    return await coordinator(desk)


def over(delegation_id: int) -> frozenset[Grant]:
    return frozenset({Grant(Role.COORDINATOR, delegation_id)})
