"""To be said by the room: editing."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="editing")
room = Room(router=router)
