"""The HTTP side of this Telegram: Bot API, files, and whatever else is mounted (control, page)."""

import asyncio
import json
import socket
import struct
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from simulator.api import Api, Outcome
from simulator.errors import NOT_FOUND, UNAUTHORIZED, ApiError
from simulator.faults import Fault, Kind
from simulator.files import LARGEST_UPLOAD
from simulator.params import Params, Upload

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

_JSON = "application/json"
_SLACK = 1024 * 1024


class Server:
    """Routes by hand instead of by a router: benchmarks send thousands of requests a second."""

    def __init__(self, api: Api, *, latency: float = 0.0, other: Handler | None = None) -> None:
        self._api = api
        self.latency = latency
        self._other = other
        self._bot_prefix = f"/bot{api.world.token}/"
        self._file_prefix = f"/file/bot{api.world.token}/"
        self._runner: web.ServerRunner | None = None

    async def start(self, host: str, port: int) -> int:
        """Listen; returns the port (a free one for 0)."""
        server = web.Server(self._handle)
        self._runner = web.ServerRunner(server, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port, backlog=1024)
        await site.start()
        addresses = self._runner.addresses
        return int(addresses[0][1])

    async def stop(self) -> None:
        """Close all connections."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path = request.path
        if path.startswith(self._bot_prefix):
            return await self._method(request, path[len(self._bot_prefix) :])
        if path.startswith(self._file_prefix):
            return self._file(path[len(self._file_prefix) :])
        if path.startswith(("/bot", "/file/bot")):
            known = path.startswith((self._bot_prefix[:-1], self._file_prefix[:-1]))
            return self._answer(ApiError(*(NOT_FOUND if known else UNAUTHORIZED)))
        if self._other is not None:
            response = await self._other(request)
            if not response.prepared:
                response.headers["Date"] = self._api.clock.date_header()
            return response
        return self._answer(ApiError(*NOT_FOUND))

    async def _method(self, request: web.BaseRequest, method: str) -> web.StreamResponse:
        if self.latency:
            await asyncio.sleep(self.latency / 2)
        try:
            params = await _read(request)
        except ApiError as error:
            return self._answer(error)
        outcome = await self._api.call(method.strip("/"), params)
        if outcome.status == 409 and outcome.call is not None and request.transport is None:
            self._api.record.withdraw(outcome.call)
        fault = outcome.fault
        if fault is not None:
            if fault.kind in (Kind.DROP, Kind.RESET):
                _reset(request)
                return web.Response()
            if fault.kind is Kind.HOLD:
                await asyncio.sleep(fault.hold)
        if self.latency:
            await asyncio.sleep(self.latency / 2)
        return self._response(outcome, fault)

    def _response(self, outcome: Outcome, fault: Fault | None) -> web.Response:
        headers = {"Date": self._api.clock.date_header()}
        body = outcome.body
        if outcome.status == 429:
            headers["Retry-After"] = str(body["parameters"]["retry_after"])
        if fault is not None and fault.html and fault.error is not None:
            page = f"<html><body><h1>{fault.error.code} {fault.error.description}</h1></body></html>"
            return web.Response(status=outcome.status, text=page, content_type="text/html", headers=headers)
        headers["Content-Type"] = _JSON
        data = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        return web.Response(status=outcome.status, body=data, headers=headers)

    def _answer(self, error: ApiError) -> web.Response:
        return self._response(Outcome(error.code, error.body()), None)

    def _file(self, path: str) -> web.Response:
        stored = self._api.world.files.at(path)
        if stored is None:
            return self._answer(ApiError(*NOT_FOUND))
        headers = {"Date": self._api.clock.date_header(), "Content-Type": "application/octet-stream"}
        return web.Response(body=stored.data, headers=headers)


async def _read(request: web.BaseRequest) -> Params:
    values: dict[str, object] = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return Params(values)
    kind = request.content_type
    if kind == "multipart/form-data":
        return await _read_multipart(request, values)
    body = await request.content.read()
    if len(body) > LARGEST_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    if kind == _JSON:
        try:
            decoded = json.loads(body) if body else {}
        except ValueError:
            raise ApiError(400, "Bad Request: can't parse JSON object") from None
        if isinstance(decoded, dict):
            values.update(decoded)
    else:
        values.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return Params(values)


async def _read_multipart(request: web.BaseRequest, values: dict[str, object]) -> Params:
    uploads: dict[str, Upload] = {}
    total = 0
    reader = await request.multipart()
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or part.name is None:
            continue
        data = bytearray()
        while chunk := await part.read_chunk(65_536):
            total += len(chunk)
            if total > LARGEST_UPLOAD + _SLACK // 2:
                raise ApiError(413, "Request Entity Too Large")
            data.extend(chunk)
        if part.filename is not None:
            mime_type = part.headers.get("Content-Type", "application/octet-stream")
            uploads[part.name] = Upload(part.filename, mime_type, bytes(data))
        else:
            values[part.name] = data.decode("utf-8", "replace")
    return Params(values, uploads)


def _reset(request: web.BaseRequest) -> None:
    """Break the connection as a router does: RST instead of an answer."""
    transport = request.transport
    if transport is None:
        return
    plug = transport.get_extra_info("socket")
    if plug is not None:
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
