"""Faults that tests switch on."""

import asyncio
import time
from datetime import timedelta

import aiohttp
import pytest

from simulator import Person, Telegram
from tests.simulator.conftest import Client


async def test_retry_after_for_the_next_calls(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.faults.retry_after(10_072, times=2)
    for _ in range(2):
        answer = await call.send(anna.id, "a")
        assert (answer.status, answer.body["parameters"]["retry_after"]) == (429, 10_072)
    assert (await call.send(anna.id, "a")).status == 200


async def test_a_period_of_502_ends_by_the_simulated_clock(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.faults.server_error(502, seconds=600)
    answer = await call.send(anna.id, "a")
    assert (answer.status, answer.error) == (502, "Bad Gateway")
    telegram.clock.forward(timedelta(minutes=10))
    assert (await call.send(anna.id, "a")).status == 200


async def test_a_proxy_answers_in_html(call: Client, telegram: Telegram) -> None:
    telegram.faults.server_error(504, html=True)
    async with call.session.get(f"{call.url}/bot42:TEST/getMe") as response:
        assert (response.status, response.content_type) == (504, "text/html")


async def test_a_dropped_call_is_not_handled(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.faults.drop()
    with pytest.raises(aiohttp.ClientError):
        await call.send(anna.id, "a")
    assert anna.chat == []
    assert not telegram.record.of("sendMessage")[0].visible


async def test_a_reset_call_was_handled_though_nobody_says_so(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.faults.reset_after()
    with pytest.raises(aiohttp.ClientError):
        await call.send(anna.id, "a")
    assert [message.text for message in anna.chat] == ["a"]
    noted = telegram.record.of("sendMessage")[0]
    assert (noted.visible, noted.status) == (True, None)


async def test_a_held_call_is_handled_at_once_and_answered_late(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.faults.hold(0.05)
    before = time.monotonic()
    sending = asyncio.create_task(call.send(anna.id, "a"))
    assert (await anna.hears()).text == "a"
    assert not sending.done()
    assert (await sending).status == 200
    assert time.monotonic() - before >= 0.05


async def test_a_fault_can_be_for_some_methods_and_chats(call: Client, telegram: Telegram, anna: Person) -> None:
    wang = telegram.person(1002, started=True)
    telegram.faults.server_error(500, methods="sendMessage", chats=wang.id)
    assert (await call("getMe")).status == 200
    assert (await call.send(anna.id, "a")).status == 200
    assert (await call.send(wang.id, "a")).status == 500


async def test_a_share_of_people_has_blocked_the_bot(call: Client, telegram: Telegram) -> None:
    telegram.limits.set(None)
    telegram.faults.block_share(30)
    people = [telegram.person(user_id, started=True) for user_id in range(1, 301)]
    refused = sum([(await call.send(person.id, "a")).status == 403 for person in people])
    assert 60 <= refused <= 120
    assert (await call("getUpdates")).result == []
    telegram.faults.end()
    assert (await call.send(people[0].id, "a")).status == 200


async def test_a_malformed_update_comes_first(call: Client, telegram: Telegram, anna: Person) -> None:
    await anna.says("hello")
    telegram.updates.inject({"message": {"nonsense": True}})
    updates = (await call("getUpdates")).result
    assert updates[0]["message"] == {"nonsense": True}
    assert updates[1]["message"]["text"] == "hello"
    assert updates[0]["update_id"] < updates[1]["update_id"]
    again = (await call("getUpdates", offset=updates[0]["update_id"] + 1)).result
    assert [update["update_id"] for update in again] == [updates[1]["update_id"]]


async def test_an_update_can_come_again_after_it_was_confirmed(call: Client, telegram: Telegram, anna: Person) -> None:
    await anna.says("hello")
    update = (await call("getUpdates")).result[0]
    offset = update["update_id"] + 1
    assert (await call("getUpdates", offset=offset)).result == []
    telegram.updates.redeliver(update["update_id"], times=3)
    assert (await call("getUpdates", offset=offset)).result == [update] * 3
    assert (await call("getUpdates", offset=offset)).result == []


async def test_another_poller_can_be_feigned(call: Client, telegram: Telegram) -> None:
    async with call.session.post(f"{call.url}/_control/fault", json={"fault": "conflict", "times": 1}) as response:
        assert response.status == 200
    assert (await call("getUpdates")).error.startswith("Conflict: terminated by other getUpdates request")
    assert (await call("getUpdates")).status == 200


async def test_latency_delays_every_answer(call: Client, telegram: Telegram) -> None:
    telegram.server.latency = 0.04
    before = time.monotonic()
    await call("getMe")
    assert time.monotonic() - before >= 0.04
