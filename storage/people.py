"""People, with what they told and what they may do."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, bindparam, delete, or_, select, update

from delegation.application import LIVE, Status
from delegation.delivery import State
from delegation.errors import NotFound
from delegation.person import Grant, Person, ReminderSettings, Role
from storage import tables
from storage.forgetting import forget_told, forget_written
from storage.prefix import begins_with
from storage.tables import grants, people
from storage.transaction import PARTITION, Transaction, chunks
from storage.values import profile_from_json, profile_to_json

_ALL: Final = select(
    people, grants.c.role.label("grant_role"), grants.c.delegation_id.label("grant_delegation")
).outerjoin_from(people, grants, grants.c.person_id == people.c.id)
_BY_TELEGRAM: Final = _ALL.where(people.c.telegram_id == bindparam("telegram"))
_BY_ID: Final = _ALL.where(people.c.id == bindparam("person"))
_SAVE: Final = update(people).where(people.c.id == bindparam("person"))


class SqlPeople:
    """Implements `delegation.ports.People`; a person comes with their grants in one statement."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, person_id: int) -> Person:
        """The person of that id; NotFound."""
        found = _people(await self._transaction.all(_BY_ID, {"person": person_id}))
        if not found:
            raise NotFound
        return found[0]

    async def get_many(self, person_ids: Collection[int]) -> dict[int, Person]:
        """Those of the ids that are known."""
        found: dict[int, Person] = {}
        for chunk in chunks(person_ids, PARTITION):
            found |= {person.id: person for person in await self._where(people.c.id.in_(chunk))}
        return found

    async def by_telegram(self, telegram_id: int) -> Person | None:
        found = _people(await self._transaction.all(_BY_TELEGRAM, {"telegram": telegram_id}))
        return found[0] if found else None

    async def add(self, person: Person) -> Person:
        """Keep a new person with their grants (`id` is ignored) and give it back with its id."""
        person_id = await self._transaction.add(people, _values(person))
        for grant in sorted(person.grants, key=repr):
            await self.grant(person_id, grant)
        return await self.get(person_id)

    async def save(self, person: Person) -> None:
        """Write everything but the grants; NotFound."""
        result = await self._transaction.execute(_SAVE, {"person": person.id, **_values(person)})
        if not result.rowcount:
            raise NotFound

    async def set_reachable(self, telegram_id: int, *, reachable: bool) -> None:
        """Note that Telegram lets the bot write to that account, or no longer; nothing for one that is not known."""
        await self._transaction.execute(
            update(people).where(people.c.telegram_id == telegram_id).values(reachable=reachable)
        )

    async def grant(self, person_id: int, grant: Grant) -> None:
        """Give a role; giving it twice changes nothing."""
        await self._transaction.execute(
            self._transaction.insert(grants).on_conflict_do_nothing(),
            {"person_id": person_id, "role": grant.role.value, "delegation_id": grant.delegation_id},
        )

    async def revoke(self, person_id: int, grant: Grant) -> None:
        await self._transaction.execute(
            delete(grants).where(
                grants.c.person_id == person_id,
                grants.c.role == grant.role.value,
                grants.c.delegation_id.is_not_distinct_from(grant.delegation_id),
            )
        )

    async def with_role(self, role: str, delegation_id: int | None = None) -> list[Person]:
        """People who hold `role` for all delegations or for `delegation_id`, by id."""
        holders = select(grants.c.person_id).where(
            grants.c.role == role,
            or_(grants.c.delegation_id.is_(None), grants.c.delegation_id == delegation_id),
        )
        return await self._where(people.c.id.in_(holders))

    async def granted(self) -> list[Person]:
        """Everybody who holds any role, by id."""
        return await self._where(people.c.id.in_(select(grants.c.person_id)))

    async def opened(self) -> list[Person]:
        """Everybody who opened the bot, by id."""
        return await self._where(people.c.started_at.is_not(None), people.c.telegram_id.is_not(None))

    async def registered_by(self, person_id: int) -> list[Person]:
        """The colleagues without Telegram that this person registered, by id."""
        return await self._where(people.c.registered_by == person_id, people.c.telegram_id.is_(None))

    async def erase(self, person_id: int) -> None:
        """Remove the person with everything they told; applications stay as counts without a person's data.

        Live applications end as withdrawn, planned deliveries go, what was sent stays as a count. Colleagues whom the
        person registered are people of their own and stay. NotFound.
        """
        person = await self.get(person_id)
        await self._erase_traces(person)
        await self._transaction.execute(delete(people).where(people.c.id == person_id))

    async def _erase_traces(self, person: Person) -> None:
        run = self._transaction.execute
        applications, deliveries = tables.applications, tables.deliveries
        theirs = applications.c.person_id == person.id
        live = applications.c.status.in_([status.value for status in LIVE])
        await run(update(applications).where(theirs, live).values(status=Status.WITHDRAWN.value))
        told = await self._transaction.all(select(applications.c.id).where(theirs))
        await forget_told(self._transaction, [row.id for row in told])
        await forget_written(self._transaction, [f"person:{person.id}"])
        await run(
            delete(deliveries).where(deliveries.c.person_id == person.id, deliveries.c.state == State.PLANNED.value)
        )
        if person.telegram_id is not None:
            conversations, inbox = tables.conversations, tables.inbox
            await run(delete(conversations).where(begins_with(conversations.c.key, f"{person.telegram_id}:")))
            aside = inbox.c.state == "aside"  # of what was handled nothing is there any more
            await run(update(inbox).where(inbox.c.chat_key == person.telegram_id, aside).values(body=None, reason=""))

    async def _where(self, *conditions: ColumnElement[bool]) -> list[Person]:
        statement: Select[Any] = _ALL.where(*conditions).order_by(people.c.id)
        return _people(await self._transaction.all(statement))


def _people(rows: Iterable[Row[Any]]) -> list[Person]:
    """One person from the neighbouring rows of their grants."""
    return [_person(list(group)) for _, group in groupby(rows, lambda row: row.id)]


def _person(rows: list[Row[Any]]) -> Person:
    row = rows[0]
    return Person(
        id=row.id,
        telegram_id=row.telegram_id,
        language=row.language,
        reminders=ReminderSettings(
            timezone=row.timezone, quiet_from=row.quiet_from, quiet_to=row.quiet_to, muted=frozenset(row.muted)
        ),
        profile=profile_from_json(row.profile),
        grants=frozenset(
            Grant(Role(each.grant_role), each.grant_delegation) for each in rows if each.grant_role is not None
        ),
        username=row.username,
        first_name=row.first_name,
        reachable=row.reachable,
        started_at=row.started_at,
        registered_by=row.registered_by,
        consent_version=row.consent_version,
        consent_at=row.consent_at,
    )


def _values(person: Person) -> dict[str, Any]:
    return {
        "telegram_id": person.telegram_id,
        "language": person.language,
        "timezone": person.reminders.timezone,
        "quiet_from": person.reminders.quiet_from,
        "quiet_to": person.reminders.quiet_to,
        "muted": sorted(person.reminders.muted),
        "profile": profile_to_json(person.profile),
        "username": person.username,
        "first_name": person.first_name,
        "reachable": person.reachable,
        "started_at": person.started_at,
        "registered_by": person.registered_by,
        "consent_version": person.consent_version,
        "consent_at": person.consent_at,
    }
