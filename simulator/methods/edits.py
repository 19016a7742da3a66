"""Changing and deleting messages."""

# ruff: noqa: ARG001  (all of a kind have one signature)

from simulator import keyboards
from simulator.api import Api
from simulator.errors import NOT_MODIFIED, bad_request
from simulator.methods.media import media_content
from simulator.methods.recipients import chat_of, message_in, permit
from simulator.methods.sending import with_mentions
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject
from simulator.text import caption_text, message_text
from simulator.world import Chat, Message

DELETABLE_FOR = 48 * 3600
MOST_DELETED_AT_ONCE = 100
_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities")
_MEDIA = ("photo", "document", "voice", "sticker")


def edit_message_text(api: Api, params: Params, call: Call) -> JsonObject:
    """editMessageText."""
    formatted = with_mentions(api, message_text(params))
    message = _message_to_edit(api, params)
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    content = formatted.fields()
    preview = params.structure("link_preview_options", "link preview options")
    if isinstance(preview, dict):
        content["link_preview_options"] = preview
    return _edit(api, params, call, message, content, _TEXT)


def edit_message_caption(api: Api, params: Params, call: Call) -> JsonObject:
    """editMessageCaption."""
    caption = with_mentions(api, caption_text(params))
    message = _message_to_edit(api, params)
    if not any(name in message.body for name in _MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _edit(api, params, call, message, caption.fields(caption=True), _CAPTION)


def edit_message_media(api: Api, params: Params, call: Call) -> JsonObject:
    """editMessageMedia."""
    message = _message_to_edit(api, params)
    content = media_content(api, params.structure("media", "media"), params)
    return _edit(api, params, call, message, content, _TEXT + _CAPTION + _MEDIA)


def edit_message_reply_markup(api: Api, params: Params, call: Call) -> JsonObject:
    """editMessageReplyMarkup: Telegram shows no mark of it."""
    message = _message_to_edit(api, params)
    return _edit(api, params, call, message, {}, (), marked=False)


def delete_message(api: Api, params: Params, call: Call) -> bool:
    """deleteMessage."""
    chat = chat_of(api, params)
    message = message_in(chat, params.integer("message_id"), "message to delete not found")
    _check_deletable(api, chat, message)
    api.world.remove(message)
    return True


def delete_messages(api: Api, params: Params, call: Call) -> bool:
    """deleteMessages: what is not there is passed over."""
    chat = chat_of(api, params)
    ids = params.structure("message_ids", "message identifiers")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MOST_DELETED_AT_ONCE:
        raise bad_request("too many message identifiers specified")
    found = [chat.messages[int(item)] for item in ids if int(item) in chat.messages]
    for message in found:
        _check_deletable(api, chat, message)
    for message in found:
        api.world.remove(message)
    return True


def _message_to_edit(api: Api, params: Params) -> Message:
    if params.string("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = chat_of(api, params)
    message_id = params.integer("message_id")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    message = message_in(chat, message_id, "message to edit not found")
    if not message.by_bot or message.reply_keyboard is not None:
        raise bad_request("message can't be edited")
    return message


def _edit(
    api: Api,
    params: Params,
    call: Call,
    message: Message,
    content: JsonObject,
    replaced: tuple[str, ...],
    *,
    marked: bool = True,
) -> JsonObject:
    chat = message.chat
    markup = keyboards.reply_markup(params, private=chat.private)
    if markup.reply is not None:
        raise bad_request("inline keyboard expected")
    old = message.body
    new = {name: value for name, value in old.items() if name not in replaced and name != "reply_markup"}
    new.update(content)
    if markup.inline is not None:
        new["reply_markup"] = markup.inline
    permit(api, params, chat)
    if _same(old, new):
        raise bad_request(NOT_MODIFIED)
    api.world.change(message, new, marked=marked)
    call.visible = True
    return new


def _same(old: JsonObject, new: JsonObject) -> bool:
    def shown(body: JsonObject) -> JsonObject:
        return {name: value for name, value in body.items() if name != "edit_date"}

    return shown(old) == shown(new)


def _check_deletable(api: Api, chat: Chat, message: Message) -> None:
    admin = chat.bot_status in ("administrator", "creator")
    if not chat.private and not message.by_bot and not admin:
        raise bad_request("message can't be deleted")
    if api.clock.timestamp() - message.sent_at > DELETABLE_FOR and not (admin and not chat.private):
        raise bad_request("message can't be deleted for everyone")
