"""The bot's command menus, names and descriptions, by scope and language."""

import re
from dataclasses import dataclass, field

from simulator.errors import bad_request
from simulator.shapes import JsonObject

MOST_COMMANDS = 100
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = frozenset(
    [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ]
)
_LANGUAGE = re.compile(r"[a-z]{2}")

Scope = tuple[str, int, int]
"""The kind of a scope, its chat and its user (0 where it has none)."""


@dataclass(slots=True)
class Commands:
    """What setMyCommands and its kin have set. Texts are kept as (what, language)."""

    menus: dict[tuple[Scope, str], list[JsonObject]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    buttons: dict[int, JsonObject] = field(default_factory=dict)

    def choose(
        self, chat_id: int, user_id: int, language: str, *, private: bool, admin: bool = False
    ) -> list[JsonObject]:
        """The menu a person sees, by Telegram's order of scopes, each in their language first."""
        if private:
            order: list[Scope] = [("chat", chat_id, 0), ("all_private_chats", 0, 0)]
        else:
            order = [("chat_member", chat_id, user_id)]
            if admin:
                order.append(("chat_administrators", chat_id, 0))
            order.append(("chat", chat_id, 0))
            if admin:
                order.append(("all_chat_administrators", 0, 0))
            order.append(("all_group_chats", 0, 0))
        order.append(("default", 0, 0))
        for scope in order:
            for code in (language[:2].lower(), ""):
                menu = self.menus.get((scope, code))
                if menu:
                    return menu
        return []


def check_commands(value: object) -> list[JsonObject]:
    """The list of setMyCommands; raises as Telegram does."""
    if not isinstance(value, list):
        raise bad_request("expected an Array of BotCommand")
    if len(value) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands: list[JsonObject] = []
    for item in value:
        if not isinstance(item, dict):
            raise bad_request("can't parse BotCommand: expected an Object")
        name = str(item.get("command", "")).removeprefix("/")
        description = str(item.get("description", "")).strip()
        if not name:
            raise bad_request("command must be non-empty")
        if not _NAME.fullmatch(name):
            raise bad_request("BOT_COMMAND_INVALID")
        if not description:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        if len(description) > 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        commands.append({"command": name, "description": description})
    return commands


def check_scope(value: object) -> Scope:
    """The scope of a call; chats are checked by the caller."""
    if value is None:
        return ("default", 0, 0)
    if not isinstance(value, dict):
        raise bad_request("can't parse BotCommandScope: expected an Object")
    kind = value.get("type")
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    chat = value.get("chat_id", 0) if kind in ("chat", "chat_administrators", "chat_member") else 0
    user = value.get("user_id", 0) if kind == "chat_member" else 0
    try:
        return (kind, int(chat), int(user))
    except (TypeError, ValueError):
        raise bad_request("chat not found") from None


def check_language(code: str) -> str:
    """A two-letter language code or nothing."""
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code
