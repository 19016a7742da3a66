"""Files that handlers promise (`answer.Paper`) and who makes them. A maker reads what it needs and gives back a
function that builds the bytes; that one runs in a thread, so that a roster of thousands stalls nobody."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Screen


@dataclass(frozen=True, slots=True)
class File:
    """A file to hand over; a `picture` is shown in the chat."""

    name: str
    content: bytes
    mime: str
    picture: bool = False


Build = Callable[[], File | Screen]
"""Makes the file, or what there is to say instead of it."""
Maker = Callable[[Unit, Words, Person, Mapping[str, str | int]], Awaitable[Build | None]]
Papers = Mapping[str, Maker]
