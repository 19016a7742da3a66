"""Groups of a delegation and their interpreters, reached from `/delegation`."""

from __future__ import annotations

from handlers.groups.router import router
from handlers.room import Room

room = Room(router=router)
