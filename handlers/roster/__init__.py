"""To be said by the room: roster."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="roster")
room = Room(router=router)
