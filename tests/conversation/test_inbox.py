"""What is promised of every update: kept before it is confirmed, handled once, in order, and never lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from itertools import pairwise
from typing import Any

import aiohttp
import pytest
from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import Message

from bot import dispatching
from bot.app import App
from bot.settings import Settings
from bot.web.hook import SECRET_HEADER
from bot.webhook import HOOK
from delegation.person import Person
from delegation.ports import Unit
from handlers.answer import Screen
from handlers.files import Files
from simulator import Person as Anybody
from simulator import Telegram
from storage.inbox import Standing
from tests.conversation.conftest import FAST
from tests.conversation.desk import TOKEN, Desk
from tests.conversation.waiting import eventually

SECRET = "s3cret"


def message(update_id: int, text: str, sender: int = 7001) -> dict[str, Any]:
    user = {"id": sender, "is_bot": False, "first_name": "Vera", "language_code": "en"}
    chat = {"id": sender, "type": "private", "first_name": "Vera"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    body = {"message_id": update_id, "date": 1_800_000_000, "chat": chat, "from": user, "text": text}
    return {"update_id": update_id, "message": {**body, "entities": entities}}


@pytest.fixture
def counting() -> Iterator[list[str]]:
    """A room of the test's own: /count counts, /stumble counts and then fails."""
    counted: list[str] = []
    router = Router()

    @router.message(Command("count"))
    async def count(message: Message, unit: Unit, actor: Person) -> Screen:
        counted.append("count")
        return Screen(f"counted for {actor.id}")

    @router.message(Command("stumble"))
    async def stumble(message: Message, unit: Unit, actor: Person) -> Screen:
        await unit.people.erase(actor.id)
        raise ZeroDivisionError(f"{actor.first_name} typed {message.text}")

    dispatcher, _ = dispatching.shared()
    dispatcher.sub_routers.insert(0, router)
    yield counted
    dispatcher.sub_routers.remove(router)


@pytest.fixture
async def hooked(telegram: Telegram, settings: Settings, counting: list[str], vera: Anybody) -> AsyncIterator[App]:
    """The desk behind a webhook whose updates the test itself sends."""
    app = App(settings.model_copy(update={"webhook_secret": settings.bot_token.__class__(SECRET)}), limits=FAST)
    await app.start()
    await write_first(app, vera)
    yield app
    await app.stop()


@pytest.fixture
def vera(telegram: Telegram) -> Anybody:
    return telegram.person(7001, "Vera", language_code="en")


async def write_first(app: App, person: Anybody) -> None:
    """Telegram lets a bot write only to who wrote first."""
    await person.says("/start")
    await person.hears()
    await app.polling.stop()


def said(person: Anybody) -> list[str]:
    """The first words of what the bot said after the greeting."""
    return [heard.text.split(" ")[0] for heard in person.chat if heard.text.startswith("counted")]


async def post(app: App, update: object, secret: str | bytes = SECRET) -> int:
    """Send what Telegram would to the webhook; the status that it gets."""
    url = f"http://127.0.0.1:{app.web.port}{HOOK}"
    header = secret if isinstance(secret, str) else secret.decode("latin-1")
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, json=update, headers={SECRET_HEADER: header}) as response,
    ):
        return response.status


async def test_an_update_that_comes_a_hundred_times_at_once_has_one_effect(
    hooked: App, vera: Anybody, counting: list[str]
) -> None:
    statuses = await asyncio.gather(*(post(hooked, message(5_000_000, "/count")) for _ in range(100)))
    await hooked.idle()
    assert statuses == [200] * 100
    assert counting == ["count"]
    assert said(vera) == ["counted"]


async def test_a_malformed_update_is_put_aside_and_the_queue_moves(
    hooked: App, vera: Anybody, counting: list[str]
) -> None:
    assert await post(hooked, {"update_id": 5_000_000, "message": {"text": "no chat"}}) == 200
    assert await post(hooked, message(5_000_001, "/count")) == 200
    await hooked.idle()
    async with hooked.database.reading(hooked.clock.now()) as unit:
        counts = await unit.inbox.counts()
    assert counts == {Standing.ASIDE: 1, Standing.DONE: 2}
    assert counting == ["count"]


async def test_what_no_database_holds_and_half_a_character_hold_up_nobody(
    hooked: App, vera: Anybody, counting: list[str]
) -> None:
    too_large = {"id": 2**64, "is_bot": False, "first_name": "Nobody"}
    assert await post(hooked, {"update_id": 2**64}) == 400
    assert await post(hooked, {"update_id": 5_000_000, "message": {"from": too_large}}) == 200
    assert await post(hooked, message(5_000_001, "half a character: \ud83d")) == 200
    assert await post(hooked, message(5_000_002, "/count")) == 200
    await hooked.idle()
    assert counting == ["count"]


async def test_a_file_is_fetched_once_telegram_does_not_ask_to_wait_any_more(
    desk: Desk, telegram: Telegram, vera: Anybody, counting: list[str]
) -> None:
    async def reads(message: Message, files: Files) -> Screen:
        assert message.document is not None
        return Screen(files.get(message.document.file_id, None, limit=99).decode())

    dispatching.shared()[0].sub_routers[0].message.register(reads, F.document)
    await vera.says("/start")
    await vera.hears()
    telegram.faults.retry_after(1, times=4, methods="getFile")
    await vera.sends_document("list.txt", b"counted in a file")
    await eventually(lambda: desk.app.pace.paused)
    await eventually(lambda: said(vera) == ["counted"])
    asked = telegram.record.of("getFile")
    assert [call.status for call in asked] == [429] * 4 + [200], "more than the tries that a file has: none counted"
    assert all(later.monotonic - call.monotonic > 0.9 for call, later in pairwise(asked)), "nobody hammers on"


