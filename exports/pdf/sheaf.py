"""Badges and itineraries of a sheaf of delegates: from what the desk knows of them to the pages of a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from delegation.desk.printing import Print, Printed, Sheaf
from delegation.language import Language
from delegation.ports import Words
from delegation.questionnaire import unless_skipped
from exports.pdf.printed import Badge, Traveller
from exports.registry import slug

Draw = Callable[[], bytes]
"""Draws the pages: it takes long and needs nothing but itself."""


def badge_pages(sheaf: Sheaf, links: Mapping[int, str], words: Words, made: datetime) -> Draw | None:
    """Badges in the languages of who invites, else of `words`. `links`: what their codes hold, by application; who has
    none is left out. None when nobody is left."""
    people = [_badge(one, links[one.application.id]) for one in sheaf.people if one.application.id in links]
    languages: Sequence[Language] = (sheaf.host.languages if sheaf.host else ()) or (words.language,)

    def draw() -> bytes:
        from exports.pdf.badges import badges  # see exports.pdf.printed

        return badges(sheaf.party.event, people, words, languages, made)

    return draw if people else None


def itinerary_pages(sheaf: Sheaf, words: Words, made: datetime) -> Draw | None:
    """Itineraries, each in the language and on the clock of whom it is for; None when there is nobody."""
    travellers = [_traveller(words, sheaf, one) for one in sheaf.people]

    def draw() -> bytes:
        from exports.pdf.itinerary import itineraries  # see exports.pdf.printed

        return itineraries(travellers, made)

    return draw if travellers else None


def sheaf_name(sheaf: Sheaf, what: Print, day: date) -> str:
    """What the file is called."""
    return f"{slug(sheaf.party.delegation.code)}-{what}-{day.isoformat()}.pdf"


def _badge(one: Printed, link: str) -> Badge:
    company = one.application.answers.company
    return Badge(names=one.names, role=one.application.role, company=unless_skipped(company), link=link)


def _traveller(words: Words, sheaf: Sheaf, one: Printed) -> Traveller:
    theirs = words.in_language(one.person.language).in_zone(one.person.reminders.timezone).with_years()
    return Traveller(
        names=one.names,
        words=theirs,
        event=sheaf.party.event,
        legs=one.legs,
        seats=one.seats,
        host=sheaf.host,
        hotel=sheaf.party.delegation.papers.hotels.best(theirs.language),
        room=one.room,
    )
