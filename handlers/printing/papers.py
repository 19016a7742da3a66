"""Files to print: the promise, and the file itself for who still may have it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from delegation.desk import printing
from delegation.desk.printing import Print, Sheaf
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.zones import day_in
from exports.pdf.printed import MIME
from exports.pdf.sheaf import Draw, badge_pages, itinerary_pages, sheaf_name
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
    return _build(unit, sheaf, Print.BADGES, badge_pages(sheaf, links, words, unit.now))


async def make_itineraries(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """Itineraries, each in the language and on the clock of whom it is for."""
    sheaf = await _sheaf(unit, person, facts)
    return _build(unit, sheaf, Print.ITINERARIES, itinerary_pages(sheaf, words, unit.now))


async def _sheaf(unit: Unit, person: Person, facts: Mapping[str, str | int]) -> Sheaf:
    if facts["application"]:
        return await printing.of_one(unit, person, int(facts["application"]))
    return await printing.of_all(unit, person, int(facts["delegation"]))


def _build(unit: Unit, sheaf: Sheaf, what: Print, draw: Draw | None) -> Build | None:
    name = sheaf_name(sheaf, what, day_in(unit.now, unit.centre.timezone))
    return None if draw is None else lambda: File(name, draw(), MIME)