async def test_a_fault_in_a_handler_undoes_it_and_tells_the_person_a_code(
    hooked: App, vera: Anybody, capsys: pytest.CaptureFixture[str]
) -> None:
    await post(hooked, message(5_000_000, "/count"))
    await post(hooked, message(5_000_001, "/stumble"))
    await hooked.idle()
    told = vera.chat[-1].text
    assert told.startswith("That did not work; your answers are kept.")
    code = told.split("Code for the staff: ")[1].rstrip(".")
    log = capsys.readouterr().err
    assert f"code={code}" in log
    assert "ZeroDivisionError" in log
    assert "Vera typed" not in log
    async with hooked.database.reading(hooked.clock.now()) as unit:
        assert await unit.people.by_telegram(7001) is not None


async def test_who_sent_a_file_is_heard_although_the_batch_is_run_again(
    hooked: App, vera: Anybody, counting: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[asyncio.Future[None]] = []

    async def fails(unit: Unit) -> None:
        raise LookupError

    async def fetch(file_id: str) -> bytes:
        return b"counted a file"

    async def wants(message: Message, files: Files) -> Screen:
        if not refused:
            refused.append(hooked.writer.submit(fails))  # stands in the same batch, which is undone by it
        return Screen(files.get("a file", None, limit=99).decode())

    monkeypatch.setattr(hooked.telegram, "download", fetch)
    dispatching.shared()[0].sub_routers[0].message.register(wants, Command("file"))
    await hooked.inbox.keep([message(5_000_000, "/file"), message(5_000_001, "/count")])
    await hooked.idle()
    assert isinstance(refused[0].exception(), LookupError)
    assert [heard.text[:11] for heard in vera.chat[-2:]] == ["counted a f", "counted for"]


@pytest.mark.parametrize("secret", ["", "wrong", "неверный".encode()])
async def test_a_webhook_without_the_secret_is_refused(hooked: App, secret: str | bytes) -> None:
    assert await post(hooked, message(5_000_000, "/count"), secret) == 401
    async with hooked.database.reading(hooked.clock.now()) as unit:
        assert await unit.inbox.counts() == {Standing.DONE: 1}


@pytest.mark.parametrize("body", [[], "text", {"update_id": "seven"}, {"no": "id"}])
async def test_a_webhook_body_that_is_no_update_is_refused(hooked: App, body: object) -> None:
    assert await post(hooked, body) == 400


async def test_what_was_kept_and_not_handled_is_taken_up_at_the_next_start(
    vera: Anybody, settings: Settings, counting: list[str]
) -> None:
    first = App(settings, limits=FAST)
    await first.start()
    await write_first(first, vera)
    first.inbox.close()
    await first.inbox.keep([message(5_000_000, "/count")])
    await first.stop()
    assert counting == []
    second = App(settings, limits=FAST)
    await second.start()
    await second.idle()
    await second.stop()
    assert counting == ["count"]
    assert said(vera) == ["counted"]


async def test_an_answer_that_was_not_given_is_given_at_the_next_start(
    vera: Anybody, settings: Settings, counting: list[str]
) -> None:
    first = App(settings, limits=FAST)
    await first.start()
    await write_first(first, vera)
    first.pace.pause(3600)
    await first.inbox.keep([message(5_000_000, "/count")])
    await first.inbox.idle()
    await first.stop()
    assert said(vera) == []
    second = App(settings, limits=FAST)
    await second.start()
    await second.idle()
    await second.stop()
    assert counting == ["count"]
    assert said(vera) == ["counted"]


async def test_one_persons_messages_are_handled_in_their_order(desk: Desk) -> None:
    anna = desk.telegram.person(1001, "Anna", language_code="en")
    for _ in range(5):
        await anna.says("/language")
        await anna.says("/help")
    while len(anna.chat) < 20:
        await anna.hears()
    answers = [heard.text.split("\n")[0] for heard in anna.chat if not heard.text.startswith("/")]
    assert answers == ["Which language shall I speak?", "What I can do"] * 5


async def test_a_second_process_on_the_same_token_stands_back_visibly(desk: Desk) -> None:
    # The other poller's request makes Telegram end ours with 409.
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{desk.telegram.url}/bot{TOKEN}/getUpdates?timeout=0") as response:
            assert response.status == 200
        await desk.app.polling.troubled.wait()
        async with session.get(f"http://127.0.0.1:{desk.app.web.port}/healthz") as health:
            assert health.status == 503
            assert "terminated by other getUpdates request" in (await health.json())["trouble"]
    desk.telegram.record.clear()


async def test_a_button_with_a_number_that_no_database_holds_is_an_old_button(desk: Desk) -> None:
    anna = desk.telegram.person(1001, "Anna", language_code="en")
    await anna.says("/language")
    screen = await anna.hears()
    press = await anna.presses_data(screen, "event:99999999999999999999:0")
    assert (await press.answered()) == "This button belongs to an earlier message. Things have moved on."
