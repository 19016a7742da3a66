"""Looking at chats and their members; pinning; leaving."""

# ruff: noqa: ARG001  (all of a kind have one signature)

from simulator.api import Api
from simulator.errors import bad_request
from simulator.membership import member
from simulator.methods.recipients import chat_of, check_access, message_in
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject
from simulator.world import Chat


def get_chat(api: Api, params: Params, call: Call) -> JsonObject:
    """getChat."""
    chat = chat_of(api, params)
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), True
    )
    full: JsonObject = {
        **chat.public,
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": gifts,
    }
    if chat.pinned and chat.pinned[-1] in chat.messages:
        full["pinned_message"] = chat.messages[chat.pinned[-1]].body
    return full


def get_chat_member(api: Api, params: Params, call: Call) -> JsonObject:
    """getChatMember."""
    chat = chat_of(api, params)
    check_access(api, chat)
    user_id = params.integer("user_id")
    if user_id == api.world.bot["id"]:
        return member(api.world.bot, chat.bot_status)
    user = api.world.users.get(user_id)
    if user is None:
        raise bad_request("user not found")
    status = "member" if chat.private and chat.id == user_id else chat.members.get(user_id, "left")
    return member(user.public, status)


def get_chat_administrators(api: Api, params: Params, call: Call) -> list[JsonObject]:
    """getChatAdministrators: people only, as Telegram leaves other bots out."""
    chat = _group(api, params)
    admins = [
        member(api.world.users[user_id].public, status)
        for user_id, status in chat.members.items()
        if status in ("creator", "administrator")
    ]
    if chat.bot_status == "administrator":
        admins.append(member(api.world.bot, chat.bot_status))
    return admins


def get_chat_member_count(api: Api, params: Params, call: Call) -> int:
    """getChatMemberCount."""
    chat = chat_of(api, params)
    if chat.private:
        return 2
    check_access(api, chat)
    return 1 + sum(1 for status in chat.members.values() if status not in ("left", "kicked"))


def pin_chat_message(api: Api, params: Params, call: Call) -> bool:
    """pinChatMessage."""
    chat = chat_of(api, params)
    check_access(api, chat)
    _check_may_pin(chat)
    message = message_in(chat, params.integer("message_id"), "message to pin not found")
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    api.world.tell("chat", chat, {})
    return True


def unpin_chat_message(api: Api, params: Params, call: Call) -> bool:
    """unpinChatMessage: without an id, the newest."""
    chat = chat_of(api, params)
    check_access(api, chat)
    _check_may_pin(chat)
    message_id = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    api.world.tell("chat", chat, {})
    return True


def unpin_all_chat_messages(api: Api, params: Params, call: Call) -> bool:
    """unpinAllChatMessages."""
    chat = chat_of(api, params)
    check_access(api, chat)
    _check_may_pin(chat)
    chat.pinned.clear()
    api.world.tell("chat", chat, {})
    return True


def leave_chat(api: Api, params: Params, call: Call) -> bool:
    """leaveChat."""
    chat = _group(api, params)
    check_access(api, chat)
    chat.bot_status = "left"
    return True


def _group(api: Api, params: Params) -> Chat:
    chat = chat_of(api, params)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    check_access(api, chat)
    return chat


def _check_may_pin(chat: Chat) -> None:
    if not chat.private and chat.bot_status != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
