"""The desk's own HTTP server: one address for Telegram's webhook and for whoever watches."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final

import structlog
from aiohttp import web

from bot.web.healthz import HealthPages
from bot.web.hook import Hook
from bot.web.metrics import MetricsPage
from bot.webhook import HOOK

if TYPE_CHECKING:
    from bot.app import App

log = structlog.get_logger()

LAST_WORDS: Final = 0.5
"""Seconds for requests that are being answered when the server stops; aiohttp would wait for a minute."""
LARGEST: Final = 1 << 20


class Web:
    """Serves `/telegram`, `/healthz`, `/readyz`, `/metrics`: also while the desk is not open yet."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._runner: web.AppRunner | None = None
        self.port = app.settings.http_port

    async def start(self) -> None:
        """Listen; harmless when it listens already. OSError when the address cannot be had."""
        if self._runner is not None:
            return
        served = web.Application(client_max_size=LARGEST)
        pages = HealthPages(self._app)
        served.router.add_post(HOOK, Hook(self._app).take)
        served.router.add_get("/healthz", pages.health)
        served.router.add_get("/readyz", pages.ready)
        served.router.add_get("/metrics", MetricsPage(self._app).show)
        runner = web.AppRunner(served, access_log=None, handle_signals=False, shutdown_timeout=LAST_WORDS)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._app.settings.http_host, self._app.settings.http_port).start()
        except BaseException:
            await runner.cleanup()
            raise
        self._runner = runner
        addresses = runner.addresses
        self.port = int(addresses[0][1]) if addresses else self.port

    async def start_if_free(self) -> None:
        """The same for a process that stands by: the one that it stands behind may have the address."""
        try:
            await self.start()
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            log.warning("HTTP_PORT is taken: this process shows its health once it takes over", port=self.port)

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
