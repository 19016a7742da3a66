"""`python -m simulator`: a local Telegram for one bot, until interrupted."""

import argparse
import asyncio
import contextlib
import json
import signal
import sys
import time
from pathlib import Path

from simulator.limits import Rates
from simulator.telegram import Telegram

_EPOCH = 1_750_000_000
_IDS_A_SECOND = 20

DEFAULT_PEOPLE = Path(__file__).with_name("people.json")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    arguments = argparse.ArgumentParser(prog="simulator", description=__doc__)
    arguments.add_argument("--host", default="127.0.0.1")
    arguments.add_argument("--port", type=int, default=8081, help="0 takes a free one")
    arguments.add_argument("--token", default="1:TEST", help="the bot's token; any NUMBER:TEXT will do")
    arguments.add_argument("--username", default="local_test_bot", help="the bot's @name")
    arguments.add_argument("--name", default="Local bot", help="the bot's name on the page")
    arguments.add_argument("--people", type=Path, default=DEFAULT_PEOPLE, help="JSON list of people")
    arguments.add_argument("--next-due-url", help="where the bot says when it is due (next_due_at)")
    arguments.add_argument("--latency", type=float, default=0.0, help="seconds added to every call")
    arguments.add_argument("--rate", type=float, default=30, help="messages a second in all; 0: no limits")
    arguments.add_argument("--no-record", action="store_true", help="keep no record of calls")
    arguments.add_argument("--webhook-pause", type=float, default=1.0, help="scales the webhook's retries")
    arguments.add_argument("--first-id", type=int, help="of messages and updates; default: from the time")
    return arguments


def add_people(telegram: Telegram, path: Path) -> None:
    """Create the people of a JSON file: id, first_name, and what User has besides."""
    for entry in json.loads(path.read_text(encoding="utf-8")):
        role, colour = entry.pop("role", ""), entry.pop("colour", "")
        user_id = entry.pop("id")
        person = telegram.person(user_id, entry.pop("first_name"), **entry)
        person.user.role, person.user.colour = role, colour


async def serve(options: argparse.Namespace) -> None:
    """Run until SIGINT or SIGTERM. The first line says where."""
    # Ids go on from an earlier run's: a bot's database may remember those.
    first_id = options.first_id or max(1, int(time.time() - _EPOCH) * _IDS_A_SECOND)
    telegram = Telegram(
        options.token,
        host=options.host,
        port=options.port,
        username=options.username,
        name=options.name,
        rates=Rates(overall=options.rate) if options.rate else None,
        latency=options.latency,
        keep_record=not options.no_record,
        webhook_pause=options.webhook_pause,
        first_id=first_id,
        next_due_url=options.next_due_url,
    )
    add_people(telegram, options.people)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stop.set)
    async with telegram:
        print(f"Telegram at {telegram.url} (chat page: {telegram.url}/)", flush=True)
        await stop.wait()


def main() -> None:
    """Entry point; one line says that the port cannot be had."""
    options = parser().parse_args()
    try:
        asyncio.run(serve(options))
    except OSError as error:
        sys.exit(f"Port {options.port} of {options.host} cannot be had: {error.strerror or error}")


if __name__ == "__main__":
    main()
