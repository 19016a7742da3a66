"""The roster as contacts for a phone: vCard 3.0 (RFC 2426), which iOS, Android, Outlook and WeChat all read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from delegation.names import surname
from exports.table import Table

MIME: Final = "text/vcard"
_LINE: Final = 75
"""Bytes of a line before it is folded (RFC 2425, 5.8.1)."""


def write(table: Table) -> bytes:
    """A card for each person of the plain roster, in UTF-8."""
    cards = (_card(dict(zip(table.codes, row, strict=True)), table.name) for row in table.rows)
    return b"".join(_folded(line) for card in cards for line in card)


def _card(told: Mapping[str, str], delegation: str) -> Iterator[str]:
    name = told["name"]
    family = surname(name)
    given = " ".join(word for word in name.split() if word != family)  # nothing of a Chinese name, written as one word
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield _line("N", [family, given, "", "", ""])
    yield _line("FN", [name])
    for key, code in (("ORG", "company"), ("TITLE", "position"), ("TEL;TYPE=CELL", "phone"), ("EMAIL", "email")):
        if told[code]:
            yield _line(key, [told[code]])
    if told["telegram"]:
        yield _line("URL", [f"https://t.me/{told['telegram'].removeprefix('@')}"])
    yield _line("NOTE", [f"{delegation}: {told['role']}"])
    yield "END:VCARD"


def _line(key: str, parts: Sequence[str]) -> str:
    return f"{key}:{';'.join(map(_escaped, parts))}"


def _escaped(text: str) -> str:
    for char in "\\;,":
        text = text.replace(char, f"\\{char}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """The line ended by CR LF, broken so that no part has more than 75 bytes and no character is torn."""
    parts, part = [], b""
    for char in line:
        letter = char.encode()
        if len(part) + len(letter) > _LINE:
            parts.append(part)
            part = b" "
        part += letter
    return b"\r\n".join([*parts, part]) + b"\r\n"
