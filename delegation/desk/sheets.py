"""The papers of many delegates at once, for whoever counts, reminds or lists what is missing."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from delegation import rights
from delegation.application import DELEGATES, Application
from delegation.documents import Passport, Travel
from delegation.event import Delegation
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.sheet import Sheet, complete, missing


async def sheets(unit: Unit, applications: Collection[Application]) -> dict[int, Sheet]:
    """By application, of those who are delegates; an empty one for who told nothing.

    `scans` is 1 where there are any.
    """
    delegates = [one for one in applications if one.status in DELEGATES]
    if not delegates:
        return {}
    people = {one.person_id for one in delegates}
    passports, scanned = await unit.papers.passports(people), await unit.papers.scanned(people)
    travels = await unit.papers.travels([one.id for one in delegates])

    def by_application() -> dict[int, Sheet]:
        return {
            one.id: Sheet(
                passport=passports.get(one.person_id, Passport()),
                travel=travels.get(one.id, Travel()),
                scans=int(one.person_id in scanned),
            )
            for one in delegates
        }

    return await unit.aside(by_application)


def lacking(sheets: Mapping[int, Sheet], application: Application, delegation: Delegation) -> tuple[str, ...]:
    """Codes of what this applicant, where they are a delegate, was asked for and has not told yet."""
    sheet = sheets.get(application.id)
    return missing(sheet, delegation) if sheet is not None else ()


def unfinished(sheets: Mapping[int, Sheet], application: Application, delegation: Delegation) -> bool:
    """Whether this applicant is a delegate who has still something to tell or, that being done, to confirm."""
    sheet = sheets.get(application.id)
    return sheet is not None and not complete(sheet, delegation)


async def visa_owner(unit: Unit, travel: Travel, delegation_id: int) -> Person | None:
    """The coordinator who sees to a delegate's visa; None: the delegate does, also once that coordinator is none of
    this delegation any more."""
    if travel.visa_owner is None:
        return None
    owner = (await unit.people.get_many([travel.visa_owner])).get(travel.visa_owner)
    return owner if owner is not None and rights.holds(owner, Role.COORDINATOR, delegation_id) else None
