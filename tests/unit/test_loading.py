"""The command line's import must not pay for aiogram."""

from __future__ import annotations

import subprocess
import sys


def test_importing_a_file_does_not_import_aiogram() -> None:
    code = "import bot.loading, sys; sys.exit(any(name.startswith('aiogram') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
