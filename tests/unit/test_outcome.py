"""What an answer of Telegram means, and what becomes of the delivery."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.outbox.aftermath import DOUBTFUL, LONGEST_BACKOFF, MOST_ATTEMPTS, after_a_crash, after_fault, backoff, not_now
from bot.outbox.outcome import Fate, Outcome, outcome_of
from bot.telegram import NotSent, Refused, TelegramError, Uncertain
from delegation.delivery import Delivery, Draft, Kind, State
from tests.unit.samples import utc

NOW = utc(2018, 6, 1)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


@pytest.mark.parametrize(
    ("code", "description", "fate"),
    [
        (403, "Forbidden: bot was blocked by the user", Fate.BLOCKED),
        (403, "Forbidden: user is deactivated", Fate.BLOCKED),
        (403, "Forbidden: bot can't initiate conversation with a user", Fate.BLOCKED),
        (403, "Forbidden: bot was kicked from the group chat", Fate.BLOCKED),
        (400, "Bad Request: chat not found", Fate.BLOCKED),
        (400, f"Bad Request: {NOT_MODIFIED}", Fate.NOT_MODIFIED),
        (400, "Bad Request: message to edit not found", Fate.GONE),
        (400, "Bad Request: message can't be edited", Fate.GONE),
        (400, "Bad Request: message to delete not found", Fate.GONE),
        (400, "Bad Request: message can't be deleted for everyone", Fate.GONE),
        (400, "Bad Request: message is too long", Fate.REFUSED),
        (400, 'Bad Request: can\'t parse entities: Unsupported start tag "br" at byte offset 0', Fate.REFUSED),
        (400, "Bad Request: BUTTON_DATA_INVALID", Fate.REFUSED),
        (413, "Request Entity Too Large", Fate.REFUSED),
        (401, "Unauthorized", Fate.AGAIN),
        (404, "Not Found", Fate.AGAIN),
        (409, "Conflict: terminated by other getUpdates request", Fate.AGAIN),
        (502, "Bad Gateway", Fate.AGAIN),
        (503, "Service Unavailable", Fate.AGAIN),
        (500, "Internal Server Error", Fate.UNKNOWN),
        (504, "Gateway Timeout", Fate.UNKNOWN),
    ],
)
def test_refusals(code: int, description: str, fate: Fate) -> None:
    assert outcome_of(Refused("sendMessage", code, description)) == Outcome(fate, description)


def test_too_many_requests_is_waited_for() -> None:
    said = "Too Many Requests: retry after 7200"
    assert outcome_of(Refused("sendMessage", 429, said, 7200)) == Outcome(Fate.WAIT, said)


def test_a_group_that_moved_says_where_to() -> None:
    said = "Bad Request: group chat was upgraded to a supergroup chat"
    found = outcome_of(Refused("sendMessage", 400, said, migrate_to=-100500))
    assert (found.fate, found.migrate_to) == (Fate.MIGRATED, -100500)


def test_what_did_not_leave_is_sure_and_what_had_no_answer_is_not() -> None:
    assert outcome_of(NotSent("sendMessage: ClientConnectorError")).fate is Fate.AGAIN
    assert outcome_of(Uncertain("sendMessage: TimeoutError")).fate is Fate.UNKNOWN
    assert outcome_of(TelegramError("odd")).fate is Fate.REFUSED


def delivery(kind: Kind = Kind.REMINDER, attempts: int = 1, reason: str = "") -> Delivery:
    draft = Draft(key="k", kind=kind, topic="t", due_at=NOW - timedelta(hours=1), person_id=1)
    return Delivery(id=5, draft=draft, state=State.SENDING, attempts=attempts, reason=reason, gone_out=True)


def test_429_counts_no_attempt_and_moves_nothing() -> None:
    result = after_fault(delivery(reason=DOUBTFUL), Outcome(Fate.WAIT, "429"), NOW)
    assert (result.state, result.due_at, result.count_attempt, result.reason) == (State.PLANNED, None, False, DOUBTFUL)


@pytest.mark.parametrize("kind", [Kind.NOTICE, Kind.REMINDER, Kind.BROADCAST])
def test_transient_faults_are_tried_again_to_a_limit(kind: Kind) -> None:
    for attempts in range(1, MOST_ATTEMPTS):
        result = after_fault(delivery(kind, attempts), Outcome(Fate.AGAIN, "502"), NOW)
        assert result.state is State.PLANNED
        assert result.due_at is not None
        assert NOW < result.due_at <= NOW + LONGEST_BACKOFF
        assert result.reason == ""
    last = after_fault(delivery(kind, MOST_ATTEMPTS), Outcome(Fate.AGAIN, "502 Bad Gateway"), NOW)
    assert (last.state, last.reason) == (State.FAILED, "502 Bad Gateway")


def test_waits_grow_and_are_spread() -> None:
    waits = {backoff(3) for _ in range(20)}
    assert len(waits) > 1
    assert all(timedelta(seconds=4) <= wait <= timedelta(seconds=8) for wait in waits)
    assert backoff(500) <= LONGEST_BACKOFF


def test_what_may_have_arrived_goes_once_more_but_a_broadcast_never() -> None:
    lost = Outcome(Fate.UNKNOWN, "sendMessage: TimeoutError")
    again = after_fault(delivery(), lost, NOW)
    assert (again.state, again.reason) == (State.PLANNED, DOUBTFUL)
    assert after_fault(delivery(attempts=2, reason=DOUBTFUL), lost, NOW).state is State.UNKNOWN
    assert after_fault(delivery(Kind.BROADCAST), lost, NOW).state is State.UNKNOWN


def test_an_edit_or_a_deletion_is_tried_again_whatever_may_have_become_of_it() -> None:
    lost = Outcome(Fate.UNKNOWN, "deleteMessage: TimeoutError")
    again = after_fault(delivery(Kind.CORRECTION), lost, NOW)
    assert (again.state, again.reason) == (State.PLANNED, "")
    assert after_fault(delivery(Kind.CORRECTION), Outcome(Fate.NOT_MODIFIED), NOW).state is State.SENT
    gone = after_fault(delivery(Kind.CORRECTION), Outcome(Fate.GONE, "message can't be deleted for everyone"), NOW)
    assert (gone.state, gone.reason) == (State.FAILED, "message can't be deleted for everyone")
    crashed = after_a_crash(replace(delivery(Kind.CORRECTION), gone_out=True))
    assert (crashed.state, crashed.reason, crashed.count_attempt) == (State.PLANNED, "", False)


def test_a_transient_fault_before_or_after_does_not_change_what_is_in_doubt() -> None:
    sure, lost = Outcome(Fate.AGAIN, "502"), Outcome(Fate.UNKNOWN, "timeout")
    assert after_fault(delivery(attempts=3), lost, NOW).state is State.PLANNED
    doubtful = after_fault(delivery(attempts=2, reason=DOUBTFUL), sure, NOW)
    assert (doubtful.state, doubtful.reason) == (State.PLANNED, DOUBTFUL)


@pytest.mark.parametrize(("fate", "state"), [(Fate.BLOCKED, State.BLOCKED), (Fate.REFUSED, State.FAILED)])
def test_what_telegram_will_never_do_is_over_at_once(fate: Fate, state: State) -> None:
    result = after_fault(delivery(), Outcome(fate, "why"), NOW)
    assert (result.state, result.reason) == (state, "why")


def test_a_group_that_moved_is_written_to_where_it_is() -> None:
    result = after_fault(delivery(), Outcome(Fate.MIGRATED, "moved", migrate_to=-100500), NOW)
    assert (result.state, result.chat_id, result.due_at) == (State.PLANNED, -100500, NOW)


def test_a_crash_sends_once_more_and_never_a_third_time() -> None:
    for kind in (Kind.BROADCAST, Kind.REMINDER, Kind.NOTICE):
        first = after_a_crash(delivery(kind, attempts=4))
        assert (first.state, first.reason) == (State.PLANNED, DOUBTFUL)
        assert after_a_crash(delivery(kind, reason=DOUBTFUL)).state is State.UNKNOWN


def test_what_had_not_gone_out_when_the_program_died_is_in_no_doubt() -> None:
    taken = replace(delivery(Kind.BROADCAST, attempts=4), gone_out=False)
    assert after_a_crash(taken) == not_now(taken)


def test_an_errand_is_run_again_however_often_the_program_died() -> None:
    errand = replace(delivery(Kind.ERRAND, attempts=9, reason=DOUBTFUL), gone_out=False)
    assert after_a_crash(errand) == not_now(errand)


def test_what_is_put_off_keeps_its_doubt() -> None:
    later = NOW + timedelta(seconds=5)
    result = not_now(replace(delivery(), reason=DOUBTFUL), later)
    assert (result.state, result.due_at, result.count_attempt, result.reason) == (State.PLANNED, later, False, DOUBTFUL)
