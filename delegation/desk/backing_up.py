"""Backups, asked for in chat."""

from __future__ import annotations

from delegation import rights
from delegation.desk import noting
from delegation.person import Person
from delegation.ports import Unit


async def ask(unit: Unit, actor: Person) -> None:
    """Note who wants one. Forbidden to all but administrators: a backup holds everything."""
    rights.check_can_back_up(actor)
    await noting.note(unit, actor.id, "backup", "backup")
