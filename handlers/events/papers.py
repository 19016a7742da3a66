"""Files of this room: an event for the reader's calendar, the picture of an invitation."""

from __future__ import annotations

from collections.abc import Mapping

from delegation.desk import events
from delegation.person import Person
from delegation.ports import Unit, Words
from exports import calendar, qr
from handlers.papers import Build, File


async def calendar_paper(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The event with its programme, and the legs that the reader may see."""
    if await events.find(unit, person, int(facts["event"])) is None:
        return None
    card, now = await events.card(unit, person, int(facts["event"])), unit.now
    party = card.inviting.name.best(words.language) if card.inviting else ""

    def build() -> File:
        content = calendar.calendar(card.event, words, now, invited_by=party, legs=card.legs)
        return File(calendar.file_name(card.event), content, calendar.MIME)

    return build


async def invitation_paper(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The QR picture of a link."""
    link = str(facts["link"])
    return lambda: File("invitation.png", qr.png(link), qr.MIME, picture=True)
