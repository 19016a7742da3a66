"""A backup on request: `/backup`. Who makes it is the program, for rules and handlers know no files."""

from __future__ import annotations

from handlers.backup.router import router
from handlers.room import Room

room = Room(router=router)
