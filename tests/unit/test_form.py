"""An application in the making: where it stands, where each step leads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from delegation.application import Application, Status
from delegation.errors import BadAnswer
from delegation.event import EventStatus
from delegation.form import Form, Stage, answered, kept, stepped_back
from delegation.person import Profile
from delegation.questions import CODES, CONSENT_VERSION
from tests.unit import samples

FULL = Profile(**dict.fromkeys(CODES, "told"))
OPEN = samples.utc(2018, 5, 1)


def draft(**fields: Any) -> Application:
    return samples.application(7, Status.DRAFT, **{"consent_version": CONSENT_VERSION, **fields})


def form(application: Application, **fields: Any) -> Form:
    event = replace(samples.event(), status=EventStatus.PUBLISHED)
    given = {"application": application, "event": event, "person": samples.person(), "now": OPEN, **fields}
    return Form(**given)


def test_consent_comes_first_and_again_when_its_text_has_changed() -> None:
    assert form(draft(consent_version="")).stage is Stage.CONSENT
    assert form(draft(consent_version="2017-01", answers=FULL)).stage is Stage.CONSENT
    assert form(draft()).stage is Stage.QUESTION


def test_a_draft_stands_at_its_question_else_at_the_first_open_one() -> None:
    assert form(draft(question="email")).code == "email"
    assert form(draft(answers=Profile(name="Anna"))).code == "company"
    assert form(draft(answers=FULL)).stage is Stage.SUMMARY


@pytest.mark.parametrize("status", sorted(set(Status) - {Status.DRAFT}))
def test_what_is_no_draft_is_settled(status: Status) -> None:
    settled = form(samples.application(7, status))
    assert (settled.stage, settled.going_on) == (Stage.SETTLED, False)


def test_a_draft_to_a_closed_or_cancelled_event_is_closed() -> None:
    late = form(draft(), now=samples.utc(2019, 1, 1))
    cancelled = form(draft(), event=replace(samples.event(), status=EventStatus.CANCELLED))
    assert late.stage is cancelled.stage is Stage.CLOSED


def test_only_the_open_question_is_asked() -> None:
    stands = form(draft(question="email"))
    assert stands.asks("email")
    assert stands.asks(None)
    assert not stands.asks("phone")
    assert not form(draft(answers=FULL)).asks(None)


def test_an_answer_leads_to_the_next_open_question() -> None:
    moved = answered(draft(question="name"), "name", "Anna")
    assert (moved.answers.name, moved.question) == ("Anna", "company")
    assert answered(draft(answers=FULL, question="phone"), "phone", "+7").question == ""
    assert kept(draft(answers=replace(FULL, brings=""), question="name"), "name").question == "brings"


def test_back_leads_to_the_question_before_and_from_a_change_to_the_summary() -> None:
    before = stepped_back(draft(question="email"), "email")
    assert before is not None
    assert before.question == "phone"
    assert stepped_back(draft(question="name"), "name") is None
    summary = stepped_back(draft(answers=FULL, question="name"), "name")
    assert summary is not None
    assert summary.question == ""


def test_answers_of_a_profile_are_known_as_such() -> None:
    person = samples.person(profile=FULL)
    assert form(draft(answers=FULL), person=person).from_profile
    assert not form(draft(answers=replace(FULL, name="Boris")), person=person).from_profile
    assert not form(draft()).from_profile


def test_a_problem_leaves_the_form_where_it_is() -> None:
    stands = replace(form(draft(question="email")), problem=BadAnswer("bad-email-at"))
    assert stands.asks("email")
