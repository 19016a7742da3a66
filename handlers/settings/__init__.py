"""To be said by the room: settings."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="settings")
room = Room(router=router)
