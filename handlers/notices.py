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


Said = Screen | Copy | Commands | None
Renderer = Callable[[Unit, Words, Person | None, Facts], Awaitable[Said]]
"""Person is None where a group is written to."""
Notices = Mapping[str, Renderer]
Errand = Callable[[Unit, Facts], Awaitable[None]]
"""A use case that is run at its time instead of a message."""
Errands = Mapping[str, Errand]
