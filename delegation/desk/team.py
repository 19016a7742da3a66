"""The team: who holds which role at the desk, giving roles and taking them back."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from delegation import rights
from delegation.audit import right
from delegation.delivery import Draft, Kind
from delegation.desk import noting, people, reminding
from delegation.desk.parties import Party, known_party, parties, party
from delegation.errors import DomainError, MovedOn, NotFound
from delegation.names import plain, search_forms, sounding
from delegation.paging import PAGE, Page, page
from delegation.person import Grant, Person, Role
from delegation.ports import Unit
from delegation.typed import clean_code

TEAM: Final = (Role.COORDINATOR, Role.STAFF)
CHIEFS: Final = (Role.ADMINISTRATOR, Role.COORDINATOR)
"""What `/team` and `/admins` list, in this order."""
_LINK: Final = re.compile(r"^(https?://)?(t\.me|telegram\.me)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A role that somebody holds. `party` is the delegation it is for, None for all."""

    person: Person
    grant: Grant
    party: Party | None
    revocable: bool
    """Whether the reader may take it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scopes:
    """What a role can be given for: a page of delegations, and all of them."""

    person: Person
    role: Role
    found: Page[Party]
    for_all: bool


async def listed(unit: Unit, actor: Person, roles: Sequence[Role], number: int) -> Page[Held]:
    """A page of who holds those roles: for all delegations first, then by delegation, then by name.

    A coordinator of some delegations sees who is named for those or for all.
    """
    _check_can_see(actor, roles)
    named = {one.delegation.id: (place, one) for place, one in enumerate(await parties(unit, None))}
    theirs = rights.delegations_of(actor, Role.COORDINATOR)

    def place_of(held: Held) -> tuple[int, int, str, int]:
        scope = -1 if held.grant.delegation_id is None else named[held.grant.delegation_id][0]
        return roles.index(held.grant.role), scope, plain(held.person.called), held.person.id

    found = [
        Held(
            person=person,
            grant=grant,
            party=named[grant.delegation_id][1] if grant.delegation_id in named else None,
            revocable=_may_grant(actor, grant),
        )
        for person in await unit.people.granted()
        for grant in person.grants
        if grant.role in roles and (grant.delegation_id is None or theirs is None or grant.delegation_id in theirs)
        if grant.delegation_id is None or grant.delegation_id in named
    ]
    return page(sorted(found, key=place_of), number)


async def held(unit: Unit, actor: Person, person_id: int, grant: Grant) -> Held:
    """A role that somebody holds. MovedOn when they do not any more."""
    _check_can_see(actor, [grant.role])
    person = await unit.people.get(person_id)
    if grant not in person.grants:
        raise MovedOn("team-not-held", name=person.called)
    named = await known_party(unit, grant.delegation_id)
    return Held(person=person, grant=grant, party=named, revocable=_may_grant(actor, grant))


async def revocable(unit: Unit, actor: Person, person_id: int, grant: Grant) -> Held:
    """A role that is about to be taken back, to be confirmed. Forbidden; MovedOn when it is not held any more; whom
    the settings name stays, and so does the last administrator."""
    rights.check_can_grant(actor, grant, person_id)
    found = await held(unit, actor, person_id, grant)
    if grant.role is Role.ADMINISTRATOR:
        if found.person.telegram_id in unit.centre.admin_ids:
            raise DomainError("team-named-in-settings", name=found.person.called)
        if len(await unit.people.with_role(Role.ADMINISTRATOR)) == 1:
            raise DomainError("team-last-administrator")
    return found


def check_can_name(actor: Person) -> None:
    """Forbidden to whoever may give no role at all."""
    rights.check_can_see_team(actor)


async def find(unit: Unit, actor: Person, typed: str) -> list[Person]:
    """Those who opened the bot and whom `typed` may mean: a name in any script, an @username or its link, a number of
    Telegram's. At most a page of them, exact ones alone."""
    rights.check_can_see_team(actor)
    text = _LINK.sub("", clean_code(typed)).removeprefix("@").rstrip("/")
    known = await unit.people.opened()
    exact = [one for one in known if text and text.casefold() in {one.username.casefold(), str(one.telegram_id)}]
    asked = [(plain(word), sounding(word)) for word in text.split()]
    return exact or [one for one in known if asked and _called(one, asked)][:PAGE]


async def account(unit: Unit, actor: Person, telegram_id: int | None) -> list[Person]:
    """Who is behind a contact or a forwarded message, if they opened the bot."""
    rights.check_can_see_team(actor)
    found = await unit.people.by_telegram(telegram_id) if telegram_id is not None else None
    return [found] if found is not None and found.started_at is not None else []


