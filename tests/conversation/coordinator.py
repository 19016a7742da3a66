"""A coordinator at the desk, and what of the audit log and of the plans a test looks at."""

from __future__ import annotations

from sqlalchemy import select

from delegation.audit import Entry
from delegation.delivery import Draft
from delegation.language import Language
from delegation.person import Role
from delegation.reminders import scope
from storage.tables import deliveries
from storage.unit import SqlUnit
from tests.conversation.applicant import Applicant
from tests.conversation.desk import Desk


async def coordinating(
    desk: Desk, language: Language = "en", number: int = 501, delegation_id: int | None = None
) -> Applicant:
    """Somebody who has opened the bot and coordinates one delegation, or all."""
    coordinator = Applicant.at(desk.app, desk.telegram, number, language)
    await coordinator.says("/start")
    await desk.grant(number, Role.COORDINATOR, delegation_id)
    await coordinator.calm()
    return coordinator


async def logged(desk: Desk, action: str) -> list[Entry]:
    """Rows of the audit log, the newest first."""
    async with desk.app.database.reading(desk.now) as unit:
        return (await unit.audit.recent(0, 100, action))[0]


async def reminders(desk: Desk, application_id: int) -> dict[str, Draft]:
    """What is planned to remind of an application, by key."""
    return {draft.key: draft for draft in await desk.app.writer.do(lambda unit: _planned(unit, application_id))}


async def _planned(unit: SqlUnit, application_id: int) -> list[Draft]:
    rows = await unit._transaction.all(
        select(deliveries.c.key).where(
            deliveries.c.key.startswith(scope(application_id)), deliveries.c.state == "planned"
        )
    )
    found = [await unit.deliveries.by_key(row.key) for row in rows]
    return [one.draft for one in found if one is not None]
