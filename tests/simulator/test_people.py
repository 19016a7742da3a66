"""The driver that conversation tests are written in."""

import pytest
from aiogram.utils.web_app import safe_parse_webapp_init_data

from simulator import Person, Telegram
from tests.simulator.conftest import Client

KEYBOARD = {
    "inline_keyboard": [
        [{"text": "✅ Apply", "callback_data": "apply"}, {"text": "Not now", "callback_data": "no"}],
        [{"text": "Site", "url": "https://example.org/"}],
    ]
}


async def test_hearing_waits_for_the_bot_and_tells_what_there_was(call: Client, anna: Person) -> None:
    await anna.says("hello?")
    with pytest.raises(AssertionError, match=r"heard nothing(.|\n)*hello\?"):
        await anna.hears(timeout=0.01)
    await anna.hears_nothing(0.01)


async def test_a_button_is_found_by_a_part_of_its_label_on_the_newest_message(call: Client, anna: Person) -> None:
    await call.send(anna.id, "old", reply_markup=KEYBOARD)
    old = await anna.hears()
    await call.send(anna.id, "new", reply_markup=KEYBOARD)
    await call.send(anna.id, "without")
    await anna.presses("Apply")
    await anna.presses("Apply", message=old)
    pressed = [update["callback_query"]["message"]["text"] for update in (await call("getUpdates")).result]
    assert pressed == ["new", "old"]


async def test_a_missing_button_lists_what_there_is(call: Client, anna: Person) -> None:
    await call.send(anna.id, "a", reply_markup=KEYBOARD)
    with pytest.raises(AssertionError, match=r"\[✅ Apply\] \[Not now\]"):
        await anna.presses("Confirm")
    with pytest.raises(AssertionError, match="fits several"):
        await anna.presses("t")
    with pytest.raises(AssertionError, match="does not call back"):
        await anna.presses("Site")


async def test_reply_buttons_send_what_they_ask_for(call: Client, telegram: Telegram, anna: Person) -> None:
    anna.user.phone = "+79145550101"
    keyboard = {
        "keyboard": [[{"text": "Share phone number", "request_contact": True}], ["Skip"]],
        "one_time_keyboard": True,
    }
    await call.send(anna.id, "Phone?", reply_markup=keyboard)
    heard = await anna.hears()
    assert heard.keyboard == [["Share phone number"], ["Skip"]]
    await anna.taps("Share")
    assert anna.keyboard == []
    await call.send(anna.id, "Phone?", reply_markup=keyboard)
    await anna.taps("Skip")
    first, second = [update["message"] for update in (await call("getUpdates")).result]
    assert first["contact"]["phone_number"] == "+79145550101"
    assert first["contact"]["user_id"] == anna.id
    assert second["text"] == "Skip"


async def test_links_to_the_bot_start_it_with_their_parameter(call: Client, anna: Person) -> None:
    assert (await anna.taps_link("https://t.me/local_test_bot?start=abc-1")).text == "/start abc-1"
    assert (await anna.taps_link("https://t.me/local_test_bot")).text == "/start"
    with pytest.raises(AssertionError, match="does not lead"):
        await anna.taps_link("https://t.me/another_bot?start=abc")
    with pytest.raises(ValueError, match="1-64"):
        await anna.taps_link("https://t.me/local_test_bot?start=a%20b")
    with pytest.raises(ValueError, match="1-64"):
        await anna.taps_link(f"https://t.me/local_test_bot?start={'a' * 65}")


async def test_everything_a_person_can_send_reaches_the_bot(call: Client, anna: Person, picture: bytes) -> None:
    await anna.sends_photo(picture, caption="me")
    await anna.sends_voice()
    await anna.sends_sticker()
    await anna.sends_location(50.29, 127.53)
    await anna.sends_contact("+4912345", own=False, first_name="Otto")
    messages = [update["message"] for update in (await call("getUpdates")).result]
    kinds = ["photo", "voice", "sticker", "location", "contact"]
    assert [kind for message, kind in zip(messages, kinds, strict=True) if kind in message] == kinds
    assert messages[0]["caption"] == "me"
    assert "user_id" not in messages[4]["contact"]


async def test_a_person_who_comes_again_is_the_same(telegram: Telegram, anna: Person) -> None:
    again = telegram.person(1001, "Anna", username="anna")
    assert again is anna
    assert anna.user.public == {
        "id": 1001,
        "is_bot": False,
        "first_name": "Anna",
        "last_name": "Соколова",
        "username": "anna",
        "language_code": "ru",
    }


async def test_a_reply_tells_to_what(call: Client, anna: Person) -> None:
    await call.send(anna.id, "question")
    await anna.replies(await anna.hears(), "answer")
    message = (await call("getUpdates")).result[0]["message"]
    assert message["reply_to_message"]["text"] == "question"


async def test_the_chat_can_be_read_as_a_whole(call: Client, anna: Person) -> None:
    await anna.says("/start")
    await call.send(anna.id, "Welcome", reply_markup=KEYBOARD)
    assert anna.transcript() == "Анна #1: /start\nbot #2: Welcome\n    [✅ Apply] [Not now]\n    [Site]"


async def test_a_mini_app_can_tell_who_opened_it(telegram: Telegram, anna: Person) -> None:
    data = safe_parse_webapp_init_data(telegram.token, anna.init_data())
    assert data.user is not None
    assert (data.user.id, data.user.first_name) == (anna.id, "Анна")
    with pytest.raises(ValueError, match="Invalid"):
        safe_parse_webapp_init_data("43:OTHER", anna.init_data())


async def test_a_long_text_goes_as_several_messages_and_an_empty_one_not_at_all(call: Client, anna: Person) -> None:
    await anna.says("a" * 5000)
    texts = [update["message"]["text"] for update in (await call("getUpdates")).result]
    assert [len(text) for text in texts] == [4096, 904]
    with pytest.raises(AssertionError, match="no empty message"):
        await anna.says(" \u200b")


async def test_a_button_can_be_pressed_that_was_taken_away_meanwhile(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, "a", reply_markup=KEYBOARD)).result
    old = await anna.hears()
    await call("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="b")
    await anna.presses("Apply", message=old)
    await call("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    await anna.presses("Apply", message=old)
    edited, deleted = [update["callback_query"]["message"] for update in (await call("getUpdates")).result]
    assert (edited["text"], deleted["date"]) == ("b", 0)
