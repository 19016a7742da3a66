"""The record of calls, and the clock."""

from datetime import UTC, datetime, timedelta

from simulator import Person, Telegram
from tests.simulator.conftest import Client


async def test_refused_calls_and_unanswered_buttons_are_problems(
    call: Client, telegram: Telegram, anna: Person
) -> None:
    await call.send(anna.id, "a", reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]})
    assert telegram.record.problems() == []
    await call.send(5, "a")
    press = await anna.presses("Go")
    problems = telegram.record.problems()
    assert "chat not found" in problems[0]
    assert problems[1] == "callback 'go' of 1001 unanswered"
    await call("answerCallbackQuery", callback_query_id=press.id)
    assert telegram.record.problems(ignore=["chat not found"]) == []


async def test_refusals_made_by_a_fault_are_no_problems(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.faults.retry_after(3)
    await call.send(anna.id, "a")
    assert telegram.record.problems() == []
    assert [refused.status for refused in telegram.record.refusals(injected=True)] == [429]


async def test_a_call_is_noted_with_all_that_matters(call: Client, telegram: Telegram, anna: Person) -> None:
    await call.send(anna.id, "a" * 3000)
    noted = telegram.record.of("SENDMESSAGE")[0]
    assert (noted.chat_id, noted.status, noted.visible) == (anna.id, 200, True)
    assert len(str(noted.params["text"])) < 1100
    assert abs(noted.simulated - telegram.clock.timestamp()) < 5


async def test_without_a_record_only_refusals_are_kept(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.record.keep = False
    await call.send(anna.id, "a")
    await call.send(5, "a")
    assert [noted.status for noted in telegram.record.calls] == [400]
    assert telegram.record.by_status == {200: 1, 400: 1}


async def test_every_answer_carries_the_simulated_time(call: Client, telegram: Telegram) -> None:
    telegram.clock.forward_to(datetime(2027, 6, 26, 9, 0, tzinfo=UTC))
    assert (await call("getMe")).headers["Date"] == "Sat, 26 Jun 2027 09:00:00 GMT"
    assert (await call("nothing")).headers["Date"] == "Sat, 26 Jun 2027 09:00:00 GMT"


async def test_time_goes_forward_and_back(telegram: Telegram) -> None:
    start = telegram.clock.now()
    telegram.clock.forward(timedelta(days=2))
    telegram.clock.back(timedelta(days=1))
    assert timedelta(days=1) <= telegram.clock.now() - start < timedelta(days=1, seconds=5)


async def test_time_can_start_at_any_instant() -> None:
    telegram = Telegram(start=datetime(2018, 6, 27, tzinfo=UTC))
    assert telegram.clock.now().year == 2018
