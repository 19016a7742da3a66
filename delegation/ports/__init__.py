"""What the rules need of the outside, as Protocols. `storage` and `bot` implement them.

A `Unit` is one transaction: what a use case reads and writes through it is kept as a whole or not at all,
together with the completion of the update that caused it and the deliveries that it causes.
"""

from __future__ import annotations

from delegation.ports.applications import Applications
from delegation.ports.composition import Groups, Places, Rooms
from delegation.ports.events import Events, Partners
from delegation.ports.lists import Forms, Versions
from delegation.ports.outbox import Broadcasts, Chats, Deliveries
from delegation.ports.papers import Papers
from delegation.ports.people import People
from delegation.ports.pulse import Pulse
from delegation.ports.records import Audit, Questions
from delegation.ports.rollcall import Badges, Marks
from delegation.ports.trip_chats import TripChats
from delegation.ports.unit import Centre, Storage, Unit
from delegation.ports.words import Speaker, Words

__all__ = [
    "Applications",
    "Audit",
    "Badges",
    "Broadcasts",
    "Centre",
    "Chats",
    "Deliveries",
    "Events",
    "Forms",
    "Groups",
    "Marks",
    "Papers",
    "Partners",
    "People",
    "Places",
    "Pulse",
    "Questions",
    "Rooms",
    "Speaker",
    "Storage",
    "TripChats",
    "Unit",
    "Versions",
    "Words",
]
