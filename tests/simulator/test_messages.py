"""Sending, copying, editing and deleting."""

from datetime import timedelta

import pytest

from simulator import Person, Telegram
from tests.simulator.conftest import Client

BUTTON = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}


async def test_a_message_shows_in_the_chat_with_simulated_date(call: Client, telegram: Telegram, anna: Person) -> None:
    telegram.clock.forward(timedelta(days=400))
    sent = (await call.send(anna.id, "<b>Hello</b>", parse_mode="HTML", reply_markup=BUTTON)).result
    heard = await anna.hears()
    assert heard.id == sent["message_id"]
    assert heard.html == "<b>Hello</b>"
    assert heard.buttons == [["Go"]]
    assert abs(sent["date"] - telegram.clock.timestamp()) < 2


async def test_parameters_come_as_json_query_form_or_multipart(call: Client, anna: Person) -> None:
    address = f"{call.url}/bot42:TEST/SENDMESSAGE"
    async with call.session.post(address, json={"chat_id": anna.id, "text": "json"}) as response:
        assert response.status == 200
    async with call.session.get(address, params={"chat_id": anna.id, "text": "query"}) as response:
        assert response.status == 200
    assert [message.text for message in anna.chat] == ["json", "query"]


async def test_a_wrong_token_is_unauthorized_and_an_unknown_method_not_found(call: Client) -> None:
    assert (await call("getMe", token="42:OTHER")).error == "Unauthorized"
    answer = await call("getMeOut")
    assert (answer.status, answer.error) == (404, "Not Found")


async def test_get_me_tells_who_the_bot_is(call: Client) -> None:
    me = (await call("getMe")).result
    assert (me["id"], me["is_bot"], me["username"]) == (42, True, "local_test_bot")


@pytest.mark.parametrize(
    ("chat_id", "reason"), [("", "chat_id is empty"), (5, "chat not found"), ("@no", "chat not found")]
)
async def test_an_unknown_chat_is_not_found(call: Client, chat_id: object, reason: str) -> None:
    assert (await call("sendMessage", chat_id=chat_id, text="a")).reason == reason


async def test_a_reply_shows_what_it_replies_to(call: Client, anna: Person) -> None:
    said = await anna.says("question")
    sent = await call.send(anna.id, "answer", reply_parameters={"message_id": said.id})
    assert sent.result["reply_to_message"]["text"] == "question"
    refused = await call.send(anna.id, "answer", reply_parameters={"message_id": 999})
    assert refused.reason == "message to be replied not found"
    lenient = {"message_id": 999, "allow_sending_without_reply": True}
    assert (await call.send(anna.id, "answer", reply_parameters=lenient)).status == 200


async def test_a_venue_has_a_place_a_title_and_an_address(call: Client, anna: Person) -> None:
    place = {"latitude": 41.8, "longitude": 123.4, "title": "Hall", "address": "Shenyang"}
    await call("sendVenue", chat_id=anna.id, **place)
    venue = (await anna.hears()).venue
    assert venue is not None
    assert venue["location"] == {"latitude": 41.8, "longitude": 123.4}
    assert (await call("sendVenue", chat_id=anna.id, **{**place, "title": ""})).status == 400


async def test_copying_keeps_text_and_leaves_the_keyboard(call: Client, anna: Person, telegram: Telegram) -> None:
    wang = telegram.person(1002, "丽", started=True)
    sent = (await call.send(anna.id, "<b>News</b>", parse_mode="HTML", reply_markup=BUTTON)).result
    await call("copyMessage", chat_id=wang.id, from_chat_id=anna.id, message_id=sent["message_id"])
    heard = await wang.hears()
    assert (heard.html, heard.buttons) == ("<b>News</b>", [])
    missing = await call("copyMessage", chat_id=wang.id, from_chat_id=anna.id, message_id=999)
    assert missing.reason == "message to copy not found"


