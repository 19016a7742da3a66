"""Seats: how many are left, who may have one, who is next in line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from delegation.application import Application
from delegation.errors import DomainError, NotFound
from delegation.event import DelegateRole, Quota


def seats_left(quota: Quota, taken: Mapping[DelegateRole, int], role: DelegateRole) -> int:
    """How many more may get a seat in `role`, at least 0.

    The total bounds everybody; a role that the quota names is bounded by its own figure too, and a delegation has
    one head whatever the quota says (PRODUCT.md). `taken` counts those who hold a seat (application.SEATED).
    """
    left = quota.total - sum(taken.values())
    bound = _bound(quota, role)
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
        raise DomainError("error-no-seat-in-role", role=role.value, quota=_bound(quota, role) or 0)
    raise DomainError("error-no-seat", total=quota.total)


def next_in_line(
    quota: Quota, taken: Mapping[DelegateRole, int], waitlist: Sequence[Application]
) -> Application | None:
    """The first of the waitlist (in its order) for whose role a seat is free."""
    for application in waitlist:
        if seats_left(quota, taken, application.role):
            return application
    return None


def position_in_line(waitlist: Sequence[Application], application_id: int) -> int:
    """Which one in line an application is, the first is 1. NotFound when it does not wait."""
    for position, application in enumerate(waitlist, start=1):
        if application.id == application_id:
            return position
    raise NotFound


def _bound(quota: Quota, role: DelegateRole) -> int | None:
    named = quota.roles.get(role)
    return min(1, 1 if named is None else named) if role is DelegateRole.HEAD else named
