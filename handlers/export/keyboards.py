"""Buttons of `/export`. Each carries all that was chosen, so that it does the same whenever it is pressed."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from delegation.language import Language
from delegation.lists import ListKind


class Exports(CallbackData, prefix="exports"):
    """The delegations whose lists can be taken away."""

    page: int = 0


class Export(CallbackData, prefix="export"):
    """What to take away of a delegation. Without a language: the reader's."""

    delegation: int
    everybody: bool = False
    kind: ListKind = ListKind.ROSTER
    language: Language | None = None


class ExportFile(CallbackData, prefix="file"):
    """This file."""

    delegation: int
    form: str
    language: Language
    everybody: bool = False
    kind: ListKind = ListKind.ROSTER
