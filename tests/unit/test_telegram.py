"""The wire: what an answer of Telegram's, or of a proxy before it, is read as."""

from __future__ import annotations

import pytest
from aiohttp import web

from bot.telegram import Refused, Telegram


@pytest.mark.parametrize(
    ("body", "header", "seconds"),
    [
        ('{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":7200}}', "3", 7200),
        ('{"ok":false,"error_code":429,"description":"x"}', "7", 7),
        ("<html>Too many requests</html>", "7", 7),
        ("<html>Too many requests</html>", "Wed, 27 Jun 2018 10:00:00 GMT", 1),
        ("<html>Too many requests</html>", "", 1),
    ],
)
async def test_whoever_asks_to_wait_is_heard_once_for_all(body: str, header: str, seconds: float) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=429, text=body, headers={"Retry-After": header} if header else {})

    waits: list[float] = []
    server = web.Application()
    server.router.add_post("/{anything:.*}", answer)
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with Telegram(base, "42:TOKEN", silenced=waits.append) as wire:
            for method in ("getFile", "getUpdates"):
                with pytest.raises(Refused) as refused:
                    await wire.call(method)
                assert (refused.value.code, refused.value.retry_after) == (429, seconds)
            assert wire.too_many == 2
    finally:
        await runner.cleanup()
    assert waits == [seconds], "who asks for news waits alone"
