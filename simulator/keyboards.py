"""Keyboards under messages and under the input field, checked as Telegram checks them."""

import json
from dataclasses import dataclass

from simulator import links
from simulator.errors import bad_request
from simulator.params import Params
from simulator.shapes import JsonObject

MOST_BUTTONS = 100
MOST_IN_ROW = 8
MOST_DATA_BYTES = 64

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_REQUESTS = ("request_contact", "request_location", "request_users", "request_chat", "request_poll")


@dataclass(frozen=True, slots=True)
class Markup:
    """`inline` belongs to the message; `reply` changes what the person sees under the input field."""

    inline: JsonObject | None = None
    reply: JsonObject | None = None


NONE = Markup()


def reply_markup(params: Params, *, private: bool) -> Markup:
    """The `reply_markup` of a call; raises if Telegram would refuse it."""
    value = params.values.get("reply_markup")
    if value is None or value == "":
        return NONE
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if value is None:
        return NONE
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in value:
        return Markup(inline=_inline(value["inline_keyboard"], private))
    if "keyboard" in value:
        return Markup(reply=_reply(value, private))
    if value.get("remove_keyboard"):
        return Markup(reply={"remove_keyboard": True})
    if value.get("force_reply"):
        placeholder = value.get("input_field_placeholder", "")
        if len(placeholder) > 64:
            raise bad_request("input field placeholder is too long")
        return Markup(reply=value)
    return NONE


def _rows(keyboard: object, field: str) -> list[list[object]]:
    if not isinstance(keyboard, list):
        raise bad_request(f'field "{field}" of the {_owner(field)} must be an Array of Arrays')
    for row in keyboard:
        if not isinstance(row, list):
            raise bad_request(f'field "{field}" of the {_owner(field)} must be an Array of Arrays')
    return keyboard


def _owner(field: str) -> str:
    return "InlineKeyboardMarkup" if field == "inline_keyboard" else "ReplyKeyboardMarkup"


def _inline(keyboard: object, private: bool) -> JsonObject | None:
    rows = []
    count = 0
    for row in _rows(keyboard, "inline_keyboard"):
        buttons = [_inline_button(button, private) for button in row]
        kept = [button for button in buttons if button["text"]][:MOST_IN_ROW]
        count += len(kept)
        if kept:
            rows.append(kept)
    if count > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _inline_button(button: object, private: bool) -> JsonObject:
    def wrong(reason: str) -> Exception:
        return bad_request(f"can't parse inline keyboard button: {reason}")

    if not isinstance(button, dict):
        raise wrong("expected an Object")
    text = button.get("text")
    if text is None:
        raise wrong('Can\'t find field "text"')
    if not isinstance(text, str):
        raise wrong('Field "text" must be of type String')
    action = next((name for name in _ACTIONS if button.get(name) is not None), None)
    if action is None:
        raise wrong("Text buttons are unallowed in the inline keyboard")
    kept = {name: value for name, value in button.items() if value is not None}
    if action == "callback_data":
        if not 1 <= len(str(button[action]).encode()) <= MOST_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    elif action == "url":
        fault = links.fault(str(button[action]))
        if fault:
            raise bad_request(f"inline keyboard button URL '{button[action]}' is invalid: {fault}")
    elif action == "web_app":
        if not private:
            raise bad_request("BUTTON_TYPE_INVALID")
        _check_web_app("inline keyboard button", button[action])
    elif action == "copy_text":
        copied = button[action].get("text", "") if isinstance(button[action], dict) else ""
        if not 1 <= len(copied) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return kept


def _check_web_app(owner: str, value: object) -> None:
    address = value.get("url", "") if isinstance(value, dict) else ""
    fault = links.fault(str(address))
    if fault is None and not str(address).lower().startswith("https://"):
        fault = "Only HTTPS links are allowed"
    if fault:
        raise bad_request(f"{owner} Web App URL '{address}' is invalid: {fault}")


def _reply(value: JsonObject, private: bool) -> JsonObject | None:
    rows = []
    for row in _rows(value["keyboard"], "keyboard"):
        kept = [button for button in (_reply_button(button, private) for button in row) if button["text"]]
        if kept:
            rows.append(kept)
    if not rows:
        return None
    return {**value, "keyboard": rows}


def _reply_button(button: object, private: bool) -> JsonObject:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: expected an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request("can't parse keyboard button: Can't find field \"text\"")
    for name in _REQUESTS:
        if button.get(name) and not private:
            asked = {"request_contact": "phone number", "request_location": "location"}.get(name, "this")
            raise bad_request(f"{asked} can be requested in private chats only")
    if button.get("web_app") is not None:
        _check_web_app("keyboard button", button["web_app"])
    return {name: field for name, field in button.items() if field is not None}
