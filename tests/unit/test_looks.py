"""What is to be said at the same time is read in one look; what one cannot be told is no matter of the others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.clock import Clock
from bot.outbox.looks import MOST, Looks
from bot.settings import Settings
from bot.storing import centre_of
from delegation.delivery import Delivery, Draft, Kind, State
from delegation.person import Person, ReminderSettings
from storage.engine import Database
from storage.sealing import Seal, new_key
from storage.unit import SqlUnit

NOW = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    centre = centre_of(Settings(_env_file=None))
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path}/desk.db", centre=centre, seal=Seal([new_key()]))
    yield database
    await database.close()


@pytest.fixture
async def looks(database: Database, renderer: Renderer) -> AsyncIterator[Looks[str]]:
    looks = Looks(database, Clock(), renderer)
    yield looks
    await looks.stop()


@pytest.fixture
def renderer() -> Renderer:
    return Renderer()


class Renderer:
    """Says who is spoken to, and counts the looks."""

    def __init__(self) -> None:
        self.looks: list[SqlUnit] = []

    async def __call__(self, unit: SqlUnit, delivery: Delivery, person: Person | None) -> str:
        if unit not in self.looks:
            self.looks.append(unit)
        if delivery.draft.topic == "unthinkable":
            raise LookupError
        if delivery.draft.topic == "broken":
            await unit._transaction.execute(text("SELECT no_such_column"))
        return person.first_name if person else "nobody"


def delivery(number: int, person_id: int | None = None, topic: str = "t") -> Delivery:
    draft = Draft(key=f"k{number}", kind=Kind.NOTICE, topic=topic, due_at=NOW, person_id=person_id)
    return Delivery(id=number, draft=draft, state=State.SENDING)


async def test_many_are_told_from_few_looks_each_their_own(
    database: Database, looks: Looks[str], renderer: Renderer
) -> None:
    async with database.writing(NOW) as unit:
        people = [
            await unit.people.add(
                Person(
                    id=0,
                    telegram_id=number,
                    language="en",
                    first_name=f"P{number}",
                    reminders=ReminderSettings(timezone="UTC"),
                )
            )
            for number in range(2 * MOST)
        ]
    said = await asyncio.gather(*(looks.render(delivery(person.id, person.id)) for person in people))
    assert said == [person.first_name for person in people]
    assert len(renderer.looks) == 2
    assert await looks.render(delivery(1, 9999)) == await looks.render(delivery(2)) == "nobody"


@pytest.mark.parametrize(("topic", "fault"), [("unthinkable", LookupError), ("broken", DBAPIError)])
async def test_what_one_cannot_be_told_is_no_matter_of_the_others(
    looks: Looks[str], topic: str, fault: type[Exception]
) -> None:
    asked = [delivery(number, topic=topic if number in (1, 4) else "t") for number in range(6)]
    said = await asyncio.gather(*map(looks.render, asked), return_exceptions=True)
    assert [isinstance(one, fault) for one in said] == [False, True, False, False, True, False]
    assert [one for one in said if isinstance(one, str)] == ["nobody"] * 4


async def test_that_the_database_cannot_be_read_is_told_to_all_who_asked(database: Database, looks: Looks[str]) -> None:
    async with database.writing(NOW) as unit:
        await unit._transaction.execute(text("ALTER TABLE people RENAME TO humans"))
    said = await asyncio.gather(*map(looks.render, [delivery(1, 1), delivery(2, 2)]), return_exceptions=True)
    assert [type(one) for one in said] == [OperationalError] * 2


async def test_who_gives_up_is_not_waited_for(looks: Looks[str]) -> None:
    waiting = [asyncio.create_task(looks.render(delivery(number))) for number in range(3)]
    await asyncio.sleep(0)
    waiting[1].cancel()
    said = await asyncio.gather(*waiting, return_exceptions=True)
    assert [isinstance(one, asyncio.CancelledError) for one in said] == [False, True, False]
