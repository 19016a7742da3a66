"""A list as JSON, for other programs: the names of its columns, and each person's values by the code of the column.

Dates are ISO 8601 and codes are the same in every language; what people read is in the language that was chosen.
"""

from __future__ import annotations

import json
from typing import Any, Final

from exports.table import Table

MIME: Final = "application/json"


def write(table: Table) -> bytes:
    """The table; `changes` is there when it was compared with a version that was sent before."""
    content: dict[str, Any] = {
        "list": table.name,
        "columns": dict(zip(table.codes, table.headers, strict=True)),
        "people": [dict(zip(table.codes, row, strict=True)) for row in table.rows],
    }
    if table.changed.lines:
        content["changes"] = list(table.changed.lines)
    return json.dumps(content, ensure_ascii=False, indent=2).encode()
