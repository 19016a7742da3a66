"""Commands by scope and language, names, menu button."""

from typing import Any

import pytest

from simulator import Person, Telegram
from tests.simulator.conftest import Client


def menu(*names: str) -> list[dict[str, Any]]:
    return [{"command": name, "description": name.title()} for name in names]


async def test_the_nearest_scope_and_the_own_language_win(call: Client, telegram: Telegram, anna: Person) -> None:
    wang = telegram.person(1002, language_code="zh-hans", started=True)
    await call("setMyCommands", commands=menu("everyone"))
    assert list(anna.commands) == ["everyone"]
    await call("setMyCommands", commands=menu("private"), scope={"type": "all_private_chats"})
    await call("setMyCommands", commands=menu("chinese"), scope={"type": "all_private_chats"}, language_code="zh")
    assert (list(anna.commands), list(wang.commands)) == (["private"], ["chinese"])
    scope = {"type": "chat", "chat_id": anna.id}
    await call("setMyCommands", commands=menu("own"), scope=scope)
    assert list(anna.commands) == ["own"]
    assert (await call("getMyCommands", scope=scope)).result == menu("own")
    await call("deleteMyCommands", scope=scope)
    assert list(anna.commands) == ["private"]


@pytest.mark.parametrize(
    "commands",
    [
        menu("Start"),
        menu("a" * 33),
        menu("a-b"),
        [{"command": "a", "description": ""}],
        [{"command": "a", "description": "a" * 257}],
        menu(*[f"c{number}" for number in range(101)]),
    ],
)
async def test_commands_beyond_their_limits_are_refused(call: Client, commands: list[dict[str, Any]]) -> None:
    assert (await call("setMyCommands", commands=commands)).status == 400


async def test_commands_of_a_chat_that_is_not_there_are_refused(call: Client) -> None:
    refused = await call("setMyCommands", commands=menu("a"), scope={"type": "chat", "chat_id": 5})
    assert refused.reason == "chat not found"


async def test_texts_about_the_bot_are_kept_by_language(call: Client) -> None:
    await call("setMyDescription", description="For everyone")
    await call("setMyDescription", description="Для всех", language_code="ru")
    assert (await call("getMyDescription", language_code="ru")).result == {"description": "Для всех"}
    assert (await call("getMyDescription", language_code="zh")).result == {"description": "For everyone"}
    assert (await call("setMyShortDescription", short_description="a" * 121)).status == 400
    assert (await call("setMyName", name="Desk")).result is True
    assert (await call("getMyName")).result == {"name": "Desk"}


async def test_a_menu_button_is_kept_by_chat(call: Client, anna: Person) -> None:
    button = {"type": "web_app", "text": "Desk", "web_app": {"url": "https://desk.example.org/"}}
    await call("setChatMenuButton", chat_id=anna.id, menu_button=button)
    assert (await call("getChatMenuButton", chat_id=anna.id)).result == button
    assert (await call("getChatMenuButton")).result == {"type": "commands"}


@pytest.mark.parametrize("method", ["logOut", "close"])
async def test_leaving_the_server_is_agreed_to(call: Client, method: str) -> None:
    assert (await call(method)).result is True
