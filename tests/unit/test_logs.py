"""The log says where something went wrong and of what kind it was, never what somebody typed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot import logs

SECRET = "751234567"


def read_number() -> None:
    raise ValueError(f"no passport has the number {SECRET}")


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[], str]]:
    """What went to standard error."""
    before = logging.root.handlers[:]
    logging.root.handlers.clear()
    logs.set_up()
    yield lambda: capsys.readouterr().err
    logging.root.handlers[:] = before


def test_an_exception_of_ours_is_logged_without_its_words(said: Callable[[], str]) -> None:
    try:
        read_number()
    except ValueError as error:
        structlog.get_logger().error("a handler failed", code="7F3A", exc_info=error)
    told = said()
    assert "read_number" in told
    assert "ValueError" in told
    assert SECRET not in told


def test_an_exception_that_a_library_logs_is_too(said: Callable[[], str]) -> None:
    try:
        read_number()
    except ValueError:
        logging.getLogger("aiohttp.server").exception("Error handling request")
    told = said()
    assert "Error handling request" in told
    assert "read_number" in told
    assert SECRET not in told


async def test_an_exception_that_nobody_waited_for_is_too(said: Callable[[], str]) -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.unhandled)
    loop.call_soon(read_number)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    told = said()
    assert "read_number" in told
    assert SECRET not in told
