"""getUpdates."""

import asyncio
from datetime import timedelta

from simulator import Person, Telegram
from tests.simulator.conftest import Answer, Client, until

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def texts(answer: Answer) -> list[str]:
    return [update["message"]["text"] for update in answer.result]


async def waiting(telegram: Telegram) -> None:
    await until(lambda: telegram.updates.waiting)


async def test_an_offset_forgets_what_is_before_it(call: Client, anna: Person) -> None:
    for word in ("one", "two", "three"):
        await anna.says(word)
    first = await call("getUpdates", limit=2)
    assert texts(first) == ["one", "two"]
    assert texts(await call("getUpdates")) == ["one", "two", "three"]
    assert texts(await call("getUpdates", offset=first.result[1]["update_id"] + 1)) == ["three"]
    assert texts(await call("getUpdates")) == ["three"]


async def test_a_negative_offset_keeps_the_newest(call: Client, anna: Person) -> None:
    for word in ("one", "two", "three"):
        await anna.says(word)
    assert texts(await call("getUpdates", offset=-1)) == ["three"]
    assert texts(await call("getUpdates")) == ["three"]


async def test_a_poller_waits_for_the_next_update(call: Client, telegram: Telegram, anna: Person) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await waiting(telegram)
    await anna.says("hello")
    assert texts(await poll) == ["hello"]


async def test_a_second_poller_ends_the_first(call: Client, telegram: Telegram, anna: Person) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=30))
    await waiting(telegram)
    second = asyncio.create_task(call("getUpdates", timeout=30))
    answer = await first
    assert (answer.status, answer.error) == (409, OTHER)
    await waiting(telegram)
    await anna.says("hello")
    assert texts(await second) == ["hello"]


async def test_polling_and_a_webhook_exclude_each_other(call: Client) -> None:
    await call("setWebhook", url="http://127.0.0.1:9/hook")
    answer = await call("getUpdates")
    assert (answer.status, answer.error) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )


async def test_only_allowed_kinds_are_queued_until_others_are_asked_for(call: Client, anna: Person) -> None:
    await call("getUpdates", allowed_updates=["my_chat_member"])
    await anna.says("hello")
    await anna.blocks()
    assert ["my_chat_member" in update for update in (await call("getUpdates")).result] == [True]
    await call("getUpdates", allowed_updates=[])
    await anna.unblocks()
    await anna.says("hello")
    assert len((await call("getUpdates")).result) == 3


async def test_updates_are_kept_for_24_hours_and_presses_for_150_seconds(
    call: Client, telegram: Telegram, anna: Person
) -> None:
    await anna.says("hello")
    await call.send(anna.id, "a", reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]})
    await anna.presses("Go")
    telegram.clock.forward(timedelta(seconds=151))
    assert texts(await call("getUpdates")) == ["hello"]
    telegram.clock.forward(timedelta(hours=24))
    assert (await call("getUpdates")).result == []


async def test_a_jump_of_the_clock_ends_the_wait(call: Client, telegram: Telegram) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await waiting(telegram)
    telegram.clock.forward(timedelta(days=1))
    answer = await poll
    assert answer.result == []
    assert answer.headers["Date"] == telegram.clock.date_header()


async def test_a_person_can_edit_what_they_said(call: Client, anna: Person) -> None:
    said = await anna.says("helo")
    await anna.edits(said, "hello")
    edited = (await call("getUpdates")).result[1]["edited_message"]
    assert (edited["text"], edited["message_id"]) == ("hello", said.id)


async def test_a_poller_that_went_away_is_no_second_poller(call: Client, telegram: Telegram) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await until(lambda: telegram.updates.waiting)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    await asyncio.sleep(0.01)
    assert (await call("getUpdates", timeout=0)).status == 200
    await until(lambda: telegram.record.of("getUpdates")[0].ended is not None)
    await asyncio.sleep(0.01)
    assert telegram.record.problems() == []
