"""Rosters: `/roster` to read them, `/export` to take them away."""

from __future__ import annotations

from handlers.room import Room
from handlers.roster import exporting
from handlers.roster.router import router

room = Room(router=router, papers={exporting.KIND: exporting.make})
