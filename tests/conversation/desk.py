"""What conversation tests need of the desk beside the chat itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.app import App
from bot.demo_story import keep, story_ahead
from delegation.desk import people
from delegation.event import Delegation, Event, Quota
from delegation.person import Grant, Person, Role
from simulator import Telegram
from storage.unit import SqlUnit

TOKEN = "42:TEST"
ADMIN = 900


@dataclass
class Desk:
    """The running desk and its Telegram."""

    app: App
    telegram: Telegram

    @classmethod
    async def open(cls, app: App, telegram: Telegram) -> Desk:
        """A desk with the story of the example file, its dates in the coming year, its events published."""
        desk = cls(app, telegram)
        story = story_ahead(app.clock.now(), app.settings.home_timezone)
        await app.writer.do(lambda unit: keep(unit, story))
        await app.learn_home()
        return desk

    async def event(self, code: str = "apec-smetc-10") -> Event:
        async with self.app.database.reading(self.app.clock.now()) as unit:
            found = await unit.events.by_code(code)
            assert found is not None
            return found

    async def delegation(self, code: str = "amur-to-smetc") -> Delegation:
        async with self.app.database.reading(self.app.clock.now()) as unit:
            found = await unit.events.delegation_by_code(code)
            assert found is not None
            return found

    async def person(self, telegram_id: int) -> Person:
        """The desk's record of a Telegram account; makes it known when it is new."""

        async def arrive(unit: SqlUnit) -> Person:
            if (known := await unit.people.by_telegram(telegram_id)) is not None:
                return known
            return await people.arrive(unit, telegram_id, f"P{telegram_id}", "", None, here=True)

        return await self.app.writer.do(arrive)

    async def grant(self, telegram_id: int, role: Role, delegation_id: int | None = None) -> Person:
        """Give a role, as an administrator would."""
        person = await self.person(telegram_id)
        await self.app.writer.do(lambda unit: unit.people.grant(person.id, Grant(role, delegation_id)))
        return person

    async def set_quota(self, code: str, quota: Quota) -> None:
        """Change how many seats a delegation has."""
        event = await self.event("apec-smetc-10")
        changed = tuple(replace(d, quota=quota) if d.code == code else d for d in event.delegations)
        await self.app.writer.do(lambda unit: unit.events.save(replace(event, delegations=changed)))

    async def set_company_seats(self, code: str, seats: int | None) -> None:
        """Change how many seats of a delegation one company may have."""
        event = await self.event("apec-smetc-10")
        changed = tuple(replace(d, company_seats=seats) if d.code == code else d for d in event.delegations)
        await self.app.writer.do(lambda unit: unit.events.save(replace(event, delegations=changed)))

    async def forward(self, by: timedelta) -> None:
        """Let time pass, in the local Telegram and so at the desk; returns when everything due is sent."""
        self.telegram.clock.forward(by)
        await self.app.telegram.call("getMe")
        await self.app.idle()

    @property
    def now(self) -> datetime:
        return self.app.clock.now()
