"""Delegates' papers: told by the delegate, one question at a time; looked after by coordinators."""

from __future__ import annotations

from aiogram import Router

from delegation.desk.asked_more import ASKED_MORE
from handlers.documents import notices, overseer, router
from handlers.documents.overseen import scan_paper
from handlers.room import Room

_router = Router(name="documents")
_router.include_routers(router.router, overseer.router)
room = Room(router=_router, papers={"scan": scan_paper}, notices={ASKED_MORE: notices.asked_more})
