"""The line: a freed seat goes to the first, then to the next, and never to two."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from delegation.application import Application, Status
from delegation.desk import deciding, decisions, editing, own, seats
from delegation.desk.decisions import Verdict
from delegation.errors import DomainError
from delegation.event import DelegateRole, EventStatus, Quota
from delegation.language import Language
from delegation.quota import Bound
from simulator import Heard
from simulator import Person as Anybody
from storage.unit import SqlUnit
from tests.conversation.crowd import (
    applicant,
    approve,
    coordinator,
    draft,
    hand_in,
    stands,
    statuses,
    written,
)
from tests.conversation.desk import Desk

CODE = "amur-to-smetc"


async def seated_and_waiting(desk: Desk, waiting: int, language: Language = "en") -> list[Anybody]:
    """One seat, taken by the first; the others wait."""
    await desk.set_quota(CODE, Quota(total=1))
    first, application = await applicant(desk, 1001, "Anna")
    await approve(desk, application)
    first.forgets()
    others = [(await applicant(desk, 1002 + n, f"Waiting {n}", language))[0] for n in range(waiting)]
    return [first, *others]


async def withdraw(desk: Desk, number: int) -> None:
    """Withdraw one's application, past the chat."""
    person = await desk.person(number)

    async with desk.app.database.reading(desk.now) as unit:
        application = (await unit.applications.registered_by(person.id))[0]
    await desk.app.writer.do(lambda unit: own.withdraw(unit, person, application.id))
    await desk.app.idle()


async def offered(person: Anybody) -> Heard:
    heard = await person.hears()
    assert "A seat is free for you." in heard.text, heard.text
    return heard


async def test_who_comes_when_all_seats_are_taken_waits_and_a_freed_seat_is_theirs_to_take(desk: Desk) -> None:
    _, olga = await seated_and_waiting(desk, 1)
    assert await statuses(desk) == [Status.APPROVED, Status.WAITLISTED]
    await withdraw(desk, 1001)
    heard = await offered(olga)
    assert "Please answer by" in heard.text
    assert heard.text.count("in Blagoveshchensk") == 1
    assert heard.labels == ["Take the seat", "Refuse"]
    assert (await statuses(desk)) == [Status.WITHDRAWN, Status.OFFERED]
    await olga.presses("Take the seat")
    shown = await olga.hears()
    assert shown.text.splitlines()[0] == "You are in the delegation."
    await desk.app.idle()
    assert (await statuses(desk))[1] is Status.APPROVED
    person = await desk.person(1002)
    async with desk.app.database.reading(desk.now) as unit:
        planned = await unit.deliveries.of_person(person.id)
    assert any(one.draft.topic == "leg-3h" for one in planned)


async def test_the_offer_is_made_in_the_readers_language_on_the_centres_clock(desk: Desk) -> None:
    _, wang = await seated_and_waiting(desk, 1, "zh")
    await withdraw(desk, 1001)
    heard = await wang.hears()
    assert heard.text.splitlines()[0] == "⚠️ 有名额空出，留给您。"
    assert "布拉戈维申斯克时间" in heard.text
    assert heard.labels == ["接受名额", "放弃"]


async def test_a_refused_seat_goes_to_the_next(desk: Desk) -> None:
    _, second, third, fourth = await seated_and_waiting(desk, 3)
    await withdraw(desk, 1001)
    await offered(second)
    await third.hears_nothing()
    await second.presses("Refuse")
    await second.hears()
    await offered(third)
    await fourth.hears_nothing()
    assert await statuses(desk) == [Status.WITHDRAWN, Status.WITHDRAWN, Status.OFFERED, Status.WAITLISTED]


