"""One's own settings: `/reminders` and what reminders say, `/privacy`."""

from __future__ import annotations

from aiogram import Router

from delegation.desk.lateness import MISSED
from handlers.room import Room
from handlers.settings import privacy, router
from handlers.settings.missed import missed
from handlers.settings.notices import RENDERERS

_both = Router(name="settings")
_both.include_routers(router.router, privacy.router)

room = Room(router=_both, notices={**RENDERERS, MISSED: missed}, papers={privacy.PAPER: privacy.everything_held})
