"""The parameters of one call, whether they came in the address, a form, JSON or multipart."""

import json
from dataclasses import dataclass, field

from simulator.errors import bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent along with a call."""

    name: str
    mime_type: str
    data: bytes


@dataclass(slots=True)
class Params:
    """Loosely typed values, read with the leniency Telegram has: numbers and objects may be strings."""

    values: dict[str, object]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether the parameter was given at all."""
        return name in self.values or name in self.uploads

    def string(self, name: str, default: str = "") -> str:
        """A text; numbers given as JSON become text."""
        value = self.values.get(name)
        if value is None:
            return default
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        return str(value) if isinstance(value, (int, float)) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; what is none counts as the default, as Telegram does."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value) if isinstance(value, (int, str)) else default
        except ValueError:
            return default

    def real(self, name: str) -> float | None:
        """A number with a fraction, or None when it is missing or none."""
        value = self.values.get(name)
        try:
            return float(value) if isinstance(value, (int, float, str)) and value != "" else None
        except ValueError:
            return None

    def boolean(self, name: str) -> bool:
        """`true`, `yes` and `1` are true."""
        value = self.values.get(name)
        if isinstance(value, str):
            return value.strip().lower() in ("true", "yes", "1")
        return bool(value)

    def structure(self, name: str, what: str) -> object:
        """A JSON value, decoded if it came as text; None if missing. `what` names it in the error."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            decoded: object = json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None
        return decoded
