"""Backups: everything into one file, and back, all or nothing."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from delegation.application import Status
from delegation.audit import Entry
from delegation.delivery import State
from delegation.groups import Group
from delegation.journeys import Place
from delegation.lists import ListKind
from delegation.question import Question
from delegation.rollcall import Mark
from delegation.rooms import Room
from delegation.trip_chat import TripChat
from storage.backup import backup, restore
from storage.engine import Database, KeysDoNotFit
from storage.inbox import Kept
from storage.migrations import migrate
from storage.outbox import Result
from storage.sealing import Seal, new_key
from storage.tables import metadata
from tests.storage.samples import (
    CENTRE,
    DAY,
    KEY,
    NOW,
    PASSPORT,
    SEAL,
    TRAVEL,
    application,
    broadcast,
    draft,
    group_of,
    person,
    told_person,
)
from tests.storage.test_forms import FORM
from tests.storage.test_partners import CCPIT, TALKS
from tests.storage.test_versions import listing, version

Rows = Mapping[str, Sequence[Any]]


async def fill(database: Database) -> None:
    """At least one row in every table, and a reference to a later row of the same table."""
    async with database.writing(NOW) as unit:
        anna = await unit.people.add(told_person())
        boris = await unit.people.add(person(2))
        await unit.people.save(replace(anna, registered_by=boris.id))
        group = await group_of(unit)
        delegate = await unit.applications.add(application(anna, group, Status.APPROVED, answers=anna.profile))
        mark = Mark(application_id=delegate.id, stage="arrival", present=True, by=boris.id, at=NOW)
        await unit.marks.put(group.id, mark)
        await unit.badges.tokens([delegate.id])
        event = await unit.events.of_delegation(group.id)
        members, items = frozenset({delegate.id}), frozenset({event.programme[0].id})
        await unit.rooms.add(Room(delegation_id=group.id, name="204", beds=2, guests=(delegate.id,)))
        await unit.groups.add(Group(delegation_id=group.id, name="Лес", members=members, items=items))
        await unit.places.put([Place(leg_id=group.legs[0].id, application_id=delegate.id, seat="12A")])
        form = await unit.forms.add(FORM, b"PK")
        await unit.versions.add(version(group.id, ListKind.FORM, form.id), listing(delegate.id))
        linked = TripChat(
            delegation_id=group.id, chat_id=-9, title="Рейс", language="ru", linked_by=1, linked_at=NOW, bot="desk_bot"
        )
        await unit.trip_chats.put(linked)
        await unit.chats.move(-7, -1001234567890)
        await unit.partners.save(CCPIT)
        await unit.partners.save_negotiation(TALKS)
        await unit.questions.add(Question(id=0, person_id=anna.id, delegation_id=group.id, text="Виза?", asked_at=NOW))
        kept = await unit.broadcasts.add(broadcast(anna.id))
        await unit.deliveries.plan_broadcast(kept.id, [anna.id, boris.id], NOW)
        await unit.deliveries.plan([draft("ahead", due_at=NOW + DAY, facts={"город": "黑河", "leg": 5})])
        [claimed] = await unit.outbox.claim(NOW, 1)
        await unit.outbox.record([Result(claimed.id, State.SENT, message_id=1 << 40, sent_at=NOW)])
        await unit.inbox.keep([Kept(1, -100123456789012, '{"text": "\\n"}', NOW)])
        await unit.conversations.put("1:1::", None, "{}")
        await unit.papers.save_passport(anna.id, PASSPORT)
        await unit.papers.save_travel(1, TRAVEL)
        await unit.papers.add_scan(anna.id, "E12345678.jpg", "image/jpeg", b"\xff\xd8picture", NOW)
        await unit.screens.put(1, 2, keyboard=True, menu=False)
        await unit.audit.add(Entry(at=NOW, actor_id=None, action="approve", subject="application:1"))


async def rows(url: str) -> Rows:
    database = await Database.open(url, centre=CENTRE, seal=SEAL)
    try:
        async with database.reading(NOW) as unit:
            return {
                name: [tuple(row) for row in await unit._transaction.all(select(table).order_by(*table.primary_key))]
                for name, table in metadata.tables.items()
            }
    finally:
        await database.close()


@pytest.fixture
async def full(database: Database, url: str) -> Rows:
    await fill(database)
    kept = await rows(url)
    assert [name for name, found in kept.items() if not found] == []
    return kept


async def test_everything_comes_back_into_an_empty_database(
    full: Rows, url: str, bare_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "desk.backup"
    await backup(url, file)
    await restore(file, bare_url, SEAL)
    assert await rows(bare_url) == full
    assert file.stat().st_mode & 0o777 == 0o600
    assert [name for name in names_in(tmp_path) if ".part" in name or ".restoring" in name] == []


async def test_rows_of_postgresql_come_back_into_sqlite(kind: str, full: Rows, url: str, tmp_path: Path) -> None:
    file, target = tmp_path / "desk.backup", f"sqlite+aiosqlite:///{tmp_path / 'other.db'}"
    await backup(url, file)
    await restore(file, target, SEAL)
    assert await rows(target) == full


async def test_numbers_go_on_after_the_last_one_that_was_given(
    database: Database, url: str, bare_url: str, tmp_path: Path
) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(1))
        gone = await unit.people.add(person(2))
        await unit.people.erase(gone.id)
    await backup(url, tmp_path / "desk.backup")
    await restore(tmp_path / "desk.backup", bare_url, SEAL)
    other = await Database.open(bare_url, centre=CENTRE, seal=SEAL)
    async with other.writing(NOW) as unit:
        assert (await unit.people.add(person(3))).id > gone.id
    await other.close()


async def test_a_database_that_holds_something_is_overwritten_only_when_forced(
    full: Rows, url: str, bare_url: str, tmp_path: Path
) -> None:
    file = tmp_path / "desk.backup"
    await backup(url, file)
    other = await Database.open(bare_url, centre=CENTRE, seal=SEAL)
    async with other.writing(NOW) as unit:
        await unit.people.add(person(99))
    await other.close()
    before = await rows(bare_url)
    with pytest.raises(ValueError, match="not empty"):
        await restore(file, bare_url, SEAL)
    assert await rows(bare_url) == before
    await restore(file, bare_url, SEAL, force=True)
    assert await rows(bare_url) == full


async def test_a_database_with_tables_but_nothing_in_them_is_empty(
    full: Rows, url: str, bare_url: str, tmp_path: Path
) -> None:
    await backup(url, tmp_path / "desk.backup")
    await migrate(bare_url)
    await restore(tmp_path / "desk.backup", bare_url, SEAL)
    assert await rows(bare_url) == full


@pytest.mark.parametrize(
    "content", [b"", b"no backup at all", b"SQLite format 3\0" + b"\0" * 500, b"PK\5\6" + b"\0" * 18]
)
async def test_what_is_no_backup_changes_nothing(
    full: Rows, url: str, kind: str, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "desk.backup"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"backup|damaged|no database of the desk"):
        await restore(file, url, SEAL, force=True)
    assert await rows(url) == full


async def test_a_damaged_backup_changes_nothing(full: Rows, url: str, kind: str, tmp_path: Path) -> None:
    file = tmp_path / "desk.backup"
    await backup(url, file)
    if kind == "sqlite":
        content = bytearray(file.read_bytes())
        content[20_000:60_000] = b"\xff" * 40_000
        file.write_bytes(content)
    else:
        _change(file, "tables/people.jsonl", lambda lines: lines.splitlines(keepends=True)[0])
    with pytest.raises(ValueError, match="damaged"):
        await restore(file, url, SEAL, force=True)
    assert await rows(url) == full


async def test_a_backup_of_a_newer_version_changes_nothing(full: Rows, url: str, kind: str, tmp_path: Path) -> None:
    file = tmp_path / "desk.backup"
    await backup(url, file)
    if kind == "sqlite":
        with closing(sqlite3.connect(file)) as copy:
            copy.execute("UPDATE alembic_version SET version_num = '9999'")
            copy.commit()
    else:
        _change(file, "manifest.json", lambda text: json.dumps(json.loads(text) | {"revision": "9999"}).encode())
    with pytest.raises(ValueError, match="version"):
        await restore(file, url, SEAL, force=True)
    assert await rows(url) == full


async def test_a_backup_is_one_snapshot_and_holds_nobody_up(database: Database, url: str, tmp_path: Path) -> None:
    async with database.writing(NOW) as unit:
        await unit.people.add(person(1))
        await backup(url, tmp_path / "desk.backup")
    target = f"sqlite+aiosqlite:///{tmp_path / 'other.db'}"
    await restore(tmp_path / "desk.backup", target, SEAL)
    assert (await rows(target))["people"] == []


async def test_a_database_that_is_not_there_cannot_be_copied(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="there is no database"):
        await backup(f"sqlite+aiosqlite:///{tmp_path / 'nothing.db'}", tmp_path / "desk.backup")
    assert names_in(tmp_path) == []


def names_in(folder: Path) -> list[str]:
    return [file.name for file in folder.rglob("*")]


def _change(file: Path, member: str, change: Any) -> None:
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members[member] = change(members[member])
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


async def test_a_backup_comes_back_with_its_keys_alone(full: Rows, url: str, bare_url: str, tmp_path: Path) -> None:
    file = tmp_path / "desk.backup"
    await backup(url, file)
    for target in (bare_url, url):
        with pytest.raises(KeysDoNotFit, match="bring the lost key back"):
            await restore(file, target, Seal([new_key()]), force=True)
    assert await rows(url) == full
    await restore(file, bare_url, Seal([new_key(), KEY]))
    assert await rows(bare_url) == full


async def test_a_backup_shows_neither_keys_nor_what_is_sealed(full: Rows, url: str, kind: str, tmp_path: Path) -> None:
    file = tmp_path / "desk.backup"
    await backup(url, file)
    if kind == "sqlite":
        kept = file.read_bytes()
    else:
        with zipfile.ZipFile(file) as archive:
            kept = b"".join(archive.read(name) for name in archive.namelist())
    assert b"approve" in kept
    assert [word for word in (KEY, PASSPORT.number, PASSPORT.surname, TRAVEL.emergency) if word.encode() in kept] == []
