"""Lists that were sent to a partner: frozen, told, and had again."""

from __future__ import annotations

from dataclasses import dataclass

from delegation import rights
from delegation.desk import lists, noting
from delegation.desk.lists import Listed
from delegation.desk.parties import Party, party
from delegation.errors import MovedOn, NotFound
from delegation.language import Language
from delegation.lists import Listing
from delegation.paging import Page, page
from delegation.person import Person
from delegation.ports import Unit
from delegation.roster_version import Version, mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A version for a reader: who sent it and to whom, by name; "" for who is gone."""

    version: Version
    by: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A version and what was in it; None when that was erased."""

    sent: Sent
    party: Party
    listing: Listing | None


async def send(unit: Unit, actor: Person, listed: Listed, language: Language, seen: str) -> Version:
    """Freeze a list as sent to its partner. `seen`: the `mark` of what was in the file.

    A second tap freezes nothing twice. MovedOn when the list is another by now: nobody knows what was sent then.
    """
    delegation_id = listed.party.delegation.id
    rights.check_can_send_lists(actor, delegation_id)
    if listed.partner is None:
        raise NotFound
    if mark(listed.listing) != seen:
        raise MovedOn("version-moved-on")
    before = await lists.sent(unit, listed.since) if listed.since else None
    if listed.since and before and mark(before) == seen:
        return listed.since
    version = await unit.versions.add(
        Version(
            delegation_id=delegation_id,
            kind=listed.kind,
            form_id=listed.form.id if listed.form else None,
            partner=listed.partner.code,
            language=language,
            sent_at=unit.now,
            sent_by=actor.id,
            people=len(listed.listing.lines),
        ),
        listed.listing,
    )
    await noting.note(unit, actor.id, "roster.send", f"delegation:{delegation_id}", after=_noted(version))
    return version


async def history(unit: Unit, actor: Person, delegation_id: int, number: int) -> tuple[Party, Page[Sent]]:
    """What was sent of a delegation, the latest first. Forbidden, NotFound."""
    rights.check_can_send_lists(actor, delegation_id)
    found = page(await unit.versions.of_delegation(delegation_id), number)
    told = tuple([await _told(unit, actor, version) for version in found.items])
    return await party(unit, delegation_id), Page(told, found.number, found.total)


async def again(unit: Unit, actor: Person, version_id: int) -> Frozen:
    """What was sent, as it was. Forbidden, NotFound."""
    version = await unit.versions.get(version_id)
    rights.check_can_send_lists(actor, version.delegation_id)
    return Frozen(
        sent=await _told(unit, actor, version),
        party=await party(unit, version.delegation_id),
        listing=await lists.sent(unit, version),
    )


async def take_back(unit: Unit, actor: Person, version_id: int) -> Version:
    """Say that a list was not sent after all: it is kept no longer, and the one before it is the latest again.
    Forbidden, NotFound."""
    version = await unit.versions.get(version_id)
    rights.check_can_send_lists(actor, version.delegation_id)
    await unit.versions.remove(version_id)
    await noting.note(unit, actor.id, "roster.unsend", f"delegation:{version.delegation_id}", before=_noted(version))
    return version


async def take(unit: Unit, actor: Person, version_id: int, form: str, language: str) -> Frozen:
    """The same to be taken away: the audit log says so. MovedOn when it was erased."""
    frozen = await again(unit, actor, version_id)
    if frozen.listing is None:
        raise MovedOn("version-erased")
    version = frozen.sent.version
    await noting.note(
        unit,
        actor.id,
        "roster.export",
        f"delegation:{version.delegation_id}",
        after=f"{version.kind} {version.number} {form} {language} {len(frozen.listing.lines)}",
    )
    return frozen


def _noted(version: Version) -> str:
    """A version in the audit log."""
    return f"{version.number} {version.kind} {version.partner} {version.people}"


async def _told(unit: Unit, actor: Person, version: Version) -> Sent:
    partner = await unit.partners.by_code(version.partner)
    senders = await unit.people.get_many([version.sent_by] if version.sent_by is not None else [])
    return Sent(
        version=version,
        by=next((one.called for one in senders.values()), ""),
        to=partner.name.best(actor.language) if partner else version.partner,
    )
