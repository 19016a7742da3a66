"""The bot itself: who it is, its commands, names and menu button."""

# ruff: noqa: ARG001  (all of a kind have one signature)

from simulator.api import Api
from simulator.commands import Scope, check_commands, check_language, check_scope
from simulator.errors import bad_request
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject

_LONGEST = {"name": 64, "description": 512, "short_description": 120}


def get_me(api: Api, params: Params, call: Call) -> JsonObject:
    """getMe."""
    return {
        **api.world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def done(api: Api, params: Params, call: Call) -> bool:
    """logOut and close: nothing to do for a local Telegram."""
    return True


def set_my_commands(api: Api, params: Params, call: Call) -> bool:
    """setMyCommands."""
    commands = check_commands(params.structure("commands", "commands"))
    api.commands.menus[_key(api, params)] = commands
    _tell_all(api)
    return True


def get_my_commands(api: Api, params: Params, call: Call) -> list[JsonObject]:
    """getMyCommands."""
    return api.commands.menus.get(_key(api, params), [])


def delete_my_commands(api: Api, params: Params, call: Call) -> bool:
    """deleteMyCommands."""
    api.commands.menus.pop(_key(api, params), None)
    _tell_all(api)
    return True


def set_my_name(api: Api, params: Params, call: Call) -> bool:
    """setMyName."""
    return _set_text(api, params, "name")


def set_my_description(api: Api, params: Params, call: Call) -> bool:
    """setMyDescription."""
    return _set_text(api, params, "description")


def set_my_short_description(api: Api, params: Params, call: Call) -> bool:
    """setMyShortDescription."""
    return _set_text(api, params, "short_description")


def get_my_name(api: Api, params: Params, call: Call) -> JsonObject:
    """getMyName."""
    return {"name": _text(api, params, "name") or api.world.bot["first_name"]}


def get_my_description(api: Api, params: Params, call: Call) -> JsonObject:
    """getMyDescription."""
    return {"description": _text(api, params, "description")}


def get_my_short_description(api: Api, params: Params, call: Call) -> JsonObject:
    """getMyShortDescription."""
    return {"short_description": _text(api, params, "short_description")}


def set_chat_menu_button(api: Api, params: Params, call: Call) -> bool:
    """setChatMenuButton."""
    button = params.structure("menu_button", "menu button")
    chat_id = params.integer("chat_id")
    if chat_id and chat_id not in api.world.users:
        raise bad_request("chat not found")
    if isinstance(button, dict):
        if button.get("type") not in ("commands", "default", "web_app"):
            raise bad_request("can't parse MenuButton: unsupported type specified")
        api.commands.buttons[chat_id] = button
    else:
        api.commands.buttons.pop(chat_id, None)
    _tell_all(api)
    return True


def get_chat_menu_button(api: Api, params: Params, call: Call) -> JsonObject:
    """getChatMenuButton."""
    own = api.commands.buttons.get(params.integer("chat_id"))
    return own or api.commands.buttons.get(0, {"type": "commands"})


def _key(api: Api, params: Params) -> tuple[Scope, str]:
    scope = check_scope(params.structure("scope", "scope"))
    if scope[1] and scope[1] not in api.world.chats:
        raise bad_request("chat not found")
    return scope, check_language(params.string("language_code"))


def _set_text(api: Api, params: Params, what: str) -> bool:
    text = params.string(what).strip()
    if len(text) > _LONGEST[what]:
        raise bad_request(f"BOT_{'TITLE' if what == 'name' else what.upper()}_INVALID")
    key = (what, check_language(params.string("language_code")))
    if text:
        api.commands.texts[key] = text
    else:
        api.commands.texts.pop(key, None)
    return True


def _text(api: Api, params: Params, what: str) -> str:
    language = check_language(params.string("language_code"))
    return api.commands.texts.get((what, language)) or api.commands.texts.get((what, ""), "")


def _tell_all(api: Api) -> None:
    some_chat = next(iter(api.world.chats.values()), None)
    if some_chat is not None:
        api.world.tell("profile", some_chat, {})
