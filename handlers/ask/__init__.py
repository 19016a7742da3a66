"""To be said by the room: ask."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="ask")
room = Room(router=router)
