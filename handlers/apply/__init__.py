"""Applying to a delegation: `/apply`, the form, and on with a draft."""

from __future__ import annotations

from aiogram import Router

from handlers.apply import form_router, leftover, router
from handlers.room import Room

_router = Router(name="applying")
_router.include_routers(router.router, form_router.router)
room = Room(router=_router)

last = leftover.router
"""Hears what no other room understood."""
