"""Lists to take away: `/export`."""

from __future__ import annotations

from handlers.export import papers
from handlers.export.router import router
from handlers.room import Room

room = Room(router=router, papers={papers.LIST: papers.make_list})
