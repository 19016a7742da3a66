"""What coordinators are told of reminders that were too late to be sent."""

from __future__ import annotations

from delegation.desk.lateness import RULE
from delegation.markup import capital, lines
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Screen
from handlers.notices import Facts


async def missed(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen:
    """How many of which rules, of which event."""
    event = await unit.events.of_delegation(int(facts["delegation_id"]))
    title, city = event.title.best(words.language), words.city(event.city)
    rules = [
        words("reminders-missed-rule", rule=capital(words.plain(f"reminder-{name.removeprefix(RULE)}")), people=number)
        for name, number in facts.items()
        if name.startswith(RULE)
    ]
    text = lines(
        words("reminders-missed", count=facts["count"]),
        words("application-event", title=title, city=city, dates=words.span(event.starts, event.ends)),
        words("reminders-missed-why"),
        "",
        *rules,
        "",
        words("reminders-missed-write"),
    )
    return Screen(text)
