"""To be said by the room: team."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="team")
room = Room(router=router)
