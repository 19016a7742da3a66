"""Badges and itineraries on paper: for a whole delegation, or for one delegate."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from delegation import badge, rights
from delegation.application import Application
from delegation.desk import noting, rosters
from delegation.desk.badging import has_badge
from delegation.desk.parties import Party, party
from delegation.errors import BadAnswer, MovedOn
from delegation.event import Leg, Partner
from delegation.journeys import Place
from delegation.person import Person
from delegation.ports import Unit
from delegation.roster import Row
from delegation.three_scripts import Names, names_of


class Print(StrEnum):
    """What is printed."""

    BADGES = "badges"
    ITINERARIES = "itineraries"


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A delegate of whom something is printed."""

    application: Application
    person: Person
    names: Names
    legs: Sequence[Leg]
    """Those on which they travel with the others."""
    seats: Mapping[int, str]
    """Numbers of seats by the id of the leg, where they are known."""
    room: str = ""
    """The number of their room at the hotel, where they have one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheaf:
    """Delegates of one delegation in protocol order, and who invites them."""

    party: Party
    host: Partner | None
    people: Sequence[Printed]


async def take(unit: Unit, actor: Person, delegation_id: int, what: Print) -> Sheaf:
    """What is printed of all delegates, noted in the audit log. Forbidden, NotFound; BadAnswer when there is nobody."""
    sheaf = await of_all(unit, actor, delegation_id)
    if not sheaf.people:
        raise BadAnswer("export-empty")
    return await _taken(unit, actor, sheaf, what)


async def compose(unit: Unit, delegation_id: int, what: Print) -> Sheaf:
    """The same where nobody asks: for the command line, whose user holds the database."""
    sheaf = await _all(unit, delegation_id)
    if not sheaf.people:
        raise BadAnswer("export-empty")
    return await _taken(unit, None, sheaf, what)


async def take_one(unit: Unit, actor: Person, application_id: int, what: Print) -> Sheaf:
    """What is printed of one delegate: for themselves or whoever registered them, and for staff, who may have to give
    out another badge. Forbidden, NotFound; MovedOn when they are no delegate (any more)."""
    return await _taken(unit, actor, await of_one(unit, actor, application_id), what)


async def of_all(unit: Unit, actor: Person, delegation_id: int) -> Sheaf:
    """The delegates as they stand, for who may take them away. Forbidden, NotFound."""
    rights.check_can_export(actor, delegation_id)
    return await _all(unit, delegation_id)


async def of_one(unit: Unit, actor: Person, application_id: int) -> Sheaf:
    """One delegate. Forbidden, NotFound; MovedOn when they are no delegate (any more)."""
    application = await unit.applications.get(application_id)
    rights.check_can_see_application(actor, application)
    of = await party(unit, application.delegation_id)
    if not has_badge(application, of.event):
        raise MovedOn("error-moved-on", status=application.status.value)
    person = await unit.people.get(application.person_id)
    return await _sheaf(unit, of, [Row(application=application, person=person)])


async def links(unit: Unit, sheaf: Sheaf, username: str) -> Mapping[int, str]:
    """What the codes of the badges hold, by the id of the application; who was given none yet is left out.

    `username` is the bot's.
    """
    tokens = await unit.badges.known([one.application.id for one in sheaf.people])
    return {application_id: badge.link(username, token) for application_id, token in tokens.items()}


async def _all(unit: Unit, delegation_id: int) -> Sheaf:
    roster = await rosters.gather(unit, delegation_id)
    rows = [row for row in roster.delegates if has_badge(row.application, roster.party.event)]
    return await _sheaf(unit, roster.party, rows)


async def _taken(unit: Unit, actor: Person | None, sheaf: Sheaf, what: Print) -> Sheaf:
    applications = [one.application for one in sheaf.people]
    if what is Print.BADGES:
        # Codes are given in the transaction of the request: whoever makes the paper only reads.
        await unit.badges.tokens([application.id for application in applications])
    taker = actor.id if actor else None
    if any(taker not in {application.person_id, application.registered_by} for application in applications):
        await noting.note(
            unit,
            taker,
            "roster.export",
            f"delegation:{sheaf.party.delegation.id}",
            after=f"{what} pdf {len(applications)}",
        )
    return sheaf


async def _sheaf(unit: Unit, of: Party, rows: Sequence[Row]) -> Sheaf:
    passports = await unit.papers.passports({row.person.id for row in rows})
    places = await unit.places.of_delegation(of.delegation.id)
    rooms = {one: room.name for room in await unit.rooms.of_delegation(of.delegation.id) for one in room.guests}
    return Sheaf(
        party=of,
        host=await unit.partners.by_code(of.event.inviting_party),
        people=[_printed(row, names_of(row.name, passports.get(row.person.id)), of, places, rooms) for row in rows],
    )


def _printed(row: Row, names: Names, of: Party, places: Collection[Place], rooms: Mapping[int, str]) -> Printed:
    own = {place.leg_id: place for place in places if place.application_id == row.application.id}
    return Printed(
        application=row.application,
        person=row.person,
        names=names,
        legs=[leg for leg in of.delegation.legs if leg.id not in own or own[leg.id].aboard],
        room=rooms.get(row.application.id, ""),
        seats={leg_id: place.seat for leg_id, place in own.items() if place.seat},
    )
