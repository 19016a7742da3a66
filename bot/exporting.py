"""`delegation-desk export`: a list to a file, from the database alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import Settings
from bot.storing import open_database
from bot.texts import Speaker, Texts
from delegation.desk import lists
from delegation.desk.parties import sides
from delegation.language import LANGUAGES
from delegation.lists import FIELDS, ListKind
from delegation.zones import day_in
from exports.heading import heading_of
from exports.registry import file_name, formats_of
from exports.table import list_table
from storage.unit import SqlUnit


async def export_list(
    settings: Settings, delegation_code: str, form: str, language: str, output: Path | None, kind: str = "roster"
) -> Path:
    """Write a list of that delegation's people to `output` (default: a name in this folder); where it was written.

    ValueError with one line that says what is wrong: no such delegation, list, format or language, or a file that
    cannot be written.
    """
    if kind not in FIELDS:
        raise ValueError(f"There is no list {kind!r}. There are: {', '.join(FIELDS)}.")
    listed_as, ending = ListKind(kind), form.lower()
    formats = formats_of(listed_as)
    if ending not in formats:
        raise ValueError(f"There is no format {form!r} of this list. There are: {', '.join(formats)}.")
    spoken = next((one for one in LANGUAGES if one == language), None)
    if spoken is None:
        raise ValueError(f"There is no language {language!r}. There are: {', '.join(LANGUAGES)}.")
    now = datetime.now(UTC)
    database = await open_database(settings)
    try:
        async with database.writing(now) as unit:
            listed = await lists.compose(unit, await _delegation(unit, delegation_code), listed_as)
            words = Speaker(Texts(), settings.home_timezone).within(spoken, settings.home_timezone, now)
            chosen = formats[ending]
            table = list_table(listed.listing, words, delegation_code, exact=chosen.exact, since=listed.difference)
            between = await sides(unit, listed.party)
            heading = heading_of(listed.party, between, listed_as, listed.listing, words, now)
            content = chosen.write(replace(table, heading=heading))
            day = day_in(now, settings.home_timezone)
            path = output or Path(file_name(delegation_code, day, spoken, ending, listed_as))
            _write(path, content)
            await lists.note(unit, None, listed, ending, spoken)
    finally:
        await database.close()
    return path


async def _delegation(unit: SqlUnit, code: str) -> int:
    delegation = await unit.events.delegation_by_code(code)
    if delegation is not None:
        return delegation.id
    known = [one.code for event in await unit.events.all() for one in event.delegations]
    there = f"There are: {', '.join(known)}." if known else "There is none yet: import a file of events first."
    raise ValueError(f"There is no delegation {code!r}. {there}")


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ValueError(f"{path} cannot be written: {error.strerror}.") from error
