"""What is told to who confirmed their papers and is asked for more."""

from __future__ import annotations

from delegation.desk import documenting
from delegation.errors import NotFound
from delegation.markup import lines
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.sheet_form import Stage
from handlers.answer import Button, Screen
from handlers.documents.keyboards import OpenPapers
from handlers.documents.screens import deadline_line, missing_labels, whose_line
from handlers.naming import event_line
from handlers.notices import Facts


async def asked_more(unit: Unit, words: Words, person: Person | None, facts: Facts) -> Screen | None:
    """What is still to be told, by now; nothing for who has told it, or travels no more."""
    try:
        application = await unit.applications.get(int(facts["application_id"]))
    except NotFound:
        return None
    form = await documenting.stands(unit, application)
    if form.stage is Stage.OVER or not form.missing:
        return None
    text = lines(
        words("papers-asked-more"),
        event_line(words, form.event),
        whose_line(words, form),
        words("remind-missing", what=missing_labels(words, form.missing)),
        deadline_line(words, form),
    )
    return Screen(text, [[Button(words.plain("button-papers-fill"), OpenPapers(application=application.id).pack())]])
