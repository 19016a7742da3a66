"""Checking in by the QR code of a badge: one scan, and the delegate is marked present at the stage that is on."""

from __future__ import annotations

from dataclasses import dataclass

from delegation import rights
from delegation.application import Application
from delegation.desk import own, rollcall
from delegation.desk.rollcall import Marked, Overview
from delegation.errors import Forbidden, NotFound
from delegation.form import Form
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.rollcall import stage_now


@dataclass(frozen=True, slots=True, kw_only=True)
class AtWhich:
    """Nobody can tell which stage is meant: whoever scanned has to say."""

    application: Application
    trip: Overview


Scanned = Marked | AtWhich | Form
"""Staff: marked, or asked at which stage; the delegate themself: their own application."""


async def scan(unit: Unit, actor: Person, token: str) -> Scanned:
    """What a scanned badge opens. NotFound for one that was never given; Forbidden, and so a row in the audit log,
    for whoever is neither staff of that delegation nor the delegate."""
    application_id = await unit.badges.application_of(token)
    if application_id is None:
        raise NotFound("badge-unknown")
    application = await unit.applications.get(application_id)
    if not rights.holds(actor, Role.STAFF, application.delegation_id):
        if actor.id in {application.person_id, application.registered_by}:
            return await own.open_form(unit, actor, application_id)
        raise Forbidden("roll.call", f"application:{application_id}", key="badge-not-yours")
    trip = await rollcall.overview(unit, actor, application.delegation_id)
    last = await unit.marks.last_by(actor.id, application.delegation_id)
    stage = stage_now([one.stage for one in trip.rolls], unit.now, last)
    if stage is None:
        return AtWhich(application=application, trip=trip)
    return await rollcall.mark(unit, actor, application_id, stage.code)


async def at_which(unit: Unit, actor: Person, application_id: int) -> AtWhich:
    """Ask for the stage: it was another one. Forbidden, NotFound."""
    application = await unit.applications.get(application_id)
    return AtWhich(application=application, trip=await rollcall.overview(unit, actor, application.delegation_id))


async def move(unit: Unit, actor: Person, application_id: int, stage: str, instead_of: str) -> Marked:
    """Mark somebody present at `stage`; their mark at the stage `instead_of`, if it is the actor's own, was a mistake.

    Raises as `rollcall.mark`.
    """
    marks = await unit.marks.about(application_id)
    if any(one.stage == instead_of and one.present and one.by == actor.id for one in marks) and stage != instead_of:
        await rollcall.unmark(unit, actor, application_id, instead_of)
    return await rollcall.mark(unit, actor, application_id, stage)
