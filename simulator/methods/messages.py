"""Sending texts, places and signs of life; copying."""

# ruff: noqa: ARG001  (all of a kind have one signature)

from simulator.api import Api
from simulator.errors import bad_request
from simulator.methods.recipients import chat_of, check_access, message_in
from simulator.methods.sending import send, with_mentions
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject
from simulator.text import caption_text, message_text
from simulator.world import Message

_ACTIONS = frozenset(
    (
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    )
)
_NOT_CONTENT = frozenset({"message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message"})


def send_message(api: Api, params: Params, call: Call) -> JsonObject:
    """sendMessage."""
    formatted = with_mentions(api, message_text(params))
    return send(api, params, call, formatted.fields()).body


def send_location(api: Api, params: Params, call: Call) -> JsonObject:
    """sendLocation."""
    return send(api, params, call, {"location": _location(params)}).body


def send_venue(api: Api, params: Params, call: Call) -> JsonObject:
    """sendVenue."""
    location = _location(params)
    title, address = params.string("title").strip(), params.string("address").strip()
    if not title:
        raise bad_request("title must be non-empty")
    if not address:
        raise bad_request("address must be non-empty")
    venue = {"location": location, "title": title, "address": address}
    return send(api, params, call, {"venue": venue, "location": location}).body


def send_contact(api: Api, params: Params, call: Call) -> JsonObject:
    """sendContact."""
    phone, first_name = params.string("phone_number"), params.string("first_name")
    if not phone:
        raise bad_request("phone number must be non-empty")
    if not first_name:
        raise bad_request("first name must be non-empty")
    contact = {"phone_number": phone, "first_name": first_name}
    for name in ("last_name", "vcard"):
        if params.string(name):
            contact[name] = params.string(name)
    return send(api, params, call, {"contact": contact}).body


def send_chat_action(api: Api, params: Params, call: Call) -> bool:
    """sendChatAction: free of limits, but not of rights."""
    chat = chat_of(api, params)
    action = params.string("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    check_access(api, chat)
    api.world.tell("action", chat, {"action": action})
    return True


def copy_message(api: Api, params: Params, call: Call) -> JsonObject:
    """copyMessage."""
    source = message_in(chat_of(api, params, "from_chat_id"), params.integer("message_id"), "message to copy not found")
    content = copied_content(source)
    if params.has("caption") and "text" not in content:
        content.pop("caption", None)
        content.pop("caption_entities", None)
        content.update(with_mentions(api, caption_text(params)).fields(caption=True))
    return {"message_id": send(api, params, call, content).id}


def forward_message(api: Api, params: Params, call: Call) -> JsonObject:
    """forwardMessage."""
    source = message_in(
        chat_of(api, params, "from_chat_id"), params.integer("message_id"), "message to forward not found"
    )
    origin = {"type": "user", "sender_user": source.body["from"], "date": source.body["date"]}
    return send(api, params, call, {**copied_content(source), "forward_origin": origin}).body


def copied_content(message: Message) -> JsonObject:
    """What of a message is copied with it."""
    return {name: value for name, value in message.body.items() if name not in _NOT_CONTENT}


def _location(params: Params) -> JsonObject:
    latitude, longitude = params.real("latitude"), params.real("longitude")
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        raise bad_request("wrong latitude or longitude specified" if params.has("latitude") else "latitude is empty")
    return {"latitude": latitude, "longitude": longitude}
