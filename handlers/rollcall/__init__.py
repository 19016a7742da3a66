"""On the day: `/rollcall` to say who is there, `/checkin` to do so by badge; after it, who took part."""

from __future__ import annotations

from aiogram import Router

from delegation.desk import day
from delegation.desk.rollcall import LIVE
from delegation.ports import Unit
from handlers.notices import Facts
from handlers.rollcall import closing, notices, router, scanning
from handlers.rollcall.following import live
from handlers.room import Room


async def _open_roll(unit: Unit, facts: Facts) -> None:
    await day.open_roll(unit, int(facts["delegation"]), str(facts["stage"]))


async def _end_trip(unit: Unit, facts: Facts) -> None:
    await day.end_trip(unit, int(facts["delegation"]))


_router = Router(name="on-the-day")
_router.include_routers(router.router, scanning.router, closing.router)
room = Room(
    router=_router,
    notices={LIVE: live, day.OPENED: notices.opened, day.ENDED: notices.ended},
    errands={day.OPENING: _open_roll, day.ENDING: _end_trip},
)
