"""Pushed updates."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from simulator import Person, Telegram
from tests.simulator.conftest import Client, until

Respond = Callable[[dict[str, Any]], Awaitable[web.Response]]


@dataclass
class Hook:
    """A bot's address; `respond` may be replaced."""

    url: str = ""
    got: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    respond: Respond | None = None

    async def handle(self, request: web.BaseRequest) -> web.Response:
        update = await request.json()
        self.got.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return await self.respond(update) if self.respond else web.Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got if "message" in update]


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    runner = web.ServerRunner(web.Server(hook.handle), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


@pytest.fixture
def quick_retries(telegram: Telegram) -> None:
    telegram.api.webhook.pause_unit = 0.001


async def test_updates_are_pushed_with_the_secret(call: Client, telegram: Telegram, anna: Person, hook: Hook) -> None:
    await anna.says("waited")
    answer = await call("setWebhook", url=hook.url, secret_token="abc_1")
    assert answer.body["description"] == "Webhook was set"
    await anna.says("pushed")
    await telegram.settled(quiet=0.01)
    assert (hook.texts, hook.secrets) == (["waited", "pushed"], ["abc_1", "abc_1"])
    info = (await call("getWebhookInfo")).result
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (hook.url, 0, 40)


@pytest.mark.parametrize("secret", ["a b", "я", "a" * 257])
async def test_a_secret_has_1_to_256_of_a_small_alphabet(call: Client, hook: Hook, secret: str) -> None:
    assert (await call("setWebhook", url=hook.url, secret_token=secret)).reason.startswith("bad webhook: secret")


async def test_plain_http_is_for_loopback_only(call: Client) -> None:
    refused = await call("setWebhook", url="http://example.org/hook")
    assert refused.reason == "bad webhook: An HTTPS URL must be provided for webhook"


@pytest.mark.usefixtures("quick_retries")
async def test_what_is_not_taken_comes_again(call: Client, telegram: Telegram, anna: Person, hook: Hook) -> None:
    async def refuse_thrice(_: dict[str, Any]) -> web.Response:
        return web.Response(status=500 if len(hook.got) <= 3 else 200)

    hook.respond = refuse_thrice
    await call("setWebhook", url=hook.url)
    await anna.says("a")
    await anna.says("b")
    await telegram.settled(quiet=0.02)
    assert hook.texts == ["a", "a", "a", "a", "b"]
    info = (await call("getWebhookInfo")).result
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_retries_come_at_once_then_after_2_4_8_seconds_or_as_the_bot_asks(
    call: Client, telegram: Telegram, anna: Person, hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    real_sleep = asyncio.sleep

    async def sleep(seconds: float) -> None:
        if seconds != 0.005 and (seconds or hook.got):
            pauses.append(seconds)
        await real_sleep(0.0005)

    async def refuse(_: dict[str, Any]) -> web.Response:
        if len(hook.got) == 5:
            return web.Response(status=429, headers={"Retry-After": "33"})
        return web.Response(status=503 if len(hook.got) < 9 else 200)

    hook.respond = refuse
    await call("setWebhook", url=hook.url)
    monkeypatch.setattr("simulator.webhook.asyncio.sleep", sleep)
    await anna.says("a")
    while len(hook.got) < 9:
        await real_sleep(0.001)
    assert [pause for pause in pauses if pause == 0 or pause >= 2] == [0, 2, 4, 8, 33, 32, 60, 60]


async def test_messages_of_a_chat_come_one_after_the_other_and_presses_beside_them(
    call: Client, telegram: Telegram, anna: Person, hook: Hook
) -> None:
    release = asyncio.Event()

    async def hold_messages(update: dict[str, Any]) -> web.Response:
        if "message" in update:
            await release.wait()
        return web.Response()

    hook.respond = hold_messages
    await call("setWebhook", url=hook.url)
    await call.send(anna.id, "a", reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]})
    await anna.says("first")
    await anna.says("second")
    await telegram.person(1002).says("other chat")
    await anna.presses("Go")
    await until(lambda: len(hook.got) == 3)
    assert sorted(hook.texts) == ["first", "other chat"]
    assert any("callback_query" in update for update in hook.got)
    release.set()
    await telegram.settled(quiet=0.01)
    assert "second" in hook.texts


async def test_max_connections_bounds_what_comes_at_once(call: Client, telegram: Telegram, hook: Hook) -> None:
    release = asyncio.Event()

    async def hold(_: dict[str, Any]) -> web.Response:
        await release.wait()
        return web.Response()

    hook.respond = hold
    await call("setWebhook", url=hook.url, max_connections=2)
    for user_id in range(1, 6):
        await telegram.person(user_id).says("a")
    await asyncio.sleep(0.03)
    assert len(hook.got) == 2
    release.set()
    await telegram.settled(quiet=0.01)
    assert len(hook.got) == 5


async def test_a_method_named_in_the_answer_is_carried_out(
    call: Client, telegram: Telegram, anna: Person, hook: Hook
) -> None:
    async def reply(update: dict[str, Any]) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": update["message"]["chat"]["id"], "text": "hi"})

    hook.respond = reply
    await call("setWebhook", url=hook.url)
    await anna.says("a")
    assert (await anna.hears()).text == "hi"


async def test_deleting_the_webhook_keeps_what_was_not_taken(call: Client, anna: Person) -> None:
    await call("setWebhook", url="http://127.0.0.1:9/hook")
    await anna.says("kept")
    assert (await call("deleteWebhook")).body["description"] == "Webhook was deleted"
    assert [update["message"]["text"] for update in (await call("getUpdates")).result] == ["kept"]


async def test_setting_a_webhook_ends_a_waiting_poller(call: Client, telegram: Telegram, hook: Hook) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await until(lambda: telegram.updates.waiting)
    await call("setWebhook", url=hook.url)
    assert (await poll).status == 409
