"""The file that `/import` offers: everything the desk has, in the shape that can be sent back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from delegation.desk import importing
from delegation.person import Person
from delegation.ports import Unit, Words
from handlers.papers import Build, File
from imports import template

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def story_paper(unit: Unit, words: Words, person: Person, facts: Mapping[str, str | int]) -> Build:
    """Partners, events and negotiations as a workbook; with an empty desk its headers."""
    story = await importing.present(unit, person)
    return lambda: File("events.xlsx", template.write(story), XLSX)
