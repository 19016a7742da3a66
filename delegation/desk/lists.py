"""Lists of a delegation's people to take away: who may have which, what is in it, and the note that it was taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from delegation import rights
from delegation.desk import noting, rosters
from delegation.desk.parties import Party
from delegation.errors import BadAnswer, NotFound, SealedAway
from delegation.event import Partner
from delegation.lists import FIELDS, Listing, ListKind, partner_list, plain_list, trip_values
from delegation.partner_form import PartnerForm
from delegation.person import Person, Role
from delegation.ports import Unit
from delegation.roster import Row
from delegation.roster_version import Changes, Version, compare


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A list of a delegation's people, and what there is to choose."""

    party: Party
    partner: Partner | None
    """Whom lists of this delegation go to: who invites, or for one that comes to us who sends it."""
    kind: ListKind
    form: PartnerForm | None = None
    """The partner's own form that it fills."""
    listing: Listing
    everybody: bool = False
    """Whether it holds everybody who applied rather than the delegates; only the plain roster may."""
    others: int = 0
    """How many the other choice would hold."""
    since: Version | None = None
    """The version of this list that was sent last."""
    changes: Changes = Changes()
    """What is different since then."""

    @property
    def difference(self) -> tuple[int, Changes] | None:
        """The number of that version, and what is different."""
        return (self.since.number, self.changes) if self.since else None


async def choose(unit: Unit, actor: Person, delegation_id: int, kind: ListKind, *, everybody: bool = False) -> Listed:
    """One of the desk's own lists, for who may take it away. Forbidden, NotFound."""
    _check(actor, delegation_id, kind)
    return await compose(unit, delegation_id, kind, everybody=everybody)


async def choose_form(unit: Unit, actor: Person, delegation_id: int, form_id: int) -> Listed:
    """What goes into a partner's own form. Forbidden, NotFound."""
    _check(actor, delegation_id, ListKind.FORM)
    return await compose(unit, delegation_id, ListKind.FORM, form_id=form_id)


async def compose(
    unit: Unit, delegation_id: int, kind: ListKind, *, everybody: bool = False, form_id: int | None = None
) -> Listed:
    """The same where nobody asks: for the command line, whose user holds the database."""
    everybody = everybody and kind is ListKind.ROSTER
    roster = await rosters.gather(unit, delegation_id)
    partners = await unit.partners.all()
    partner = partner_of(roster.party, partners)
    form = await _form_of(unit, partner, form_id) if kind is ListKind.FORM else None
    rows = roster.chosen(everybody)
    if kind is ListKind.ROSTER:
        rooms, groups = await unit.rooms.of_delegation(delegation_id), await unit.groups.of_delegation(delegation_id)
        listing = await unit.aside(lambda: plain_list(rows, rooms, groups))
    else:
        listing = await _for_partner(unit, roster.party, partners, form.fields if form else FIELDS[kind], rows)
    since = None if everybody else await unit.versions.latest(delegation_id, kind, form.id if form else None)
    before = await sent(unit, since) if since else None
    return Listed(
        party=roster.party,
        partner=partner,
        kind=kind,
        form=form,
        listing=listing,
        everybody=everybody,
        others=len(roster.chosen(not everybody)),
        since=since if before else None,
        changes=await unit.aside(lambda: compare(before, listing)) if before else Changes(),
    )


async def take(
    unit: Unit, actor: Person, delegation_id: int, kind: ListKind, form: str, language: str, *, everybody: bool
) -> Listed:
    """Note in the audit log that this person takes the list away, and give it. BadAnswer when nobody is in it."""
    listed = await choose(unit, actor, delegation_id, kind, everybody=everybody)
    await _take(unit, actor, listed, form, language)
    return listed


async def take_form(unit: Unit, actor: Person, delegation_id: int, form_id: int, language: str) -> Listed:
    """The same with a partner's own form, filled."""
    listed = await choose_form(unit, actor, delegation_id, form_id)
    if listed.form is None or not listed.form.confirmed:
        raise BadAnswer("form-unconfirmed")
    await _take(unit, actor, listed, "xlsx", language)
    return listed


async def note(unit: Unit, actor_id: int | None, listed: Listed, form: str, language: str) -> None:
    """Personal data left the desk: the audit log says who took it, in which form and how many people it holds."""
    await noting.note(
        unit,
        actor_id,
        "roster.export",
        f"delegation:{listed.party.delegation.id}",
        after=f"{listed.kind} {form} {language} {len(listed.listing.lines)}",
    )


async def sent(unit: Unit, version: Version) -> Listing | None:
    """What a version says; None when it was erased since, or when no key opens it."""
    try:
        return await unit.versions.listing(version.id)
    except SealedAway:
        return None


def partner_of(party: Party, partners: Iterable[Partner]) -> Partner | None:
    """Whom the lists of a delegation go to."""
    known = {one.code: one for one in partners}
    host = known.get(party.event.inviting_party)
    return known.get(party.delegation.origin) if host is None or host.own else host


def may_take(person: Person, delegation_id: int, kind: ListKind) -> bool:
    """Whether somebody who asked for a list before still may have it."""
    role = Role.STAFF if kind is ListKind.ROSTER else Role.COORDINATOR
    return rights.holds(person, role, delegation_id)


async def _take(unit: Unit, actor: Person, listed: Listed, form: str, language: str) -> None:
    if not listed.listing.lines:
        raise BadAnswer("export-empty")
    await note(unit, actor.id, listed, form, language)


async def _for_partner(
    unit: Unit, party: Party, partners: Iterable[Partner], fields: Iterable[str], rows: Sequence[Row]
) -> Listing:
    passports = await unit.papers.passports([row.application.person_id for row in rows])
    travels = await unit.papers.travels([row.application.id for row in rows])
    trip = trip_values(party.event, party.delegation, partners)
    return await unit.aside(lambda: partner_list(fields, rows, passports, travels, trip))


async def _form_of(unit: Unit, partner: Partner | None, form_id: int | None) -> PartnerForm:
    """The form, if it is this partner's."""
    if form_id is None or partner is None:
        raise NotFound
    form = await unit.forms.get(form_id)
    if form.partner != partner.code:
        raise NotFound
    return form


def _check(actor: Person, delegation_id: int, kind: ListKind) -> None:
    if kind is ListKind.ROSTER:
        rights.check_can_export(actor, delegation_id)
    else:
        rights.check_can_export_passports(actor, delegation_id)
