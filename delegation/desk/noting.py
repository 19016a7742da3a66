"""Writing to the audit log (PRODUCT.md, People): who did what to whom, what stood there before and after."""

from __future__ import annotations

from delegation.audit import Entry
from delegation.ports import Unit


async def note(unit: Unit, actor_id: int | None, action: str, subject: str, before: str = "", after: str = "") -> None:
    """Add a row. `action` is a code such as `room.assign`, `subject` such as `application:17`; what is personal in
    `before` and `after` is masked by the caller. No actor: the desk itself did it."""
    entry = Entry(at=unit.now, actor_id=actor_id, action=action, subject=subject, before=before, after=after)
    await unit.audit.add(entry)