async def test_an_offer_that_is_not_answered_expires_and_goes_on(desk: Desk) -> None:
    _, second, third = await seated_and_waiting(desk, 2)
    await withdraw(desk, 1001)
    offer = await offered(second)
    await desk.forward(timedelta(hours=23))
    await third.hears_nothing()
    await desk.forward(timedelta(hours=1, minutes=1))
    heard = {(await second.hears()).text.splitlines()[0] for _ in range(2)}
    assert heard == {"⚠️ A seat is free for you.", "Your seat went to the next in line."}
    stale = next(message for message in second.chat if message.id == offer.id)
    assert "The time to answer is over." in stale.text
    assert stale.buttons == []
    await offered(third)
    press = await second.presses("Take the seat", message=offer)
    assert (await press.answered()).startswith("The time to take this seat is over.")
    assert await statuses(desk) == [Status.WITHDRAWN, Status.EXPIRED, Status.OFFERED]


async def test_two_taps_take_one_seat_and_nobody_takes_anothers(desk: Desk) -> None:
    _, second, third = await seated_and_waiting(desk, 2)
    await withdraw(desk, 1001)
    offer = await offered(second)
    data = str(offer.inline[0][0]["callback_data"])
    forged = await third.presses_data(third.chat[-1], data)
    assert (await forged.answered()).startswith("This is not open to you.")
    presses = [await second.presses("Take the seat", message=offer) for _ in range(2)]
    for press in presses:
        assert await press.answered() == ""
    await desk.app.idle()
    assert await statuses(desk) == [Status.WITHDRAWN, Status.APPROVED, Status.WAITLISTED]


async def test_a_raised_quota_offers_as_many_seats_as_there_are(desk: Desk) -> None:
    people = await seated_and_waiting(desk, 3)
    await desk.set_quota(CODE, Quota(total=3))
    delegation = await desk.delegation(CODE)
    await desk.app.writer.do(lambda unit: seats.release(unit, delegation.id))
    await desk.app.idle()
    for person in people[1:3]:
        await offered(person)
    await people[3].hears_nothing()
    await desk.app.writer.do(lambda unit: seats.release(unit, delegation.id))
    assert await statuses(desk) == [Status.APPROVED, Status.OFFERED, Status.OFFERED, Status.WAITLISTED]


async def test_nobody_is_offered_a_seat_of_a_cancelled_event(desk: Desk) -> None:
    _, second = await seated_and_waiting(desk, 1)
    event = await desk.event()
    await desk.app.writer.do(lambda unit: unit.events.set_status(event.id, EventStatus.CANCELLED))
    await withdraw(desk, 1001)
    await second.hears_nothing()


async def test_an_offered_seat_that_is_withdrawn_goes_on_and_its_end_is_harmless(desk: Desk) -> None:
    _, second, third = await seated_and_waiting(desk, 2)
    await withdraw(desk, 1001)
    await offered(second)
    await withdraw(desk, 1002)
    await offered(third)
    third.forgets()
    await third.presses("Take the seat")
    await third.hears()
    await desk.forward(timedelta(hours=25))
    assert await statuses(desk) == [Status.WITHDRAWN, Status.WITHDRAWN, Status.APPROVED]
    await third.hears_nothing()
    async with desk.app.database.reading(desk.now) as unit:
        last = (await unit.applications.of_delegation((await desk.delegation(CODE)).id))[-1]
    assert (await stands(desk, last)).offered_until is None


async def test_who_was_put_in_line_by_hand_stays_there_until_a_seat_is_freed(desk: Desk) -> None:
    _, first = await applicant(desk, 1001, "Anna")
    olga, second = await applicant(desk, 1002, "Olga")
    actor = await coordinator(desk)
    for one in (first, second):
        await desk.app.writer.do(partial(deciding.waitlist, actor=actor, application_id=one.id))
    await desk.app.idle()
    olga.forgets()
    await withdraw(desk, 1001)  # held no seat
    await olga.hears_nothing()
    await desk.app.writer.do(partial(deciding.offer, actor=actor, application_id=second.id))
    await desk.app.idle()
    await offered(olga)


