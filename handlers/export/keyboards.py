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


class MarkSent(CallbackData, prefix="sent"):
    """This list went to the partner. `form` 0: none of the partner's own; `mark`: what was in the file."""

    delegation: int
    kind: ListKind
    form: int
    language: Language
    mark: str


class Versions(CallbackData, prefix="versions"):
    """A page of what was sent of a delegation."""

    delegation: int
    page: int = 0


class OpenVersion(CallbackData, prefix="version"):
    """One of them. Without a language: that in which it was sent."""

    version: int
    language: Language | None = None


class TakeBack(CallbackData, prefix="unsend"):
    """It was not sent after all; `sure`: that was confirmed."""

    version: int
    sure: bool = False


class VersionFile(CallbackData, prefix="again"):
    """The file of a version once more."""

    version: int
    form: str
    language: Language


class Facts(CallbackData, prefix="facts"):
    """What lists ask of a trip; `kind` is the list to go back to."""

    delegation: int
    kind: ListKind
    language: Language


class AskFact(CallbackData, prefix="fact"):
    """Say one of them."""

    delegation: int
    kind: ListKind
    language: Language
    code: str


class UnsayFact(CallbackData, prefix="unsay"):
    """Take it back."""

    delegation: int
    kind: ListKind
    language: Language
    code: str


class Forms(CallbackData, prefix="forms"):
    """The partner's own forms."""

    delegation: int


class OpenForm(CallbackData, prefix="form"):
    """One of them. Without a language: the partner's."""

    delegation: int
    form: int
    language: Language | None = None


class FormColumn(CallbackData, prefix="column"):
    """What belongs into this column?"""

    delegation: int
    form: int
    column: int


class FormField(CallbackData, prefix="fills"):
    """This field does; "" for none."""

    delegation: int
    form: int
    column: int
    code: str = ""


class ConfirmForm(CallbackData, prefix="agreed"):
    """All columns are right."""

    delegation: int
    form: int


class RemoveForm(CallbackData, prefix="noform"):
    """Keep this form no longer."""

    delegation: int
    form: int


class FillForm(CallbackData, prefix="fill"):
    """The form, filled."""

    delegation: int
    form: int
    language: Language
