"""QR codes (ISO/IEC 18004) as pictures."""

from __future__ import annotations

from io import BytesIO
from typing import Final

import segno

MIME: Final = "image/png"
SIDE: Final = 600
"""Pixels that a picture has at least: sharp on a phone and on a sheet of paper."""
_QUIET: Final = 4
"""Modules of white around the code that the standard asks for."""


def png(content: str) -> bytes:
    """The picture of a code that says `content` (a link), readable with up to a quarter of it spoilt."""
    code = segno.make_qr(content, error="q")
    out = BytesIO()
    code.save(out, kind="png", scale=-(-SIDE // (code.symbol_size(border=_QUIET)[0])), border=_QUIET)
    return out.getvalue()
