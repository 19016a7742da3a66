"""The command menu of one person's chat."""

from __future__ import annotations

from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.rights import role_of
from handlers.commands import commands_for
from handlers.notices import Commands, Facts


async def menu(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Commands | None:
    """The commands of the person's role, in their language."""
    if person is None:
        return None
    names = commands_for(role_of(person))
    return Commands(tuple((name, words.plain(f"command-{name}")) for name in names))
