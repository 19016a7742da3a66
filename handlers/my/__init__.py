"""To be said by the room: my."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="my")
room = Room(router=router)
