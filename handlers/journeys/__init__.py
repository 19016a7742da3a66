"""Who of a delegation travels on which leg, reached from `/delegation`."""

from __future__ import annotations

from handlers.journeys.router import router
from handlers.room import Room

room = Room(router=router)
