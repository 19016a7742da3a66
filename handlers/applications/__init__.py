"""To be said by the room: applications."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room

router = Router(name="applications")
room = Room(router=router)
