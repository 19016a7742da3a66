"""How the desk itself fares: `/health`."""

from __future__ import annotations

from handlers.health.router import router
from handlers.room import Room

room = Room(router=router)
