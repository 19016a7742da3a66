"""Deciding applications: approve, put in line, decline, offer a seat, ask for more; taking and refusing a seat."""

from __future__ import annotations

from dataclasses import replace

from delegation import rights
from delegation.application import Application, Status, check_move
from delegation.desk import informing, reminding, seats
from delegation.errors import DomainError, MovedOn
from delegation.event import DelegateRole, Event, EventStatus
from delegation.person import Person
from delegation.ports import Unit
from delegation.trip import check_offer_open, offer_ends
from delegation.typed import read_text

DECLINE_REASONS = ("seats", "profile", "details", "late")
"""Ready reasons by their code; anything else is a reason that a coordinator typed."""


async def approve(unit: Unit, actor: Person, application_id: int, role: DelegateRole | None = None) -> Application:
    """Give a seat: the person is told, their reminders are planned in the same commit.

    `role` None leaves the one they have. DomainError when no seat is free in it, MovedOn (saying who and how) when
    the application is decided already; approving twice oneself is harmless.
    """
    application = await _to_decide(unit, actor, application_id)
    if _again(application, actor, Status.APPROVED):
        return application
    await _check_undecided(unit, application, Status.APPROVED)
    check_held(await unit.events.get(application.event_id))
    return await _seat(unit, actor, application, role or application.role)


async def waitlist(unit: Unit, actor: Person, application_id: int) -> Application:
    """Put an application in the line by hand; the person is told their place. Raises as `approve`."""
    application = await _to_decide(unit, actor, application_id)
    if _again(application, actor, Status.WAITLISTED):
        return application
    await _check_undecided(unit, application, Status.WAITLISTED)
    return await _put_in_line(unit, actor, application)


async def decline(unit: Unit, actor: Person, application_id: int, reason: str = "") -> Application:
    """Say no, with a ready reason (DECLINE_REASONS), a typed one or none; the person is told it.

    BadAnswer for a reason that cannot be read; otherwise raises as `approve`.
    """
    application = await _to_decide(unit, actor, application_id)
    if _again(application, actor, Status.DECLINED):
        return application
    await _check_undecided(unit, application, Status.DECLINED)
    return await _say_no(unit, actor, application, read_reason(reason))


async def offer(unit: Unit, actor: Person, application_id: int) -> Application:
    """Offer a free seat to somebody in line, out of turn. DomainError when none is free, MovedOn when nobody waits."""
    application = await _to_decide(unit, actor, application_id)
    if application.status is Status.OFFERED:
        return application
    await _check_undecided(unit, application, Status.OFFERED)
    event = await unit.events.get(application.event_id)
    check_held(event)
    until = offer_ends(event, event.delegation(application.delegation_id), unit.now)
    if until is None:
        raise MovedOn("offer-too-late")
    return await seats.offer(unit, actor.id, replace(application, decided_by=actor.id), until)


async def ask_for_more(unit: Unit, actor: Person, application_id: int, text: str) -> Application:
    """Tell the person what is missing before their application can be decided. BadAnswer when there is no text."""
    application = await _to_decide(unit, actor, application_id)
    if application.status not in {Status.SUBMITTED, Status.WAITLISTED}:
        raise await _decided_already(unit, application)
    asked = await unit.applications.save(replace(application, reason=read_text(text)))
    await informing.note(unit, actor.id, "ask", application, asked)
    await informing.tell(unit, asked, "application-more")
    await informing.revise_cards(unit, asked.id)
    return asked


async def take_seat(unit: Unit, actor: Person, application_id: int) -> Application:
    """Take the seat that is offered: only who wants to go or who registered them. Taking it twice is harmless;
    MovedOn when the time is over."""
    application = await unit.applications.get(application_id)
    rights.check_can_change_application(actor, application)
    if application.status is Status.APPROVED:
        return application
    check_offer_open(application, unit.now)
    check_held(await unit.events.get(application.event_id))
    taken = await unit.applications.save(
        replace(application, status=Status.APPROVED, decided_at=unit.now, decided_by=None, offered_until=None)
    )
    await _settled(unit, actor, "take", application, taken)
    await reminding.replan(unit, taken)
    return taken


