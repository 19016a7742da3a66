"""`delegation-desk check`: what is wrong with the set-up, and how to mend it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from tempfile import TemporaryFile

from bot.keys import file_of_keys
from bot.settings import TELEGRAM, Settings
from bot.storing import open_database
from bot.telegram import NotSent, Refused, Telegram, TelegramError
from storage.engine import DatabaseDamaged, KeysDoNotFit
from storage.seals import Tally

SKEW = 30.0
"""Seconds that the machine's clock may differ from Telegram's before reminders come noticeably wrong."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    well: bool
    says: str

    @property
    def line(self) -> str:
        return f"{'ok   ' if self.well else 'WRONG'} {self.subject}: {self.says}"


async def findings(settings: Settings) -> list[Finding]:
    """Settings, their addresses and folder, database, token, clock, in this order."""
    found = [_settings(settings), await _http(settings), *_webhook(settings), *_backups(settings)]
    found.extend([finding async for finding in _database(settings)])
    found.extend([finding async for finding in _telegram(settings)])
    return found


def _settings(settings: Settings) -> Finding:
    if not settings.bot_token.get_secret_value():
        return Finding("settings", False, "BOT_TOKEN is not set; get one from @BotFather and put it into .env")
    if not settings.admin_ids:
        return Finding(
            "settings", False, "ADMIN_IDS is empty: nobody could name coordinators; put your Telegram id there"
        )
    return Finding("settings", True, f"read; times of {settings.home_timezone}, texts in {settings.default_language}")


async def _http(settings: Settings) -> Finding:
    """On any port: the desk itself may run on its own meanwhile."""
    try:
        server = await asyncio.get_running_loop().create_server(asyncio.Protocol, settings.http_host, 0)
    except OSError as error:
        mend = "set HTTP_HOST to one, such as 127.0.0.1"
        return Finding("http", False, f"{settings.http_host} is no address of this machine ({_why(error)}); {mend}")
    server.close()
    return Finding("http", True, f"this machine can be reached at {settings.http_host}")


def _webhook(settings: Settings) -> Iterator[Finding]:
    """Telegram's own server calls nothing but https; one's own may be told otherwise."""
    if settings.webhook_url.startswith("http://") and settings.telegram_api_url == TELEGRAM:
        yield Finding("webhook", False, f"Telegram calls https only; WEBHOOK_URL is {settings.webhook_url}")


def _backups(settings: Settings) -> Iterator[Finding]:
    folder = settings.backup_folder
    if folder is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            yield Finding("backups", True, f"can be written to {folder}")
    except OSError as error:
        mend = "mend its rights or BACKUP_FOLDER"
        yield Finding("backups", False, f"{folder} cannot be written ({_why(error)}); {mend}")


def _why(error: OSError) -> str:
    return error.strerror or str(error)


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    try:
        database = await open_database(settings)
    except KeysDoNotFit as error:
        yield Finding("keys", False, f"{error}; put it into DATA_KEYS, or {file_of_keys(settings)} back in its place")
        return
    except DatabaseDamaged as error:
        yield Finding("database", False, f"{error}; restore the latest backup (delegation-desk restore FILE --force)")
        return
    except Exception as error:
        says = f"{type(error).__name__}: {error}; check DATABASE_URL and its folder's rights"
        yield Finding("database", False, says)
        return
    try:
        yield Finding("database", True, "sound and up to date")
        yield _keys(await database.go_over_sealed(renew=False))
    finally:
        await database.close()


def _keys(sealed: Tally) -> Finding:
    if sealed.lost:
        return Finding("keys", False, f"none opens {sealed.lost} of what is sealed; bring the missing key back")
    if sealed.older:
        mend = "run delegation-desk rotate before you take the old key away"
        return Finding("keys", True, f"open everything, {sealed.older} only by an older key: {mend}")
    if not sealed.fresh:
        return Finding("keys", True, "in place; nothing is sealed yet")
    return Finding("keys", True, f"open everything ({sealed.fresh})")


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    dates: list[str | None] = []
    token = settings.bot_token.get_secret_value()
    async with Telegram(settings.telegram_api_url, token or "0:none", dates.append) as telegram:
        try:
            me = await telegram.call("getMe", within=15)
        except Refused as refused:
            yield Finding("token", False, f"Telegram says {refused.description}; check BOT_TOKEN with @BotFather")
        except NotSent:
            host = settings.telegram_api_url
            yield Finding("token", False, f"{host} cannot be reached; check the network, proxy and TELEGRAM_API_URL")
            return
        except TelegramError as error:
            yield Finding("token", False, f"{error}; try again")
            return
        else:
            name = me.get("username") if isinstance(me, dict) else ""
            yield Finding("token", True, f"this is @{name}")
    if settings.follows_server_clock or not dates or not dates[-1]:
        return
    skew = abs((datetime.now(UTC) - parsedate_to_datetime(dates[-1])).total_seconds())
    says = f"differs by {skew:.0f} s from Telegram's"
    mend = "" if skew <= SKEW else "; turn on time synchronisation (for example systemd-timesyncd)"
    yield Finding("clock", skew <= SKEW, says + mend)
