"""Buttons of the team and of the audit log. `delegation` 0 means all of them."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from delegation.person import Grant, Role


class Team(CallbackData, prefix="team"):
    """A page of who may what; `chiefs`: of administrators and coordinators."""

    chiefs: bool = False
    page: int = 0


class OpenHeld(CallbackData, prefix="held"):
    """A role that somebody holds."""

    person: int
    role: Role
    delegation: int
    chiefs: bool = False
    page: int = 0

    @property
    def grant(self) -> Grant:
        return grant_of(self.role, self.delegation)


class TakeBack(CallbackData, prefix="unrole"):
    """Take that role back: is it meant? `sure`: it is."""

    person: int
    role: Role
    delegation: int
    chiefs: bool = False
    sure: bool = False

    @property
    def grant(self) -> Grant:
        return grant_of(self.role, self.delegation)


class FindPerson(CallbackData, prefix="who"):
    """Whom to name."""

    chiefs: bool = False


class Candidate(CallbackData, prefix="whom"):
    """Name this person: as what?"""

    person: int


class ChooseScope(CallbackData, prefix="scope"):
    """In that role: for which delegation?"""

    person: int
    role: Role
    page: int = 0


class Name(CallbackData, prefix="name"):
    """Give that role: is it meant? `sure`: it is."""

    person: int
    role: Role
    delegation: int
    sure: bool = False

    @property
    def grant(self) -> Grant:
        return grant_of(self.role, self.delegation)


class AuditLog(CallbackData, prefix="audit"):
    """A page of the log, of one kind or (empty) of all."""

    kind: str = ""
    page: int = 0


class AuditKinds(CallbackData, prefix="kinds"):
    """Which kind?"""


class AuditFile(CallbackData, prefix="auditfile"):
    """The log of one kind, or (empty) of all, as a file."""

    kind: str = ""


def grant_of(role: Role, delegation: int) -> Grant:
    """The right that a button speaks of."""
    return Grant(role, delegation or None)
