"""Buttons for changing events. This module imports no other room: all rooms may lead here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from aiogram.filters.callback_data import CallbackData

_RUN: Final = re.compile(r"(\d{1,9})(?:~(\d{1,4}))?")
LONGEST: Final = 40
"""Characters that a list of events takes in a button."""
MOST: Final = 200


class EditEvent(CallbackData, prefix="edit"):
    """Change an event."""

    event: int


class PublishEvents(CallbackData, prefix="pub"):
    """Publish one event, or (0) all of those `among` which it was offered."""

    event: int
    among: str = ""


class TellChange(CallbackData, prefix="tell"):
    """Tell everyone concerned what moved in an event."""

    event: int


class StopImport(CallbackData, prefix="noimp"):
    """No file will come after all."""


def packed(ids: Iterable[int]) -> str:
    """Ids in few characters: `3~2.9` is 3, 4, 5 and 9. What does not fit into a button is left out."""
    runs: list[list[int]] = []
    for one in sorted(ids):
        if runs and one == runs[-1][0] + runs[-1][1] + 1:
            runs[-1][1] += 1
        else:
            runs.append([one, 0])
    text = ""
    for first, more in runs:
        run = f"{first}~{more}" if more else str(first)
        if len(text) + len(run) + 1 > LONGEST:
            break
        text = f"{text}.{run}" if text else run
    return text


def unpacked(text: str) -> list[int]:
    """The ids that `packed` wrote; none for what it did not write."""
    ids: list[int] = []
    for run in text.split("."):
        if found := _RUN.fullmatch(run):
            first = int(found[1])
            ids += range(first, first + min(int(found[2] or 0), MOST) + 1)
    return ids[:MOST]
