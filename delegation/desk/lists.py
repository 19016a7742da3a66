"""Lists of a delegation's people to take away: who may have which, what is in it, and the note that it was taken."""

from __future__ import annotations

from dataclasses import dataclass

from delegation import rights
from delegation.audit import Entry
from delegation.desk import rosters
from delegation.desk.parties import Party
from delegation.errors import BadAnswer
from delegation.lists import Listing, ListKind, plain_list
from delegation.person import Person, Role
from delegation.ports import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A list of a delegation's people, and what there is to choose."""

    party: Party
    kind: ListKind
    listing: Listing
    everybody: bool
    """Whether it holds everybody who applied rather than the delegates; only the plain roster may."""
    others: int
    """How many the other choice would hold."""


async def choose(unit: Unit, actor: Person, delegation_id: int, kind: ListKind, *, everybody: bool) -> Listed:
    """The list for who may take it away. Forbidden, NotFound."""
    _check(actor, delegation_id, kind)
    return await compose(unit, delegation_id, kind, everybody=everybody)


async def compose(unit: Unit, delegation_id: int, kind: ListKind, *, everybody: bool = False) -> Listed:
    """The same where nobody asks: for the command line, whose user holds the database."""
    roster = await rosters.gather(unit, delegation_id)
    rows = roster.chosen(everybody)
    return Listed(
        party=roster.party,
        kind=kind,
        listing=plain_list(rows),
        everybody=everybody,
        others=len(roster.chosen(not everybody)),
    )


async def take(
    unit: Unit, actor: Person, delegation_id: int, kind: ListKind, form: str, language: str, *, everybody: bool
) -> Listed:
    """Note in the audit log that this person takes the list away, and give it. BadAnswer when nobody is in it."""
    listed = await choose(unit, actor, delegation_id, kind, everybody=everybody)
    if not listed.listing.lines:
        raise BadAnswer("export-empty")
    await note(unit, actor.id, listed, form, language)
    return listed


async def note(unit: Unit, actor_id: int | None, listed: Listed, form: str, language: str) -> None:
    """Personal data left the desk: the audit log says who took it, in which form and how many people it holds."""
    await unit.audit.add(
        Entry(
            at=unit.now,
            actor_id=actor_id,
            action="roster.export",
            subject=f"delegation:{listed.party.delegation.id}",
            after=f"{listed.kind} {form} {language} {len(listed.listing.lines)}",
        )
    )


def may_take(person: Person, delegation_id: int, kind: ListKind) -> bool:
    """Whether somebody who asked for a list before still may have it."""
    role = Role.STAFF if kind is ListKind.ROSTER else Role.COORDINATOR
    return rights.holds(person, role, delegation_id)


def _check(actor: Person, delegation_id: int, kind: ListKind) -> None:
    if kind is ListKind.ROSTER:
        rights.check_can_export(actor, delegation_id)
    else:
        rights.check_can_export_passports(actor, delegation_id)