async def colleagues(desk: Desk, *companies: str) -> list[tuple[Anybody, Application]]:
    """Applicants of these companies, one seat a company."""
    await desk.set_company_seats(CODE, 1)
    found = []
    for n, company in enumerate(companies):
        anybody = await written(desk, 1001 + n, f"Person {n}")
        person = await desk.person(1001 + n)
        filled = await draft(desk, person, f"Person {n}")
        told = replace(filled, answers=replace(filled.answers, company=company))
        kept = await desk.app.writer.do(partial(_save, told))
        found.append((anybody, await hand_in(desk, person, kept)))
    await desk.app.idle()
    for anybody, _ in found:
        anybody.forgets()
    return found


async def _save(application: Application, unit: SqlUnit) -> Application:
    return await unit.applications.save(application)


async def test_a_company_that_has_its_seats_waits_and_another_goes_past_it(desk: Desk) -> None:
    people = await colleagues(desk, "ООО «Амур»", "Амур", "Лес")
    await approve(desk, people[0][1])
    actor = await coordinator(desk)
    with pytest.raises(DomainError) as refusal:
        await desk.app.writer.do(partial(deciding.approve, actor=actor, application_id=people[1][1].id))
    assert refusal.value.key == "error-no-seat-for-company"
    await desk.app.writer.do(
        partial(decisions.decide_many, actor=actor, delegation_id=people[0][1].delegation_id, verdict=Verdict.APPROVE)
    )
    await desk.app.idle()
    assert await statuses(desk) == [Status.APPROVED, Status.WAITLISTED, Status.APPROVED]
    heard = await people[1][0].hears()
    assert heard.text.splitlines()[0] == "The seats for your company are taken; you are first in line."
    async with desk.app.database.reading(desk.now) as unit:
        assert (await decisions.card(unit, actor, people[1][1].id)).bound is Bound.COMPANY


async def test_a_raised_bound_of_companies_frees_the_line(desk: Desk) -> None:
    people = await colleagues(desk, "Амур", "Амур")
    await approve(desk, people[0][1])
    actor = await coordinator(desk)
    await desk.app.writer.do(partial(deciding.waitlist, actor=actor, application_id=people[1][1].id))
    before = await desk.event()
    raised = tuple(replace(one, company_seats=2) for one in before.delegations)
    after = replace(before, delegations=raised)
    await desk.app.writer.do(lambda unit: editing.keep(unit, None, before, after))
    await desk.app.idle()
    assert await statuses(desk) == [Status.APPROVED, Status.OFFERED]


async def test_an_expired_offer_goes_past_a_full_role_and_a_full_company(desk: Desk) -> None:
    """The line: one whose role is full, one whose company is full, one who may come."""
    await desk.set_quota(CODE, Quota(total=2, roles={DelegateRole.INTERPRETER: 0}))
    people = await colleagues(desk, "Амур", "Лес", "Зея", "Амур", "Тайга")
    actor = await coordinator(desk)
    await desk.app.writer.do(
        partial(decisions.decide_many, actor=actor, delegation_id=people[0][1].delegation_id, verdict=Verdict.APPROVE)
    )
    third = await stands(desk, people[2][1])
    await desk.app.writer.do(partial(_save, replace(third, role=DelegateRole.INTERPRETER)))
    await withdraw(desk, 1002)
    assert await statuses(desk) == [
        Status.APPROVED,
        Status.WITHDRAWN,
        Status.WAITLISTED,
        Status.WAITLISTED,
        Status.OFFERED,
    ]
    await desk.forward(timedelta(hours=25))
    assert (await statuses(desk))[2:] == [Status.WAITLISTED, Status.WAITLISTED, Status.EXPIRED]
    with pytest.raises(DomainError):
        await desk.app.writer.do(partial(deciding.offer, actor=actor, application_id=people[3][1].id))


async def test_approvals_at_once_never_give_a_company_more_than_its_seats(desk: Desk) -> None:
    people = await colleagues(desk, "Амур", "ООО «Амур»", "АМУР", "Лес")
    actor = await coordinator(desk)
    tries = [
        desk.app.writer.do(partial(deciding.approve, actor=actor, application_id=application.id))
        for _, application in people
    ]
    ended = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(end, DomainError) for end in ended) == 2
    assert (await statuses(desk)).count(Status.APPROVED) == 2
