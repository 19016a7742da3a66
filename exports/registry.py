"""The formats of a list of people. Another one is a module beside these and a line here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from delegation.lists import ListKind
from exports import roster_csv, roster_json, roster_vcard, roster_xlsx
from exports.pdf.printed import MIME as PDF
from exports.table import Table


@dataclass(frozen=True, slots=True)
class Format:
    """One format: what people call it, its media type, how it is written."""

    name: str
    mime: str
    write: Callable[[Table], bytes]
    exact: bool = False
    """Programs read it: its dates are as ISO 8601 has them."""
    contacts: bool = False
    """It holds nothing but contacts: the plain roster only."""


def _printed(table: Table) -> bytes:
    from exports.pdf import lists  # see exports.pdf.printed

    return lists.write(table)


FORMATS: Final[dict[str, Format]] = {
    "xlsx": Format("XLSX", roster_xlsx.MIME, roster_xlsx.write),
    "csv": Format("CSV", roster_csv.MIME, roster_csv.write, exact=True),
    "pdf": Format("PDF", PDF, _printed),
    "vcf": Format("vCard", roster_vcard.MIME, roster_vcard.write, contacts=True),
    "json": Format("JSON", roster_json.MIME, roster_json.write, exact=True),
}
"""By the ending of the file's name."""


def formats_of(kind: ListKind) -> dict[str, Format]:
    """Those that a list of this kind may be had in."""
    return {ending: one for ending, one in FORMATS.items() if kind is ListKind.ROSTER or not one.contacts}


def file_name(code: str, day: date, language: str, form: str, kind: ListKind = ListKind.ROSTER) -> str:
    """A name that every system takes: the delegation's code in plain letters, the list, the day, the language."""
    listed = "" if kind is ListKind.ROSTER else f"-{kind}"
    return f"{slug(code)}{listed}-{day.isoformat()}-{language}.{form}"


def slug(code: str) -> str:
    """A code in plain letters, as every system takes it for a part of a file's name."""
    plain = unicodedata.normalize("NFKD", code).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60] or "roster"
