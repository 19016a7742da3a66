"""All rows of all tables as JSON lines in a zip: a backup that needs no tool and fits both databases."""

from __future__ import annotations

import contextlib
import json
import zipfile
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from sqlalchemy import URL, Date, LargeBinary, Table, Time, bindparam, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.columns import Instant
from storage.connecting import connect
from storage.migrations import HEAD, migrate
from storage.sealing import Seal
from storage.seals import check_keys
from storage.tables import metadata, seals
from storage.transaction import chunks

FORMAT: Final = "delegation-desk rows 1"
_MANIFEST: Final = "manifest.json"
_PATIENCE: Final = timedelta(seconds=30)


async def write(kind: ModuleType, url: URL, file: Path) -> None:
    """Write one snapshot of the database at `url` to `file`."""
    engine = kind.reader_engine(url, _PATIENCE, 1)
    try:
        async with contextlib.aclosing(await connect(engine)) as connection:
            await connection.exec_driver_sql(kind.BEGIN_READING or "SELECT 1")
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                rows = {table.name: await _write_table(connection, archive, table) for table in metadata.sorted_tables}
                last = {table.name: await _last_id(connection, table) for table in _numbered()}
                manifest = {"format": FORMAT, "revision": HEAD, "rows": rows, "last_ids": last}
                archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))
    finally:
        await engine.dispose()


async def read(file: Path, kind: ModuleType, url: URL, seal: Seal, *, force: bool) -> None:
    """Replace what the database at `url` holds by the rows of `file`, in one transaction. ValueError, KeysDoNotFit."""
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = _manifest(archive, file)
            check_keys(seal, (row["proof"] for row in _rows(archive, seals)))
            await migrate(url.render_as_string(hide_password=False))
            engine = kind.writer_engine(url, _PATIENCE)
            try:
                async with contextlib.aclosing(await connect(engine)) as connection:
                    await connection.exec_driver_sql(kind.BEGIN_WRITING)
                    await _empty(connection, force=force)
                    for table in metadata.sorted_tables:
                        await _read_table(connection, archive, table, manifest["rows"][table.name])
                    await _number_on(connection, manifest["last_ids"])
                    await connection.commit()
            finally:
                await engine.dispose()
    except (zipfile.BadZipFile, KeyError, json.JSONDecodeError, EOFError, zlib.error) as error:
        raise ValueError(f"{file} is no backup of the desk, or is damaged: {error}") from error


def _manifest(archive: zipfile.ZipFile, file: Path) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(archive.read(_MANIFEST))
    if manifest["format"] != FORMAT:
        raise ValueError(f"{file} is in another format: {manifest['format']}")
    if manifest["revision"] != HEAD:
        raise ValueError(f"{file} is of version {manifest['revision']} of the tables, this desk has {HEAD}")
    return manifest


async def _write_table(connection: AsyncConnection, archive: zipfile.ZipFile, table: Table) -> int:
    written = 0
    with archive.open(_member(table), "w", force_zip64=True) as member:
        rows = await connection.stream(select(table).order_by(*table.primary_key))
        async for partition in rows.mappings().partitions(1000):
            for row in partition:
                member.write(json.dumps(dict(row), ensure_ascii=False, default=_plain).encode() + b"\n")
            written += len(partition)
    return written


async def _read_table(connection: AsyncConnection, archive: zipfile.ZipFile, table: Table, expected: int) -> None:
    inside = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    later: list[dict[str, Any]] = []
    count = 0
    for chunk in chunks(_rows(archive, table)):
        count += len(chunk)
        for row in chunk:  # a row may refer to one that comes after it
            if any(row[name] is not None for name in inside):
                later.append({"row": row["id"], **{f"new_{name}": row[name] for name in inside}})
                row.update(dict.fromkeys(inside))
        await connection.execute(table.insert(), chunk)
    if count != expected:
        raise ValueError(f"the backup is damaged: {table.name} should have {expected} rows and has {count}")
    if later:
        change = update(table).where(table.c.id == bindparam("row"))
        await connection.execute(change.values({name: bindparam(f"new_{name}") for name in inside}), later)


def _rows(archive: zipfile.ZipFile, table: Table) -> Iterator[dict[str, Any]]:
    readers = {column.name: _reader(column.type) for column in table.columns}
    with archive.open(_member(table)) as member:
        for line in member:
            yield {name: readers[name](value) for name, value in json.loads(line).items()}


async def _empty(connection: AsyncConnection, *, force: bool) -> None:
    for table in reversed(metadata.sorted_tables):
        told = table is not seals
        if told and not force and (await connection.execute(select(1).select_from(table).limit(1))).first():
            raise ValueError(
                f"the database is not empty: there are {table.name}; stop the bot, and --force overwrites it"
            )
        await connection.execute(table.delete())


async def _last_id(connection: AsyncConnection, table: Table) -> int:
    if connection.dialect.name == "sqlite":
        statement = text("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = :name")
        return int((await connection.execute(statement, {"name": table.name})).scalar_one())
    return int((await connection.execute(text(f"SELECT last_value FROM {table.name}_id_seq"))).scalar_one())


async def _number_on(connection: AsyncConnection, last_ids: dict[str, int]) -> None:
    """Have new rows numbered after every number that was ever given."""
    for table in _numbered():
        highest = (await connection.execute(select(func.coalesce(func.max(table.c.id), 0)))).scalar_one()
        last = max(highest, last_ids[table.name])
        if connection.dialect.name == "sqlite":
            given = {"name": table.name, "last": last}
            await connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
            await connection.execute(text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"), given)
        elif last:
            await connection.execute(text(f"SELECT setval('{table.name}_id_seq', :last)"), {"last": last})


def _numbered() -> list[Table]:
    return [table for table in metadata.sorted_tables if "id" in table.c]


def _member(table: Table) -> str:
    return f"tables/{table.name}.jsonl"


def _plain(value: object) -> str:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return b64encode(value).decode()
    raise TypeError(f"{type(value).__name__} is not a value of a column")


def _reader(kind: object) -> Callable[[Any], Any]:
    parse: Callable[[str], Any]
    if isinstance(kind, Instant):
        parse = datetime.fromisoformat
    elif isinstance(kind, Date):
        parse = date.fromisoformat
    elif isinstance(kind, Time):
        parse = time.fromisoformat
    elif isinstance(kind, LargeBinary):
        parse = b64decode
    else:
        return lambda value: value
    return lambda value: None if value is None else parse(value)
