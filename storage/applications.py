"""Applications: at most one live one of a person to a delegation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from delegation.application import LIVE, SEATED, Application, Status
from delegation.errors import MovedOn, NotFound
from delegation.event import DelegateRole
from storage.forgetting import forget_told
from storage.tables import applications, events
from storage.transaction import Transaction, chunks
from storage.values import profile_from_json, profile_to_json

_IN_ORDER = (applications.c.submitted_at.is_(None), applications.c.submitted_at, applications.c.id)


class SqlApplications:
    """Implements `delegation.ports.Applications`.

    Those of an erased person are counted (`seats_taken`), not listed: there is nobody to show.
    """

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    async def get(self, application_id: int) -> Application:
        """The application of that id; NotFound, also when its person was erased."""
        found = await self._where(applications.c.id == application_id)
        if not found:
            raise NotFound
        return found[0]

    async def add(self, application: Application) -> Application:
        """Keep a new one (`id` is ignored) and give it back with its id.

        Raises MovedOn when it is live and the person already has a live one to this delegation.
        """
        if application.status in LIVE:
            live = await self.live_of(application.person_id, application.delegation_id)
            if live is not None:
                raise MovedOn("error-moved-on", status=live.status.value)
        values = {**_values(application), "version": application.version}
        return await self.get(await self._transaction.add(applications, values))

    async def save(self, application: Application) -> Application:
        """Write it and give it back with `version` grown by one.

        Raises MovedOn when it was changed since `application` was read, NotFound when it is gone.
        """
        result = await self._transaction.execute(
            update(applications)
            .where(applications.c.id == application.id, applications.c.version == application.version)
            .values(**_values(application), version=application.version + 1)
        )
        if not result.rowcount:
            now = await self.get(application.id)
            raise MovedOn("error-moved-on", status=now.status.value)
        return await self.get(application.id)

    async def live_of(self, person_id: int, delegation_id: int) -> Application | None:
        """The live application (LIVE) of this person to this delegation; at most one exists."""
        found = await self._where(
            applications.c.person_id == person_id, applications.c.delegation_id == delegation_id, _in(LIVE)
        )
        return found[0] if found else None

    async def registered_by(self, person_id: int) -> list[Application]:
        """All that this person filled in for themselves or for colleagues, newest first."""
        theirs = applications.c.registered_by == person_id
        return await self._where(theirs, order=(applications.c.created_at.desc(), applications.c.id.desc()))

    async def of_delegation(self, delegation_id: int, statuses: Collection[Status] | None = None) -> list[Application]:
        """In the order of submission (drafts last), optionally only in `statuses`."""
        return await self._where(applications.c.delegation_id == delegation_id, _in(statuses))

    async def of_event(self, event_id: int, statuses: Collection[Status] | None = None) -> list[Application]:
        """Those to all delegations of the event, in the order of submission."""
        return await self._where(applications.c.event_id == event_id, _in(statuses))

    async def of_people(self, person_ids: Collection[int]) -> list[Application]:
        """All of these people, whoever filled them in."""
        return [one for chunk in chunks(person_ids) for one in await self._where(applications.c.person_id.in_(chunk))]

    async def remembered(self, before: date) -> list[int]:
        """The delegations to events that ended before that day and have applications that still say whose they are."""
        known = select(applications.c.delegation_id).join(events, events.c.id == applications.c.event_id)
        past = known.where(events.c.ends < before, applications.c.person_id.is_not(None)).distinct()
        return [row.delegation_id for row in await self._transaction.all(past.order_by(applications.c.delegation_id))]

    async def forget(self, delegation_id: int) -> None:
        """Have all to this delegation stay as counts: whose they were and what was told for them is erased."""
        theirs = applications.c.delegation_id == delegation_id
        rows = await self._transaction.all(select(applications.c.id).where(theirs))
        await forget_told(self._transaction, [row.id for row in rows])
        await self._transaction.execute(update(applications).where(theirs).values(person_id=None, registered_by=None))

    async def seats_taken(self, delegation_id: int) -> Mapping[DelegateRole, int]:
        """How many hold a seat (SEATED), by role."""
        rows = await self._transaction.all(
            select(applications.c.role, func.count().label("seats"))
            .where(applications.c.delegation_id == delegation_id, _in(SEATED))
            .group_by(applications.c.role)
        )
        return {DelegateRole(row.role): row.seats for row in rows}

    async def waitlist(self, delegation_id: int) -> list[Application]:
        """Those in line, the first first: by time of submission, then id."""
        return await self.of_delegation(delegation_id, {Status.WAITLISTED})

    async def _where(self, *conditions: ColumnElement[bool], order: Any = _IN_ORDER) -> list[Application]:
        wanted = select(applications).where(applications.c.person_id.is_not(None), *conditions).order_by(*order)
        return await self._transaction.converted(wanted, _application)


def _in(statuses: Collection[Status] | None) -> ColumnElement[bool]:
    return applications.c.status.in_([status.value for status in (Status if statuses is None else statuses)])


def _application(row: Row[Any]) -> Application:
    return Application(
        id=row.id,
        delegation_id=row.delegation_id,
        event_id=row.event_id,
        person_id=row.person_id,
        registered_by=row.person_id if row.registered_by is None else row.registered_by,
        status=Status(row.status),
        role=DelegateRole(row.role),
        rank=row.rank,
        answers=profile_from_json(row.answers),
        question=row.question,
        consent_version=row.consent_version,
        consent_at=row.consent_at,
        created_at=row.created_at,
        submitted_at=row.submitted_at,
        decided_at=row.decided_at,
        decided_by=row.decided_by,
        reason=row.reason,
        offered_until=row.offered_until,
        version=row.version,
    )


def _values(application: Application) -> dict[str, Any]:
    return {
        "delegation_id": application.delegation_id,
        "event_id": application.event_id,
        "person_id": application.person_id,
        "registered_by": application.registered_by,
        "status": application.status.value,
        "role": application.role.value,
        "rank": application.rank,
        "answers": profile_to_json(application.answers),
        "question": application.question,
        "consent_version": application.consent_version,
        "consent_at": application.consent_at,
        "created_at": application.created_at,
        "submitted_at": application.submitted_at,
        "decided_at": application.decided_at,
        "decided_by": application.decided_by,
        "reason": application.reason,
        "offered_until": application.offered_until,
    }
