"""Buttons of reminders and of privacy."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class OpenReminders(CallbackData, prefix="rem"):
    """One's reminders and how they come."""


class OpenZones(CallbackData, prefix="tzs"):
    """Which time zone?"""


class ChooseZone(CallbackData, prefix="tz"):
    """This one, by its IANA name."""

    zone: str


class OpenHours(CallbackData, prefix="qhs"):
    """Which quiet hours?"""


class ChooseHours(CallbackData, prefix="qh"):
    """One of the presets by its place."""

    preset: int


class NoHours(CallbackData, prefix="qhno"):
    """No quiet hours."""


class Mute(CallbackData, prefix="mute"):
    """Whether reminders of this rule come."""

    code: str
    muted: bool


class OpenPrivacy(CallbackData, prefix="priv"):
    """What is held about me."""


class GetEverything(CallbackData, prefix="held"):
    """All of it as a file."""


class Erase(CallbackData, prefix="erase"):
    """Erase me: is it meant?"""


class EraseSurely(CallbackData, prefix="gone"):
    """It is meant."""
