"""Seats: who gets one, who waits, and who is next when one is freed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from delegation.application import SEATED, Application, Status, check_move
from delegation.delivery import Draft, Kind, Priority
from delegation.desk import informing, reminding
from delegation.event import DelegateRole, Delegation
from delegation.ports import Unit
from delegation.quota import Bound, Seats, next_in_line, position_in_line
from delegation.trip import offer_ends


async def receive(unit: Unit, application: Application) -> Application:
    """Take in an application that was just completed (its status still `draft`): it becomes `submitted`, and
    `waitlisted` at once when every seat is taken. Posts the card to the coordinators and the staff group.
    Gives it back as it is kept."""
    check_move(application.status, Status.SUBMITTED)
    received = await unit.applications.save(
        replace(application, status=Status.SUBMITTED, submitted_at=unit.now, question="")
    )
    await informing.note(unit, application.registered_by, "submit", application, received)
    if not await left(unit, received, received.role):
        received = await wait(unit, None, received)
    await informing.post_card(unit, received)
    return received


async def release(unit: Unit, delegation_id: int) -> None:
    """A seat may have been freed (withdrawn, refused, expired, quota raised): offer it to the first in line, with a
    time to answer, and tell them. Does nothing while no seat is free or nobody waits."""
    event = await unit.events.of_delegation(delegation_id)
    delegation = event.delegation(delegation_id)
    until = offer_ends(event, delegation, unit.now)
    if until is None:
        return
    seats = await of(unit, delegation)
    line = await unit.applications.waitlist(delegation_id)
    while (first := next_in_line(seats, line)) is not None:
        await offer(unit, None, first, until)
        seats = seats.given(first.role, first.answers)
        line.remove(first)


async def position(unit: Unit, application: Application) -> int:
    """The place in line of a waitlisted application, from 1."""
    return position_in_line(await unit.applications.waitlist(application.delegation_id), application.id)


async def of(unit: Unit, delegation: Delegation) -> Seats:
    """The seats of a delegation as they are held now."""
    bounded = delegation.company_seats is not None
    seated = await unit.applications.of_delegation(delegation.id, SEATED) if bounded else []
    return Seats(
        quota=delegation.quota,
        taken=await unit.applications.seats_taken(delegation.id),
        company_seats=delegation.company_seats,
        holders=[one.answers for one in seated],
    )


async def bound(unit: Unit, application: Application) -> Bound | None:
    """Why an application waits; None when a seat is free for it: it was put in line by hand."""
    return (await _of_applied_to(unit, application)).bound(application.role, application.answers)


async def left(unit: Unit, application: Application, role: DelegateRole) -> int:
    """How many seats are left in `role`, for whoever applied, in the delegation that they applied to."""
    return (await _of_applied_to(unit, application)).left(role, application.answers)


async def check_left(unit: Unit, application: Application, role: DelegateRole) -> None:
    """Raise DomainError, saying which bound is met, unless a seat in `role` is free: asked before every seat given."""
    (await _of_applied_to(unit, application)).check(role, application.answers)


async def wait(unit: Unit, actor_id: int | None, application: Application) -> Application:
    """Put an application in the line."""
    check_move(application.status, Status.WAITLISTED)
    waiting = await unit.applications.save(replace(application, status=Status.WAITLISTED, reason=""))
    await informing.note(unit, actor_id, "waitlist", application, waiting)
    return waiting


async def offer(unit: Unit, actor_id: int | None, application: Application, until: datetime) -> Application:
    """Keep a seat for somebody in line, tell them, and have the offer expire when its time is over."""
    check_move(application.status, Status.OFFERED)
    await check_left(unit, application, application.role)
    offered = await unit.applications.save(replace(application, status=Status.OFFERED, offered_until=until))
    await informing.note(unit, actor_id, "offer", application, offered)
    await informing.tell(unit, offered, "seat-offered", until)
    await unit.deliveries.plan(
        [
            Draft(
                key=f"{informing.offer_scope(offered.id)}expiry",
                kind=Kind.ERRAND,
                topic="offer-expiry",
                due_at=until,
                facts={"application_id": offered.id},
                priority=Priority.ERRAND,
                application_id=offered.id,
                event_id=offered.event_id,
            )
        ]
    )
    await informing.revise_cards(unit, offered.id)
    return offered


async def expire(unit: Unit, application_id: int) -> None:
    """The time of an offer is over: unless it was answered, the person is told and the next in line is offered it."""
    application = await unit.applications.get(application_id)
    until = application.offered_until
    if application.status is not Status.OFFERED or until is None or until > unit.now:
        return
    expired = await unit.applications.save(replace(application, status=Status.EXPIRED, decided_at=unit.now))
    await informing.note(unit, None, "expire", application, expired)
    await informing.tell(unit, expired, "offer-expired")
    await unit.deliveries.revise(scope=informing.offer_scope(expired.id))
    await informing.revise_cards(unit, expired.id)
    await reminding.replan(unit, expired)
    await release(unit, expired.delegation_id)


async def _of_applied_to(unit: Unit, application: Application) -> Seats:
    event = await unit.events.of_delegation(application.delegation_id)
    return await of(unit, event.delegation(application.delegation_id))
