"""Badges and itineraries on paper: of a whole delegation from `/export`, of one delegate from their card."""

from __future__ import annotations

from handlers.printing import papers
from handlers.printing.router import router
from handlers.room import Room

room = Room(router=router, papers={papers.BADGES: papers.make_badges, papers.ITINERARIES: papers.make_itineraries})
