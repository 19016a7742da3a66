"""The desk's own state."""

from __future__ import annotations

from typing import Protocol

from delegation.vitals import Vitals


class Pulse(Protocol):
    """The desk's own state, felt from inside."""

    async def vitals(self) -> Vitals:
        """How it fares at this instant; it never fails: what cannot be read is part of the answer."""
        ...
