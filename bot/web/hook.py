"""Telegram's webhook."""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING, Final

from aiohttp import web

from bot.inbox import can_be_kept

if TYPE_CHECKING:
    from bot.app import App

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"
AGAIN_AFTER: Final = "1"
"""Seconds after which Telegram may bring an update again that nobody here could take."""


class Hook:
    """Keeps what Telegram brings, then says that it arrived."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def take(self, request: web.Request) -> web.Response:
        # Compared in constant time and as bytes: a header may hold any.
        expected = self._app.settings.webhook_secret.get_secret_value().encode()
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not expected or not hmac.compare_digest(expected, given):
            return web.Response(status=401)
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400)
        if not can_be_kept(update):
            return web.Response(status=400)
        if not self._app.is_open:
            # Standing by: Telegram keeps it and brings it again, to whoever is the desk by then.
            return web.Response(status=503, headers={"Retry-After": AGAIN_AFTER})
        await self._app.inbox.keep([update])
        return web.Response()
