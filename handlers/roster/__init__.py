"""Rosters: `/roster`."""

from __future__ import annotations

from handlers.room import Room
from handlers.roster.router import router

room = Room(router=router)
