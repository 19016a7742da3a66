"""PDF files as other programs see them: PDFium reads and draws them, ZXing reads the codes of the drawing."""

from __future__ import annotations

import pypdfium2
import zxingcpp

POINT = 25.4 / 72


def texts(content: bytes) -> list[str]:
    """The text of each page; a word that a hyphen breaks is whole again."""
    return [
        page.get_textpage().get_text_range().replace("\r\n", "\n").replace("\ufffe", "-") for page in _pages(content)
    ]


def sizes(content: bytes) -> list[tuple[int, int]]:
    """Width and height of each page, in millimetres."""
    return [(round(page.get_width() * POINT), round(page.get_height() * POINT)) for page in _pages(content)]


def codes(content: bytes) -> list[str]:
    """What the QR codes of each page say, drawn as an ordinary printer does (150 dots an inch), row by row."""
    return [
        code.text for page in _pages(content) for code in zxingcpp.read_barcodes(page.render(scale=150 / 72).to_pil())
    ]


def inked(content: bytes) -> list[tuple[int, int, int, int]]:
    """What is drawn on of each page: left, top, right, bottom in millimetres; the rest is white."""
    found = []
    for page in _pages(content):
        picture = page.render(scale=1).to_pil().convert("L").point(lambda value: 255 if value < 128 else 0)
        left, top, right, bottom = picture.getbbox() or (0, 0, 0, 0)
        found.append((round(left * POINT), round(top * POINT), round(right * POINT), round(bottom * POINT)))
    return found


def area(content: bytes, colour: int) -> float:
    """Square millimetres of exactly that grey on the first page."""
    dots = _pages(content)[0].render(scale=2).to_pil().convert("L").histogram()[colour]
    return dots * (POINT / 2) ** 2


def _pages(content: bytes) -> list[pypdfium2.PdfPage]:
    return list(pypdfium2.PdfDocument(content))
