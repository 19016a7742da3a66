"""Until when one may apply, and until when answers may be changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from delegation.errors import DomainError, NotFound, When
from delegation.event import Event, EventStatus
from delegation.registration import changeable_until, check_changeable, check_open, closes_at, is_open
from tests.unit import samples

DEADLINE = samples.utc(2018, 5, 15, 9)


def event(**fields: object) -> Event:
    given = {"status": EventStatus.PUBLISHED, "registration_deadline": DEADLINE, **fields}
    return replace(samples.event(), **given)  # type: ignore[arg-type]


def test_registration_closes_at_its_deadline_to_the_second() -> None:
    assert is_open(event(), samples.utc(2018, 5, 15, 8))
    assert not is_open(event(), DEADLINE)
    with pytest.raises(DomainError) as refusal:
        check_open(event(), DEADLINE)
    assert refusal.value.key == "apply-closed"
    assert refusal.value.moments == {"closed": When(DEADLINE)}


def test_without_a_deadline_registration_is_open_to_the_end_of_the_last_day_there() -> None:
    open_end = event(registration_deadline=None, ends=date(2018, 6, 29), timezone="Asia/Shanghai")
    assert closes_at(open_end) == samples.utc(2018, 6, 29, 16)


def test_a_cancelled_event_says_so_and_an_unpublished_one_is_not_there() -> None:
    with pytest.raises(DomainError, match="apply-event-cancelled"):
        check_open(event(status=EventStatus.CANCELLED), DEADLINE)
    with pytest.raises(NotFound):
        check_open(event(status=EventStatus.DRAFT), DEADLINE)


def test_answers_may_be_changed_until_the_document_deadline() -> None:
    until = samples.utc(2018, 6, 1)
    papers = event(document_deadline=until)
    assert changeable_until(papers) == until
    check_changeable(papers, samples.utc(2018, 5, 31))
    with pytest.raises(DomainError, match="answers-closed"):
        check_changeable(papers, until)
