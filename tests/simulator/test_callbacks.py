"""Pressed buttons and their answers."""

from datetime import timedelta
from typing import Any

import pytest

from simulator import Person, Telegram
from tests.simulator.conftest import Client

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
async def query(call: Client, anna: Person) -> dict[str, Any]:
    """A pressed button, as the bot receives it."""
    keyboard = {"inline_keyboard": [[{"text": "Apply", "callback_data": "apply:1"}]]}
    await call.send(anna.id, "Event", reply_markup=keyboard)
    await anna.presses("Apply")
    update = (await call("getUpdates")).result[0]
    return dict(update["callback_query"])


async def test_a_press_reaches_the_bot_with_its_message(query: dict[str, Any], anna: Person) -> None:
    assert (query["data"], query["from"]["id"], query["message"]["text"]) == ("apply:1", anna.id, "Event")


async def test_the_person_sees_the_answer(call: Client, anna: Person) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Apply", "callback_data": "a"}]]}
    await call.send(anna.id, "Event", reply_markup=keyboard)
    press = await anna.presses("App")
    assert press.answer is None
    await call("answerCallbackQuery", callback_query_id=press.id, text="Done", show_alert=True)
    assert await press.answered() == "Done"
    assert press.alert


async def test_a_query_is_answered_once(call: Client, query: dict[str, Any]) -> None:
    assert (await call("answerCallbackQuery", callback_query_id=query["id"])).result is True
    assert (await call("answerCallbackQuery", callback_query_id=query["id"])).reason == TOO_OLD
    assert (await call("answerCallbackQuery", callback_query_id="5")).reason == TOO_OLD


async def test_a_query_is_too_old_after_150_seconds(call: Client, telegram: Telegram, query: dict[str, Any]) -> None:
    telegram.clock.forward(timedelta(seconds=151))
    assert (await call("answerCallbackQuery", callback_query_id=query["id"])).reason == TOO_OLD


async def test_a_toast_has_200_characters(call: Client, query: dict[str, Any]) -> None:
    refused = await call("answerCallbackQuery", callback_query_id=query["id"], text="я" * 201)
    assert refused.reason == "MESSAGE_TOO_LONG"
    assert (await call("answerCallbackQuery", callback_query_id=query["id"], text="я" * 200)).status == 200


async def test_a_forged_press_reaches_the_bot_as_it_is(call: Client, anna: Person) -> None:
    await call.send(anna.id, "a")
    await anna.presses_data(await anna.hears(), "forged:data")
    assert (await call("getUpdates")).result[0]["callback_query"]["data"] == "forged:data"
