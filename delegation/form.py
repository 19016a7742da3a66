"""An application in the making: where the conversation stands, and where each step leads.

Everything about it is in the application's row, so that it survives restarts, weeks of silence and old buttons.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from delegation.application import Application, Status
from delegation.documents import asked_of
from delegation.errors import BadAnswer
from delegation.event import Event, EventStatus
from delegation.person import Person, Profile
from delegation.placed import Placed
from delegation.questions import (
    CONSENT_VERSION,
    answer_of,
    first_unanswered,
    next_question,
    previous,
    unanswered,
    with_answer,
)
from delegation.quota import Bound
from delegation.registration import is_open, over_at
from delegation.sheet import Sheet


class Stage(StrEnum):
    """What the person sees next."""

    CONSENT = "consent"
    QUESTION = "question"
    SUMMARY = "summary"
    CLOSED = "closed"
    """Still a draft, but registration has closed or the event is cancelled."""
    SETTLED = "settled"
    """No draft any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """An application as its conversation shows it."""

    application: Application
    event: Event
    person: Person
    """Who wants to go."""
    now: datetime
    line: int = 0
    """The place in line of a waitlisted one."""
    bound: Bound | None = None
    """Why it waits."""
    placed: Placed | None = None
    """How a delegate is placed, where that is looked at."""
    sheet: Sheet | None = None
    """The papers of a delegate; None for who is none."""
    reread: bool = False
    """The consent is shown again to somebody who gave it."""
    problem: BadAnswer | None = None
    """Why what was just given is no answer to the question that stays."""
    moved_on: bool = False
    """The button that was pressed spoke of something that is over."""

    @property
    def stage(self) -> Stage:
        if self.application.status is not Status.DRAFT:
            return Stage.SETTLED
        if not is_open(self.event, self.now):
            return Stage.CLOSED
        if self.reread or self.application.consent_version != CONSENT_VERSION:
            return Stage.CONSENT
        return Stage.QUESTION if self.code else Stage.SUMMARY

    @property
    def going_on(self) -> bool:
        """Whether something is still to be told or pressed."""
        return self.stage not in {Stage.CLOSED, Stage.SETTLED}

    @property
    def may_pick(self) -> bool:
        """Whether any question may be asked again: all are answered."""
        return self.stage is Stage.SUMMARY

    @property
    def code(self) -> str:
        """The question that is open; "" when all are answered and none is being changed."""
        return self.application.question or first_unanswered(self.application.answers)

    @property
    def present(self) -> str:
        """What was answered before to the question that is open, "" when nothing."""
        return answer_of(self.application.answers, self.code) if self.code else ""

    @property
    def for_colleague(self) -> bool:
        return self.application.person_id != self.application.registered_by

    @property
    def called(self) -> str:
        """What to call who wants to go; "" for a colleague who was not named yet."""
        return self.application.answers.name or self.person.called

    @property
    def told(self) -> bool:
        """Whether anything was told since it was begun."""
        return self.application.version > 0

    @property
    def from_profile(self) -> bool:
        """Whether the answers are exactly what the person told at an earlier time."""
        return self.application.answers == self.person.profile != Profile()

    @property
    def asks_papers(self) -> bool:
        """Whether papers are to be told, or may be changed: the trip is not over, and its delegation asks for some."""
        event, status = self.event, self.application.status
        held = event.status is not EventStatus.CANCELLED and self.now < over_at(event)
        return status is Status.APPROVED and held and bool(asked_of(event.delegation(self.application.delegation_id)))

    def asks(self, code: str | None) -> bool:
        """Whether a button of question `code` (None: words, which mean whatever is open) is of the present."""
        return self.stage is Stage.QUESTION and code in {None, self.code}


def answered(application: Application, code: str, value: str) -> Application:
    """With that answer, standing at the next question that is open."""
    answers = with_answer(application.answers, code, value)
    return replace(application, answers=answers, question=next_question(answers, code))


def kept(application: Application, code: str) -> Application:
    """The earlier answer to `code` stays; standing at the next question that is open."""
    return replace(application, question=next_question(application.answers, code))


def stepped_back(application: Application, code: str) -> Application | None:
    """Before question `code`: the question before it, or the summary one came from; None before the first."""
    if not unanswered(application.answers):
        return replace(application, question="")
    before = previous(code)
    return replace(application, question=before) if before else None
