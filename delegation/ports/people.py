"""People, as the rules need them kept."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from delegation.person import Grant, Person


class People(Protocol):
    async def get(self, person_id: int) -> Person:
        """The person of that id; NotFound."""
        ...

    async def get_many(self, person_ids: Collection[int]) -> dict[int, Person]: ...

    async def by_telegram(self, telegram_id: int) -> Person | None: ...

    async def add(self, person: Person) -> Person:
        """Keep a new person (`id` is ignored) and give it back with its id."""
        ...

    async def save(self, person: Person) -> None:
        """Write everything but the grants."""
        ...

    async def grant(self, person_id: int, grant: Grant) -> None: ...

    async def revoke(self, person_id: int, grant: Grant) -> None: ...

    async def with_role(self, role: str, delegation_id: int | None = None) -> list[Person]:
        """People who hold `role` for all delegations or for `delegation_id`, by id."""
        ...

    async def granted(self) -> list[Person]:
        """Everybody who holds any role, by id."""
        ...

    async def opened(self) -> list[Person]:
        """Everybody who opened the bot, by id."""
        ...

    async def registered_by(self, person_id: int) -> list[Person]:
        """The colleagues without Telegram that this person registered."""
        ...

    async def erase(self, person_id: int) -> None:
        """Remove the person with everything they told; applications stay as counts without a person's data."""
        ...
