"""Moving time to the next thing the bot has to do, and seeing what comes of it."""

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import aiohttp

from simulator.shapes import JsonObject
from simulator.world import Chat

if TYPE_CHECKING:
    from simulator.telegram import Telegram

WAIT_FOR_ARRIVAL = 15.0
GATHER = 1.0
_AFTER = timedelta(seconds=1)


async def next_due_at(url: str) -> datetime | None:
    """When the bot will be due next, by its health address (`next_due_at`, ISO 8601 or null)."""
    timeout = aiohttp.ClientTimeout(total=5)
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as response:
        answer = await response.json(content_type=None)
    due = answer.get("next_due_at") if isinstance(answer, dict) else None
    return datetime.fromisoformat(str(due)) if due else None


async def forward_to_next(telegram: "Telegram") -> JsonObject:
    """Forward the clock to the next reminder and tell what arrived for whom.

    Answers `at` (None if nothing is due) and `arrived`: chat, name and text of each new message.
    Raises ValueError if the bot does not say when it is due.
    """
    if telegram.next_due_url is None:
        raise ValueError("started without --next-due-url")
    try:
        due = await next_due_at(telegram.next_due_url)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        raise ValueError(f"the bot does not say when it is due: {error}") from error
    if due is None:
        return {"at": None, "arrived": []}
    arrived: list[JsonObject] = []
    rang = asyncio.Event()

    def listen(kind: str, chat: Chat, body: JsonObject) -> None:
        if kind == "message" and body["from"]["is_bot"]:
            name = chat.user.name if chat.user else chat.title
            text = str(body.get("text") or body.get("caption") or "")
            arrived.append({"chat": chat.id, "name": name, "text": text})
            rang.set()

    telegram.world.listeners.append(listen)
    try:
        if due + _AFTER > telegram.clock.now():
            telegram.clock.forward_to(due + _AFTER)
            telegram.tell_page("clock")
        try:
            await asyncio.wait_for(rang.wait(), WAIT_FOR_ARRIVAL)
            await asyncio.sleep(GATHER)
        except TimeoutError:
            pass
    finally:
        telegram.world.listeners.remove(listen)
    return {"at": due.isoformat(), "arrived": arrived}
