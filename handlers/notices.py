"""What deliveries say. Each topic has a renderer, run when the delivery is sent: it reads the data of that moment and
speaks the recipient's language. None means that there is nothing to say any more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Copy, Screen

Facts = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Commands:
    """Not a message: the command menu of one person's chat, as (name, description)."""

    commands: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What was sent says something else from now on."""

    message_id: int
    said: Screen | Copy


@dataclass(frozen=True, slots=True)
class Removal:
    """What was sent is taken back."""

    message_id: int


class NotYet(Exception):
    """What it speaks of is in the air: there is something to say in a moment."""


class NeverKnown(Exception):
    """What it speaks of went out and nobody knows what became of it: nothing can be done about it."""


Said = Screen | Copy | Commands | Change | Removal | None
Renderer = Callable[[Unit, Words, Person | None, Facts], Awaitable[Said]]
"""Person is None where a group is written to."""
Notices = Mapping[str, Renderer]
Errand = Callable[[Unit, Facts], Awaitable[None]]
"""A use case that is run at its time instead of a message."""
Errands = Mapping[str, Errand]
