"""What is printed. The modules that draw it take a quarter of a second to import: who asks for a paper imports them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from delegation.event import DelegateRole, Event, Leg, Partner
from delegation.ports import Words
from delegation.three_scripts import Names

MIME: Final = "application/pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """What one badge says. `link` is what its QR code holds."""

    names: Names
    role: DelegateRole
    company: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Traveller:
    """Whose itinerary it is: `words` are theirs, on their clock; `legs` those on which they travel."""

    names: Names
    words: Words
    event: Event
    legs: Sequence[Leg]
    seats: Mapping[int, str] = field(default_factory=dict)
    """Numbers of seats by the id of the leg, where they are known."""
    host: Partner | None = None
    """The inviting party."""
    hotel: str = ""
    room: str = ""
    """Where they stay, and the number of their room, where it is known."""
