"""QR pictures, read back from their pixels."""

from __future__ import annotations

import struct
import zlib

import segno

from exports import qr

LINK = "https://t.me/amur_bot?start=d-amur-to-smetc"


def pixels(png: bytes) -> list[list[int]]:
    """The picture as rows of 1 (dark) and 0, of a PNG in grey of one bit."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, colour = struct.unpack(">IIBB", png[16:26])
    assert (depth, colour) == (1, 0)
    at, data = 8, b""
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            data += png[at + 8 : at + 8 + length]
        at += 12 + length
    raw, stride = zlib.decompress(data), (width + 7) // 8 + 1
    rows, above = [], bytes(stride - 1)
    for y in range(height):
        kind, row = raw[y * stride], raw[y * stride + 1 : (y + 1) * stride]
        assert kind in {0, 2}  # as it is, or the difference to the row above
        above = row if kind == 0 else bytes((one + other) % 256 for one, other in zip(row, above, strict=True))
        rows.append(above)
    return [[1 - (row[x // 8] >> (7 - x % 8) & 1) for x in range(width)] for row in rows]


def test_a_picture_says_its_link_with_the_quiet_zone_that_readers_need() -> None:
    picture = pixels(qr.png(LINK))
    expected = [list(row) for row in segno.make_qr(LINK, error="q").matrix_iter(border=4)]
    scale = len(picture) // len(expected)
    assert len(picture) == len(picture[0]) >= qr.SIDE
    assert [row[::scale] for row in picture[::scale]] == expected
