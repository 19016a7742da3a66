"""`make demo`: the main job without a token. A local Telegram (a process of its own) with a chat page, a desk on a
fresh database, and the story of `examples/events.yaml` in it, its dates moved to the coming year."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
import tempfile
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from bot.app import App
from bot.demo_story import COORDINATOR, tell
from bot.settings import Settings
from storage.sealing import new_key

TOKEN: Final = "1:DEMO"


async def show(port: int) -> int:
    """Run until interrupted; the exit code."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(name, stop.set)
    desk_port = _free_port()
    with tempfile.TemporaryDirectory(prefix="delegation-demo-") as folder:
        telegram = await _telegram(port, desk_port)
        try:
            page = await _page(telegram)
            app = App(
                Settings(
                    _env_file=None,
                    bot_token=SecretStr(TOKEN),
                    admin_ids=frozenset({COORDINATOR}),
                    data_keys=(SecretStr(new_key()),),
                    database_url=f"sqlite+aiosqlite:///{Path(folder) / 'demo.db'}",
                    telegram_api_url=page,
                    http_port=desk_port,
                )
            )
            await app.start()
            await tell(app)
            print(f"\n  Delegation Desk, demonstration: open {page}/ in a browser. Ctrl+C ends it.\n", flush=True)
            gone = asyncio.create_task(telegram.wait())
            asked = asyncio.create_task(stop.wait())
            await asyncio.wait({gone, asked}, return_when=asyncio.FIRST_COMPLETED)
            asked.cancel()
            gone.cancel()
            await app.stop()
        finally:
            if telegram.returncode is None:
                telegram.terminate()
                await telegram.wait()
    return 0


async def _telegram(port: int, desk_port: int) -> asyncio.subprocess.Process:
    health = f"http://127.0.0.1:{desk_port}/healthz"
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "simulator", "--port", str(port), "--token", TOKEN, "--next-due-url", health),
        *("--username", "delegation_desk_bot", "--name", "Delegation Desk"),
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )


async def _page(telegram: asyncio.subprocess.Process) -> str:
    """The address that the local Telegram says it serves."""
    line = (await telegram.stdout.readline()).decode() if telegram.stdout else ""
    found = [word for word in line.split() if word.startswith("http://")]
    if not found:
        raise SystemExit("The local Telegram did not start: is the port taken? Try: python -m bot demo --port 8090")
    return found[0]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
