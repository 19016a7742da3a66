"""Before a leg the staff hear that its roll call opens; after the trip the coordinators say who took part."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from delegation.application import Application, Status
from delegation.delivery import State
from delegation.desk import editing
from delegation.journeys import Place
from delegation.person import Role
from delegation.trip import trip_ends
from simulator import Heard
from simulator import Person as Anybody
from tests.conversation.desk import Desk
from tests.conversation.talk import comes_to, goes, heard, shown

HOUR = timedelta(hours=1)


async def with_role(desk: Desk, number: int, name: str, role: Role) -> Anybody:
    person = await comes_to(desk, number, name, "ru")
    await desk.grant(number, role, (await desk.delegation()).id)
    await desk.app.idle()
    person.forgets()
    return person


@pytest.fixture
async def pavel(desk: Desk) -> Anybody:
    return await with_role(desk, 3001, "Павел", Role.STAFF)


@pytest.fixture
async def irina(desk: Desk) -> Anybody:
    return await with_role(desk, 2001, "Ирина", Role.COORDINATOR)


@pytest.fixture
async def group(desk: Desk) -> list[Application]:
    return [await goes(desk, name) for name in ("Абрамов Олег", "Соколова Анна", "王丽")]


async def told(desk: Desk, person: Anybody, beginning: str) -> list[Heard]:
    await desk.telegram.settled()
    await desk.app.idle()
    return [message for message in person.chat if message.by_bot and message.text.startswith(beginning)]


async def to_the_end(desk: Desk) -> None:
    """The morning after the trip."""
    event = await desk.event()
    ends = trip_ends(event, await desk.delegation())
    await desk.forward(ends + timedelta(hours=14) - desk.now)


async def status_of(desk: Desk, application: Application) -> Status:
    async with desk.app.database.reading(desk.now) as unit:
        return (await unit.applications.get(application.id)).status


async def test_an_hour_before_a_leg_its_staff_are_told_with_the_button(
    desk: Desk, pavel: Anybody, irina: Anybody, group: list[Application]
) -> None:
    other = await comes_to(desk, 3002, "Чужой", "ru")
    await desk.grant(3002, Role.STAFF, (await desk.delegation("shenyang-to-forum")).id)
    departs = (await desk.delegation()).legs[0].departs
    await desk.forward(departs - HOUR - timedelta(minutes=1) - desk.now)
    assert await told(desk, pavel, "Открыта перекличка") == []
    await desk.forward(timedelta(minutes=2))
    [opens] = await told(desk, pavel, "Открыта перекличка: в списке 3.")
    assert "8:00 в Благовещенске" in opens.text
    assert "Сбор: River port, main entrance" in opens.text
    assert await told(desk, irina, "Открыта перекличка") == [], "there is staff to do it"
    assert await told(desk, other, "Открыта перекличка") == []
    roll = await shown(pavel, "Перекличка")
    assert roll.id == opens.id
    assert roll.text.startswith("На месте 0 из 3.\nПаром")


async def test_where_there_is_no_staff_the_coordinators_are_told(
    desk: Desk, irina: Anybody, group: list[Application]
) -> None:
    await desk.forward((await desk.delegation()).legs[0].departs - HOUR / 2 - desk.now)
    assert len(await told(desk, irina, "Открыта перекличка: в списке 3.")) == 1


async def test_nobody_is_told_where_nobody_travels_or_the_event_is_cancelled(desk: Desk, pavel: Anybody) -> None:
    legs = (await desk.delegation()).legs
    await desk.forward(legs[0].departs - desk.now)
    assert await told(desk, pavel, "Открыта перекличка") == []
    await goes(desk, "Абрамов Олег")
    await desk.grant(2002, Role.COORDINATOR)
    boss = await desk.person(2002)
    event = await desk.event()
    await desk.app.writer.do(lambda unit: editing.cancel(unit, boss, event.id))
    await desk.forward(legs[1].departs - desk.now)
    assert await told(desk, pavel, "Открыта перекличка") == []


async def test_a_leg_that_moves_takes_its_roll_call_along(desk: Desk, pavel: Anybody, group: list[Application]) -> None:
    event = await desk.event()
    leg, *rest = event.delegations[0].legs
    late = replace(leg, departs=leg.departs + timedelta(hours=5))
    moved = replace(event, delegations=(replace(event.delegations[0], legs=(late, *rest)), *event.delegations[1:]))
    await desk.app.writer.do(lambda unit: editing.keep(unit, None, event, moved))
    await desk.forward(leg.departs - desk.now)
    assert await told(desk, pavel, "Открыта перекличка") == []
    await desk.forward(late.departs - HOUR / 2 - desk.now)
    [opens] = await told(desk, pavel, "Открыта перекличка: в списке 3.")
    assert "13:00 в Благовещенске" in opens.text


async def test_who_travels_alone_is_not_waited_for_and_counted_who_comes(
    desk: Desk, pavel: Anybody, group: list[Application]
) -> None:
    leg = (await desk.delegation()).legs[0]
    alone = Place(leg_id=leg.id, application_id=group[0].id, aboard=False)
    await desk.app.writer.do(lambda unit: unit.places.put([alone]))
    await heard(pavel, "/rollcall")
    roll = await shown(pavel, "1. Благовещенск")
    assert roll.labels[:2] == ["Соколова Анна", "王丽"]
    press = await pavel.presses_data(roll, f"here:{group[0].id}:leg{leg.id}:0:a:0")
    assert await press.answered() == "Абрамов Олег: на месте. 1 из 3"


async def test_after_the_trip_who_was_never_there_is_proposed_absent_and_the_trip_closed(
    desk: Desk, pavel: Anybody, irina: Anybody, group: list[Application]
) -> None:
    await heard(pavel, "/rollcall")
    await shown(pavel, "3. Прибытие")
    press = await pavel.presses("Абрамов Олег")
    assert await press.answered() == "Абрамов Олег: на месте. 1 из 3"
    await to_the_end(desk)
    [over] = await told(desk, irina, "Поездка завершена. Отмечены хотя бы раз: 1, ни разу: 2.")
    assert await told(desk, pavel, "Поездка завершена") == []
    proposal = await shown(irina, "Подвести итог")
    assert proposal.id == over.id
    assert proposal.text.startswith("Участвовали: 1, не отмечены ни разу: 2.")
    assert "1. Соколова Анна\n2. 王丽" in proposal.text
    assert proposal.labels == ["Закрыть: были 1, не было 2", "Соколова Анна", "王丽", "Перекличка"]
    corrected = await shown(irina, "王丽")
    assert corrected.labels == ["Закрыть: были 2, не было 1", "Соколова Анна", "Перекличка"]
    outdated = await irina.presses_data(corrected, f"close:{group[0].delegation_id}:1:2")
    await outdated.answered()
    assert await status_of(desk, group[0]) is Status.APPROVED, "the figures have changed since"
    closed = await shown(irina, "Закрыть: были 2, не было 1")
    assert closed.text.startswith("Поездка закрыта. Участвовали: 2, не участвовали: 1.")
    assert [await status_of(desk, one) for one in group] == [Status.ATTENDED, Status.ABSENT, Status.ATTENDED]
    again = await irina.presses_data(closed, f"close:{group[0].delegation_id}:2:1")
    await again.answered()
    async with desk.app.database.reading(desk.now) as unit:
        assert (await unit.audit.recent(0, 9, "trip.close"))[1] == 1
        assert (await unit.audit.recent(0, 9, "application.attend"))[1] == 2
        assert (await unit.audit.recent(0, 9, "application.miss"))[1] == 1
    late = await pavel.presses_data(closed, f"here:{group[1].id}:arrival:0:a:0")
    assert (await late.answered()).startswith("Поездка уже закрыта, отметки больше не меняются.")


async def test_a_trip_is_not_closed_before_it_is_over_nor_by_the_staff(
    desk: Desk, pavel: Anybody, irina: Anybody, group: list[Application]
) -> None:
    number = group[0].delegation_id
    trip = await heard(irina, "/rollcall")
    assert not trip.has_button("Подвести итог")
    early = await irina.presses_data(trip, f"closing:{number}:0")
    assert (await early.answered()).startswith("Поездка ещё не завершена.\nИтог можно подвести после ")
    await to_the_end(desk)
    screen = await heard(pavel, "/rollcall")
    assert not screen.has_button("Подвести итог")
    refused = await pavel.presses_data(screen, f"close:{number}:0:3")
    assert (await refused.answered()).startswith("Это действие вам недоступно.")
    assert (await heard(irina, "/rollcall")).has_button("Подвести итог")
    assert await status_of(desk, group[0]) is Status.APPROVED


async def test_what_was_planned_for_the_day_is_planned_once_however_often_it_is(desk: Desk) -> None:
    event = await desk.event()
    for _ in range(2):
        await desk.app.writer.do(lambda unit: editing.publish_draft(unit, None, event))
    async with desk.app.database.reading(desk.now) as unit:
        planned = [await unit.deliveries.by_key(key) for key in await keys_of_the_day(desk)]
    assert [one.state for one in planned if one is not None] == [State.PLANNED] * 4


async def keys_of_the_day(desk: Desk) -> list[str]:
    """The keys of what is planned for the fair: three legs, and the end."""
    event, delegation = await desk.event(), await desk.delegation()
    scope = f"day:{event.id}:{delegation.id}:"
    ends = trip_ends(event, delegation) + timedelta(hours=10)
    legs = [f"{scope}leg{leg.id}:{leg.departs:%Y%m%d%H%M}" for leg in delegation.legs]
    return [*legs, f"{scope}over:{ends:%Y%m%d}"]
