"""Questions, and who did what."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from delegation.audit import Entry
from delegation.question import Question


class Questions(Protocol):
    async def get(self, question_id: int) -> Question: ...

    async def add(self, question: Question) -> Question: ...

    async def save(self, question: Question) -> None: ...

    async def of_person(self, person_id: int) -> list[Question]:
        """Those that this person asked, the earliest first."""
        ...

    async def forget(self, delegation_id: int) -> None:
        """Erase those about this delegation, with their answers."""
        ...

    async def open(
        self, delegation_ids: Collection[int] | None, offset: int, limit: int, *, about_none: bool = False
    ) -> tuple[list[Question], int]:
        """Unanswered ones, oldest first; about those delegations (and none with `about_none`), or all with None."""
        ...


class Audit(Protocol):
    async def add(self, entry: Entry) -> None: ...

    async def about(self, subjects: Collection[str]) -> list[Entry]:
        """The rows about these subjects, the earliest first."""
        ...

    async def recent(self, offset: int, limit: int, action: str = "") -> tuple[list[Entry], int]:
        """The latest first, optionally of one action, or of all that begin with `action` where it ends with a dot."""
        ...
