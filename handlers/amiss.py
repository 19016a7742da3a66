"""What goes wrong with groups, in words: for the overview of a delegation and for a group."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from delegation.desk.composing import Composition
from delegation.event import ProgrammeItem
from delegation.groups import Clash
from delegation.markup import Html
from delegation.ports import Words
from delegation.typed import cut
from handlers.naming import LONGEST

TITLE: Final = 60
"""Characters of a title within a line about something else."""


def item_title(words: Words, item: ProgrammeItem) -> str:
    """The title of a programme item, where the line is not about it alone."""
    return cut(item.title.best(words.language), TITLE)


def item_time(words: Words, composition: Composition, item: ProgrammeItem) -> str:
    """When an item begins, on two clocks."""
    return words.moment(item.starts, composition.event.timezone, composition.event.city)


def clash_lines(words: Words, composition: Composition, clashes: Iterable[Clash]) -> list[Html]:
    """Who would have to be where at once."""
    return [
        words(
            "amiss-clash",
            name=cut(composition.by_id[clash.member].name, LONGEST),
            one=item_title(words, clash.one.item),
            other=item_title(words, clash.other.item),
            when=item_time(words, composition, clash.other.item),
        )
        for clash in clashes
    ]


def unaided_lines(words: Words, composition: Composition, items: Iterable[ProgrammeItem]) -> list[Html]:
    """Where a group stands without an interpreter."""
    return [
        words("amiss-unaided", item=item_title(words, item), when=item_time(words, composition, item)) for item in items
    ]
