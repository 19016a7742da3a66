"""The first word: `/start`, `/help`, `/language`, `/cancel`, and whether the bot is welcome."""

from __future__ import annotations

from handlers.room import Room
from handlers.start.notices import menu
from handlers.start.router import group, router

room = Room(router=router, group=group, notices={"menu": menu})
