"""Delegates' papers, as the rules need them kept: sealed at rest."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from delegation.documents import Passport, Scan, Travel


class Papers(Protocol):
    """Passports belong to people, travel data to applications. Everything here is personal data."""

    async def passport(self, person_id: int) -> Passport:
        """What this person told of their passport; an empty one before that."""
        ...

    async def passports(self, person_ids: Collection[int]) -> Mapping[int, Passport]:
        """By person; who told nothing is left out."""
        ...

    async def save_passport(self, person_id: int, passport: Passport) -> None: ...

    async def travel(self, application_id: int) -> Travel:
        """What was told for this application; an empty one before that."""
        ...

    async def travels(self, application_ids: Collection[int]) -> Mapping[int, Travel]:
        """By application; those for which nothing was told are left out."""
        ...

    async def save_travel(self, application_id: int, travel: Travel) -> None: ...

    async def scans(self, person_id: int) -> list[Scan]:
        """The scans of this person's passport, the earliest first."""
        ...

    async def scanned(self, person_ids: Collection[int]) -> frozenset[int]:
        """Which of these people have sent a scan."""
        ...

    async def scan_content(self, scan_id: int) -> bytes:
        """The file; NotFound."""
        ...

    async def add_scan(self, person_id: int, name: str, mime: str, content: bytes, at: datetime) -> Scan: ...

    async def forget(self, person_ids: Collection[int]) -> int:
        """Erase the passports and scans of these people; of how many there was something."""
        ...

    async def remove_scans(self, person_id: int) -> int:
        """How many there were."""
        ...
