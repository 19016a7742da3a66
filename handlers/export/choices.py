"""Rows of buttons that all screens of `/export` have."""

from __future__ import annotations

from collections.abc import Callable

from delegation.language import LANGUAGES, Language
from delegation.ports import Words
from handlers.answer import Button


def languages(words: Words, spoken: Language, data: Callable[[Language], str]) -> list[Button]:
    """The languages, the chosen one marked; `data` of the button for one."""
    return [choice(words, words.plain(f"language-{one}"), data(one), on=one == spoken) for one in LANGUAGES]


def choice(words: Words, label: str, data: str, *, on: bool) -> Button:
    """One of several things of which one is chosen."""
    return Button(words.plain("button-export-choice", on=str(on).lower(), label=label), data)
