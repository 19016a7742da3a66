"""Whether Telegram is heard, and the small measurements of the program itself."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from bot.gauges import HeldUp, Skew
from bot.hearing import Hearing
from bot.telegram import NotSent, Refused
from delegation.vitals import Deaf


async def test_a_desk_that_has_not_heard_yet_is_deaf() -> None:
    hearing = Hearing(silence=60)
    assert (hearing.deaf, hearing.ever, hearing.ago) == (Deaf.STARTING, False, None)
    hearing.well()
    assert (hearing.deaf, hearing.ever, hearing.trouble) == (None, True, "")


async def test_a_connection_on_which_nothing_comes_any_more_is_dead_whatever_was_heard_before() -> None:
    hearing = Hearing(silence=-1)
    hearing.well()
    assert hearing.deaf is Deaf.CONNECTION
    assert hearing.trouble == "no answer for 0 s"


async def test_trouble_lasts_until_a_good_answer() -> None:
    hearing = Hearing(silence=60)
    hearing.well()
    hearing.failed(NotSent("getUpdates: ClientConnectorError"))
    assert (hearing.deaf, hearing.trouble) == (Deaf.CONNECTION, "getUpdates: ClientConnectorError")
    assert hearing.troubled.is_set()
    hearing.failed(Refused("getUpdates", 401, "Unauthorized"))
    assert (hearing.deaf, hearing.trouble) == (Deaf.REFUSED, "getUpdates: 401 Unauthorized")
    hearing.well()
    assert hearing.deaf is None
    assert not hearing.troubled.is_set()


async def test_a_hold_up_of_the_event_loop_is_seen() -> None:
    held_up = HeldUp()
    held_up.start()
    await asyncio.sleep(0)
    time.sleep(0.5)  # noqa: ASYNC251 (this is what holds it up)
    await asyncio.sleep(0.01)
    held_up.stop()
    assert timedelta(seconds=0.2) < held_up.longest < timedelta(seconds=5)


def test_the_clock_is_compared_with_the_date_of_answers() -> None:
    skew = Skew()
    skew.hear(None)
    skew.hear("no date")
    assert skew.known is None
    skew.hear(format_datetime(datetime.now(UTC)))
    assert skew.known == timedelta()


def test_a_clock_that_is_off_is_known_by_how_much() -> None:
    skew = Skew()
    skew.hear(format_datetime(datetime.now(UTC) - timedelta(minutes=5)))
    assert skew.known is not None
    assert timedelta(minutes=5) <= skew.known < timedelta(minutes=5, seconds=3)
    skew.hear(format_datetime(datetime.now(UTC)))
    assert skew.known > timedelta(minutes=4), "it is looked at once a minute"
