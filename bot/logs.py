"""Logging: one line a fact, no personal data. What people typed, names and numbers never get here: log ids instead."""

from __future__ import annotations

import asyncio
import logging
import sys
import traceback
from collections.abc import Mapping
from typing import Any, Literal

import structlog
from structlog.typing import EventDict, WrappedLogger

log = structlog.get_logger()


def set_up(form: Literal["console", "json"] = "console") -> None:
    """Log to standard error, for a person to read or as JSON for a machine."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            trace_without_words,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=_Standard(),
    )
    # Libraries that speak through the standard library say only what is wrong.
    logging.raiseExceptions = False  # of what cannot be logged it would print the words
    handler = logging.StreamHandler()
    handler.setFormatter(_WithoutWords("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])


class _Standard:
    """Writes to whatever standard error is at the moment."""

    def __call__(self, *_: object) -> WrappedLogger:
        return structlog.WriteLogger(sys.stderr)


class _WithoutWords(logging.Formatter):
    """What a library logs of an exception, as the desk logs its own."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler's words for the exception
        return super().format(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802  # the name and type are the standard library's
        return _trace(ei[1]) if isinstance(ei[1], BaseException) else ""


def unhandled(_: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """An event loop's handler of exceptions that nobody waited for: its own one logs the task with all it holds."""
    log.error(str(context.get("message")), exc_info=context.get("exception"))


def trace_without_words(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Turn an exception into where it happened and what kind it was. Its message may hold what a person typed, so it
    is left out; so are the values of variables."""
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        event["exception"] = _trace(error)
    return event


def _trace(error: BaseException) -> str:
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{frames}{type(error).__module__}.{type(error).__qualname__}"
