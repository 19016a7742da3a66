"""Buttons that print."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from delegation.desk.printing import Print
from delegation.ports import Words
from handlers.answer import Button


class PrintAll(CallbackData, prefix="print"):
    """Print this of all delegates."""

    delegation: int
    what: Print


class PrintOne(CallbackData, prefix="print1"):
    """Print this of one delegate."""

    application: int
    what: Print


def print_all_row(words: Words, delegation: int) -> list[Button]:
    """What can be printed of a delegation."""
    return [
        Button(words.plain(f"button-print-{what}"), PrintAll(delegation=delegation, what=what).pack()) for what in Print
    ]


def print_one_button(words: Words, application: int, what: Print) -> Button:
    """The same of one delegate."""
    return Button(words.plain(f"button-print-one-{what}"), PrintOne(application=application, what=what).pack())
