"""What `/export` shows: which list, in which language, in which format; what is missing and what has changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from delegation.application import Status
from delegation.desk.lists import Listed
from delegation.desk.parties import Party
from delegation.event import EventStatus
from delegation.language import Language
from delegation.lists import FIELDS, Line, ListKind
from delegation.markup import Html, lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from exports.registry import formats_of
from exports.table import changes_told, columns_line
from handlers.answer import Button, Rows, Screen
from handlers.choosing import parties_screen
from handlers.export import keyboards as keys
from handlers.export.choices import choice, languages
from handlers.naming import party_line
from handlers.paging import side_by_side
from handlers.printing.keyboards import print_all_row
from handlers.roster.keyboards import OpenRoster

IN_A_ROW: Final = 5
MOST: Final = 12
"""People that a list of what is missing or has changed names; a message has room for 4,096 characters."""


def exports_screen(words: Words, found: Page[Party]) -> Screen:
    """The delegations to choose from."""
    return parties_screen(
        words,
        found,
        "export-which-roster",
        lambda delegation: keys.Export(delegation=delegation).pack(),
        lambda page: keys.Exports(page=page).pack(),
    )


def export_screen(words: Words, listed: Listed, chosen: keys.Export, *, coordinates: bool) -> Screen:
    """What is chosen, what can be chosen besides, and a button for each format. `coordinates`: whether the reader may
    have lists with passport data."""
    spoken = chosen.language or words.language
    files = [
        Button(
            form.name,
            keys.ExportFile(
                delegation=chosen.delegation,
                form=ending,
                language=spoken,
                everybody=listed.everybody,
                kind=listed.kind,
            ).pack(),
        )
        for ending, form in formats_of(listed.kind).items()
    ]
    tongues = languages(words, spoken, lambda one: chosen.model_copy(update={"language": one}).pack())
    number = len(listed.listing.lines)
    return Screen(
        paragraphs(
            lines(
                words("export-which", kind=listed.kind.value),
                Html(party_line(words, listed.party)),
                words("export-who", everybody=str(listed.everybody).lower(), number=number),
            ),
            *state_of(words, listed),
            words("export-how"),
        ),
        [
            *(_kinds(words, chosen) if coordinates else []),
            tongues,
            *side_by_side(files, IN_A_ROW),
            *_besides(words, listed, chosen, spoken, coordinates=coordinates),
            [Button(words.plain("button-back"), OpenRoster(delegation=chosen.delegation).pack())],
        ],
    )


def state_of(words: Words, listed: Listed) -> list[Html]:
    """What has changed since the list was sent, and what a partner's list still lacks: a paragraph each."""
    told = []
    if listed.since is not None:
        changed = changes_told(listed.listing, listed.changes, words)
        told.append(lines(words.plain("list-since", number=listed.since.number), *_few(words, changed)))
    if listed.kind is ListKind.ROSTER:
        return told
    if listed.listing.lacking:
        told.append(words("list-lacks-trip", what=columns_line(listed.listing.lacking, words)))
    if people := listed.listing.incomplete:
        told.append(
            lines(words("list-lacks", number=len(people)), *_few(words, [_lacking(words, one) for one in people]))
        )
    elif listed.listing.lines and not listed.listing.lacking:
        told.append(words("list-complete"))
    return told


def _lacking(words: Words, line: Line) -> str:
    return words.plain("list-lacks-line", name=line.name, what=columns_line(line.lacking, words))


def _few(words: Words, told: Sequence[str]) -> list[str]:
    """The first of many lines, and how many there are besides."""
    rest = len(told) - MOST
    return [*told[:MOST], words.plain("list-more", number=rest)] if rest > 0 else list(told)


def _kinds(words: Words, chosen: keys.Export) -> Rows:
    return [
        [
            choice(
                words,
                words.plain(f"button-export-{kind}"),
                chosen.model_copy(update={"kind": kind, "everybody": False}).pack(),
                on=kind is chosen.kind,
            )
            for kind in FIELDS
        ]
    ]


def _besides(
    words: Words, listed: Listed, chosen: keys.Export, spoken: Language, *, coordinates: bool
) -> list[list[Button]]:
    """Everybody or delegates for the plain roster, the facts of the trip for the others; what only coordinators do."""
    delegation = chosen.delegation
    rows = []
    if listed.kind is ListKind.ROSTER:
        who = "delegates" if listed.everybody else "everybody"
        label = words.plain("button-export-who", who=who, number=listed.others)
        rows.append([Button(label, chosen.model_copy(update={"everybody": not listed.everybody}).pack())])
        rows += [print_all_row(words, delegation)] if _goes(listed) else []
    elif coordinates:
        facts = keys.Facts(delegation=delegation, kind=listed.kind, language=spoken)
        rows.append([Button(words.plain("button-facts"), facts.pack())])
    if coordinates:
        rows.append(
            [
                Button(words.plain("button-forms"), keys.Forms(delegation=delegation).pack()),
                Button(words.plain("button-versions"), keys.Versions(delegation=delegation).pack()),
            ]
        )
    return rows


def _goes(listed: Listed) -> bool:
    """Whether there are delegates of a trip that takes place: only they have badges and itineraries."""
    approved = any(line.values.get("status") == Status.APPROVED for line in listed.listing.lines)
    return approved and listed.party.event.status is not EventStatus.CANCELLED
