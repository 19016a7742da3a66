"""One's own settings: `/reminders` and what reminders say, `/privacy`."""

from __future__ import annotations

from aiogram import Router

from handlers.room import Room
from handlers.settings import privacy, router
from handlers.settings.notices import RENDERERS

_both = Router(name="settings")
_both.include_routers(router.router, privacy.router)

room = Room(router=_both, notices=RENDERERS, papers={privacy.PAPER: privacy.everything_held})
