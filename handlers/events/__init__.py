"""What there is to travel to: lists, cards, programme, calendar files, invitations."""

from __future__ import annotations

from handlers.events.papers import calendar_paper, invitation_paper
from handlers.events.router import router
from handlers.room import Room

room = Room(router=router, papers={"calendar": calendar_paper, "invitation": invitation_paper})
