"""`/_control/*`: what the driver does in-process, as JSON over HTTP, for process tests and the page.

Every action is `POST /_control/<action>` with a JSON object (a GET's query does for those that only
look). The answer is `{"ok": true, "result": ...}` or `{"ok": false, "error": "..."}` with 400.
"""

import json
from typing import TYPE_CHECKING

from aiohttp import web

from simulator.actions import ACTIONS
from simulator.page_site import Page

if TYPE_CHECKING:
    from simulator.telegram import Telegram

_PREFIX = "/_control/"


class Control:
    """Handles every request that is not the Bot API's."""

    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram
        self._page = Page(telegram)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer an action, or leave it to the page."""
        if not request.path.startswith(_PREFIX):
            return await self._page.handle(request)
        action = ACTIONS.get(request.path[len(_PREFIX) :])
        if action is None:
            return _answer({"ok": False, "error": f"no action {request.path}"}, 404)
        try:
            result = await action(self._telegram, await _order(request))
        except (AssertionError, KeyError, TypeError, ValueError) as error:
            return _answer({"ok": False, "error": f"{type(error).__name__}: {error}"}, 400)
        return _answer({"ok": True, "result": result}, 200)

    def tell(self, kind: str) -> None:
        """Pass on to the page what concerns no chat."""
        self._page.tell(kind)

    def close(self) -> None:
        """End what streams."""
        self._page.close()


async def _order(request: web.BaseRequest) -> dict[str, object]:
    order: dict[str, object] = dict(request.query)
    body = await request.content.read()
    if body:
        decoded = json.loads(body)
        if not isinstance(decoded, dict):
            raise ValueError("a JSON object is expected")
        order.update(decoded)
    return order


def _answer(body: dict[str, object], status: int) -> web.Response:
    data = json.dumps(body, ensure_ascii=False, default=str).encode("utf-8", "replace")
    return web.Response(body=data, status=status, content_type="application/json")
