"""The whole path of an update beside a bare aiogram echo that keeps nothing, by polling and by webhook."""

from __future__ import annotations

import socket
import tempfile
import time
from dataclasses import dataclass

from simulator import Telegram
from tests.benchmarks.program import TOKEN, peak_memory, program, settings_of, until
from tests.benchmarks.table import Row

UPDATES = 3000
PEOPLE = 100
GOAL = ">= 0.5, >= 300/s"


@dataclass(frozen=True)
class Run:
    """Updates a second, seconds to the first getUpdates (or setWebhook), peak memory in MB."""

    rate: float
    start: float
    memory: float


async def paths() -> list[Row]:
    """Updates a second, start and memory."""
    bare, desk = await _bare(""), await _desk("")
    bare_hook, desk_hook = await _bare("webhook"), await _desk("webhook")
    return [
        Row("updates/s, polling", f"{desk.rate:.0f}", f"bare echo {bare.rate:.0f}", desk.rate / bare.rate, GOAL),
        Row(
            "updates/s, webhook",
            f"{desk_hook.rate:.0f}",
            f"bare echo {bare_hook.rate:.0f}",
            desk_hook.rate / bare_hook.rate,
            GOAL,
        ),
        Row("s to getUpdates", f"{desk.start:.1f}", f"bare echo {bare.start:.1f}", desk.start / bare.start, "<= 1.6"),
        Row("peak MB", f"{desk.memory:.0f}", f"bare echo {bare.memory:.0f}", desk.memory / bare.memory, "<= 1.6"),
    ]


async def _bare(how: str) -> Run:
    async with Telegram(token=TOKEN, rates=None) as telegram:
        arguments = (telegram.url, TOKEN, *([str(_free_port())] if how else []))
        return await _echoes(telegram, "hello", "hello", "tests.benchmarks.bare", arguments, {})


async def _desk(how: str) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram(token=TOKEN, rates=None) as telegram:
            settings = settings_of(telegram, folder)
            if how:
                port = _free_port()
                settings |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}", "HTTP_PORT": str(port)}
            return await _echoes(telegram, "/step", "step", "tests.benchmarks.desk", (), settings)


async def _echoes(
    telegram: Telegram, text: str, answer: str, module: str, arguments: tuple[str, ...], settings: dict[str, str]
) -> Run:
    """Queue updates, start the bot, measure from its first answer to its last; each begins with the word `answer`."""
    people = [telegram.person(1000 + number, f"P{number}", language_code="en") for number in range(PEOPLE)]
    for number in range(UPDATES):
        await people[number % PEOPLE].says(text)
    began = time.monotonic()
    async with program(module, *arguments, **settings) as process:
        await until(lambda: len(telegram.record.of("sendMessage")) >= UPDATES, process)
        memory = peak_memory(process.pid)
    calls = telegram.record.of("sendMessage")
    answers = {call.params["text"].split()[0] for call in calls}
    if answers != {answer}:
        raise RuntimeError(f"something else was measured: {answers}")
    sent = [call.monotonic for call in calls]
    first = (telegram.record.of("getUpdates") or telegram.record.of("setWebhook"))[0].monotonic
    return Run((UPDATES - 1) / (sent[-1] - sent[0]), first - began, memory)


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])
