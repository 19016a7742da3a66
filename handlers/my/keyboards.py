"""Buttons of one's own applications."""

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