async def candidate(unit: Unit, actor: Person, person_id: int) -> tuple[Person, list[Role]]:
    """Somebody to name, and the roles that the reader may give for at least one delegation."""
    rights.check_can_see_team(actor)
    person = await _account_holder(unit, person_id)
    chief = rights.holds(actor, Role.ADMINISTRATOR)
    return person, [Role.STAFF, Role.COORDINATOR, Role.ADMINISTRATOR] if chief else [Role.STAFF]


async def scopes(unit: Unit, actor: Person, person_id: int, role: Role, number: int) -> Scopes:
    """What the reader may give that role for. Forbidden when for nothing."""
    rights.check_can_see_team(actor)
    needed = Role.COORDINATOR if role is Role.STAFF else Role.ADMINISTRATOR
    theirs = rights.delegations_of(actor, needed)
    if theirs is not None and not theirs:
        rights.check_can_grant(actor, Grant(role), person_id)
    return Scopes(
        person=await _account_holder(unit, person_id),
        role=role,
        found=page(await parties(unit, theirs), number),
        for_all=theirs is None,
    )


async def proposed(unit: Unit, actor: Person, person_id: int, grant: Grant) -> Held:
    """What is about to be given, to be confirmed. Forbidden, NotFound, MovedOn when it is held already."""
    rights.check_can_grant(actor, grant, person_id)
    person = await _account_holder(unit, person_id)
    if grant.role is Role.ENTREPRENEUR or (grant.role is Role.ADMINISTRATOR and grant.delegation_id is not None):
        raise NotFound
    named = await party(unit, grant.delegation_id) if grant.delegation_id is not None else None
    if grant in person.grants:
        raise MovedOn("team-already-held", name=person.called)
    return Held(person=person, grant=grant, party=named, revocable=True)


async def give(unit: Unit, actor: Person, person_id: int, grant: Grant) -> Held:
    """Give a role: it holds at once, the person is told, their command menu follows."""
    given = await proposed(unit, actor, person_id, grant)
    await unit.people.grant(person_id, grant)
    await _follow(unit, actor, given, "role.give")
    return given


async def take_back(unit: Unit, actor: Person, person_id: int, grant: Grant) -> Held:
    """Take a role back: from now on it opens nothing. Raises what `revocable` does."""
    taken = await revocable(unit, actor, person_id, grant)
    await unit.people.revoke(person_id, grant)
    await _follow(unit, actor, taken, "role.take_back")
    if grant.role is not Role.STAFF:
        await reminding.follow_team(unit, person_id, None if grant.delegation_id is None else {grant.delegation_id})
    return taken


async def _follow(unit: Unit, actor: Person, changed: Held, action: str) -> None:
    """What comes of a change of rights: the log, the menu, a word to the person."""
    grant, person_id = changed.grant, changed.person.id
    named = right(grant)
    given = action == "role.give"
    await noting.note(
        unit, actor.id, action, f"person:{person_id}", before="" if given else named, after=named if given else ""
    )
    await people.plan_menu(unit, await unit.people.get(person_id))
    if person_id == actor.id:
        return
    await unit.deliveries.plan(
        [
            Draft(
                key=f"role:{person_id}:{named}:{action}:{unit.now.timestamp()}",
                kind=Kind.NOTICE,
                topic="role-given" if given else "role-taken",
                due_at=unit.now,
                facts={"role": grant.role.value, "delegation_id": grant.delegation_id or 0},
                person_id=person_id,
            )
        ]
    )


async def _account_holder(unit: Unit, person_id: int) -> Person:
    """Roles are for people who write to the bot, not for colleagues whom somebody registered."""
    person = await unit.people.get(person_id)
    if person.telegram_id is None or person.started_at is None:
        raise NotFound
    return person


def _check_can_see(actor: Person, roles: Collection[Role]) -> None:
    if Role.ADMINISTRATOR in roles:
        rights.check_can_see_chiefs(actor)
    rights.check_can_see_team(actor)


def _may_grant(actor: Person, grant: Grant) -> bool:
    if grant.role is Role.STAFF:
        return rights.holds(actor, Role.COORDINATOR, grant.delegation_id)
    return rights.holds(actor, Role.ADMINISTRATOR)


def _called(person: Person, asked: Sequence[tuple[str, str]]) -> bool:
    """Whether every word is in what the person is called in some script."""
    said = [form for name in (person.profile.name, person.first_name, person.username) for form in search_forms(name)]
    return all(any(word in form or (sound and sound in form) for form in said) for word, sound in asked)
