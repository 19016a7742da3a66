"""Buttons of questions to the coordinators."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Ask(CallbackData, prefix="ask"):
    """Ask about a delegation; 0: about nothing in particular."""

    delegation: int
