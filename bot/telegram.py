"""The wire to the Bot API: one call, one answer, and what kind of trouble an answer was.

aiogram's types describe updates for the handlers; of an answer the desk needs little more than `message_id`, so calls
are plain JSON and cost no model building (docs/adr/002-plain-calls.md).
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Final

import aiohttp

Json = object
CONNECT_TIMEOUT: Final = 10.0
CALL_TIMEOUT: Final = 75.0
"""Longer than the 60 s that Telegram's server may hold a request back before it answers (BOT_API.md)."""
DOWNLOAD_LIMIT: Final = 20 * 1024 * 1024
NOT_THE_BOT_API: Final = "an answer that is not the Bot API's"
LEAST_WAIT: Final = 1.0
"""Seconds to wait after a 429 that does not say how long."""


class TelegramError(Exception):
    """A call that did not succeed."""


class NotSent(TelegramError):
    """The request surely did not reach Telegram: no connection was made."""


class Uncertain(TelegramError):
    """The request went out and no answer came: nobody knows whether it was done."""


@dataclass
class Refused(TelegramError):
    """Telegram's own no."""

    method: str
    code: int
    description: str
    retry_after: float | None = None
    migrate_to: int | None = None

    def __str__(self) -> str:
        return f"{self.method}: {self.code} {self.description}"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that goes up with a call."""

    name: str
    content: bytes
    mime: str


class Telegram:
    """A client of the Bot API for one token.

    `heard` is told the `Date` of each answer, which may take `within` seconds; `silenced` for how many seconds a 429
    asks to wait. The one to `getUpdates` is left out: it is about asking, not about writing, and who asks waits.
    """

    def __init__(
        self,
        base: str,
        token: str,
        heard: Callable[[str | None], None] = lambda _: None,
        within: float = CALL_TIMEOUT,
        silenced: Callable[[float], None] = lambda _: None,
    ) -> None:
        self._within = within
        self._silenced = silenced
        self._calls = f"{base}/bot{token}/"
        self._files = f"{base}/file/bot{token}/"
        self._heard = heard
        self._session: aiohttp.ClientSession | None = None
        self.too_many = 0
        """Answers of 429 so far."""

    async def __aenter__(self) -> Telegram:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, ttl_dns_cache=300),
            timeout=aiohttp.ClientTimeout(total=self._within, sock_connect=CONNECT_TIMEOUT),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()

    async def call(
        self,
        method: str,
        body: Mapping[str, Json] | None = None,
        uploads: Mapping[str, Upload] | None = None,
        *,
        within: float | None = None,
    ) -> Json:
        """Call `method` and give back its `result`; NotSent, Uncertain or Refused.

        `within` is how many seconds this answer may take, if not as many as any.
        """
        if self._session is None:
            raise RuntimeError("the wire is not open")
        data: aiohttp.FormData | bytes
        headers: dict[str, str] = {}
        if uploads:
            data = _form(body or {}, uploads)
        else:
            data = json.dumps(body or {}, ensure_ascii=False, separators=(",", ":")).encode()
            headers = {"Content-Type": "application/json"}
        limits = aiohttp.ClientTimeout(total=within or self._within, sock_connect=CONNECT_TIMEOUT)
        try:
            async with self._session.post(self._calls + method, data=data, headers=headers, timeout=limits) as response:
                raw = await response.read()
                self._heard(response.headers.get("Date"))
                status, wait = response.status, response.headers.get("Retry-After")
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"{method}: {type(error).__name__}") from error
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise Uncertain(f"{method}: {type(error).__name__}") from error
        return self._result(method, status, raw, wait)

    def _result(self, method: str, status: int, raw: bytes, wait: str | None) -> Json:
        try:
            answer = json.loads(raw)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            answer = {"error_code": status if status >= 400 else 502, "description": NOT_THE_BOT_API}
        if answer.get("ok") is True:
            return answer.get("result")
        parameters = answer.get("parameters") or {}
        code = int(answer.get("error_code") or status)
        says = str(answer.get("description") or "")
        refused = Refused(method, code, says, migrate_to=parameters.get("migrate_to_chat_id"))
        if code == 429:
            self.too_many += 1
            refused.retry_after = _seconds(parameters.get("retry_after")) or _seconds(wait) or LEAST_WAIT
            if method != "getUpdates":
                self._silenced(refused.retry_after)
        raise refused

    async def download(self, file_id: str, limit: int = DOWNLOAD_LIMIT) -> bytes | None:
        """The content of a file that somebody sent; None when it is larger than `limit` bytes."""
        try:
            found = await self.call("getFile", {"file_id": file_id})
        except Refused as refused:
            if "too big" in refused.description:
                return None
            raise
        if self._session is None or not isinstance(found, dict) or not isinstance(path := found.get("file_path"), str):
            return None
        try:
            async with self._session.get(self._files + path) as response:
                if response.status != 200:
                    raise Refused("getFile", response.status, "the file could not be fetched")
                content = b""
                async for chunk in _chunks(response):
                    content += chunk
                    if len(content) > limit:
                        return None
                return content
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise NotSent(f"download: {type(error).__name__}") from error


def _seconds(said: object) -> float:
    """A time to wait as Telegram or a proxy before it says it; 0 when that says nothing."""
    try:
        return max(float(str(said)), 0.0)
    except ValueError:
        return 0.0


async def _chunks(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    async for chunk in response.content.iter_chunked(1 << 16):
        yield chunk


def _form(body: Mapping[str, Json], uploads: Mapping[str, Upload]) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for name, value in body.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    for name, upload in uploads.items():
        form.add_field(name, upload.content, filename=upload.name, content_type=upload.mime)
    return form
