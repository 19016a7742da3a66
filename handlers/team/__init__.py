"""The team: `/team`, `/admins`, `/audit`."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room
from handlers.team import auditing, notices
from handlers.team import router as naming

router = Router(name="rights")
router.include_routers(naming.router, auditing.router)

room = Room(
    router=router,
    notices={"role-given": notices.role_given, "role-taken": notices.role_taken},
    papers={auditing.FILE: auditing.make_file},
)
