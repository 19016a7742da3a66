"""Buttons of who travels on which leg."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Legs(CallbackData, prefix="jrs"):
    """A page of a delegation's legs."""

    delegation: int
    page: int = 0


class OpenLeg(CallbackData, prefix="jr"):
    """A page of who travels on a leg."""

    delegation: int
    leg: int
    page: int = 0


class ToggleAboard(CallbackData, prefix="jrin"):
    """This delegate travels with the others, or by themselves."""

    delegation: int
    leg: int
    application: int
    page: int = 0


class SeatNumbers(CallbackData, prefix="jrseats"):
    """A page of those whose seats may be told."""

    delegation: int
    leg: int
    page: int = 0


class AskSeat(CallbackData, prefix="jrseat"):
    """Which seat has this delegate?"""

    delegation: int
    leg: int
    application: int


class PutOnLeg(CallbackData, prefix="jrput"):
    """Those chosen travel with the others, or by themselves."""

    delegation: int
    leg: int
    aboard: bool


class TakeOffArriving(CallbackData, prefix="jroff"):
    """Those who told that they arrive by themselves do so."""

    delegation: int
    leg: int


class AskCapacity(CallbackData, prefix="jrcap"):
    """How many seats has the leg?"""

    delegation: int
    leg: int


class FreeCapacity(CallbackData, prefix="jrfree"):
    """As many as there are people."""

    delegation: int
    leg: int
