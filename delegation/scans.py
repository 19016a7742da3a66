"""Scans of passports that people send: what they may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from delegation.errors import BadAnswer
from delegation.typed import shown

SCAN_LIMIT: Final = 10 << 20
"""Bytes of one file: a sharp photo of a page has 1 to 5 MB."""

_BEGINNINGS: Final = (
    (b"%PDF-", "application/pdf"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
)
"""What files of each kind begin with; what they are called or said to be proves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A file as it came; `name` is "" for a photo."""

    name: str
    content: bytes


def check_scan(sent: Sent) -> str:
    """The kind of the file, a MIME type. BadAnswer for an empty one and for what is neither picture nor PDF."""
    if not sent.content:
        raise BadAnswer("bad-scan-empty")
    for beginning, mime in _BEGINNINGS:
        if sent.content.startswith(beginning):
            return mime
    raise BadAnswer("bad-scan-kind", named="yes" if sent.name else "no", typed=shown(sent.name))
