"""Files of `/export`: the promise, and the file itself for who still may have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from delegation.desk import lists
from delegation.desk.lists import Listed
from delegation.desk.parties import known_party, sides
from delegation.errors import NotFound
from delegation.language import language_of
from delegation.lists import ListKind
from delegation.person import Person
from delegation.ports import Unit, Words
from delegation.zones import day_in
from exports.heading import heading_of
from exports.registry import FORMATS, file_name, formats_of
from exports.table import list_table
from handlers.answer import Paper
from handlers.export import keyboards as keys
from handlers.naming import party_name
from handlers.papers import Build, File

LIST: Final = "list"


def list_paper(words: Words, listed: Listed, chosen: keys.ExportFile) -> Paper:
    """The promise of the file."""
    facts: dict[str, str | int] = {
        "delegation": chosen.delegation,
        "form": chosen.form,
        "language": chosen.language,
        "everybody": int(chosen.everybody),
        "kind": chosen.kind,
    }
    number = len(listed.listing.lines)
    name = party_name(words, listed.party)
    return Paper(LIST, facts, words("export-caption", kind=listed.kind.value, event=name, number=number))


async def make_list(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The file, for who still may have it."""
    delegation, form, kind = int(facts["delegation"]), str(facts["form"]), ListKind(str(facts["kind"]))
    if not lists.may_take(person, delegation, kind) or await known_party(unit, delegation) is None:
        return None
    listed = await lists.compose(unit, delegation, kind, everybody=bool(facts["everybody"]))
    spoken = words.in_language(language_of(str(facts["language"]), words.language))
    between = await sides(unit, listed.party)
    heading = heading_of(listed.party, between, kind, listed.listing, spoken, unit.now, everybody=listed.everybody)
    day, code = day_in(unit.now, unit.centre.timezone), listed.party.delegation.code

    def build() -> File:
        chosen = FORMATS[form]
        table = list_table(listed.listing, spoken, code, exact=chosen.exact, since=listed.difference)
        return File(
            file_name(code, day, spoken.language, form, kind),
            chosen.write(replace(table, heading=heading)),
            chosen.mime,
        )

    return build


def check_form(kind: ListKind, form: str) -> None:
    """NotFound for a format that no button offers: the callback was forged."""
    if form not in formats_of(kind):
        raise NotFound
