"""On the day: `/rollcall` to say who is there, `/checkin` to do so by badge."""

from __future__ import annotations

from aiogram import Router

from delegation.desk.rollcall import LIVE
from handlers.rollcall import router, scanning
from handlers.rollcall.following import live
from handlers.room import Room

_router = Router(name="on-the-day")
_router.include_routers(router.router, scanning.router)
room = Room(router=_router, notices={LIVE: live})
