"""`delegation-desk export`: a roster to a file, from the database alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.settings import Settings
from bot.storing import open_database
from bot.texts import Speaker, Texts
from delegation.desk import rosters
from delegation.language import LANGUAGES
from delegation.zones import day_in
from exports.registry import FORMATS, file_name
from exports.table import roster_table
from storage.unit import SqlUnit


async def export_roster(
    settings: Settings, delegation_code: str, form: str, language: str, output: Path | None
) -> Path:
    """Write the delegates of that delegation to `output` (default: a name in this folder); where it was written.

    ValueError with one line that says what is wrong: no such delegation, format or language, or a file that cannot
    be written.
    """
    ending = form.lower()
    if ending not in FORMATS:
        raise ValueError(f"There is no format {form!r}. There are: {', '.join(FORMATS)}.")
    spoken = next((one for one in LANGUAGES if one == language), None)
    if spoken is None:
        raise ValueError(f"There is no language {language!r}. There are: {', '.join(LANGUAGES)}.")
    now = datetime.now(UTC)
    database = await open_database(settings)
    try:
        async with database.writing(now) as unit:
            roster = await rosters.gather(unit, await _delegation(unit, delegation_code))
            rows = roster.delegates
            words = Speaker(Texts(), settings.home_timezone).within(spoken, settings.home_timezone, now)
            content = FORMATS[ending].write(roster_table(rows, words, delegation_code))
            day = day_in(now, settings.home_timezone)
            path = output or Path(file_name(delegation_code, day, spoken, ending))
            _write(path, content)
            await rosters.note_export(unit, None, roster.party.delegation.id, ending, spoken, len(rows))
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
