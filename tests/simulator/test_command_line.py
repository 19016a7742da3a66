"""The local Telegram as a program of its own."""

from __future__ import annotations

import socket
import subprocess
import sys


def test_a_port_that_is_taken_is_told_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run(
            [sys.executable, "-m", "simulator", "--port", str(port)], capture_output=True, text=True, check=False
        )
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"Port {port} of 127.0.0.1 cannot be had: ")
    assert ended.stderr.count("\n") == 1
