"""Seats: how many are left, who may have one, who is next in line. Bounded in total, by role and by company."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from delegation.application import Application
from delegation.companies import colleagues
from delegation.errors import DomainError, NotFound
from delegation.event import DelegateRole, Quota
from delegation.person import Profile


class Bound(StrEnum):
    """What keeps somebody from a seat."""

    TOTAL = "total"
    ROLE = "role"
    COMPANY = "company"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seats:
    """The seats of one delegation: what bounds them, and who holds one (application.SEATED)."""

    quota: Quota
    taken: Mapping[DelegateRole, int]
    company_seats: int | None = None
    """How many one company may have; None: as many as there are."""
    holders: Sequence[Profile] = ()
    """What those who hold a seat told: whose company they are of. Not needed while companies are not bounded."""

    def left(self, role: DelegateRole, who: Profile) -> int:
        """How many more people like this one may get a seat in `role`, at least 0."""
        left = seats_left(self.quota, self.taken, role)
        if self.company_seats is None or not who.company:
            return left
        return max(min(left, self.company_seats - colleagues(who, self.holders)), 0)

    def check(self, role: DelegateRole, who: Profile) -> None:
        """Raise DomainError, saying which bound is met, unless this person may have a seat in `role`."""
        check_seat(self.quota, self.taken, role)
        if not self.left(role, who):
            raise DomainError("error-no-seat-for-company", company=who.company, seats=self.company_seats or 0)

    def bound(self, role: DelegateRole, who: Profile) -> Bound | None:
        """Which bound is met for this person, the widest first; None while a seat in `role` is left for them."""
        if not free_seats(self.quota, self.taken):
            return Bound.TOTAL
        if not seats_left(self.quota, self.taken, role):
            return Bound.ROLE
        return None if self.left(role, who) else Bound.COMPANY

    def given(self, role: DelegateRole, who: Profile) -> Seats:
        """The same when this person has got one."""
        taken = {**self.taken, role: self.taken.get(role, 0) + 1}
        return replace(self, taken=taken, holders=(*self.holders, who))


def seats_left(quota: Quota, taken: Mapping[DelegateRole, int], role: DelegateRole) -> int:
    """How many more may get a seat in `role`, at least 0.

    The total bounds everybody; a role that the quota names is bounded by its own figure too, and a delegation has
    one head whatever the quota says (PRODUCT.md). `taken` counts those who hold a seat (application.SEATED).
    """
    left = quota.total - sum(taken.values())
    bound = bound_of(quota, role)
    if bound is not None:
        left = min(left, bound - taken.get(role, 0))
    return max(left, 0)


def free_seats(quota: Quota, taken: Mapping[DelegateRole, int]) -> int:
    """How many seats of the total are free, at least 0: what an event's card shows."""
    return max(quota.total - sum(taken.values()), 0)


def check_seat(quota: Quota, taken: Mapping[DelegateRole, int], role: DelegateRole) -> None:
    """Raise DomainError, saying which bound is met, unless one more person in `role` may have a seat."""
    if seats_left(quota, taken, role):
        return
    if role is DelegateRole.HEAD and taken.get(role, 0):
        raise DomainError("error-second-head")
    if free_seats(quota, taken):
        raise DomainError("error-no-seat-in-role", role=role.value, quota=bound_of(quota, role) or 0)
    raise DomainError("error-no-seat", total=quota.total)


def check_role(
    quota: Quota, taken: Mapping[DelegateRole, int], changing: Sequence[Application], role: DelegateRole
) -> None:
    """Raise DomainError unless these people, who have seats, may all change to `role`: within what it is bounded by."""
    bound = bound_of(quota, role)
    coming = sum(one.role is not role for one in changing)
    there = taken.get(role, 0)
    if bound is None or not coming or there + coming <= bound:
        return
    if role is DelegateRole.HEAD:
        raise DomainError("error-second-head")
    raise DomainError("role-full", role=role.value, quota=bound, left=max(bound - there, 0))


def next_in_line(seats: Seats, waitlist: Sequence[Application]) -> Application | None:
    """The first of the waitlist (in its order) for whom a seat is free: who is kept out by the bound of their role or
    of their company does not hold up the others."""
    for application in waitlist:
        if seats.left(application.role, application.answers):
            return application
    return None


def position_in_line(waitlist: Sequence[Application], application_id: int) -> int:
    """Which one in line an application is, the first is 1. NotFound when it does not wait."""
    for position, application in enumerate(waitlist, start=1):
        if application.id == application_id:
            return position
    raise NotFound


def bound_of(quota: Quota, role: DelegateRole) -> int | None:
    """How many may have `role`; None: as many as there are seats."""
    named = quota.roles.get(role)
    return min(1, 1 if named is None else named) if role is DelegateRole.HEAD else named
