"""What is told to who was placed otherwise."""

from __future__ import annotations

from delegation.desk import placing
from delegation.errors import NotFound
from delegation.event import EventStatus
from delegation.markup import lines, paragraphs
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.answer import Button, Screen
from handlers.my.keyboards import OpenApplication
from handlers.naming import event_line
from handlers.notices import Facts
from handlers.placed import placed_lines


async def changed(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """How they are placed by now; nothing for who is no delegate any more."""
    try:
        application = await unit.applications.get(int(facts["application_id"]))
    except NotFound:
        return None
    event = await unit.events.get(application.event_id)
    placed = await placing.placed(unit, application, event)
    if placed is None or event.status is EventStatus.CANCELLED:
        return None
    whom = "self" if application.person_id == application.registered_by else "colleague"
    news = words("composition-news", whom=whom, name=application.answers.name)
    own = Button(words.plain("button-my-application"), OpenApplication(application=application.id).pack())
    return Screen(paragraphs(lines(news, event_line(words, event)), placed_lines(words, placed)), [[own]])
