"""Buttons of decisions."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class OpenCard(CallbackData, prefix="card"):
    """The card of an application, for who decides it."""

    application: int
