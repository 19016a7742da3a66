"""What partners' lists ask of a trip, as a file of events says it."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

from delegation.event import PaperFacts
from delegation.story.fields import Faults, Fields
from delegation.story.located import Node

KEYS: Final = tuple(field.name for field in fields(PaperFacts))


def read_paper_facts(node: Node | None, faults: Faults) -> PaperFacts:
    """The facts under `papers`; empty ones where it is left out."""
    if node is None:
        return PaperFacts()
    said = Fields(node, faults, required=(), optional=KEYS)
    entry, leaving = said.day("entry_date"), said.day("exit_date")
    if entry and leaving and leaving < entry:
        said.fault(said.where("exit_date"), "fault-order", first=str(entry), last=str(leaving))
    return PaperFacts(
        purpose=said.local_text("purpose"),
        payer=said.local_text("payer"),
        hotels=said.local_text("hotels"),
        host=said.local_text("host"),
        entry_place=said.local_text("entry_place"),
        exit_place=said.local_text("exit_place"),
        entry_date=entry,
        exit_date=leaving,
    )
