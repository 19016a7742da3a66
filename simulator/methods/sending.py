"""What all sends have in common: reply, keyboard, rights, limits, the message itself."""

from simulator import keyboards
from simulator.api import Api
from simulator.errors import bad_request
from simulator.methods.recipients import chat_of, permit
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject
from simulator.text import Formatted
from simulator.world import Chat, Message


def send(api: Api, params: Params, call: Call, content: JsonObject, chat: Chat | None = None) -> Message:
    """Send one message with the given content to the chat of the call."""
    if chat is None:
        chat = chat_of(api, params)
    markup = keyboards.reply_markup(params, private=chat.private)
    extra = common_fields(params, chat)
    permit(api, params, chat)
    body = {**content, **extra}
    if markup.inline is not None:
        body["reply_markup"] = markup.inline
    message = api.world.post(chat, api.world.bot, body, reply_keyboard=markup.reply)
    call.visible = True
    return message


def common_fields(params: Params, chat: Chat) -> JsonObject:
    """Reply, protection and preview, as they show in the message."""
    extra: JsonObject = {}
    replied = _replied(params, chat)
    if replied is not None:
        extra["reply_to_message"] = quoted(replied.body)
    if params.boolean("protect_content"):
        extra["has_protected_content"] = True
    preview = params.structure("link_preview_options", "link preview options")
    if isinstance(preview, dict):
        extra["link_preview_options"] = preview
    return extra


def quoted(body: JsonObject) -> JsonObject:
    """A message as it is shown inside another: without what it replied to itself."""
    return {name: value for name, value in body.items() if name != "reply_to_message"}


def with_mentions(api: Api, formatted: Formatted) -> Formatted:
    """Entities of mentioned people as User objects; unknown people are not mentioned."""
    if not any("user_id" in mark or mark["type"] == "text_mention" for mark in formatted.entities):
        return formatted
    kept: list[JsonObject] = []
    for mark in formatted.entities:
        if mark["type"] == "text_mention":
            user = api.world.users.get(mark.get("user_id") or mark.get("user", {}).get("id", 0))
            if user is None:
                continue
            mark = {**mark, "user": user.public}
            mark.pop("user_id", None)
        kept.append(mark)
    return Formatted(formatted.text, kept)


def _replied(params: Params, chat: Chat) -> Message | None:
    reply = params.structure("reply_parameters", "reply parameters")
    if isinstance(reply, dict):
        message_id = int(reply.get("message_id") or 0)
        lenient = bool(reply.get("allow_sending_without_reply"))
    else:
        message_id = params.integer("reply_to_message_id")
        lenient = params.boolean("allow_sending_without_reply")
    if not message_id:
        return None
    message = chat.messages.get(message_id)
    if message is None and not lenient:
        raise bad_request("message to be replied not found")
    return message
