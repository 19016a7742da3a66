"""The formats of a roster. Another one is a module beside these and a line here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from exports import roster_csv, roster_xlsx
from exports.table import Table


@dataclass(frozen=True, slots=True)
class Format:
    """One format: what people call it, its media type, how it is written."""

    name: str
    mime: str
    write: Callable[[Table], bytes]


FORMATS: Final[dict[str, Format]] = {
    "xlsx": Format("XLSX", roster_xlsx.MIME, roster_xlsx.write),
    "csv": Format("CSV", roster_csv.MIME, roster_csv.write),
}
"""By the ending of the file's name."""


def file_name(code: str, day: date, language: str, form: str) -> str:
    """A name that every system takes: the delegation's code in plain letters, the day, the language."""
    plain = unicodedata.normalize("NFKD", code).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60] or "roster"
    return f"{slug}-{day.isoformat()}-{language}.{form}"
