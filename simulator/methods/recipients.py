"""Finding the chat of a call, and whether the bot may write there."""

from simulator.api import Api
from simulator.errors import (
    BLOCKED,
    DEACTIVATED,
    NEVER_STARTED,
    ApiError,
    bad_request,
    forbidden,
)
from simulator.params import Params
from simulator.world import Chat, Message


def chat_of(api: Api, params: Params, name: str = "chat_id") -> Chat:
    """The chat named by a parameter; raises if there is none or it has moved."""
    reference = params.string(name)
    if not reference:
        raise bad_request("chat_id is empty")
    chat = api.world.find_chat(reference)
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to is not None:
        raise bad_request("group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": chat.migrated_to})
    return chat


def refusal(api: Api, chat: Chat) -> ApiError | None:
    """Why the bot may not write to a chat, or None."""
    user = chat.user
    if user is not None:
        if user.deactivated:
            return forbidden(DEACTIVATED)
        if user.blocked or api.faults.hides(user.id):
            return forbidden(BLOCKED)
        return None if user.started else forbidden(NEVER_STARTED)
    where = "group" if chat.kind == "group" else chat.kind
    if chat.bot_status == "kicked":
        return forbidden(f"bot was kicked from the {where} chat")
    if chat.bot_status == "left":
        return forbidden(f"bot is not a member of the {where} chat")
    return None


def check_access(api: Api, chat: Chat) -> None:
    """Raise 403 if the bot may not write to a chat."""
    error = refusal(api, chat)
    if error is not None:
        raise error


def permit(api: Api, params: Params, chat: Chat, cost: int = 1) -> None:
    """Count against the limits, then check that the other side wants it."""
    api.limits.spend(chat.id, cost=cost, paid=params.boolean("allow_paid_broadcast"))
    check_access(api, chat)


def message_in(chat: Chat, message_id: int, missing: str) -> Message:
    """A message that is still there; `missing` is what Telegram says otherwise."""
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request(missing)
    return message
