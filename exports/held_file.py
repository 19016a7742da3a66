"""Everything held about a person as one file: JSON, and where there are scans a ZIP of it with these."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from delegation.desk.privacy import Held
from delegation.documents import Scan
from delegation.ports import Words
from exports import held_json

_NAME: Final = "my-data.zip"
_MIME: Final = "application/zip"
_ENDINGS: Final = {"image/jpeg": ".jpg", "image/png": ".png", "application/pdf": ".pdf"}
MOST: Final = 45_000_000
"""Bytes of scans: a bot may send files of 50 MB (BOT_API.md)."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A file to hand over."""

    name: str
    mime: str
    content: bytes


def write(held: Held, words: Words, now: datetime) -> Packed:
    """The file."""
    if not held.scans:
        return Packed(held_json.NAME, held_json.MIME, held_json.write(held, words, now))
    names = _names([scan for scan, _ in held.scans])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(held_json.NAME, held_json.write(held, words, now, names), zipfile.ZIP_DEFLATED)
        for (_, content), name in zip(held.scans, names, strict=True):
            if name:
                archive.writestr(name, content)
    return Packed(_NAME, _MIME, packed.getvalue())


def _names(scans: Sequence[Scan]) -> list[str]:
    """What each scan is called in the file; "" for one that has no room in it."""
    names: list[str] = []
    left = MOST
    for number, scan in enumerate(scans, 1):
        fits = scan.size <= left
        left -= scan.size if fits else 0
        names.append(f"scan-{number}{_ENDINGS.get(scan.mime, '')}" if fits else "")
    return names
