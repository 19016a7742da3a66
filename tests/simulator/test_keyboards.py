"""Keyboards, as Telegram takes and refuses them."""

from typing import Any

import pytest

from simulator import Person, Telegram
from tests.simulator.conftest import Client


def inline(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(data: str, text: str = "Go") -> dict[str, Any]:
    return {"text": text, "callback_data": data}


@pytest.mark.parametrize(("data", "fits"), [("", False), ("я" * 32, True), ("я" * 32 + "a", False)])
async def test_callback_data_has_1_to_64_bytes(call: Client, anna: Person, data: str, fits: bool) -> None:
    answer = await call.send(anna.id, "a", reply_markup=inline([button(data)]))
    if fits:
        assert answer.result["reply_markup"] == inline([button(data)])
    else:
        assert answer.reason == "BUTTON_DATA_INVALID"


async def test_a_hundred_buttons_fit_and_one_more_does_not(call: Client, anna: Person) -> None:
    rows = [[button(f"{row}.{column}") for column in range(5)] for row in range(20)]
    assert (await call.send(anna.id, "a", reply_markup=inline(*rows))).status == 200
    refused = await call.send(anna.id, "a", reply_markup=inline(*rows, [button("x")]))
    assert refused.reason == "reply markup is too long"


async def test_a_row_is_cut_after_eight_buttons(call: Client, anna: Person) -> None:
    sent = await call.send(anna.id, "a", reply_markup=inline([button(str(i)) for i in range(9)]))
    assert len(sent.result["reply_markup"]["inline_keyboard"][0]) == 8


async def test_a_button_that_does_nothing_is_refused(call: Client, anna: Person) -> None:
    refused = await call.send(anna.id, "a", reply_markup=inline([{"text": "a"}]))
    assert refused.reason.endswith("Text buttons are unallowed in the inline keyboard")


@pytest.mark.parametrize("url", ["tel:+7914", "mailto:a@b.org", "http://localhost:8080/"])
async def test_a_button_opens_web_addresses_only(call: Client, anna: Person, url: str) -> None:
    refused = await call.send(anna.id, "a", reply_markup=inline([{"text": "a", "url": url}]))
    assert f"inline keyboard button URL '{url}' is invalid" in refused.reason


async def test_a_mini_app_needs_https(call: Client, anna: Person) -> None:
    app = {"text": "a", "web_app": {"url": "http://desk.example.org/"}}
    assert "Only HTTPS links are allowed" in (await call.send(anna.id, "a", reply_markup=inline([app]))).reason


async def test_broken_json_is_refused(call: Client, anna: Person) -> None:
    refused = await call.send(anna.id, "a", reply_markup="{")
    assert refused.reason == "can't parse reply keyboard markup JSON object"


async def test_a_reply_keyboard_shows_until_it_is_removed(call: Client, anna: Person) -> None:
    await call.send(anna.id, "a", reply_markup={"keyboard": [["Yes", {"text": "No"}]]})
    assert anna.keyboard == [["Yes", "No"]]
    await call.send(anna.id, "b")
    assert anna.keyboard == [["Yes", "No"]]
    await call.send(anna.id, "c", reply_markup={"remove_keyboard": True})
    assert anna.keyboard == []


async def test_a_phone_number_cannot_be_asked_for_in_a_group(call: Client, telegram: Telegram, anna: Person) -> None:
    group = telegram.group(-7, "Trip", [anna])
    keyboard = {"keyboard": [[{"text": "Share", "request_contact": True}]]}
    refused = await call.send(group.id, "a", reply_markup=keyboard)
    assert refused.reason == "phone number can be requested in private chats only"
