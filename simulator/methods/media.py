"""Sending photos, documents and albums; fetching files."""

# ruff: noqa: ARG001  (all of a kind have one signature)

from simulator.api import Api
from simulator.errors import bad_request
from simulator.methods.recipients import chat_of, permit
from simulator.methods.sending import common_fields, send, with_mentions
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject
from simulator.text import caption_text

LARGEST_ALBUM = 10


def send_photo(api: Api, params: Params, call: Call) -> JsonObject:
    """sendPhoto."""
    return _send_file(api, params, call, "photo")


def send_document(api: Api, params: Params, call: Call) -> JsonObject:
    """sendDocument."""
    return _send_file(api, params, call, "document")


def send_voice(api: Api, params: Params, call: Call) -> JsonObject:
    """sendVoice."""
    return _send_file(api, params, call, "voice")


def send_media_group(api: Api, params: Params, call: Call) -> list[JsonObject]:
    """sendMediaGroup: every item counts as a message."""
    chat = chat_of(api, params)
    media = params.structure("media", "media")
    if not isinstance(media, list):
        raise bad_request("expected an Array of InputMedia")
    if not media:
        raise bad_request("there are no messages to send")
    if len(media) > LARGEST_ALBUM:
        raise bad_request("too many messages to send as an album")
    if len(media) < 2:
        raise bad_request("an album needs 2-10 items")
    if len({item.get("type") for item in media if isinstance(item, dict)}) > 1:
        raise bad_request("document can't be mixed with other media types")
    contents = [media_content(api, item, params) for item in media]
    extra = common_fields(params, chat)
    permit(api, params, chat, cost=len(contents))
    group_id = str(10**16 + call.monotonic.__hash__() % 10**15)
    sent = [
        api.world.post(chat, api.world.bot, {"media_group_id": group_id, **content, **extra}) for content in contents
    ]
    call.visible = True
    return [message.body for message in sent]


def media_content(api: Api, item: object, params: Params) -> JsonObject:
    """The fields of a Message for one InputMedia."""
    if not isinstance(item, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = item.get("type")
    if kind not in ("photo", "document"):
        raise bad_request(f"type {kind!r} of InputMedia is not supported here")
    stored = api.world.files.resolve(str(item.get("media", "")), kind, params)
    caption = with_mentions(api, caption_text(Params(item)))
    return {**stored.message_fields(), **caption.fields(caption=True)}


def get_file(api: Api, params: Params, call: Call) -> JsonObject:
    """getFile."""
    return api.world.files.publish(params.string("file_id"))


def _send_file(api: Api, params: Params, call: Call, kind: str) -> JsonObject:
    caption = with_mentions(api, caption_text(params))
    chat = chat_of(api, params)
    stored = api.world.files.from_call(params, kind, kind)
    content = {**stored.message_fields(), **caption.fields(caption=True)}
    return send(api, params, call, content, chat).body
