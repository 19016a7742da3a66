"""How one delegate is placed in the delegation: role, room and room-mates, groups, legs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from delegation.event import DelegateRole, Leg, ProgrammeItem
from delegation.groups import Group
from delegation.rooms import Room


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """What became of somebody by now; what is not arranged yet is empty."""

    role: DelegateRole
    room: Room | None = None
    mates: Sequence[str] = ()
    """Names of those who share the room."""
    groups: Sequence[tuple[Group, Sequence[ProgrammeItem]]] = ()
    """Each with where it goes."""
    interprets: Sequence[Group] = ()
    """Those of them for which they interpret although that is not their role."""
    alone: Sequence[Leg] = ()
    """Legs on which they travel by themselves."""
    seats: Sequence[tuple[Leg, str]] = ()
    """Legs for which their seat is known."""
