"""A delegate's papers in the making: where the conversation stands, and where each step leads.

As an application's form it lives in the rows it speaks of: answers in the papers, the open question in the application.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from delegation.application import Application, Status
from delegation.documents import Travel, asked_of
from delegation.errors import BadAnswer
from delegation.event import Ask, Delegation, Event, EventStatus
from delegation.passports import needed_until, too_short
from delegation.person import Person
from delegation.questionnaire import Questionnaire
from delegation.registration import over_at
from delegation.sheet import SCAN, Asking, Sheet, missing, questionnaire
from delegation.zones import day_in

MOST_SCANS = 5
"""Pictures of one passport: its pages."""


class Stage(StrEnum):
    """What the person sees next."""

    QUESTION = "question"
    SUMMARY = "summary"
    CONFIRMED = "confirmed"
    OVER = "over"
    """Nothing is asked: no delegate any more, the trip is over or called off, or the delegation asks nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetForm:
    """The papers of one application as their conversation shows them."""

    application: Application
    event: Event
    person: Person
    """Whose papers they are."""
    sheet: Sheet
    now: datetime
    countries: tuple[str, ...] = ()
    problem: BadAnswer | None = None
    """Why what was just given is no answer to the question that stays, or what is wrong with the answer that it is."""
    moved_on: bool = False
    """The button that was pressed speaks of something that is over."""
    added: bool = False
    """A picture came, and the question stays."""

    @property
    def delegation(self) -> Delegation:
        return self.event.delegation(self.application.delegation_id)

    @property
    def today(self) -> date:
        return day_in(self.now, self.event.timezone)

    @property
    def called(self) -> str:
        """What to call the delegate."""
        return self.application.answers.name or self.person.called

    @property
    def for_colleague(self) -> bool:
        return self.application.person_id != self.application.registered_by

    @property
    def questions(self) -> Questionnaire:
        """What is asked, as it follows from what was told."""
        asking = Asking(delegation=self.delegation, name=self.called, today=self.today, countries=self.countries)
        return questionnaire(self.sheet, asking)

    @property
    def missing(self) -> tuple[str, ...]:
        return missing(self.sheet, self.delegation)

    @property
    def stage(self) -> Stage:
        over = self.now >= over_at(self.event) or self.event.status is EventStatus.CANCELLED
        if over or self.application.status is not Status.APPROVED or not self.questions.codes:
            return Stage.OVER
        if self.code:
            return Stage.QUESTION
        return Stage.CONFIRMED if self.sheet.travel.confirmed_at is not None else Stage.SUMMARY

    @property
    def going_on(self) -> bool:
        """Whether something is still to be told or pressed."""
        return self.stage in {Stage.QUESTION, Stage.SUMMARY}

    @property
    def may_pick(self) -> bool:
        """Whether any question may be asked again: all are answered."""
        return self.stage in {Stage.SUMMARY, Stage.CONFIRMED}

    @property
    def code(self) -> str:
        """The question that is open; "" when all are answered and none is being changed."""
        if self.application.question in self.questions.codes:
            return self.application.question
        return next(iter(self.missing), "")

    @property
    def present(self) -> str:
        """What was answered before to the question that is open, "" when nothing."""
        return self.sheet.told(self.code) if self.code else ""

    @property
    def from_earlier(self) -> bool:
        """Whether everything was told at an earlier trip and is only to be looked through."""
        return self.sheet.travel == Travel()

    @property
    def too_short(self) -> date | None:
        """Until when the passport must be valid, when it ends before that."""
        short = Ask.PASSPORT in asked_of(self.delegation) and too_short(
            self.sheet.passport, self.event, self.delegation
        )
        return needed_until(self.event, self.delegation) if short else None

    def asks(self, code: str | None) -> bool:
        """Whether a button of question `code` (None: words, which mean whatever is open) is of the present."""
        return self.stage is Stage.QUESTION and code in {None, self.code}


def answered(form: SheetForm, value: str) -> SheetForm:
    """With that answer to the open question, standing at the next one that is open.

    An end of the passport that comes too early for the trip is kept, and told before the next question is asked.
    """
    told = replace(form, sheet=form.sheet.with_answer(form.code, value))
    if form.code == "expires" and (until := told.too_short) is not None:
        return replace(told, application=_at(told, form.code), problem=BadAnswer("bad-expires-short", until=until))
    return moved_on(told, form.code)


def moved_on(form: SheetForm, code: str) -> SheetForm:
    """After question `code`, at the next one that is open."""
    return replace(form, application=_at(form, form.questions.next_open(form.sheet.told, code)))


def stepped_back(form: SheetForm) -> SheetForm | None:
    """Before the open question: the one before it, or the summary one came from; None before the first."""
    if not form.missing:
        return replace(form, application=_at(form, ""))
    before = form.questions.previous(form.code)
    return replace(form, application=_at(form, before)) if before else None


def with_scan(form: SheetForm) -> SheetForm:
    """One more picture: it answers the question for it, and is put to the others at any other question."""
    more = replace(form, sheet=replace(form.sheet, scans=form.sheet.scans + 1))
    return moved_on(more, SCAN) if form.code == SCAN else replace(more, added=True)


def _at(form: SheetForm, code: str) -> Application:
    return replace(form.application, question=code)
