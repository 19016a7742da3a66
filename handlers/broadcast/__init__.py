"""To be said by the room: broadcast."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="broadcast")
room = Room(router=router)
