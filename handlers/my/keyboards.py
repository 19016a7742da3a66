"""Buttons of one's own applications and of one's profile."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class OpenApplication(CallbackData, prefix="mine"):
    """The card of an application of one's own."""

    application: int


class TakeSeat(CallbackData, prefix="take"):
    """Take the seat that is offered."""

    application: int


class RefuseSeat(CallbackData, prefix="refuse"):
    """Leave the seat that is offered to the next in line."""

    application: int


class MyPage(CallbackData, prefix="mypage"):
    """A page of one's applications."""

    page: int


class Withdraw(CallbackData, prefix="wdraw"):
    """Withdraw: is it meant?"""

    application: int


class WithdrawSurely(CallbackData, prefix="wsure"):
    """It is meant."""

    application: int


class Itinerary(CallbackData, prefix="trip"):
    """Programme and legs, to read."""

    application: int


class ItineraryFile(CallbackData, prefix="tripics"):
    """Programme and legs as a calendar file."""

    application: int


class BadgeCode(CallbackData, prefix="badge"):
    """The QR code of a badge, as a picture."""

    application: int


class Correct(CallbackData, prefix="fix"):
    """Which answer is to be changed? With application 0: which field of the profile?"""

    application: int


class CorrectOne(CallbackData, prefix="fixone"):
    """Ask for this one."""

    application: int
    question: str


class CorrectChoose(CallbackData, prefix="fixpick"):
    """Change it to this choice."""

    application: int
    question: str
    choice: str


class CorrectSkip(CallbackData, prefix="fixskip"):
    """Leave it out from now on."""

    application: int
    question: str


class OpenProfile(CallbackData, prefix="profile"):
    """What I told about myself."""
