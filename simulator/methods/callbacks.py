"""Answering pressed buttons."""

# ruff: noqa: ARG001  (all of a kind have one signature)

from simulator import links
from simulator.api import Api
from simulator.errors import QUERY_TOO_OLD, bad_request
from simulator.params import Params
from simulator.record import Call
from simulator.shapes import JsonObject

LONGEST_TOAST = 200


def answer_callback_query(api: Api, params: Params, call: Call) -> bool:
    """answerCallbackQuery."""
    text = params.string("text")
    if len(text) > LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    url = params.string("url")
    if url and not _allowed_url(url, str(api.world.bot["username"])):
        raise bad_request("URL_INVALID")
    answer: JsonObject = {"text": text, "alert": params.boolean("show_alert")}
    if url:
        answer["url"] = url
    pressed = api.callbacks.answer(params.string("callback_query_id"), answer, api.clock.timestamp())
    if pressed is None:
        raise bad_request(QUERY_TOO_OLD)
    chat = api.world.chats.get(pressed.chat_id)
    if chat is not None:
        details = {"query": pressed.query.id, "user_id": pressed.query.user_id, **answer}
        api.world.tell("toast", chat, details)
    return True


def _allowed_url(url: str, username: str) -> bool:
    try:
        return links.start_parameter(url, username) is not None
    except ValueError:
        return False
