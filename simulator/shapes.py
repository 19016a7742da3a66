"""Names for the JSON that goes over the wire, so that `Any` stays at this one edge."""

from typing import Any

JsonObject = dict[str, Any]
"""A JSON object as the Bot API sends or receives it."""
