"""Who may do what (PRODUCT.md, People). Every change asks here, whatever its button showed.

A right comes from `Person.grants`: administrators may all that coordinators may, coordinators all that staff may,
each for all delegations or for one. Everybody is an entrepreneur, and an entrepreneur has rights over their own only.
Every function here raises Forbidden(action, subject), which the audit log keeps.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from delegation.application import Application
from delegation.errors import Forbidden
from delegation.person import Grant, Person, Role

_RANK: Final = {Role.ENTREPRENEUR: 0, Role.STAFF: 1, Role.COORDINATOR: 2, Role.ADMINISTRATOR: 3}


def role_of(person: Person) -> Role:
    """The highest role that a person holds anywhere: decides which commands they see."""
    return max((grant.role for grant in person.grants), key=_RANK.__getitem__, default=Role.ENTREPRENEUR)


def holds(person: Person, role: Role, delegation_id: int | None = None) -> bool:
    """Whether a person is `role` or more for that delegation; with None: for all of them."""
    if role is Role.ENTREPRENEUR:
        return True
    return any(
        _RANK[grant.role] >= _RANK[role] and grant.delegation_id in {None, delegation_id} for grant in person.grants
    )


def delegations_of(person: Person, role: Role = Role.STAFF) -> frozenset[int] | None:
    """The delegations for which a person is `role` or more; None: all of them."""
    if holds(person, role):
        return None
    return frozenset(
        grant.delegation_id
        for grant in person.grants
        if grant.delegation_id is not None and _RANK[grant.role] >= _RANK[role]
    )


def check_can_see_application(actor: Person, application: Application) -> None:
    """One's own, a colleague's that one registered, or one of a delegation that one is staff of."""
    if not _own(actor, application) and not holds(actor, Role.STAFF, application.delegation_id):
        raise Forbidden("application.see", f"application:{application.id}")


def check_can_change_application(actor: Person, application: Application) -> None:
    """Only who wants to go or who registered them answers, submits, withdraws, takes a seat: it is their word."""
    if not _own(actor, application):
        raise Forbidden("application.change", f"application:{application.id}")


def check_can_register(actor: Person, person: Person) -> None:
    """Fill in an application: for oneself, or for a colleague without Telegram whom one registered."""
    if not _speaks_for(actor, person):
        raise Forbidden("person.register", f"person:{person.id}")


def check_can_see_papers(actor: Person, person: Person, delegation_id: int | None = None) -> None:
    """Passport, travel data and scans: the person's own, a colleague's that one registered, those of a delegation that
    one coordinates. Never staff: a roster without passports does for the bus."""
    if not _speaks_for(actor, person) and (delegation_id is None or not holds(actor, Role.COORDINATOR, delegation_id)):
        raise Forbidden("papers.see", f"person:{person.id}")


def check_can_change_papers(actor: Person, person: Person) -> None:
    """Who holds the passport says what stands in it: the person, or who registered this colleague."""
    if not _speaks_for(actor, person):
        raise Forbidden("papers.change", f"person:{person.id}")


def check_can_decide(actor: Person, delegation_id: int, subject: str = "") -> None:
    """Approve, waitlist, decline: the delegation's coordinators answer for its composition."""
    _require(actor, Role.COORDINATOR, delegation_id, "application.decide", subject or f"delegation:{delegation_id}")


def check_can_decide_somewhere(actor: Person) -> None:
    """See which delegations have applications to decide: coordinators, if only of one delegation."""
    if delegations_of(actor, Role.COORDINATOR) == frozenset():
        raise Forbidden("application.decide", "applications")


def check_can_close_trip(actor: Person, delegation_id: int) -> None:
    """Say for good who took part: as deciding, the coordinators'."""
    _require(actor, Role.COORDINATOR, delegation_id, "trip.close", f"delegation:{delegation_id}")


def check_can_compose(actor: Person, delegation_id: int) -> None:
    """Roles, ranks and seats of delegates: as deciding, the coordinators'."""
    _require(actor, Role.COORDINATOR, delegation_id, "delegation.compose", f"delegation:{delegation_id}")


def check_can_link(actor: Person, delegation_id: int) -> None:
    """Which group belongs to a delegation is said by its coordinators."""
    _require(actor, Role.COORDINATOR, delegation_id, "delegation.link", f"delegation:{delegation_id}")


def check_can_link_somewhere(actor: Person) -> None:
    """See which delegations have groups: coordinators, if only of one delegation."""
    if delegations_of(actor, Role.COORDINATOR) == frozenset():
        raise Forbidden("delegation.link", "delegations")


def check_can_add_events(actor: Person) -> None:
    """A new event, or a file of them, concerns everybody: coordinators of all delegations."""
    _require(actor, Role.COORDINATOR, None, "event.add", "events")


def check_can_change_event(actor: Person, event_id: int, delegation_ids: Collection[int]) -> None:
    """Change, publish, cancel: who coordinates every delegation that goes there, for each feels the change."""
    if holds(actor, Role.COORDINATOR):
        return
    if not delegation_ids or not all(holds(actor, Role.COORDINATOR, one) for one in delegation_ids):
        raise Forbidden("event.change", f"event:{event_id}")


def check_can_invite(actor: Person, delegation_id: int) -> None:
    """Links that open a delegation's card are the coordinators' to give out."""
    _require(actor, Role.COORDINATOR, delegation_id, "delegation.invite", f"delegation:{delegation_id}")