async def refuse_seat(unit: Unit, actor: Person, application_id: int) -> Application:
    """Leave the seat that is offered to the next in line, who is told at once. Refusing it twice is harmless."""
    application = await unit.applications.get(application_id)
    rights.check_can_change_application(actor, application)
    if application.status is Status.WITHDRAWN:
        return application
    check_offer_open(application, unit.now)
    refused = await unit.applications.save(replace(application, status=Status.WITHDRAWN, offered_until=None))
    await _settled(unit, actor, "refuse", application, refused)
    await reminding.replan(unit, refused)
    await seats.release(unit, refused.delegation_id)
    return refused


async def approve_or_wait(unit: Unit, actor: Person, application: Application) -> Application:
    """One application of many: a seat while one is free in its role, else a place in line."""
    if await seats.left(unit, application, application.role):
        return await _seat(unit, actor, application, application.role)
    return await _put_in_line(unit, actor, application)


async def decline_one(unit: Unit, actor: Person, application: Application) -> Application:
    """One application of many."""
    return await _say_no(unit, actor, application, "")


def read_reason(reason: str) -> str:
    """A reason as it is kept: a code of DECLINE_REASONS, a text, or none. BadAnswer."""
    return reason if not reason or reason in DECLINE_REASONS else read_text(reason)


async def _seat(unit: Unit, actor: Person, application: Application, role: DelegateRole) -> Application:
    check_move(application.status, Status.APPROVED)
    await seats.check_left(unit, application, role)
    approved = await unit.applications.save(
        replace(application, status=Status.APPROVED, role=role, decided_at=unit.now, decided_by=actor.id, reason="")
    )
    await _settled(unit, actor, "approve", application, approved)
    await reminding.replan(unit, approved)
    await informing.tell(unit, approved, "application-approved")
    return approved


async def _put_in_line(unit: Unit, actor: Person, application: Application) -> Application:
    marked = replace(application, decided_at=unit.now, decided_by=actor.id)
    waiting = await seats.wait(unit, actor.id, marked)
    await informing.revise_cards(unit, waiting.id)
    await informing.tell(unit, waiting, "application-waitlisted")
    return waiting


async def _say_no(unit: Unit, actor: Person, application: Application, reason: str) -> Application:
    check_move(application.status, Status.DECLINED)
    declined = await unit.applications.save(
        replace(application, status=Status.DECLINED, decided_at=unit.now, decided_by=actor.id, reason=reason)
    )
    await _settled(unit, actor, "decline", application, declined)
    await informing.tell(unit, declined, "application-declined")
    return declined


async def _settled(unit: Unit, actor: Person, action: str, before: Application, after: Application) -> None:
    await informing.note(unit, actor.id, action, before, after)
    await informing.revise_cards(unit, after.id)


async def _to_decide(unit: Unit, actor: Person, application_id: int) -> Application:
    application = await unit.applications.get(application_id)
    rights.check_can_decide(actor, application.delegation_id, f"application:{application.id}")
    return application


def _again(application: Application, actor: Person, verdict: Status) -> bool:
    """Whether the same person said the same just now: two taps on one button are one."""
    return application.status is verdict and application.decided_by == actor.id


async def _check_undecided(unit: Unit, application: Application, verdict: Status) -> None:
    """Raise MovedOn, saying who decided what, unless the application may go to `verdict` by hand."""
    try:
        check_move(application.status, verdict)
    except MovedOn:
        raise await _decided_already(unit, application) from None
    if application.status is Status.OFFERED:
        raise await _decided_already(unit, application)


async def _decided_already(unit: Unit, application: Application) -> MovedOn:
    who = await decider(unit, application)
    return MovedOn(f"decided-already-{application.status.value}", by="person" if who else "desk", who=who)


async def decider(unit: Unit, application: Application) -> str:
    """What to call whoever decided; "" for the desk itself and for who is not here any more."""
    if application.decided_by is None:
        return ""
    found = await unit.people.get_many([application.decided_by])
    return next((person.called for person in found.values()), "")


def check_held(event: Event) -> None:
    """Raise DomainError for an event that is cancelled: nobody is given a seat there."""
    if event.status is EventStatus.CANCELLED:
        raise DomainError("deciding-event-cancelled")