async def test_an_edit_shows_in_place(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, "one", reply_markup=BUTTON)).result
    edit = {"chat_id": anna.id, "message_id": sent["message_id"], "text": "two"}
    edited = (await call("editMessageText", **edit)).result
    assert (edited["text"], "reply_markup" in edited, "edit_date" in edited) == ("two", False, True)
    assert [(message.text, message.edited) for message in anna.chat] == [("two", True)]
    first, second = await anna.hears(), await anna.hears()
    assert (first.text, first.edited, second.text, second.edited) == ("one", False, "two", True)


async def test_an_edit_that_changes_nothing_is_refused(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, "one", reply_markup=BUTTON)).result
    edit = {"chat_id": anna.id, "message_id": sent["message_id"]}
    expected = (
        "message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    assert (await call("editMessageText", **edit, text="one", reply_markup=BUTTON)).reason == expected
    assert (await call("editMessageReplyMarkup", **edit, reply_markup=BUTTON)).reason == expected
    assert (await call("editMessageReplyMarkup", **edit)).status == 200
    assert (await call("editMessageReplyMarkup", **edit)).reason == expected


async def test_only_what_the_bot_wrote_and_what_is_there_can_be_edited(call: Client, anna: Person) -> None:
    said = await anna.says("mine")
    edit = {"chat_id": anna.id, "text": "a"}
    assert (await call("editMessageText", **edit, message_id=said.id)).reason == "message can't be edited"
    assert (await call("editMessageText", **edit, message_id=99)).reason == "message to edit not found"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, "a", reply_markup={"keyboard": [["Yes"]]})).result
    edit = await call("editMessageText", chat_id=anna.id, message_id=sent["message_id"], text="b")
    assert edit.reason == "message can't be edited"


async def test_captions_and_media_are_edited_apart_from_texts(call: Client, anna: Person, picture: bytes) -> None:
    text = (await call.send(anna.id, "a")).result["message_id"]
    file = (await call("sendDocument", chat_id=anna.id, document=("a.txt", b"x"), caption="c")).result["message_id"]
    chat = {"chat_id": anna.id}
    assert (await call("editMessageCaption", **chat, message_id=text, caption="d")).reason.startswith("there is no")
    assert (await call("editMessageText", **chat, message_id=file, text="d")).reason.startswith("there is no text")
    assert (await call("editMessageCaption", **chat, message_id=file, caption="d")).result["caption"] == "d"
    media = {"type": "photo", "media": "attach://new", "caption": "e"}
    edited = (await call("editMessageMedia", **chat, message_id=file, media=media, new=("p.png", picture))).result
    assert ("document" in edited, edited["photo"][-1]["width"], edited["caption"]) == (False, 2, "e")


async def test_a_deleted_message_vanishes(call: Client, anna: Person) -> None:
    sent = (await call.send(anna.id, "a")).result
    delete = {"chat_id": anna.id, "message_id": sent["message_id"]}
    assert (await call("deleteMessage", **delete)).result is True
    assert anna.chat == []
    assert (await call("deleteMessage", **delete)).reason == "message to delete not found"


async def test_after_48_hours_nothing_is_deleted_for_everyone(call: Client, anna: Person, telegram: Telegram) -> None:
    sent = (await call.send(anna.id, "a")).result
    telegram.clock.forward(timedelta(hours=48, seconds=1))
    refused = await call("deleteMessage", chat_id=anna.id, message_id=sent["message_id"])
    assert refused.reason == "message can't be deleted for everyone"


async def test_several_messages_are_deleted_at_once(call: Client, anna: Person) -> None:
    ids = [(await call.send(anna.id, text)).result["message_id"] for text in "abc"]
    assert (await call("deleteMessages", chat_id=anna.id, message_ids=[*ids[:2], 999])).result is True
    assert [message.text for message in anna.chat] == ["c"]


async def test_a_sign_of_typing_must_be_one_telegram_knows(call: Client, anna: Person) -> None:
    assert (await call("sendChatAction", chat_id=anna.id, action="typing")).result is True
    assert (await call("sendChatAction", chat_id=anna.id, action="dance")).status == 400
