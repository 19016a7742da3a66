"""Buttons of the application form. Those of a question carry its code, so that an old one is known as such."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData


class Begin(CallbackData, prefix="apply"):
    """Apply to a delegation."""

    delegation: int


class Resume(CallbackData, prefix="resume"):
    """Go on with a draft where it stands."""

    application: int


class Openings(CallbackData, prefix="open"):
    """A page of the delegations that are open."""

    page: int


class BeginFor(CallbackData, prefix="for"):
    """Apply for a person: oneself, a colleague, or (0) a colleague whom the desk does not know yet."""

    delegation: int
    person: int


class ForColleague(CallbackData, prefix="clg"):
    """Apply for a colleague: which one?"""

    delegation: int


class Agree(CallbackData, prefix="agree"):
    """Consent to the processing of personal data."""

    application: int


class Back(CallbackData, prefix="fback"):
    """The question before this one."""

    application: int
    question: str


class Skip(CallbackData, prefix="fskip"):
    """Leave this question out."""

    application: int
    question: str


class Keep(CallbackData, prefix="fkeep"):
    """Leave the earlier answer to this question as it is."""

    application: int
    question: str


class Choose(CallbackData, prefix="fpick"):
    """Answer this question with one of its choices."""

    application: int
    question: str
    choice: str


class PutAside(CallbackData, prefix="faside"):
    """Stop here; the draft stays."""

    application: int


class ChangeList(CallbackData, prefix="flist"):
    """From the summary: which answer is to be changed?"""

    application: int


class ChangeOne(CallbackData, prefix="fone"):
    """From the summary: ask this question again."""

    application: int
    question: str


class Confirm(CallbackData, prefix="fdone"):
    """Hand in what this version of the summary says."""

    application: int
    version: int
