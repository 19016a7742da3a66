"""`delegation-desk export`: a list, badges or itineraries to a file, from the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import Settings
from bot.storing import open_database
from bot.telegram import Telegram, TelegramError
from bot.texts import Speaker, Texts
from delegation.desk import lists, printing
from delegation.desk.parties import sides
from delegation.desk.printing import Print, Sheaf
from delegation.errors import BadAnswer
from delegation.language import LANGUAGES, Language
from delegation.lists import FIELDS, ListKind
from delegation.zones import day_in
from exports.heading import heading_of
from exports.pdf.sheaf import badge_pages, itinerary_pages, sheaf_name
from exports.registry import file_name, formats_of
from exports.table import list_table
from storage.unit import SqlUnit


async def export(
    settings: Settings, delegation_code: str, form: str, language: str, output: Path | None, kind: str, bot: str = ""
) -> Path:
    """What the command line asks: `export_papers` where `kind` is one of what is printed, else `export_list`. No `form`
    is the usual one."""
    printed = next((what for what in Print if what == kind), None)
    if printed is None:
        return await export_list(settings, delegation_code, form or "xlsx", language, output, kind)
    if form.lower() not in {"", "pdf"}:
        raise ValueError(f"There is no format {form!r} of {printed}. There is: pdf.")
    return await export_papers(settings, delegation_code, printed, language, output, bot)


async def export_list(
    settings: Settings, delegation_code: str, form: str, language: str, output: Path | None, kind: str = "roster"
) -> Path:
    """Write a list of that delegation's people to `output` (default: a name in this folder); where it was written.

    ValueError with one line that says what is wrong: no such delegation, list, format or language, or a file that
    cannot be written.
    """
    if kind not in FIELDS:
        raise ValueError(f"There is no list {kind!r}. There are: {', '.join([*FIELDS, *Print])}.")
    listed_as, ending = ListKind(kind), form.lower()
    formats = formats_of(listed_as)
    if ending not in formats:
        raise ValueError(f"There is no format {form!r} of this list. There are: {', '.join(formats)}.")
    spoken = _spoken(language)
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


async def export_papers(
    settings: Settings, delegation_code: str, what: Print, language: str, output: Path | None, bot: str = ""
) -> Path:
    """Print badges or itineraries of that delegation as PDF; where they were written.

    bot: the bot's username, which the codes of badges lead to; Telegram is asked when it is not given. ValueError as
    above, and when nobody is a delegate.
    """
    spoken, now = _spoken(language), datetime.now(UTC)
    username = (bot.removeprefix("@") or await _username(settings)) if what is Print.BADGES else ""
    database = await open_database(settings)
    try:
        async with database.writing(now) as unit:
            sheaf = await _sheaf(unit, delegation_code, what)
            words = Speaker(Texts(), settings.home_timezone).within(spoken, settings.home_timezone, now)
            if what is Print.BADGES:
                draw = badge_pages(sheaf, await printing.links(unit, sheaf, username), words, now)
            else:
                draw = itinerary_pages(sheaf, words, now)
            assert draw is not None  # somebody is in the sheaf, and has been given a code
            path = output or Path(sheaf_name(sheaf, what, day_in(now, settings.home_timezone)))
            _write(path, draw())
    finally:
        await database.close()
    return path


async def _sheaf(unit: SqlUnit, delegation_code: str, what: Print) -> Sheaf:
    try:
        return await printing.compose(unit, await _delegation(unit, delegation_code), what)
    except BadAnswer:
        raise ValueError(f"There is nobody in {delegation_code!r} for whom to print {what}.") from None


async def _username(settings: Settings) -> str:
    """The bot's, as Telegram knows it."""
    instead = "Say which bot the badges lead to: --bot NAME."
    token = settings.bot_token.get_secret_value()
    if not token:
        raise ValueError(f"BOT_TOKEN is not set, so Telegram cannot be asked for the bot's name. {instead}")
    async with Telegram(settings.telegram_api_url, token) as telegram:
        try:
            me = await telegram.call("getMe", within=15)
        except TelegramError as error:
            raise ValueError(f"Telegram did not tell the bot's name ({error}). {instead}") from None
    return str(me["username"]) if isinstance(me, dict) else ""


def _spoken(language: str) -> Language:
    spoken = next((one for one in LANGUAGES if one == language), None)
    if spoken is None:
        raise ValueError(f"There is no language {language!r}. There are: {', '.join(LANGUAGES)}.")
    return spoken


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
