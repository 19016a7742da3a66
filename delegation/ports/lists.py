"""Lists that were sent, and partners' own forms, as the rules need them kept: sealed at rest."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from delegation.lists import Line, Listing, ListKind
from delegation.partner_form import PartnerForm
from delegation.roster_version import Version


class Versions(Protocol):
    """What was sent holds passports: it is sealed, and goes with the data of the people in it."""

    async def add(self, version: Version, listing: Listing) -> Version:
        """Keep a list that was sent; the version comes back with its number and id."""
        ...

    async def get(self, version_id: int) -> Version:
        """NotFound."""
        ...

    async def of_delegation(self, delegation_id: int) -> list[Version]:
        """The latest first."""
        ...

    async def latest(self, delegation_id: int, kind: ListKind, form_id: int | None = None) -> Version | None: ...

    async def remove(self, version_id: int) -> None:
        """Forget that it was sent, with what was in it."""
        ...

    async def listing(self, version_id: int) -> Listing | None:
        """What was sent; None when it has been erased since. SealedAway."""
        ...

    async def holding(self, application_ids: Collection[int]) -> list[tuple[Version, Line]]:
        """What was sent about these people, the earliest first; what no key opens is left out."""
        ...

    async def forget_people(self, application_ids: Collection[int]) -> None:
        """Take these people out of everything that was sent; their number in a version stays."""
        ...

    async def forget_all(self, delegation_id: int) -> int:
        """Erase what was sent of a delegation; when, what and to whom stays. How many versions held people."""
        ...


class Forms(Protocol):
    """Partners' own workbooks: sealed, for who sends last year's list as a template sends people with it."""

    async def get(self, form_id: int) -> PartnerForm:
        """NotFound."""
        ...

    async def of_partner(self, partner: str) -> list[PartnerForm]:
        """The latest first."""
        ...

    async def add(self, form: PartnerForm, content: bytes) -> PartnerForm:
        """Keep a form; an earlier one of the same partner and name is replaced."""
        ...

    async def save(self, form: PartnerForm) -> None:
        """Write everything but the workbook."""
        ...

    async def content(self, form_id: int) -> bytes:
        """The workbook; NotFound, SealedAway."""
        ...

    async def remove(self, form_id: int) -> None: ...
