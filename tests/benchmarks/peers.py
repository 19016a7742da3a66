"""Peers to beat: the broadcasts that most aiogram bots have. `python -m tests.benchmarks.peers URL TOKEN WAY CHATS`."""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramRetryAfter

FIRST = 5000
"""The chat of the first recipient; the others follow."""


async def a_loop_that_sleeps(bot: Bot, chats: range) -> None:
    for chat in chats:
        await bot.send_message(chat, "The bus leaves at 8:00")
        await asyncio.sleep(0.05)


async def all_at_once(bot: Bot, chats: range) -> None:
    async def send(chat: int) -> None:
        while True:
            try:
                await bot.send_message(chat, "The bus leaves at 8:00")
            except TelegramRetryAfter as refused:
                await asyncio.sleep(refused.retry_after)
            else:
                return

    await asyncio.gather(*map(send, chats))


WAYS = {"loop": a_loop_that_sleeps, "gather": all_at_once}


async def main(url: str, token: str, way: str, number: str) -> None:
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    try:
        await WAYS[way](bot, range(FIRST, FIRST + int(number)))
    finally:
        await bot.session.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
