"""The one button of `/health`."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Refresh(CallbackData, prefix="pulse"):
    """How does it fare now?"""
