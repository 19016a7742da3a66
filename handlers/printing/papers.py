"""Files to print: the promise, and the file itself for who still may have it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from delegation.desk import printing
from delegation.desk.printing import Print, Printed, Sheaf
from delegation.language import Language
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.questionnaire import SKIPPED
from delegation.zones import day_in
from exports.pdf.printed import MIME, Badge, Traveller
from exports.registry import slug
from handlers.answer import Paper
from handlers.naming import party_name
from handlers.papers import Build, File

BADGES: Final = "badges"
ITINERARIES: Final = "itineraries"


def print_paper(words: Words, sheaf: Sheaf, what: Print, username: str, *, application: int = 0) -> Paper:
    """The promise of the file; of one application, or (0) of all delegates. `username` is the bot's."""
    facts: dict[str, str | int] = {
        "delegation": sheaf.party.delegation.id,
        "application": application,
        "username": username,
    }
    caption = words(f"print-{what}", event=party_name(words, sheaf.party), number=len(sheaf.people))
    return Paper(what.value, facts, caption)


async def make_badges(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """Badges with the codes that were given when they were asked for."""
    sheaf = await _sheaf(unit, person, facts)
    links = await printing.links(unit, sheaf, str(facts["username"]))
    people = [_badge(one, links[one.application.id]) for one in sheaf.people if one.application.id in links]
    name, event, made = _name(unit, sheaf, Print.BADGES), sheaf.party.event, unit.now
    languages: Sequence[Language] = (sheaf.host.languages if sheaf.host else ()) or (words.language,)

    def build() -> File:
        from exports.pdf.badges import badges  # see exports.pdf.printed

        return File(name, badges(event, people, words, languages, made), MIME)

    return build if people else None


async def make_itineraries(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """Itineraries, each in the language and on the clock of whom it is for."""
    sheaf = await _sheaf(unit, person, facts)
    travellers = [_traveller(words, sheaf, one) for one in sheaf.people]
    name, made = _name(unit, sheaf, Print.ITINERARIES), unit.now

    def build() -> File:
        from exports.pdf.itinerary import itineraries  # see exports.pdf.printed

        return File(name, itineraries(travellers, made), MIME)

    return build if travellers else None


async def _sheaf(unit: Unit, person: Person, facts: Mapping[str, str | int]) -> Sheaf:
    if facts["application"]:
        return await printing.of_one(unit, person, int(facts["application"]))
    return await printing.of_all(unit, person, int(facts["delegation"]))


def _badge(one: Printed, link: str) -> Badge:
    company = one.application.answers.company
    return Badge(names=one.names, role=one.application.role, company="" if company == SKIPPED else company, link=link)


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


def _name(unit: Unit, sheaf: Sheaf, what: Print) -> str:
    day = day_in(unit.now, unit.centre.timezone)
    return f"{slug(sheaf.party.delegation.code)}-{what}-{day.isoformat()}.pdf"
