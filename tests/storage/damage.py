"""What a failing disk, or a copy that was not finished, makes of the file of a database."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PAGES: Final = 3
_PAGE: Final = 4096


def content(file: str) -> bytes:
    return Path(file).read_bytes()


def damage(file: str) -> bytes:
    """Spoil some pages in the middle of `file`; what it holds now."""
    sound = content(file)
    start = len(sound) // 2 // _PAGE * _PAGE
    end = start + _PAGES * _PAGE
    damaged = sound[:start] + b"\xff" * (end - start) + sound[end:]
    Path(file).write_bytes(damaged)
    return damaged
