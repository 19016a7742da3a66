"""A look at what is due enters an index and reads no more than is due, however much is planned."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from delegation.delivery import State
from storage.columns import Instant
from storage.deliveries import pending_under
from storage.due import DUE, NEXT_DUE, REVISIONS
from storage.engine import Database
from tests.storage.conftest import connected
from tests.storage.samples import DAY, NOW, draft


def compiled(statement: Select[Any]) -> tuple[str, list[Any]]:
    """The statement as SQLite gets it, with its parameters."""
    words = statement.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
    convert = Instant().bind_processor(sqlite.dialect())
    assert convert is not None
    given = {**words.params, "now": NOW, "room": 30}
    values = [given[name] for name in words.positiontup or ()]
    return str(words), [convert(value) if hasattr(value, "tzinfo") else value for value in values]


@pytest.fixture
def planned_file(migrated_file: Path, tmp_path: Path) -> Callable[[int], sqlite3.Connection]:
    """A database with so many deliveries planned for next year, a quarter as many sent, and three that are due."""

    def make(number: int) -> sqlite3.Connection:
        connection = sqlite3.connect(tmp_path / f"{number}.db")
        with sqlite3.connect(migrated_file) as empty:
            empty.backup(connection)
        empty.close()
        connection.execute("PRAGMA synchronous=OFF")
        columns = "key, kind, topic, facts, priority, due_at, state, attempts, reason, revise, withdrawn"
        values = "?, 'reminder', 'leg', '{}', ?, ?, ?, 0, '', 0, 0"
        insert = f"INSERT INTO deliveries ({columns}) VALUES ({values})"
        ahead = (
            (f"r:{each}", (0, 10, 20, 30)[each % 4], f"2019-01-{each % 28 + 1:02} 00:00:00.{each:06}", "planned")
            for each in range(number)
        )
        past = "2018-03-31 00:00:00.000000"
        connection.executemany(insert, ahead)
        connection.executemany(insert, ((f"s:{each}", 30, past, "sent") for each in range(number // 4)))
        connection.executemany(insert, [(f"due:{each}", 20, past, "planned") for each in range(3)])
        connection.execute("UPDATE deliveries SET message_id = id WHERE state = 'sent'")
        connection.execute("UPDATE deliveries SET revise = 1 WHERE key = 's:1'")
        connection.commit()
        return connection

    return make


def steps(connection: sqlite3.Connection, statement: Select[Any]) -> int:
    """How many hundreds of instructions SQLite's machine takes to run the statement."""
    words, values = compiled(statement)
    connection.execute(words, values).fetchall()
    count = 0

    def tick() -> int:
        nonlocal count
        count += 1
        return 0

    connection.set_progress_handler(tick, 10)
    connection.execute(words, values).fetchall()
    connection.set_progress_handler(None, 0)
    return count


@pytest.mark.parametrize("statement", [DUE, NEXT_DUE, REVISIONS], ids=["due", "next", "revisions"])
def test_looking_for_what_is_due_costs_the_same_with_ten_and_with_100_000_planned(
    planned_file: Callable[[int], sqlite3.Connection], statement: Select[Any]
) -> None:
    few, many = planned_file(10), planned_file(100_000)
    try:
        assert steps(many, statement) <= steps(few, statement) + 2
    finally:
        few.close()
        many.close()


def test_looking_for_what_is_planned_for_one_application_costs_the_same_with_ten_and_with_100_000_planned(
    planned_file: Callable[[int], sqlite3.Connection],
) -> None:
    few, many = planned_file(10), planned_file(100_000)
    try:
        assert steps(many, pending_under("r:99999")) <= steps(few, pending_under("r:9")) + 2
    finally:
        few.close()
        many.close()


@pytest.mark.parametrize(
    ("statement", "index"),
    [
        (DUE, "ix_deliveries_due"),
        (NEXT_DUE, "ix_deliveries_due"),
        (REVISIONS, "ix_deliveries_revise"),
    ],
    ids=["due", "next", "revisions"],
)
def test_the_plan_of_sqlite_names_the_index_and_reads_no_table_from_end_to_end(
    planned_file: Callable[[int], sqlite3.Connection], statement: Select[Any], index: str
) -> None:
    connection = planned_file(10)
    words, values = compiled(statement)
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {words}", values)]
    connection.close()
    assert any(index in line for line in plan)
    assert [line for line in plan if line.startswith("SCAN deliveries") and index not in line] == []


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
async def test_the_plan_of_postgresql_enters_the_index(database: Database, url: str) -> None:
    async with database.writing(NOW) as unit:
        await unit.deliveries.plan(draft(f"{number}", due_at=NOW + DAY) for number in range(2000))
        await unit.deliveries.plan([draft("due")])
    async with connected(url) as connection:
        await connection.execute("ANALYZE deliveries")
        plan = await connection.fetch(
            "EXPLAIN SELECT * FROM deliveries WHERE state = 'planned' AND priority = 10 AND due_at <= $1 "
            "ORDER BY due_at, id LIMIT 30",
            NOW,
        )
    text = "\n".join(row[0] for row in plan)
    assert "Index Scan using ix_deliveries_due" in text
    assert "Seq Scan" not in text
    async with database.writing(NOW) as unit:
        assert [each.draft.key for each in await unit.outbox.claim(NOW, 9)] == ["due"]
        assert await unit.outbox.counts() == {State.PLANNED: 2000, State.SENDING: 1}
