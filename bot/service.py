"""The bot as a process: from the first line to a signal."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import os
import signal
import socket
import sys
from typing import NoReturn

import structlog

from bot.app import App
from bot.logs import unhandled
from bot.outbox.pace import Limits
from bot.settings import Settings
from bot.telegram import Refused, TelegramError
from storage.engine import DatabaseDamaged, DatabaseUnavailable, DatabaseUnusable, KeysDoNotFit

log = structlog.get_logger()


async def serve(settings: Settings, limits: Limits | None = None) -> int:
    """Run the desk until SIGTERM or SIGINT; the exit code. `limits` other than the settings' are for measurements."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(unhandled)
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stop.set)
    app = App(settings, limits)
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
    collect_seldom()
    lost = asyncio.create_task(app.standby.lost.wait())
    await asyncio.wait({lost, stopped}, return_when=asyncio.FIRST_COMPLETED)
    if lost.done():
        _begin_anew()
    lost.cancel()
    await app.stop()
    return 0


def collect_seldom() -> None:
    """Have Python look for garbage less often, and never again through what was loaded at the start: each look through
    all of it stops everything for a tenth of a second."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


def _begin_anew() -> NoReturn:
    """The hold on the desk is gone and another process may be the desk by now: nothing more may be said or written.

    So this program ends as by a kill, which it is built to survive at any instant, and stands by from its first line.
    """
    log.error("the hold on the desk is lost: beginning anew, to stand by")
    os.execv(sys.executable, sys.orig_argv)


def _cannot_start(error: BaseException) -> int:
    if isinstance(error, Refused) and error.code in (401, 404):
        log.error("BOT_TOKEN is not a token that Telegram knows: check it with @BotFather")
        return 2
    if isinstance(error, Refused) and error.method == "setWebhook":
        log.error("Telegram does not take WEBHOOK_URL: it must be a public https address", fault=str(error))
        return 6
    if isinstance(error, TelegramError):
        log.error("Telegram cannot be reached: check the network and TELEGRAM_API_URL", fault=str(error))
        return 3
    if isinstance(error, KeysDoNotFit):
        log.error(
            "DATA_KEYS, or the file of keys beside the database, is not the one of this database", fault=str(error)
        )
        return 7
    if isinstance(error, DatabaseDamaged):
        log.error(
            "the database is damaged: restore the latest backup (delegation-desk restore FILE --force)",
            fault=str(error),
        )
        return 8
    if isinstance(error, DatabaseUnavailable | DatabaseUnusable):
        log.error("the database cannot be opened: check DATABASE_URL", fault=str(error))
        return 4
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        log.error("HTTP_PORT is taken by another program: choose another one", fault=str(error))
        return 5
    if isinstance(error, socket.gaierror) or (isinstance(error, OSError) and error.errno == errno.EADDRNOTAVAIL):
        log.error(
            "HTTP_HOST is no address of this machine: leave it at 127.0.0.1, or 0.0.0.0 for all", fault=str(error)
        )
        return 5
    raise error
