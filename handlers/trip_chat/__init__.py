"""A delegation's own group: `/link` in it, its card and its legs, who of the roster is in it."""

from __future__ import annotations

from handlers.room import Room
from handlers.trip_chat.group import group, membership
from handlers.trip_chat.keyboards import LinkHere
from handlers.trip_chat.notices import RENDERERS
from handlers.trip_chat.router import router

router.include_router(membership)

room = Room(router=router, group=group, in_groups=(LinkHere,), notices=RENDERERS)
