"""Logging: one line a fact, no personal data. What people typed, names and numbers never get here: log ids instead."""

from __future__ import annotations

import logging
from typing import Literal

import structlog


def set_up(form: Literal["console", "json"] = "console") -> None:
    """Log to standard error, for a person to read or as JSON for a machine."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer() if form == "json" else structlog.dev.ConsoleRenderer(colors=False)
    )
    faults = [structlog.processors.format_exc_info] if form == "json" else []
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *faults,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(),
    )
    # Libraries that speak through the standard library say only what is wrong.
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