def check_can_see_rosters(actor: Person) -> None:
    """The list of rosters is for who may read at least one."""
    if role_of(actor) is Role.ENTREPRENEUR:
        raise Forbidden("roster.read", "rosters")


def check_can_read_roster(actor: Person, delegation_id: int) -> None:
    """A roster holds people's contacts: the delegation's staff only."""
    _require(actor, Role.STAFF, delegation_id, "roster.read", f"delegation:{delegation_id}")


def check_can_call_roll(actor: Person, delegation_id: int, subject: str = "") -> None:
    """Say who is there, by tapping or by their badge: the delegation's staff, who answer for the group on the way."""
    _require(actor, Role.STAFF, delegation_id, "roll.call", subject or f"delegation:{delegation_id}")


def check_can_export(actor: Person, delegation_id: int) -> None:
    """A roster as a file (without passport data): as reading it."""
    _require(actor, Role.STAFF, delegation_id, "roster.export", f"delegation:{delegation_id}")


def check_can_export_passports(actor: Person, delegation_id: int) -> None:
    """Lists with passport data are the coordinators': staff take the roster without it (PRODUCT.md, People)."""
    _require(actor, Role.COORDINATOR, delegation_id, "roster.passports", f"delegation:{delegation_id}")


def check_can_send_lists(actor: Person, delegation_id: int) -> None:
    """What goes to a partner in the centre's name, and what went: the delegation's coordinators."""
    _require(actor, Role.COORDINATOR, delegation_id, "roster.send", f"delegation:{delegation_id}")


def check_can_write_broadcasts(actor: Person) -> None:
    """Begin a broadcast, read what became of earlier ones: coordinators, of all delegations or of one."""
    if role_of(actor) not in {Role.COORDINATOR, Role.ADMINISTRATOR}:
        raise Forbidden("broadcast.write", "broadcasts")


def check_can_broadcast(actor: Person, delegation_id: int | None) -> None:
    """Write to a delegation: its coordinators; to everybody (None): coordinators of all delegations."""
    subject = "everybody" if delegation_id is None else f"delegation:{delegation_id}"
    _require(actor, Role.COORDINATOR, delegation_id, "broadcast.send", subject)


def check_can_answer_questions(actor: Person, delegation_id: int | None) -> None:
    """A question about a delegation goes to its coordinators; one about none, to any coordinator."""
    if delegation_id is None and role_of(actor) in {Role.COORDINATOR, Role.ADMINISTRATOR}:
        return
    _require(actor, Role.COORDINATOR, delegation_id, "question.answer", f"delegation:{delegation_id or '-'}")


def check_can_see_questions(actor: Person) -> None:
    """The questions that wait are for who may answer at least some."""
    if role_of(actor) not in {Role.COORDINATOR, Role.ADMINISTRATOR}:
        raise Forbidden("question.answer", "questions")


def check_can_see_partners(actor: Person) -> None:
    """Partners, negotiations and follow-ups are the work of every coordinator."""
    if role_of(actor) not in {Role.COORDINATOR, Role.ADMINISTRATOR}:
        raise Forbidden("partners.see", "partners")


def check_can_change_partners(actor: Person) -> None:
    """What was agreed with a partner binds the whole centre: coordinators of all delegations."""
    _require(actor, Role.COORDINATOR, None, "partners.change", "partners")


def check_can_grant(actor: Person, grant: Grant, person_id: int) -> None:
    """Give or take a role: coordinators name their staff, administrators name anybody.

    So nobody names their own equal but an administrator, and a coordinator of one delegation names staff of it only.
    """
    subject = f"person:{person_id}"
    if grant.role is Role.STAFF:
        _require(actor, Role.COORDINATOR, grant.delegation_id, "role.grant", subject)
    else:
        _require(actor, Role.ADMINISTRATOR, None, "role.grant", subject)


def check_can_see_team(actor: Person) -> None:
    """Who holds which role is the business of those who give roles."""
    if role_of(actor) not in {Role.COORDINATOR, Role.ADMINISTRATOR}:
        raise Forbidden("team.see", "team")


def check_can_see_chiefs(actor: Person) -> None:
    """Administrators and coordinators are named by administrators only."""
    _require(actor, Role.ADMINISTRATOR, None, "team.see", "administrators")


def check_can_see_audit(actor: Person) -> None:
    """The log tells who did what: administrators only."""
    _require(actor, Role.ADMINISTRATOR, None, "audit.see", "audit")


def check_can_back_up(actor: Person) -> None:
    """A backup holds everything: administrators only."""
    _require(actor, Role.ADMINISTRATOR, None, "backup", "backup")


def check_can_see_health(actor: Person) -> None:
    """How the desk itself fares: administrators only."""
    _require(actor, Role.ADMINISTRATOR, None, "health.see", "health")


def _own(actor: Person, application: Application) -> bool:
    return actor.id in {application.person_id, application.registered_by}


def _speaks_for(actor: Person, person: Person) -> bool:
    """Whether `person` is the actor, or a colleague without Telegram whom the actor registered."""
    return actor.id == person.id or (person.registered_by == actor.id and person.telegram_id is None)


def _require(actor: Person, role: Role, delegation_id: int | None, action: str, subject: str) -> None:
    if not holds(actor, role, delegation_id):
        raise Forbidden(action, subject)
