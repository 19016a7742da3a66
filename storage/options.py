"""What the engines of both databases are told alike."""

from __future__ import annotations

import json
from typing import Any


def options() -> dict[str, Any]:
    """JSON is kept as readable text, in whatever script."""
    return {"json_serializer": _to_json}


def _to_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
