"""The log says where something went wrong and of what kind it was, never what somebody typed."""

from __future__ import annotations

import subprocess
import sys

import pytest

SECRET = "751234567"
SCRIPT = """
import asyncio, logging, structlog
from bot import logs

logs.set_up()

def read_number():
    raise ValueError("no passport has the number {SECRET}")

def of_ours():
    try:
        read_number()
    except ValueError as error:
        structlog.get_logger().error("it failed", code="7F3A", exc_info=error)

def of_a_library():
    try:
        read_number()
    except ValueError:
        logging.getLogger("aiohttp.server").exception("it failed")

def of_the_loop():
    async def main():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(logs.unhandled)
        loop.call_soon(read_number)
        await asyncio.sleep(0.01)
    asyncio.run(main())

{who}()
"""


@pytest.mark.parametrize("who", ["of_ours", "of_a_library", "of_the_loop"])
def test_an_exception_is_logged_without_its_words(who: str) -> None:
    script = SCRIPT.replace("{SECRET}", SECRET).replace("{who}", who)
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stderr
    assert "in read_number" in said
    assert "ValueError" in said
    assert SECRET not in said
