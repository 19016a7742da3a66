"""Taking a roster away: which file, and the file itself."""

from __future__ import annotations

from collections.abc import Mapping

from delegation.desk import rosters
from delegation.desk.parties import known_party
from delegation.desk.rosters import Roster
from delegation.errors import NotFound
from delegation.language import LANGUAGES, Language
from delegation.markup import Html, lines
from delegation.person import Person, Role
from delegation.ports import Unit, Words
from delegation.rights import holds
from delegation.zones import day_in
from exports.registry import FORMATS, file_name
from exports.table import roster_table
from handlers.answer import Button, Paper, Screen
from handlers.naming import party_line, party_name
from handlers.papers import Build, File
from handlers.roster import keyboards as keys

KIND = "roster"


def export_screen(words: Words, roster: Roster, everybody: bool) -> Screen:
    """A button for each format and language; another for who is in it."""
    delegation = roster.party.delegation.id

    def file(form: str, language: Language) -> Button:
        data = keys.ExportFile(delegation=delegation, form=form, language=language, everybody=everybody).pack()
        spoken = words.plain(f"language-{language}")
        return Button(words.plain("button-export-file", form=FORMATS[form].name, language=spoken), data)

    other = keys.ExportRoster(delegation=delegation, everybody=not everybody).pack()
    who = "delegates" if everybody else "everybody"
    number = len(roster.chosen(not everybody))
    back = keys.OpenRoster(delegation=delegation).pack()
    return Screen(
        lines(
            words("export-which"),
            Html(party_line(words, roster.party)),
            words("export-who", everybody=str(everybody).lower(), number=len(roster.chosen(everybody))),
        ),
        [
            *([file(form, language) for form in FORMATS] for language in LANGUAGES),
            [Button(words.plain("button-export-who", who=who, number=number), other)],
            [Button(words.plain("button-back"), back)],
        ],
    )


def export_paper(words: Words, roster: Roster, chosen: keys.ExportFile) -> Paper:
    """The promise of the file."""
    facts: dict[str, str | int] = {
        "delegation": chosen.delegation,
        "form": chosen.form,
        "language": chosen.language,
        "everybody": int(chosen.everybody),
    }
    number = len(roster.chosen(chosen.everybody))
    return Paper(KIND, facts, words("export-caption", event=party_name(words, roster.party), number=number))


async def make(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build | None:
    """The file, for who still may have it."""
    delegation, form, language = int(facts["delegation"]), str(facts["form"]), _language(str(facts["language"]))
    if not holds(person, Role.STAFF, delegation) or await known_party(unit, delegation) is None:
        return None
    roster = await rosters.gather(unit, delegation)
    rows, code = roster.chosen(bool(facts["everybody"])), roster.party.delegation.code
    spoken, day = words.in_language(language), day_in(unit.now, unit.centre.timezone)

    def build() -> File:
        chosen = FORMATS[form]
        return File(file_name(code, day, language, form), chosen.write(roster_table(rows, spoken, code)), chosen.mime)

    return build


def check_form(form: str) -> None:
    """NotFound for a format that no button offers: the callback was forged."""
    if form not in FORMATS:
        raise NotFound


def _language(code: str) -> Language:
    return next(language for language in LANGUAGES if language == code)
