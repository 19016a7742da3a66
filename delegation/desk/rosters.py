"""Rosters: who goes with a delegation, read by its staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from delegation import rights
from delegation.application import DELEGATES, Application, Status
from delegation.desk.parties import Party, parties, party
from delegation.desk.sheets import lacking, sheets, unfinished
from delegation.documents import Passport
from delegation.errors import NotFound
from delegation.paging import Page, page
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.questionnaire import unless_skipped
from delegation.rollcall import ever_present
from delegation.roster import Filter, Row, protocol_order, select, to_call


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """A delegation's applications in protocol order; delegates are those in DELEGATES."""

    party: Party
    rows: Sequence[Row]

    @property
    def delegates(self) -> list[Row]:
        return select(self.rows, Filter(statuses=DELEGATES))

    @property
    def opening(self) -> Filter:
        """What a roster shows first: its delegates, or everybody who applied while there are none."""
        held = frozenset(row.application.status for row in self.delegates)
        return Filter(statuses=held)

    def chosen(self, everybody: bool) -> list[Row]:
        """What goes into a file: the delegates, or everybody who applied (a draft is nobody's word yet)."""
        return [row for row in self.rows if row.application.status is not Status.DRAFT] if everybody else self.delegates


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One person of a roster, for who works with them."""

    row: Row
    party: Party
    registrar: Person | None
    """Who registered a colleague without Telegram: whom to call instead."""
    decides: bool
    """Whether the reader decides applications of this delegation."""

    @property
    def phone(self) -> str:
        """The number to call (`roster.to_call`)."""
        return to_call(self.row, self.registrar)[1]


async def readable(unit: Unit, actor: Person, number: int) -> Page[Party]:
    """A page of the delegations whose rosters this person may read."""
    rights.check_can_see_rosters(actor)
    return page(await parties(unit, rights.delegations_of(actor)), number)


async def read(unit: Unit, actor: Person, delegation_id: int) -> Roster:
    """The roster of a delegation that the reader is staff of. Forbidden, NotFound."""
    rights.check_can_read_roster(actor, delegation_id)
    return await gather(unit, delegation_id)


async def gather(unit: Unit, delegation_id: int) -> Roster:
    """The same where nobody asks: for the command line, whose user holds the database."""
    named = await party(unit, delegation_id)
    applications = await unit.applications.of_delegation(delegation_id)
    people = await unit.people.get_many({one.person_id for one in applications})
    papers, here = await sheets(unit, applications), ever_present(await unit.marks.of_delegation(delegation_id))

    def ordered() -> list[Row]:
        return protocol_order(
            replace(
                _row(one, people[one.person_id], papers[one.id].passport if one.id in papers else None),
                checked_in=one.id in here,
                papers=lacking(papers, one, named.delegation),
                confirmed=not unfinished(papers, one, named.delegation),
            )
            for one in applications
            if one.person_id in people
        )

    return Roster(party=named, rows=await unit.aside(ordered))


async def delegates(unit: Unit, delegation_id: int) -> Roster:
    """The delegates alone, whatever they have told: for whoever only needs to know who they are, in the same order."""
    named = await party(unit, delegation_id)
    applications = await unit.applications.of_delegation(delegation_id, DELEGATES)
    people = await unit.people.get_many({one.person_id for one in applications})
    passports = await unit.papers.passports(people.keys())
    rows = [
        _row(one, people[one.person_id], passports.get(one.person_id))
        for one in applications
        if one.person_id in people
    ]
    return Roster(party=named, rows=protocol_order(rows))


async def card(unit: Unit, actor: Person, application_id: int) -> Card:
    """One person of a roster. Forbidden, NotFound."""
    application = await unit.applications.get(application_id)
    rights.check_can_read_roster(actor, application.delegation_id)
    person = await unit.people.get(application.person_id)
    named = await party(unit, application.delegation_id)
    papers = await sheets(unit, [application])
    return Card(
        row=Row(
            application=application,
            person=person,
            papers=lacking(papers, application, named.delegation),
            confirmed=not unfinished(papers, application, named.delegation),
        ),
        party=named,
        registrar=await _registrar(unit, application),
        decides=rights.holds(actor, Role.COORDINATOR, application.delegation_id),
    )


async def number_to_call(unit: Unit, actor: Person, application_id: int) -> tuple[str, str]:
    """Whom a call about this person reaches, and at which number. Forbidden; NotFound when nobody told one."""
    found = await card(unit, actor, application_id)
    if not found.phone:
        raise NotFound
    return to_call(found.row, found.registrar)


def _row(application: Application, person: Person, passport: Passport | None) -> Row:
    said = passport or Passport()
    family, given, han = map(unless_skipped, (said.surname, said.given_names, said.han))
    return Row(application=application, person=person, surname=family, given_names=given, han=han)


async def _registrar(unit: Unit, application: Application) -> Person | None:
    if application.registered_by == application.person_id:
        return None
    found = await unit.people.get_many({application.registered_by})
    return found.get(application.registered_by)
