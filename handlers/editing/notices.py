"""What people who applied are told of an event that was changed or cancelled."""

from __future__ import annotations

from delegation.event import EventStatus
from delegation.event_moves import moves
from delegation.markup import lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Button, Screen
from handlers.editing.screens import card_button
from handlers.editing.telling import move_line
from handlers.notices import Facts

WAS = "was-"


async def changed(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """What moved, old → new; nothing when by now all is as it was, or the event is cancelled."""
    event = await unit.events.get(int(facts["event_id"]))
    before = {name.removeprefix(WAS): str(value) for name, value in facts.items() if name.startswith(WAS)}
    delegation = next((one for one in event.delegations if one.id == facts["delegation_id"]), None)
    moved = moves(before, event, delegation)
    if not moved or event.status is EventStatus.CANCELLED:
        return None
    told = [move_line(words, event, move) for move in moved]
    text = paragraphs(
        lines(words("event-changed"), event.title.best(words.language)), lines(*told), words("event-changed-reminders")
    )
    return Screen(text, _rows(card_button(words, event)))


async def cancelled(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """The event does not take place."""
    event = await unit.events.get(int(facts["event_id"]))
    if event.status is not EventStatus.CANCELLED:
        return None
    dates, where = words.span(event.starts, event.ends), words.city(event.city)
    return Screen(
        lines(
            words("event-cancelled", title=event.title.best(words.language)),
            words("event-when-where", dates=dates, city=where),
            words("event-cancelled-next"),
        )
    )


def _rows(button: Button) -> list[list[Button]]:
    return [[button]]
