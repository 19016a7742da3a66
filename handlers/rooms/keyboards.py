"""Buttons of rooms."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Rooms(CallbackData, prefix="rms"):
    """A page of a delegation's rooms."""

    delegation: int
    page: int = 0


class OpenRoom(CallbackData, prefix="rm"):
    """One room; `page` is of those who have none."""

    room: int
    page: int = 0


class AddRoom(CallbackData, prefix="rmadd"):
    """A new room with so many beds."""

    delegation: int
    beds: int


class RenameRoom(CallbackData, prefix="rmname"):
    """What is its number?"""

    room: int


class ResizeRoom(CallbackData, prefix="rmbeds"):
    """So many beds."""

    room: int
    beds: int


class RemoveRoom(CallbackData, prefix="rmdel"):
    """Take the room out."""

    room: int


class MoveIn(CallbackData, prefix="rmin"):
    """This delegate sleeps there; `sure`: with whoever is there."""

    room: int
    application: int
    sure: bool = False


class MoveOut(CallbackData, prefix="rmout"):
    """This delegate does not sleep there any more."""

    room: int
    application: int


class PutInRoom(CallbackData, prefix="rmput"):
    """Those chosen sleep there; `sure`: together whoever they are."""

    room: int
    sure: bool = False


class FillRooms(CallbackData, prefix="rmfill"):
    """How could the rooms be filled?"""

    delegation: int


class FillSurely(CallbackData, prefix="rmyes"):
    """Just so; `mark` tells what was shown."""

    delegation: int
    mark: int
