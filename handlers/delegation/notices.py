"""What is told to who was placed otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from delegation.application import DELEGATES, Application
from delegation.desk import composing, placing
from delegation.event import Event, EventStatus
from delegation.markup import lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.typed import cut
from handlers.answer import Button, Screen
from handlers.my.keyboards import OpenApplication
from handlers.naming import LONGEST, NAMED, event_line, names_line
from handlers.notices import Facts
from handlers.paging import side_by_side
from handlers.placed import placed_lines

IN_A_ROW: Final = 2


async def changed(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """How they are placed by now; nothing for who is no delegate any more."""
    if person is None:
        return None
    told = composing.told_of(facts)
    mine = await unit.applications.registered_by(person.id)
    placed = [one for one in reversed(mine) if one.id in told and one.status in DELEGATES]
    if not placed:
        return None
    event = await unit.events.get(placed[0].event_id)
    if event.status is EventStatus.CANCELLED:
        return None
    return _several(words, event, placed) if len(placed) > 1 else await _one(unit, words, event, placed[0])


async def _one(unit: Unit, words: Words, event: Event, application: Application) -> Screen | None:
    placed = await placing.placed(unit, application, event)
    if placed is None:
        return None
    whom = "self" if application.person_id == application.registered_by else "colleague"
    news = words("composition-news", whom=whom, name=application.answers.name)
    own = Button(words.plain("button-my-application"), OpenApplication(application=application.id).pack())
    return Screen(paragraphs(lines(news, event_line(words, event)), placed_lines(words, placed)), [[own]])


def _several(words: Words, event: Event, placed: Sequence[Application]) -> Screen:
    """Who they are; how each is placed is behind a button."""
    names = names_line(words, [one.answers.name for one in placed])
    people = [
        Button(cut(one.answers.name, LONGEST), OpenApplication(application=one.id).pack()) for one in placed[:NAMED]
    ]
    news = words("composition-news-several", number=len(placed))
    text = paragraphs(lines(news, event_line(words, event)), lines(names, words("composition-news-how")))
    return Screen(text, side_by_side(people, IN_A_ROW))
