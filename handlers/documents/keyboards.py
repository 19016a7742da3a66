"""Buttons of a delegate's papers. Those of a question carry its code, so that an old one is known as such."""

from __future__ import annotations

from typing import Final

from aiogram.filters.callback_data import CallbackData

from delegation.documents import VisaState
from handlers.answer import MAX_CALLBACK_BYTES


class OpenPapers(CallbackData, prefix="papers"):
    """My papers for this trip, where they stand."""

    application: int


class Back(CallbackData, prefix="pback"):
    """The question before this one."""

    application: int
    question: str


class Skip(CallbackData, prefix="pskip"):
    """Leave this question out."""

    application: int
    question: str


class Keep(CallbackData, prefix="pkeep"):
    """Leave the earlier answer to this question as it is."""

    application: int
    question: str


class Choose(CallbackData, prefix="ppick"):
    """Answer this question with what the button says."""

    application: int
    question: str
    choice: str


class PutOff(CallbackData, prefix="poff"):
    """Stop here; what was told stays."""

    application: int


class ChangeList(CallbackData, prefix="plist"):
    """Which answer is to be changed?"""

    application: int


class ChangeOne(CallbackData, prefix="pone"):
    """Ask this question again."""

    application: int
    question: str


class Confirm(CallbackData, prefix="pdone"):
    """Everything that this version of the summary says is right."""

    application: int
    version: int


class PapersOf(CallbackData, prefix="papersof"):
    """A delegate's papers, for who coordinates."""

    application: int


class ShowScans(CallbackData, prefix="pscan"):
    application: int


class VisaStates(CallbackData, prefix="pvisas"):
    """How does the visa stand?"""

    application: int


class SetVisa(CallbackData, prefix="pvisa"):
    """It stands so."""

    application: int
    state: VisaState


class AskDue(CallbackData, prefix="pdue"):
    """Until when is the visa to be settled?"""

    application: int


class SeeToVisa(CallbackData, prefix="powner"):
    """Who sees to the visa: who presses, or the delegate."""

    application: int
    mine: bool


_LONGEST: Final = MAX_CALLBACK_BYTES - len("ppick:12345678:given_names:")


def choose(application_id: int, question: str, choice: str) -> str:
    """The data of a button with that answer; "" for one that is too long for a button: it is typed."""
    if len(choice.encode()) > _LONGEST:
        return ""
    return Choose(application=application_id, question=question, choice=choice).pack()
