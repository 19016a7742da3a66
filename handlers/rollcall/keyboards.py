"""Buttons of the roll call. A name's button says what it does to that person, not which place it has: so it does the
same whoever has tapped meanwhile."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData


class Show(StrEnum):
    """Whom a roll shows."""

    EVERYBODY = "a"
    MISSING = "m"
    CALL = "c"
    """The missing with their numbers: a tap opens the card instead of marking."""


class Rolls(CallbackData, prefix="rolls"):
    """The delegations whose roll may be called."""

    page: int = 0


class OpenTrip(CallbackData, prefix="stages"):
    """The stages of a delegation's trip."""

    delegation: int
    page: int = 0


class OpenRoll(CallbackData, prefix="roll"):
    """The roll of one stage."""

    delegation: int
    stage: str
    page: int = 0
    show: Show = Show.EVERYBODY


class OpenPerson(CallbackData, prefix="whois"):
    """The card of one delegate at a stage, and the page to go back to."""

    application: int
    stage: str
    page: int = 0
    show: Show = Show.EVERYBODY


class Present(CallbackData, prefix="here"):
    """They are there; `card` says that it was pressed on their card."""

    application: int
    stage: str
    page: int = 0
    show: Show = Show.EVERYBODY
    card: bool = False


class Absent(CallbackData, prefix="nothere"):
    """They are not: the mark is taken back."""

    application: int
    stage: str
    page: int = 0
    show: Show = Show.EVERYBODY


class SearchRoll(CallbackData, prefix="whom"):
    """Ask for a name, a company or a phone."""

    delegation: int
    stage: str


class AtAnother(CallbackData, prefix="elsewhere"):
    """It is another stage that they were scanned at."""

    application: int
    instead: str = ""
    page: int = 0


class CheckIn(CallbackData, prefix="checkin"):
    """They are there at this stage, not at the one that was taken for it."""

    application: int
    stage: str
    instead: str = ""


class OpenClosing(CallbackData, prefix="closing"):
    """Who took part in a trip that is over."""

    delegation: int
    page: int = 0


class WasThere(CallbackData, prefix="wasthere"):
    """Somebody whom nobody marked was there after all."""

    application: int
    page: int = 0


class CloseTrip(CallbackData, prefix="close"):
    """It is so: with the figures that were read."""

    delegation: int
    attended: int
    absent: int
