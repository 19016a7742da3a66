"""The desk's own HTTP server: Telegram's webhook, and health for whoever watches."""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING, Final

from aiohttp import web

from bot.polling import ALLOWED

if TYPE_CHECKING:
    from bot.app import App

HOOK: Final = "/telegram"
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
LARGEST: Final = 1 << 20


class Web:
    """Serves `/telegram`, `/healthz`, `/readyz`."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._runner: web.AppRunner | None = None
        self.port = app.settings.http_port

    async def start(self) -> None:
        served = web.Application(client_max_size=LARGEST)
        served.router.add_post(HOOK, self._hook)
        served.router.add_get("/healthz", self._health)
        served.router.add_get("/readyz", self._ready)
        self._runner = web.AppRunner(served, access_log=None, handle_signals=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._app.settings.http_host, self._app.settings.http_port)
        await site.start()
        addresses = self._runner.addresses
        self.port = int(addresses[0][1]) if addresses else self.port

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def set_webhook(self) -> None:
        """Tell Telegram where to send updates, and the secret that proves it is Telegram."""
        settings = self._app.settings
        await self._app.telegram.call(
            "setWebhook",
            {
                "url": settings.webhook_url + HOOK,
                "secret_token": settings.webhook_secret.get_secret_value(),
                "allowed_updates": ALLOWED,
                "max_connections": 100,
            },
        )

    async def _hook(self, request: web.Request) -> web.Response:
        """Keep the update, then say that it arrived. Compared in constant time and as bytes: a header may hold any."""
        expected = self._app.settings.webhook_secret.get_secret_value().encode()
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not expected or not hmac.compare_digest(expected, given):
            return web.Response(status=401)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        await self._app.inbox.keep([update])
        return web.Response()

    async def _health(self, _: web.Request) -> web.Response:
        app = self._app
        async with app.database.reading(app.clock.now()) as unit:
            due = await unit.outbox.next_due()
        trouble = app.polling.trouble or app.writer.trouble
        body = {
            "ok": not trouble,
            "trouble": trouble,
            "now": app.clock.now().isoformat(),
            "next_due_at": due.isoformat() if due else None,
            "too_many": app.telegram.too_many,
        }
        return web.json_response(body, status=503 if trouble else 200)

    async def _ready(self, _: web.Request) -> web.Response:
        heard = self._app.settings.webhook_url or self._app.polling.heard_at is not None
        return web.json_response({"ready": bool(heard)}, status=200 if heard else 503)
