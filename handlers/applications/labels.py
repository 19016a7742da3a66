"""What is said of applications in several places."""

from __future__ import annotations

from typing import Final

from delegation.event import DelegateRole
from delegation.ports import Words
from delegation.typed import cut

LONGEST_LABEL: Final = 60
"""Characters of a button; a phone shows fewer and cuts the rest."""


def role_name(words: Words, role: DelegateRole) -> str:
    """What a role of delegates is called."""
    return words.plain(f"delegate-role-{role}")


def label(text: str) -> str:
    """Cut to what a button bears."""
    return cut(text, LONGEST_LABEL)
