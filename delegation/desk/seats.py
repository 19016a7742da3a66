"""Seats: who gets one, who waits, and who is next when one is freed."""

from __future__ import annotations

from delegation.application import Application
from delegation.ports import Unit


async def receive(unit: Unit, application: Application) -> Application:
    """Take in an application that was just completed (its status still `draft`): it becomes `submitted`, and
    `waitlisted` at once when every seat is taken. Posts the card to the coordinators and the staff group.
    Gives it back as it is kept."""
    raise NotImplementedError


async def release(unit: Unit, delegation_id: int) -> None:
    """A seat may have been freed (withdrawn, refused, expired, quota raised): offer it to the first in line, with a
    time to answer, and tell them. Does nothing while no seat is free or nobody waits."""
    raise NotImplementedError


async def position(unit: Unit, application: Application) -> int:
    """The place in line of a waitlisted application, from 1."""
    raise NotImplementedError
