"""A list as CSV (RFC 4180) with a byte order mark, by which Excel knows that it is UTF-8.

CSV has no types, so spreadsheets run what looks like a formula: such cells begin with an apostrophe, phones too
(`+7...` would become a number). The recommendation is OWASP's, "CSV Injection".
"""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import Final

from exports.table import Table

MIME: Final = "text/csv"
_FORMULA: Final = re.compile(r"\A(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])|(?<=;)(?=[=+\-@])")
"""Where a cell begins to look like a formula, in its full-width forms too, or what a program that takes `;`
for the end of a cell would see as one."""


def write(table: Table) -> bytes:
    """The table; lines end with CR LF, cells with commas, quotes or line breaks are quoted."""
    content = StringIO(newline="")
    writer = csv.writer(content, lineterminator="\r\n")
    writer.writerow(table.headers)
    for values in table.rows:
        writer.writerow([harmless(value) for value in values])
    return b"\xef\xbb\xbf" + content.getvalue().encode()


def harmless(value: str) -> str:
    """The value with an apostrophe before everything that a spreadsheet would run."""
    return _FORMULA.sub("'", value)
