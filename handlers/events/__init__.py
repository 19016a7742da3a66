"""To be said by the room: events."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="events")
room = Room(router=router)
