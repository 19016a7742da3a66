"""Chats as the page shows them."""

from typing import TYPE_CHECKING

from simulator.rendering import to_html
from simulator.shapes import JsonObject
from simulator.world import Chat

if TYPE_CHECKING:
    from simulator.telegram import Telegram

_PLAIN = ("venue", "location", "contact", "media_group_id")


def message_view(body: JsonObject) -> JsonObject:
    """A Message as the page needs it."""
    marks = body.get("entities") or body.get("caption_entities") or []
    text = str(body.get("text") or body.get("caption") or "")
    view: JsonObject = {
        "id": body["message_id"],
        "by_bot": body["from"]["is_bot"],
        "sender": {"id": body["from"]["id"], "name": body["from"]["first_name"]},
        "text": text,
        "html": to_html(text, marks, found=True),
        "date": body["date"],
        "edited": "edit_date" in body,
        "buttons": body.get("reply_markup", {}).get("inline_keyboard", []),
    }
    view.update({name: body[name] for name in _PLAIN if name in body})
    for kind in ("document", "voice", "sticker"):
        if kind in body:
            view["file"] = {"kind": kind, **body[kind]}
    if "photo" in body:
        view["file"] = {"kind": "photo", **body["photo"][-1]}
    replied = body.get("reply_to_message")
    if replied:
        view["reply"] = {"id": replied["message_id"], "name": replied["from"]["first_name"], "text": summary(replied)}
    service = _service(body)
    if service:
        view["service"] = service
    return view


def summary(body: JsonObject) -> str:
    """A message in a few words, for the list and for replies."""
    text = str(body.get("text") or body.get("caption") or "")
    if text:
        return text[:120]
    names = {
        "document": "File",
        "photo": "Photo",
        "voice": "Voice message",
        "sticker": "Sticker",
        "venue": "Place",
        "location": "Place",
        "contact": "Contact",
    }
    return next((name for kind, name in names.items() if kind in body), _service(body))


def state_view(telegram: "Telegram", read: dict[int, int]) -> JsonObject:
    """Everything but the messages: the bot, the clock, the list of chats."""
    chats = telegram.world.chats.values()
    return {
        "bot": {"name": telegram.world.bot["first_name"], "username": telegram.world.bot["username"]},
        "now": telegram.clock.timestamp(),
        "can_forward": telegram.next_due_url is not None,
        "people": [chat_line(chat, read) for chat in chats if chat.private],
        "groups": [chat_line(chat, read) for chat in chats if not chat.private and chat.migrated_to is None],
    }


def chat_line(chat: Chat, read: dict[int, int]) -> JsonObject:
    """One line of the list of chats."""
    last = next(reversed(chat.messages.values()), None) if chat.messages else None
    seen = read.get(chat.id, 0)
    unread = 0
    for message in reversed(chat.messages.values()):
        if message.id <= seen:
            break
        unread += message.by_bot
    line: JsonObject = {"id": chat.id, "name": chat.title, "unread": unread, "members": list(chat.members)}
    if last is not None:
        line["last"] = {"text": summary(last.body), "date": last.body["date"], "by_bot": last.by_bot}
    if chat.user is not None:
        user = chat.user
        line.update(
            name=user.name,
            role=user.role,
            colour=user.colour,
            language=user.language_code,
            blocked=user.blocked,
            username=user.username,
        )
    return line


def chat_view(telegram: "Telegram", chat: Chat) -> JsonObject:
    """One chat with all that is in it."""
    user = chat.user
    language = (user.language_code if user else None) or ""
    commands = telegram.commands.choose(chat.id, chat.id, language, private=chat.private)
    texts = telegram.commands.texts
    pinned = chat.messages.get(chat.pinned[-1]) if chat.pinned else None
    return {
        "id": chat.id,
        "messages": [message_view(message.body) for message in chat.messages.values()],
        "keyboard": chat.reply_keyboard,
        "commands": commands,
        "menu_button": telegram.commands.buttons.get(chat.id) or telegram.commands.buttons.get(0),
        "description": texts.get(("description", language[:2])) or texts.get(("description", "")) or "",
        "pinned": message_view(pinned.body) if pinned else None,
    }


def _service(body: JsonObject) -> str:
    if "migrate_to_chat_id" in body:
        return "This group became a supergroup"
    if "new_chat_members" in body:
        return f"{body['new_chat_members'][0]['first_name']} joined"
    if "left_chat_member" in body:
        return f"{body['left_chat_member']['first_name']} left"
    if "migrate_from_chat_id" in body:
        return "This supergroup was a group"
    return ""
