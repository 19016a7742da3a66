"""What a watcher of the desk sees over HTTP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import aiohttp

PATIENCE = 15.0


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def page(port: int, path: str = "/healthz") -> tuple[int, str]:
    """Status and body of a page of the desk's."""
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as response:
        return response.status, await response.text()


async def health(port: int) -> tuple[int, dict[str, Any]]:
    """Status and body of `/healthz`."""
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/healthz") as response:
        return response.status, await response.json()


async def until(port: int, wanted: Callable[[int, dict[str, Any]], bool]) -> dict[str, Any]:
    """The first `/healthz` that is as `wanted`; nobody may listen there yet."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with suppress(aiohttp.ClientConnectorError):
                status, body = await health(port)
                if wanted(status, body):
                    return body
            await asyncio.sleep(0.02)


async def well(port: int) -> dict[str, Any]:
    """Return when the desk is well."""
    return await until(port, lambda status, _: status == 200)


async def ill(port: int, reason: str) -> dict[str, Any]:
    """Return when the desk is ill, for a reason with these words."""
    return await until(port, lambda status, body: status == 503 and any(reason in said for said in body["reasons"]))
