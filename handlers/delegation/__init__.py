"""Composing a delegation: `/delegation`, roles and order, several people at once, its rules."""

from __future__ import annotations

from delegation.desk.composing import NEWS
from handlers.delegation import notices
from handlers.delegation.router import router
from handlers.room import Room

room = Room(router=router, notices={NEWS: notices.changed})
