"""How the desk fares, for who looks after it."""

from __future__ import annotations

from delegation import rights
from delegation.person import Person
from delegation.ports import Pulse
from delegation.vitals import Vitals


async def fares(actor: Person, pulse: Pulse) -> Vitals:
    """How the desk fares at this instant: administrators only."""
    rights.check_can_see_health(actor)
    return await pulse.vitals()
