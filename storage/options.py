"""What the engines of both databases are told alike."""

from __future__ import annotations

import json
from typing import Any


def options() -> dict[str, Any]:
    """JSON is kept as readable text, in whatever script; what an error says, which may be logged, holds no values."""
    return {"json_serializer": _to_json, "hide_parameters": True}


def _to_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
