"""What `/export` shows: which list, in which language, in which format."""

from __future__ import annotations

from delegation.desk.lists import Listed
from delegation.desk.parties import Party
from delegation.language import LANGUAGES
from delegation.markup import Html, lines
from delegation.paging import Page
from delegation.ports import Words
from exports.registry import formats_of
from handlers.answer import Button, Screen
from handlers.choosing import parties_screen
from handlers.export import keyboards as keys
from handlers.naming import party_line
from handlers.paging import side_by_side
from handlers.roster.keyboards import OpenRoster

IN_A_ROW = 3


def exports_screen(words: Words, found: Page[Party]) -> Screen:
    """The delegations to choose from."""
    return parties_screen(
        words,
        found,
        "export-which-roster",
        lambda delegation: keys.Export(delegation=delegation).pack(),
        lambda page: keys.Exports(page=page).pack(),
    )


def export_screen(words: Words, listed: Listed, chosen: keys.Export) -> Screen:
    """What is chosen, what can be chosen besides, and a button for each format."""
    spoken = chosen.language or words.language
    languages = [
        Button(
            words.plain("button-export-choice", on=str(language == spoken).lower(), label=_spoken(words, language)),
            chosen.model_copy(update={"language": language}).pack(),
        )
        for language in LANGUAGES
    ]
    files = [
        Button(
            form.name,
            keys.ExportFile(
                delegation=chosen.delegation,
                form=ending,
                language=spoken,
                everybody=chosen.everybody,
                kind=chosen.kind,
            ).pack(),
        )
        for ending, form in formats_of(listed.kind).items()
    ]
    other = chosen.model_copy(update={"everybody": not chosen.everybody}).pack()
    who = words.plain("button-export-who", who="delegates" if listed.everybody else "everybody", number=listed.others)
    return Screen(
        lines(
            words("export-which", kind=listed.kind.value),
            Html(party_line(words, listed.party)),
            words("export-who", everybody=str(listed.everybody).lower(), number=len(listed.listing.lines)),
            words("export-how"),
        ),
        [
            languages,
            *side_by_side(files, IN_A_ROW),
            [Button(who, other)],
            [Button(words.plain("button-back"), OpenRoster(delegation=chosen.delegation).pack())],
        ],
    )


def _spoken(words: Words, language: str) -> str:
    return words.plain(f"language-{language}")
