"""Buttons of the application form."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Begin(CallbackData, prefix="apply"):
    """Apply to a delegation."""

    delegation: int


class Resume(CallbackData, prefix="resume"):
    """Go on with a draft where it stands."""

    application: int
