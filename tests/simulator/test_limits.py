"""How fast a bot may send."""

import pytest

from simulator import NO_LIMITS, Person, Rates, Telegram
from simulator.errors import ApiError
from simulator.limits import Limits
from tests.simulator.conftest import Client


class Time:
    """A monotonic clock that tests move."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def sent(limits: Limits, time: Time, chat_ids: range, seconds: float) -> int:
    """How many messages to different chats pass, evenly spread over some seconds."""
    passed = 0
    for chat_id in chat_ids:
        try:
            limits.spend(chat_id)
            passed += 1
        except ApiError:
            pass
        time.now += seconds / len(chat_ids)
    return passed


def test_thirty_messages_a_second_pass_to_different_chats() -> None:
    time = Time()
    assert sent(Limits(now=time), time, range(1, 301), 10.0) == 300


def test_more_than_thirty_a_second_do_not() -> None:
    time = Time()
    passed = sent(Limits(now=time), time, range(1, 601), 10.0)
    assert 300 <= passed <= 331


def test_paid_messages_have_a_limit_of_their_own() -> None:
    limits = Limits(now=Time())
    for chat_id in range(1, 501):
        limits.spend(chat_id, paid=True)
    for chat_id in range(501, 1001):
        limits.spend(chat_id, paid=True)
    with pytest.raises(ApiError):
        limits.spend(1001, paid=True)


def test_a_chat_takes_a_short_burst_and_then_one_a_second() -> None:
    time = Time()
    limits = Limits(now=time)
    for _ in range(5):
        limits.spend(7)
    with pytest.raises(ApiError) as refused:
        limits.spend(7)
    assert refused.value.parameters == {"retry_after": 1}
    time.now += 1
    limits.spend(7)


def test_a_group_takes_twenty_a_minute() -> None:
    time = Time()
    limits = Limits(now=time)
    for _ in range(20):
        limits.spend(-7)
        time.now += 1
    with pytest.raises(ApiError) as refused:
        limits.spend(-7)
    assert refused.value.parameters == {"retry_after": 40}
    time.now += 40
    limits.spend(-7)


async def test_too_many_calls_get_429_with_the_wait_thrice(call: Client, anna: Person) -> None:
    answers = [await call.send(anna.id, str(number)) for number in range(7)]
    refused = answers[-1]
    assert (refused.status, refused.error) == (429, "Too Many Requests: retry after 1")
    assert refused.body["parameters"] == {"retry_after": 1}
    assert refused.headers["Retry-After"] == "1"


async def test_edits_count_and_answers_deletions_and_looks_do_not(
    call: Client, telegram: Telegram, anna: Person
) -> None:
    message_id = (await call.send(anna.id, "0")).result["message_id"]
    edit = {"chat_id": anna.id, "message_id": message_id}
    for number in range(1, 5):
        assert (await call("editMessageText", **edit, text=number)).status == 200
    assert (await call("editMessageText", **edit, text="x")).status == 429
    for method in ("getChat", "sendChatAction", "getMe", "deleteMessage"):
        assert (await call(method, **edit, action="typing")).status == 200


async def test_limits_can_be_others_or_none(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.limits.set(NO_LIMITS)
    assert {(await call.send(anna.id, str(number))).status for number in range(40)} == {200}
    telegram.limits.set(Rates(overall=1))
    assert [(await call.send(anna.id, "a")).status for _ in range(2)] == [200, 429]
