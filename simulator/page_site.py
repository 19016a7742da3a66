"""The chat page: its files, its view of the chats, its live stream."""

from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from simulator.telegram import Telegram


class Page:
    """Serves the page."""

    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request of the page."""
        return web.Response(status=404, text="Not Found")

    def tell(self, kind: str) -> None:
        """Tell every open page."""

    def close(self) -> None:
        """End the streams."""
