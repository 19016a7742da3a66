"""Delegates' papers: back as they were told, nothing of them in clear text on the disk."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from delegation.application import Application
from delegation.documents import Passport, Scan, Travel
from delegation.errors import NotFound, SealedAway
from delegation.person import Person
from storage.engine import Database, KeysDoNotFit
from storage.sealing import Seal, new_key
from storage.tables import passports, scans, travels
from storage.unit import SqlUnit
from tests.storage.conftest import connected
from tests.storage.samples import CENTRE, HOUR, KEY, NOW, PASSPORT, SEAL, TRAVEL, application, group_of, people_of

PICTURE = b"\xff\xd8\xff a picture of page 31 " * 500
NAME = "passport-752345678.jpg"


async def applicant(unit: SqlUnit) -> tuple[Person, Application]:
    [anna] = await people_of(unit, 1)
    return anna, await unit.applications.add(application(anna, await group_of(unit)))


async def test_papers_come_back_as_they_were_told(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, wish = await applicant(unit)
        await unit.papers.save_passport(anna.id, PASSPORT)
        await unit.papers.save_travel(wish.id, TRAVEL)
    async with database.reading(NOW) as unit:
        assert await unit.papers.passport(anna.id) == PASSPORT
        assert await unit.papers.travel(wish.id) == TRAVEL


async def test_who_told_nothing_has_empty_papers_and_is_left_out_of_many(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, wish = await applicant(unit)
        await unit.papers.save_passport(anna.id, PASSPORT)
        await unit.papers.save_travel(wish.id, Travel(diet="-"))
        assert await unit.papers.passport(anna.id + 1) == Passport()
        assert await unit.papers.travel(wish.id + 1) == Travel()
        assert await unit.papers.passports(range(3000)) == {anna.id: PASSPORT}
        assert await unit.papers.travels(range(3000)) == {wish.id: Travel(diet="-")}


async def test_what_is_told_later_takes_the_place_of_the_earlier(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, wish = await applicant(unit)
        for number in ("752345678", "755555555"):
            await unit.papers.save_passport(anna.id, replace(PASSPORT, number=number))
            await unit.papers.save_travel(wish.id, Travel(roommate=number))
        assert (await unit.papers.passport(anna.id)).number == "755555555"
        assert await unit.papers.travel(wish.id) == Travel(roommate="755555555")


async def test_scans_are_kept_in_their_order_until_they_are_removed(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        first = await unit.papers.add_scan(anna.id, "", "image/jpeg", PICTURE, NOW)
        second = await unit.papers.add_scan(anna.id, NAME, "application/pdf", b"%PDF", NOW + HOUR)
        assert first == Scan(
            id=first.id, person_id=anna.id, name="", mime="image/jpeg", size=len(PICTURE), received_at=NOW
        )
        assert await unit.papers.scans(anna.id) == [first, second]
        assert await unit.papers.scan_content(first.id) == PICTURE
        assert await unit.papers.scanned([anna.id, boris.id]) == {anna.id}
        assert await unit.papers.remove_scans(anna.id) == 2
        assert await unit.papers.scans(anna.id) == []
        with pytest.raises(NotFound):
            await unit.papers.scan_content(first.id)


async def test_nothing_that_was_told_is_on_the_disk_in_clear_text(
    database: Database, kind: str, tmp_path: Path, url: str
) -> None:
    async with database.writing(NOW) as unit:
        anna, wish = await applicant(unit)
        await unit.papers.save_passport(anna.id, PASSPORT)
        await unit.papers.save_travel(wish.id, TRAVEL)
        await unit.papers.add_scan(anna.id, NAME, "image/jpeg", PICTURE, NOW)
    kept = in_files(tmp_path) if kind == "sqlite" else await in_rows(url)
    told = [str(value) for papers in (PASSPORT, TRAVEL) for value in asdict(papers).values() if len(str(value)) > 3]
    assert kept
    assert [word for word in [*told, NAME, PICTURE.decode("latin1")[3:20]] if word.encode() in kept] == []


def in_files(folder: Path) -> bytes:
    """The database file and its log."""
    return b"".join(file.read_bytes() for file in folder.glob("desk.db*"))


async def in_rows(url: str) -> bytes:
    async with connected(url) as connection:
        tables = [await connection.fetch(f"SELECT * FROM {table}") for table in (passports, travels, scans)]
    return b"".join(
        value if isinstance(value, bytes) else str(value).encode() for rows in tables for row in rows for value in row
    )


async def test_passports_and_scans_are_forgotten_together(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, boris, vera, galina = await people_of(unit, 4)
        for one in (anna, boris, galina):
            await unit.papers.save_passport(one.id, PASSPORT)
        for one in (boris, vera, galina):
            await unit.papers.add_scan(one.id, "", "image/jpeg", PICTURE, NOW)
        assert await unit.papers.forget([anna.id, boris.id, vera.id, 999]) == 3
        assert await unit.papers.forget([]) == 0
        assert await unit.papers.passports(range(99)) == {galina.id: PASSPORT}
        assert await unit.papers.scanned(range(99)) == {galina.id}


async def test_papers_go_with_the_person(database: Database) -> None:
    async with database.writing(NOW) as unit:
        anna, wish = await applicant(unit)
        await unit.papers.save_passport(anna.id, PASSPORT)
        await unit.papers.save_travel(wish.id, TRAVEL)
        await unit.papers.add_scan(anna.id, NAME, "image/jpeg", PICTURE, NOW)
        await unit.people.erase(anna.id)
        for table in (passports, travels, scans):
            assert await unit._transaction.all(select(table)) == []


async def test_what_a_lost_key_sealed_is_told_alone_and_left_out_of_many(database: Database) -> None:
    lost = Seal([new_key()])
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        await unit.papers.save_passport(anna.id, PASSPORT)
        await unit._transaction.execute(insert(passports), {"person_id": boris.id, "sealed": lost.close(b"{}")})
        with pytest.raises(SealedAway):
            await unit.papers.passport(boris.id)
        assert await unit.papers.passports([anna.id, boris.id]) == {anna.id: PASSPORT}


async def test_a_database_does_not_open_with_other_keys(database: Database, url: str) -> None:
    async with database.writing(NOW) as unit:
        [anna] = await people_of(unit, 1)
        await unit.papers.save_passport(anna.id, PASSPORT)
    await database.close()
    with pytest.raises(KeysDoNotFit):
        await Database.open(url, centre=CENTRE, seal=Seal([new_key()]))


async def test_of_several_keys_the_first_seals_and_all_open(database: Database, url: str) -> None:
    async with database.writing(NOW) as unit:
        anna, boris = await people_of(unit, 2)
        await unit.papers.save_passport(anna.id, PASSPORT)
    await database.close()
    key = new_key()
    database = await Database.open(url, centre=CENTRE, seal=Seal([key, KEY]))
    async with database.writing(NOW) as unit:
        await unit.papers.save_passport(boris.id, PASSPORT)
        assert (await unit.papers.passports([anna.id, boris.id])) == {anna.id: PASSPORT, boris.id: PASSPORT}
    await database.close()
    for keys in ([key], [KEY]):
        with pytest.raises(KeysDoNotFit):
            await Database.open(url, centre=CENTRE, seal=Seal(keys))


@pytest.mark.parametrize("keys", [[], ["short"], ["!" * 44]])
def test_what_is_no_key_is_refused(keys: list[str]) -> None:
    with pytest.raises(ValueError, match="Fernet"):
        Seal(keys)


def test_what_was_tampered_with_does_not_open() -> None:
    sealed = SEAL.close(b"752345678")
    with pytest.raises(SealedAway):
        SEAL.open(sealed[:-1] + bytes([sealed[-1] ^ 1]))
