"""Buttons for changing events."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class EditEvent(CallbackData, prefix="edit"):
    """Change an event."""

    event: int
