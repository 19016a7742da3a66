"""One's own settings: `/reminders` and what reminders say, `/privacy` and what is erased by itself."""

from __future__ import annotations

from aiogram import Router

from delegation.desk import reminding, retention
from delegation.desk.lateness import MISSED
from delegation.ports import Unit
from handlers.notices import Facts
from handlers.room import Room
from handlers.settings import privacy, router
from handlers.settings.missed import missed
from handlers.settings.notices import RENDERERS

_both = Router(name="settings")
_both.include_routers(router.router, privacy.router)


async def _follow_rules(unit: Unit, facts: Facts) -> None:
    await reminding.replan_event(unit, int(facts["event_id"]))


async def _look_at_past_trips(unit: Unit, facts: Facts) -> None:
    await retention.look(unit)


room = Room(
    router=_both,
    notices={**RENDERERS, MISSED: missed},
    errands={reminding.RULES_CHANGED: _follow_rules, retention.TOPIC: _look_at_past_trips},
    papers={privacy.PAPER: privacy.everything_held},
)
