"""The tables, a module for what belongs together. Migrations and backups know those imported here."""

from __future__ import annotations

from storage.tables.applications import applications
from storage.tables.base import metadata
from storage.tables.chats import moves, trip_chats
from storage.tables.composition import delegate_groups, group_items, group_members, places, room_guests, rooms
from storage.tables.events import delegations, events, legs, programme
from storage.tables.inbox import conversations, inbox, screens
from storage.tables.lists import forms, versions
from storage.tables.outbox import broadcasts, deliveries
from storage.tables.papers import passports, scans, seals, travels
from storage.tables.partners import negotiations, outcomes, partners
from storage.tables.people import grants, people
from storage.tables.records import audit, questions
from storage.tables.rollcall import badges, marks

__all__ = [
    "applications",
    "audit",
    "badges",
    "broadcasts",
    "conversations",
    "delegate_groups",
    "delegations",
    "deliveries",
    "events",
    "forms",
    "grants",
    "group_items",
    "group_members",
    "inbox",
    "legs",
    "marks",
    "metadata",
    "moves",
    "negotiations",
    "outcomes",
    "partners",
    "passports",
    "people",
    "places",
    "programme",
    "questions",
    "room_guests",
    "rooms",
    "scans",
    "screens",
    "seals",
    "travels",
    "trip_chats",
    "versions",
]
