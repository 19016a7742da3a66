"""Buttons of the events."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class OpenEvent(CallbackData, prefix="event"):
    """The card of an event."""

    event: int


class AddToCalendar(CallbackData, prefix="ics"):
    """The event as a calendar file."""

    event: int
