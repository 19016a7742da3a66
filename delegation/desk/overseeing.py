"""Delegates' papers as their coordinators see them: what was told, what is missing, the scans, and who sees to the visa
until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from delegation import rights
from delegation.dates import read_date
from delegation.desk import documenting, noting, reminding
from delegation.desk.sheets import visa_owner
from delegation.documents import Scan, Travel, VisaState, changes
from delegation.errors import BadAnswer, Example, NotFound
from delegation.person import Person
from delegation.ports import Unit
from delegation.sheet_form import SheetForm

AHEAD: Final = timedelta(days=30)
"""How far the day lies that is shown where a last day for a visa could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overseen:
    """One delegate's papers."""

    form: SheetForm
    owner: Person | None
    """The coordinator who sees to the visa; None: the delegate does."""


async def read(unit: Unit, actor: Person, application_id: int) -> Overseen:
    """The papers of a delegate of a delegation that one coordinates. Forbidden, NotFound."""
    form = await documenting.stands(unit, await unit.applications.get(application_id))
    rights.check_can_see_papers(actor, form.person, form.application.delegation_id)
    return Overseen(form=form, owner=await visa_owner(unit, form.sheet.travel, form.application.delegation_id))


async def scans(unit: Unit, actor: Person, application_id: int) -> Sequence[Scan]:
    """The scans of a delegate's passport, for who takes them away: the audit log says so. NotFound when there is
    none."""
    form = (await read(unit, actor, application_id)).form
    found = await unit.papers.scans(form.person.id)
    if not found:
        raise NotFound
    await noting.note(unit, actor.id, "papers.see", f"person:{form.person.id}", after="scan")
    return found


async def scan_content(unit: Unit, actor: Person, application_id: int, scan_id: int) -> tuple[Scan, bytes]:
    """One of these scans with its content. NotFound when it is another's or gone."""
    form = (await read(unit, actor, application_id)).form
    for scan in await unit.papers.scans(form.person.id):
        if scan.id == scan_id:
            return scan, await unit.papers.scan_content(scan_id)
    raise NotFound


async def set_visa(unit: Unit, actor: Person, application_id: int, state: VisaState) -> Overseen:
    """Say how a delegate's visa stands."""
    overseen = await _decided(unit, actor, application_id)
    return await _kept(unit, actor, overseen, replace(overseen.form.sheet.travel, visa=state))


async def set_due(unit: Unit, actor: Person, application_id: int, typed: str) -> Overseen:
    """Say until which day the visa is to be settled; whoever sees to it hears when that is over. BadAnswer."""
    overseen = await _decided(unit, actor, application_id)
    due = read_date(typed, Example(overseen.form.today + AHEAD))
    if due < overseen.form.today:
        raise BadAnswer("bad-visa-due-past", date=due)
    return await _kept(unit, actor, overseen, replace(overseen.form.sheet.travel, visa_due=due))


async def see_to(unit: Unit, actor: Person, application_id: int, *, mine: bool) -> Overseen:
    """See to a delegate's visa oneself, or leave it to the delegate."""
    overseen = await _decided(unit, actor, application_id)
    owner = actor.id if mine else None
    return await _kept(unit, actor, overseen, replace(overseen.form.sheet.travel, visa_owner=owner))


async def _decided(unit: Unit, actor: Person, application_id: int) -> Overseen:
    overseen = await read(unit, actor, application_id)
    rights.check_can_decide(actor, overseen.form.application.delegation_id, f"application:{application_id}")
    return overseen


async def _kept(unit: Unit, actor: Person, overseen: Overseen, travel: Travel) -> Overseen:
    application, before = overseen.form.application, overseen.form.sheet.travel
    if travel != before:
        await unit.papers.save_travel(application.id, travel)
        await noting.note(unit, actor.id, "papers.change", f"application:{application.id}", *changes(before, travel))
        await reminding.replan(unit, application)
    return await read(unit, actor, application.id)
