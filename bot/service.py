"""The bot as a process: from the first line to a signal."""

from __future__ import annotations

import asyncio
import contextlib
import signal

import structlog

from bot.app import App
from bot.settings import Settings
from bot.telegram import Refused, TelegramError

log = structlog.get_logger()


async def serve(settings: Settings) -> int:
    """Run the desk until SIGTERM or SIGINT; the exit code."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stop.set)
    app = App(settings)
    started = asyncio.create_task(app.start())
    stopped = asyncio.create_task(stop.wait())
    await asyncio.wait({started, stopped}, return_when=asyncio.FIRST_COMPLETED)
    if not started.done():
        started.cancel()
        await asyncio.gather(started, return_exceptions=True)
        return 0
    if (error := started.exception()) is not None:
        stopped.cancel()
        return _cannot_start(error)
    await stopped
    await app.stop()
    return 0


def _cannot_start(error: BaseException) -> int:
    if isinstance(error, Refused) and error.code in (401, 404):
        log.error("BOT_TOKEN is not a token that Telegram knows: check it with @BotFather")
        return 2
    if isinstance(error, TelegramError):
        log.error("Telegram cannot be reached: check the network and TELEGRAM_API_URL", fault=str(error))
        return 3
    raise error
