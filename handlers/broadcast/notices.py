"""What recipients get, and what coordinators and heads are told meanwhile."""

from __future__ import annotations

from delegation import rights
from delegation.broadcast import Broadcast, Deed
from delegation.delivery import Delivery, State
from delegation.desk import broadcast_reports, broadcasting, correcting, silence
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from handlers.answer import Copy, Screen
from handlers.broadcast.reports import live_screen, silent_screen
from handlers.broadcast.screens import message_of, noted
from handlers.broadcast.sent_rows import acknowledge_rows, silent_rows
from handlers.notices import Change, Facts, NeverKnown, NotYet, Removal, Said


async def message(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Said:
    """The version of the reader's language, with the button until they have acknowledged it; of a correction what it
    makes of what they have."""
    if person is None:
        return None
    broadcast = await unit.broadcasts.get(int(facts["broadcast"]))
    if broadcast.corrects is not None:
        return await _correction(unit, words, person, broadcast)
    # Without a button it never changes by itself: what became of the delivery need not be known.
    asked = broadcast.must_acknowledge
    delivery = await broadcast_reports.delivered(unit, broadcast.id, person.id) if asked else None
    return _version(words, broadcast, delivery)


async def live(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen:
    """How it fares by now."""
    broadcast = await unit.broadcasts.get(int(facts["broadcast"]))
    return await live_screen(unit, words, await broadcast_reports.told(unit, broadcast))


async def silent(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """Who is silent by now; only who may write to them gets buttons."""
    if person is None:
        return None
    broadcast = await unit.broadcasts.get(int(facts["broadcast"]))
    coordinates = rights.holds(person, Role.COORDINATOR, broadcast.audience.delegation_id)
    report = await broadcast_reports.told(unit, broadcast)
    found = await broadcast_reports.silent(unit, broadcast.id)
    return silent_screen(words, report, found, silent_rows(words, broadcast.id) if coordinates else ())


async def start(unit: Unit, facts: Facts) -> None:
    """The errand of a scheduled broadcast."""
    await broadcasting.start(unit, int(facts["broadcast"]))


async def escalate(unit: Unit, facts: Facts) -> None:
    """The errand of a broadcast on which some may be silent."""
    await silence.escalate(unit, int(facts["broadcast"]))


def _version(words: Words, broadcast: Broadcast, delivery: Delivery | None) -> Screen | Copy:
    """As a reader has it or gets it: in the language in which they got it, else in theirs."""
    spoken = words.in_language(delivery.language) if delivery and delivery.language else words
    acknowledged = delivery is not None and delivery.state is State.ACKNOWLEDGED
    asked = broadcast.must_acknowledge and not acknowledged
    rows = acknowledge_rows(spoken, broadcast.id) if asked else ()
    return message_of(noted(spoken, broadcast), rows)


async def _correction(unit: Unit, words: Words, person: Person, correction: Broadcast) -> Said:
    original = await correcting.original(unit, correction, person.id)
    if original is None or original.state in {State.PLANNED, State.CANCELLED}:
        return None  # it gets what is said by now, or nothing
    if original.state is State.SENDING:
        raise NotYet
    if original.message_id is None:
        raise NeverKnown
    if correction.deed is Deed.RECALL:
        return Removal(original.message_id)
    sent = await correcting.corrected(unit, correction)
    return Change(original.message_id, _version(words, sent, original))
