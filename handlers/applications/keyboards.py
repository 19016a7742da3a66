"""Buttons of decisions. `posted` tells the card that was posted, which is kept up to date by itself, from a screen of
one's own."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from delegation.desk.decisions import Verdict
from delegation.event import DelegateRole


class OpenCard(CallbackData, prefix="card"):
    """The card of an application, for who decides it."""

    application: int


class BackToCard(CallbackData, prefix="dcard"):
    """From a choice back to the card."""

    application: int
    posted: bool


class Delegations(CallbackData, prefix="dlgs"):
    """A page of the delegations with applications."""

    page: int


class Applications(CallbackData, prefix="apps"):
    """A page of a delegation's applications."""

    delegation: int
    page: int


class Approve(CallbackData, prefix="yes"):
    application: int
    posted: bool


class ChooseRole(CallbackData, prefix="role"):
    """Approve: in which role?"""

    application: int
    posted: bool


class ApproveAs(CallbackData, prefix="yesas"):
    application: int
    role: DelegateRole
    posted: bool


class PutInLine(CallbackData, prefix="wait"):
    application: int
    posted: bool


class OfferSeat(CallbackData, prefix="offer"):
    application: int
    posted: bool


class Decline(CallbackData, prefix="no"):
    """Decline: with which reason?"""

    application: int
    posted: bool


class DeclineFor(CallbackData, prefix="nofor"):
    """Decline with a ready reason by its code, or "-" without one."""

    application: int
    reason: str
    posted: bool


class TypeReason(CallbackData, prefix="notype"):
    """Decline with a reason of one's own words."""

    application: int


class AskForMore(CallbackData, prefix="more"):
    """Tell the person what is missing."""

    application: int


class DecideAll(CallbackData, prefix="all"):
    """Decide many: is it meant?"""

    delegation: int
    verdict: Verdict


class DecideAllSurely(CallbackData, prefix="allyes"):
    """It is meant, with the figures that were shown."""

    delegation: int
    verdict: Verdict
    seated: int
    total: int
