"""How wide the columns of a table are: as a typesetter would share out the width of a page."""

from __future__ import annotations

from collections.abc import Sequence


def share(least: Sequence[float], most: Sequence[float], room: float) -> list[float]:
    """Widths that fill `room`.

    least: what each column needs so that no word is broken. most: what it needs so that no line is; at least as much.
    Where there is room for whole lines, all grow alike; where there is not even room for whole words, all shrink alike;
    between the two each gets its words and a share of what is left as it needs more.
    """
    words, lines = sum(least), sum(most)
    if lines <= room or words >= room:
        base, whole = (most, lines) if lines <= room else (least, words)
        return [width * room / whole for width in base]
    part = (room - words) / (lines - words)
    return [few + (many - few) * part for few, many in zip(least, most, strict=True)]
