"""Logging: one line a fact, no personal data. What people typed, names and numbers never get here: log ids instead."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import Literal

import structlog
from structlog.typing import EventDict, WrappedLogger


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
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")


class _Standard:
    """Writes to whatever standard error is at the moment."""

    def __call__(self, *_: object) -> WrappedLogger:
        return structlog.WriteLogger(sys.stderr)


def trace_without_words(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Turn an exception into where it happened and what kind it was. Its message may hold what a person typed, so it
    is left out; so are the values of variables."""
    error = event.pop("exc_info", None)
    if isinstance(error, BaseException):
        frames = "".join(traceback.format_tb(error.__traceback__))
        event["exception"] = f"{frames}{type(error).__module__}.{type(error).__qualname__}"
    return event
