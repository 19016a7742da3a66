"""One's own: `/my`, what was applied for and what comes of it; `/profile`, what was told."""

from __future__ import annotations

from aiogram import Router

from handlers.my import correcting, router
from handlers.my.badge import badge_paper
from handlers.my.itinerary import itinerary_paper
from handlers.room import Room

_router = Router(name="my")
_router.include_routers(router.router, correcting.router)
room = Room(router=_router, papers={"itinerary": itinerary_paper, "badge": badge_paper})
