"""The formats that a story may come in. What a file is shows in its first bytes; its name decides only among texts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from delegation.story.located import File, unreadable
from delegation.typed import shown
from imports import xlsx_file, yaml_file

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format: the endings of its files' names and how to read their bytes."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[bytes], File]
    starts: tuple[bytes, ...] = ()
    """First bytes by which it is known whatever the name says."""


FORMATS: Final = (
    Format(name="XLSX", endings=(".xlsx", ".xlsm"), read=xlsx_file.read, starts=_ZIP),
    Format(name="YAML", endings=(".yaml", ".yml"), read=yaml_file.read),
)

SIZE_LIMIT: Final = max(xlsx_file.SIZE_LIMIT, yaml_file.SIZE_LIMIT)
"""Bytes; a bigger file need not be downloaded at all."""


def read(name: str, content: bytes) -> File:
    """What a file holds; never raises: a file that cannot be read has one fault that says why."""
    if not content.strip():
        return unreadable("fault-file-empty")
    if content.startswith(xlsx_file.OLE):
        return unreadable("fault-file-locked")
    for kind in FORMATS:
        if kind.starts and content.startswith(kind.starts):
            return kind.read(content)
    for kind in FORMATS:
        if name.lower().endswith(kind.endings):
            return unreadable("fault-file-damaged") if kind.starts else kind.read(content)
    return unreadable("fault-file-kind", name=shown(name), choices=", ".join(kind.name for kind in FORMATS))
