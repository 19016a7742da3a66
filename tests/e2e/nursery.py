"""Where processes of the bot come from: one that has imported everything forks them, since importing aiogram takes
longer than all that most tests do. What is forked is the command line itself, in a process of its own."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

LONGEST = 1 << 16
"""Bytes of a request or an answer."""


class Nursery:
    """The test's side."""

    def __init__(self) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.e2e.nursery", str(theirs.fileno())],
                env=environment,
                pass_fds=[theirs.fileno()],
            )

    def start(self, environment: Mapping[str, str], folder: Path, stderr: int, *, unpaced: bool) -> int:
        """Start `python -m bot run` there, with nothing else in its environment; its pid.

        `unpaced`: with the limits of conversation tests, for those who type faster than people."""
        order = json.dumps({"environment": dict(environment), "folder": str(folder), "unpaced": unpaced}).encode()
        socket.send_fds(self._line, [order], [stderr])
        return int(self._line.recv(LONGEST))

    def code(self, pid: int) -> int:
        """The exit code of a process that has ended; negative: the signal that ended it."""
        self._line.send(json.dumps({"ended": pid}).encode())
        return int(self._line.recv(LONGEST))


@cache
def nursery() -> Nursery:
    """One for all tests of this process; it ends with it."""
    return Nursery()


def _serve(line: socket.socket) -> None:
    """One order, one answer, until there is nobody who orders; then nobody is left alive."""
    alive: set[int] = set()
    while True:
        order, fds, _, _ = socket.recv_fds(line, LONGEST, 1)
        if not order:
            for pid in alive:
                os.kill(pid, signal.SIGKILL)
            return
        asked = json.loads(order)
        if "ended" in asked:
            pid, status = os.waitpid(asked["ended"], 0)
            alive.remove(pid)
            line.send(str(os.waitstatus_to_exitcode(status)).encode())
        elif pid := os.fork():
            alive.add(pid)
            os.close(fds[0])
            line.send(str(pid).encode())
        else:
            line.close()
            _become(asked["environment"], asked["folder"], fds[0])
            _run(unpaced=asked["unpaced"])


def _become(environment: Mapping[str, str], folder: str, stderr: int) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    nothing = os.open(os.devnull, os.O_RDWR)
    for number, where in enumerate((nothing, nothing, stderr)):
        os.dup2(where, number)
    random.seed()


def _run(*, unpaced: bool) -> None:
    from bot import __main__, logs, service
    from bot.settings import Settings
    from tests.conversation.conftest import FAST

    if unpaced:
        logs.set_up()
        sys.exit(asyncio.run(service.serve(Settings(_env_file=None), limits=FAST)))
    sys.argv = ["bot", "run"]
    sys.orig_argv = [sys.executable, "-m", "bot", "run"]  # by which it begins anew
    __main__.main()


if __name__ == "__main__":
    import bot.service  # noqa: F401 (what takes long)
    import tests.conversation.conftest  # noqa: F401 (what takes long)

    _serve(socket.socket(fileno=int(sys.argv[1])))
