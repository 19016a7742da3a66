"""A Telegram and a plain HTTP client that plays the bot."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from simulator import Person, Telegram

TOKEN = "42:TEST"


@dataclass
class Answer:
    """What came back for a call."""

    status: int
    body: dict[str, Any]
    headers: Any

    @property
    def result(self) -> Any:
        assert self.body["ok"], self.body
        return self.body["result"]

    @property
    def error(self) -> str:
        assert not self.body["ok"], self.body
        assert self.body["error_code"] == self.status
        return str(self.body["description"])

    @property
    def reason(self) -> str:
        """The description of a 400 without its prefix."""
        assert self.status == 400, self.body
        assert self.error.startswith("Bad Request: ")
        return self.error.removeprefix("Bad Request: ")


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something that happens in the server, a second at most."""
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.001)
    raise AssertionError("it did not happen")


class Client:
    """Calls methods as a bot's library does: forms, with objects as JSON in them."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.session = session

    async def __call__(self, method: str, *, token: str = TOKEN, **params: Any) -> Answer:
        form = aiohttp.FormData()
        for name, value in params.items():
            if isinstance(value, tuple):
                form.add_field(name, io.BytesIO(value[1]), filename=value[0], content_type="application/octet-stream")
            elif isinstance(value, (dict, list, bool)):
                form.add_field(name, json.dumps(value))
            else:
                form.add_field(name, str(value))
        async with self.session.post(f"{self.url}/bot{token}/{method}", data=form) as response:
            return Answer(response.status, await response.json(), response.headers)

    async def send(self, chat_id: int, text: str, **params: Any) -> Answer:
        return await self("sendMessage", chat_id=chat_id, text=text, **params)


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram(TOKEN) as running:
        yield running


@pytest.fixture
async def call(telegram: Telegram) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession() as session:
        yield Client(telegram.url, session)


@pytest.fixture
def anna(telegram: Telegram) -> Person:
    return telegram.person(1001, "Анна", last_name="Соколова", language_code="ru", started=True)


@pytest.fixture
def picture() -> bytes:
    """The smallest of pictures: a PNG of 2 × 2."""
    header = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (2).to_bytes(4, "big") * 2
    return header + b"\x08\x02\0\0\0" + b"\0" * 16
