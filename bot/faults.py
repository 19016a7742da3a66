"""What nobody expected: the log has where and what, the person a code by which it is found there."""

from __future__ import annotations

import secrets

import structlog

from delegation.ports import Words
from handlers.answer import Screen

log = structlog.get_logger()


def unexpected(words: Words, error: Exception, what: str) -> Screen:
    """Log `error` under a code, say `what` failed, and tell the reader that code."""
    code = secrets.token_hex(2).upper()
    log.error(what, code=code, exc_info=error)
    return Screen(words("error-unexpected", code=code), fresh=True)
