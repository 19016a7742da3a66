"""Hotel rooms of a delegation, reached from `/delegation`."""

from __future__ import annotations

from handlers.room import Room
from handlers.rooms.router import router

room = Room(router=router)
