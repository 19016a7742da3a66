"""Picking a delegation, the same in every room that asks which one."""

from __future__ import annotations

from collections.abc import Callable

from delegation.desk.parties import Party
from delegation.markup import Html, lines, paragraphs
from delegation.paging import Page
from delegation.ports import Words
from handlers.answer import Button, Screen
from handlers.naming import party_button, party_line
from handlers.paging import Turn, range_line, turns


def parties_screen(words: Words, found: Page[Party], news: str, open_: Callable[[int], str], turn: Turn) -> Screen:
    """Delegations to pick from: `news` names the question, `open_` gives the data of the button of one (its id)."""
    told = [f"{number}. {party_line(words, one)}" for number, one in enumerate(found.items, start=found.first)]
    rows = [
        [Button(party_button(words, one, number), open_(one.delegation.id))]
        for number, one in enumerate(found.items, start=found.first)
    ]
    return Screen(
        paragraphs(words(news), lines(*map(Html, told)), range_line(words, found)),
        [*rows, *turns(words, found, turn)],
    )
