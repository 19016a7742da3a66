"""The chat page: its files, its view of the chats, its live stream."""

import asyncio
import json
import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

from simulator.page_view import chat_view, message_view, state_view
from simulator.shapes import JsonObject
from simulator.world import Chat

if TYPE_CHECKING:
    from simulator.telegram import Telegram

_FILES = Path(__file__).with_name("page")
_WITH_MESSAGE = frozenset({"message", "edit"})
_HEARTBEAT = 15.0
_NEVER_CACHED = {"Cache-Control": "no-store"}


class Page:
    """Serves the page; listens to the world only while somebody looks."""

    def __init__(self, telegram: "Telegram") -> None:
        self._telegram = telegram
        self._streams: set[asyncio.Queue[JsonObject | None]] = set()
        self._read: dict[int, int] = {}

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request of the page."""
        path = request.path
        if path == "/":
            return self._static("index.html")
        if path.startswith("/page/"):
            return self._static(path[len("/page/") :])
        if path == "/_page/state":
            return _json(state_view(self._telegram, self._read))
        if path == "/_page/chat":
            chat = self._telegram.world.find_chat(request.query.get("id", ""))
            return _json(chat_view(self._telegram, chat)) if chat else _missing()
        if path == "/_page/read":
            chat_id, message_id = int(request.query["id"]), int(request.query["message"])
            self._read[chat_id] = max(self._read.get(chat_id, 0), message_id)
            return _json({})
        if path == "/_page/file":
            return self._file(request.query.get("id", ""))
        if path == "/_page/stream":
            return await self._stream(request)
        return _missing()

    def tell(self, kind: str) -> None:
        """Tell every open page of something that concerns no chat."""
        self._send({"kind": kind, "now": self._telegram.clock.timestamp()})

    def close(self) -> None:
        """End the streams."""
        for stream in self._streams:
            stream.put_nowait(None)

    def _static(self, name: str) -> web.Response:
        path = _FILES / name
        if path.parent != _FILES or not path.is_file():
            return _missing()
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return web.Response(
            body=path.read_bytes(), content_type=kind, charset="utf-8", headers={"Cache-Control": "no-cache"}
        )

    def _file(self, file_id: str) -> web.Response:
        stored = self._telegram.world.files.get(file_id)
        if stored is None:
            return _missing()
        shown = stored.kind == "photo"
        kind = (mimetypes.guess_type(stored.name)[0] or "image/jpeg") if shown else "application/octet-stream"
        disposition = "inline" if shown else "attachment"
        headers = {"Content-Disposition": f"{disposition}; filename*=UTF-8''{quote(stored.name)}"}
        return web.Response(body=stored.data, content_type=kind, headers=headers)

    async def _stream(self, request: web.BaseRequest) -> web.StreamResponse:
        """Server-sent events: what happens, as it happens."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", **_NEVER_CACHED})
        await response.prepare(request)
        stream: asyncio.Queue[JsonObject | None] = asyncio.Queue()
        self._join(stream)
        try:
            await response.write(b": hello\n\n")
            while True:
                try:
                    event = await asyncio.wait_for(stream.get(), _HEARTBEAT)
                except TimeoutError:
                    await response.write(b": still here\n\n")
                    continue
                if event is None:
                    break
                data = json.dumps(event, ensure_ascii=False).encode("utf-8", "replace")
                await response.write(b"data: " + data + b"\n\n")
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._leave(stream)
        return response

    def _join(self, stream: "asyncio.Queue[JsonObject | None]") -> None:
        if not self._streams:
            self._telegram.world.listeners.append(self._happened)
        self._streams.add(stream)

    def _leave(self, stream: "asyncio.Queue[JsonObject | None]") -> None:
        self._streams.discard(stream)
        if not self._streams:
            self._telegram.world.listeners.remove(self._happened)

    def _happened(self, kind: str, chat: Chat, details: JsonObject) -> None:
        event: JsonObject = {"kind": kind, "chat": chat.id}
        if kind in _WITH_MESSAGE:
            event["message"] = message_view(details)
            event["keyboard"] = chat.reply_keyboard
        elif kind == "delete":
            event["id"] = details["message_id"]
        else:
            event.update(details)
        self._send(event)

    def _send(self, event: JsonObject) -> None:
        for stream in self._streams:
            stream.put_nowait(event)


def _json(body: JsonObject) -> web.Response:
    data = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
    return web.Response(body=data, content_type="application/json", headers=_NEVER_CACHED)


def _missing() -> web.Response:
    return web.Response(status=404, text="Not Found")
