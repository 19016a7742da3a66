"""What recipients get, and what the author is told meanwhile."""

from __future__ import annotations

from delegation.desk import broadcasting
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Copy, Screen
from handlers.broadcast.keyboards import acknowledge_rows
from handlers.broadcast.reports import live_screen
from handlers.broadcast.screens import message_of
from handlers.notices import Facts


async def message(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | Copy | None:
    """The version of the reader's language, with the button until they have acknowledged it."""
    if person is None:
        return None
    broadcast = await unit.broadcasts.get(int(facts["broadcast"]))
    asked = broadcast.must_acknowledge and not await broadcasting.acknowledged(unit, broadcast.id, person.id)
    return message_of(broadcast.content_for(words.language), acknowledge_rows(words, broadcast.id) if asked else ())


async def live(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen:
    """How it fares by now."""
    broadcast = await unit.broadcasts.get(int(facts["broadcast"]))
    return await live_screen(unit, words, await broadcasting.tally(unit, broadcast))


async def start(unit: Unit, facts: Facts) -> None:
    """The errand of a scheduled broadcast."""
    await broadcasting.start(unit, int(facts["broadcast"]))
