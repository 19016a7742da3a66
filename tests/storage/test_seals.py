"""A new key takes the place of an old one; what no key opens is counted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from storage.engine import Database, KeysDoNotFit
from storage.inbox import Kept
from storage.sealing import Seal, new_key
from storage.seals import BATCH, Tally, sealed_tables
from storage.tables import passports
from tests.storage.samples import CENTRE, KEY, NOW, PASSPORT, TRAVEL, application, group_of, people_of

PEOPLE = 3 * BATCH
SEALED = PEOPLE + 1 + 2 + 1 + 1
"""Passports, travel data, a scan with its name, an update, a conversation."""


@asynccontextmanager
async def opened(url: str, *keys: str) -> AsyncIterator[Database]:
    database = await Database.open(url, centre=CENTRE, seal=Seal(keys))
    try:
        yield database
    finally:
        await database.close()


@pytest.fixture
async def full(database: Database, url: str) -> str:
    """The address of a database with something in every sealed column, sealed with KEY."""
    async with database.writing(NOW) as unit:
        people = await people_of(unit, PEOPLE)
        wish = await unit.applications.add(application(people[0], await group_of(unit)))
        for one in people:
            await unit.papers.save_passport(one.id, PASSPORT)
        await unit.papers.save_travel(wish.id, TRAVEL)
        await unit.papers.add_scan(people[0].id, "page.jpg", "image/jpeg", b"picture", NOW)
        await unit.inbox.keep([Kept(1, 501, "{}", NOW)])
        await unit.conversations.put("501:501::", "documents:number", '{"step": 3}')
    await database.close()
    return url


async def test_all_is_sealed_anew_and_the_old_key_can_go(full: str) -> None:
    key = new_key()
    async with opened(full, key, KEY) as database:
        assert await database.go_over_sealed(renew=False) == Tally(older=SEALED)
        assert await database.go_over_sealed(renew=True) == Tally(older=SEALED)
        assert await database.go_over_sealed(renew=True) == Tally(fresh=SEALED)
    async with opened(full, key) as database, database.reading(NOW) as unit:
        assert len(await unit.papers.passports(range(100))) == PEOPLE
        [scan] = await unit.papers.scans(1)
        assert (scan.name, await unit.papers.scan_content(scan.id)) == ("page.jpg", b"picture")
        assert [kept.body for kept in await unit.inbox.unfinished()] == ["{}"]
        assert await unit.conversations.get("501:501::") == ("documents:number", '{"step": 3}')
    with pytest.raises(KeysDoNotFit):
        async with opened(full, KEY):
            pass


async def test_a_rotation_that_was_killed_goes_on_where_it_is_run_again(full: str) -> None:
    key = new_key()
    async with opened(full, key, KEY) as database, database.writing(NOW) as unit:
        last, found = await unit.seals.go_over(passports, None, renew=True)
        assert (last, found) == (BATCH, Tally(older=BATCH))
    with pytest.raises(KeysDoNotFit):
        async with opened(full, key):
            pass
    async with opened(full, key, KEY) as database:
        assert await database.go_over_sealed(renew=True) == Tally(fresh=BATCH, older=SEALED - BATCH)
    async with opened(full, key) as database:
        assert await database.go_over_sealed(renew=False) == Tally(fresh=SEALED)


async def test_what_no_key_opens_is_counted_and_left_as_it_is(full: str) -> None:
    lost = Seal([new_key()]).close(b"{}")
    async with opened(full, KEY) as database:
        async with database.writing(NOW) as unit:
            await unit._transaction.execute(passports.update().where(passports.c.person_id == 2).values(sealed=lost))
        for renew in (False, True):
            assert await database.go_over_sealed(renew=renew) == Tally(fresh=SEALED - 1, lost=1)


def test_every_table_that_holds_something_sealed_is_gone_over() -> None:
    assert {table.name for table in sealed_tables()} >= {"passports", "travels", "scans", "inbox", "conversations"}
