"""Words that mean a button: a reply keyboard sends its label as text, in whatever language it was shown, and people
type what they see."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from delegation.language import LANGUAGES
from delegation.person import Person
from delegation.ports import Speaker

MEANINGS: Final = ("button-back", "button-cancel", "button-skip", "button-next", "button-agree", "button-confirm")


def meant(speaker: Speaker, actor: Person, now: datetime, text: str) -> str:
    """The key of the button whose label was typed, in any language; "" when it is none."""
    typed = text.strip().casefold()
    for language in (actor.language, *LANGUAGES):
        words = speaker.to(replace(actor, language=language), now)
        for key in MEANINGS:
            if words.plain(key).casefold() == typed:
                return key
    return ""
