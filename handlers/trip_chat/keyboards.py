"""Buttons of delegations' groups."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class LinkHere(CallbackData, prefix="linkto"):
    """The group in which this is pressed is that delegation's."""

    delegation: int


class TripChats(CallbackData, prefix="linked"):
    """The groups that are linked."""


class OpenTripChat(CallbackData, prefix="link1"):
    """One of them."""

    delegation: int


class CompareMembers(CallbackData, prefix="linkwho"):
    """Who of the roster is in it?"""

    delegation: int


class Unlink(CallbackData, prefix="unlink"):
    """Say no more there: is it meant? `sure`: it is."""

    delegation: int
    sure: bool = False
