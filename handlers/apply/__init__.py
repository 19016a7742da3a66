"""To be said by the room: apply."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="apply")
room = Room(router=router)
