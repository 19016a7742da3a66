"""By which rules the desk is well: what is grave, what is worth a look, and from when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from delegation.delivery import State
from delegation.vitals import HELD_UP, LATE_BY, SILENCED_FOR, SKEW, UNHANDLED_FOR, Deaf, Trouble, Vitals, Waiting
from delegation.vitals import troubles as found_in

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
WELL = Vitals(at=NOW, waiting=Waiting(deliveries={}), heard=timedelta(seconds=3), skew=timedelta())
A_MOMENT = timedelta(seconds=1)


def codes(vitals: Vitals) -> list[str]:
    return [trouble.code for trouble in found_in(vitals)]


def waiting(**known: Any) -> Vitals:
    return replace(WELL, waiting=Waiting(**{"deliveries": {}, **known}))


def test_nothing_is_wrong_with_a_quiet_desk() -> None:
    assert found_in(WELL) == ()


@pytest.mark.parametrize("deaf", Deaf)
def test_a_deaf_desk_is_never_well(deaf: Deaf) -> None:
    vitals = replace(WELL, deaf=deaf, trouble="409")
    assert found_in(vitals) == (Trouble(deaf.value, time=timedelta(seconds=3), words="409"),)


@pytest.mark.parametrize(
    ("at_the_limit", "beyond", "code"),
    [
        (
            waiting(oldest_update=NOW - UNHANDLED_FOR),
            waiting(oldest_update=NOW - UNHANDLED_FOR - A_MOMENT),
            "unhandled",
        ),
        (waiting(late=NOW - LATE_BY), waiting(late=NOW - LATE_BY - A_MOMENT), "late"),
        (replace(WELL, silenced=SILENCED_FOR), replace(WELL, silenced=SILENCED_FOR + A_MOMENT), "silenced"),
        (replace(WELL, skew=-SKEW), replace(WELL, skew=-SKEW - A_MOMENT), "clock"),
        (replace(WELL, held_up=HELD_UP), replace(WELL, held_up=HELD_UP + A_MOMENT), "held-up"),
    ],
)
def test_what_takes_a_little_is_no_trouble_until_it_takes_too_long(
    at_the_limit: Vitals, beyond: Vitals, code: str
) -> None:
    assert codes(at_the_limit) == []
    assert codes(beyond) == [code]


def test_a_database_that_cannot_be_written_or_read_is_grave() -> None:
    assert found_in(replace(WELL, database="OperationalError")) == (Trouble("database", words="OperationalError"),)
    assert codes(replace(WELL, waiting=None)) == ["database"]


def test_a_long_broadcast_is_not_late() -> None:
    vitals = waiting(due=NOW - timedelta(hours=1))
    assert found_in(vitals) == ()
    assert vitals.due_for == timedelta(hours=1)


def test_what_was_put_aside_or_is_uncertain_is_worth_a_look_only() -> None:
    vitals = waiting(aside=2, deliveries={State.UNKNOWN: 3, State.SENT: 9})
    assert found_in(vitals) == (Trouble("aside", grave=False, count=2), Trouble("unknown", grave=False, count=3))


def test_the_gravest_comes_first() -> None:
    vitals = replace(waiting(aside=1), deaf=Deaf.CONFLICT, held_up=timedelta(seconds=9), database="x")
    assert codes(vitals) == ["conflict", "database", "aside", "held-up"]


def test_a_clock_that_was_set_back_makes_nothing_wait_negatively() -> None:
    assert waiting(oldest_update=NOW + timedelta(days=1)).unhandled_for == timedelta()
    assert replace(WELL, waiting=None).due_for == timedelta()
